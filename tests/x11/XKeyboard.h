// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

namespace liuying::x11 {

/// The X server's own keyboard (XTEST): what is pressed here takes the way of a real key through server,
/// layout, Qt's platform plugin and input context. All waiting is done by the server.
class XKeyboard {
public:
    explicit XKeyboard(const QByteArray &display);
    ~XKeyboard();
    XKeyboard(const XKeyboard &) = delete;
    XKeyboard &operator=(const XKeyboard &) = delete;

    /// Presses the keys that type @p text on a US keyboard, each @p gapMs after the one before; "\n" and "\t"
    /// are Enter and Tab.
    void type(const QString &text, int gapMs);
    /// By the number that Linux has for the key.
    void press(int key, int afterMs = 0);
    void lift(int key, int afterMs = 0);
    void tap(int key) { press(key), lift(key); }

    static constexpr int kEnter = 28;
    static constexpr int kTab = 15;
    static constexpr int kSpace = 57;
    static constexpr int kShift = 42;
    static constexpr int kControl = 29;
    static constexpr int kCapsLock = 58;

private:
    struct Connection;
    void send(int key, bool isDown, int afterMs);

    std::unique_ptr<Connection> m_connection;
};

} // namespace liuying::x11
