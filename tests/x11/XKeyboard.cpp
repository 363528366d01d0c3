// SPDX-License-Identifier: Apache-2.0
#include "x11/XKeyboard.h"

#include "core/scanner/KeyLayout.h"

// Last: their macros (None, Bool, KeyPress) break other headers.
#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#undef KeyPress

namespace liuying::x11 {

namespace {

constexpr int kXKeyOffset = 8;
constexpr int kLastKey = 58; // of the writing block

liuying::KeyPress usKeyFor(QChar c)
{
    for (int key = 1; key < kLastKey; ++key) {
        for (const bool isShifted : {false, true}) {
            if (characterOf(KeyLayout::Us, {key, isShifted}) == c)
                return {key, isShifted};
        }
    }
    return c == u'\t' ? liuying::KeyPress{XKeyboard::kTab} : liuying::KeyPress{XKeyboard::kEnter};
}

} // namespace

struct XKeyboard::Connection {
    Display *display = nullptr;
};

XKeyboard::XKeyboard(const QByteArray &display) : m_connection(std::make_unique<Connection>())
{
    m_connection->display = XOpenDisplay(display.constData());
    Q_ASSERT(m_connection->display);
}

XKeyboard::~XKeyboard()
{
    XCloseDisplay(m_connection->display);
}

void XKeyboard::type(const QString &text, int gapMs)
{
    for (const QChar c : text) {
        const liuying::KeyPress key = usKeyFor(c);
        if (key.isShifted)
            send(kShift, true, 0);
        send(key.key, true, gapMs);
        send(key.key, false, 0);
        if (key.isShifted)
            send(kShift, false, 0);
    }
    XFlush(m_connection->display);
}

void XKeyboard::press(int key, int afterMs)
{
    send(key, true, afterMs);
    XFlush(m_connection->display);
}

void XKeyboard::lift(int key, int afterMs)
{
    send(key, false, afterMs);
    XFlush(m_connection->display);
}

void XKeyboard::send(int key, bool isDown, int afterMs)
{
    XTestFakeKeyEvent(m_connection->display, static_cast<unsigned>(key + kXKeyOffset), isDown ? True : False,
                      static_cast<unsigned long>(afterMs));
}

} // namespace liuying::x11
