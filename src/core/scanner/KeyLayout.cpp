// SPDX-License-Identifier: Apache-2.0
#include "core/scanner/KeyLayout.h"

#include <QStringView>

#include <array>
#include <optional>

namespace liuying {

namespace {

// The keys of the rows below, in their order: the one left of 1, the digits' row, the letters' rows, the
// space bar, and the key that boards outside America have left of Z.
constexpr std::array kKeys{41, 2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, //
                           16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 43, //
                           30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,         //
                           44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 57, 86};

constexpr char16_t kDead = u'\uFFFD'; // stands for a dead key and for one without a character

struct Engraving {
    QStringView plain;
    QStringView shifted;
};

// From xkb-data 2.35 (symbols/us, gb, de, fr, es, it, jp; basic variants).
Engraving engravingOf(KeyLayout layout)
{
    switch (layout) {
    case KeyLayout::Us:
        return {u"`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./ <",
                u"~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>? >"};
    case KeyLayout::British:
        return {u"`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./ \\",
                u"¬!\"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>? |"};
    case KeyLayout::German:
        return {u"\uFFFD1234567890ß\uFFFDqwertzuiopü+#asdfghjklöäyxcvbnm,.- <",
                u"°!\"§$%&/()=?\uFFFDQWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_ >"};
    case KeyLayout::French:
        return {u"²&é\"'(-è_çà)=azertyuiop\uFFFD$*qsdfghjklmùwxcvbn,;:! <",
                u"~1234567890°+AZERTYUIOP\uFFFD£µQSDFGHJKLM%WXCVBN?./§ >"};
    case KeyLayout::Spanish:
        return {u"º1234567890'¡qwertyuiop\uFFFD+çasdfghjklñ\uFFFDzxcvbnm,.- <",
                u"ª!\"·$%&/()=?¿QWERTYUIOP\uFFFD*ÇASDFGHJKLÑ\uFFFDZXCVBNM;:_ >"};
    case KeyLayout::Italian:
        return {u"\\1234567890'ìqwertyuiopè+ùasdfghjklòàzxcvbnm,.- <",
                u"|!\"£$%&/()=?^QWERTYUIOPé*§ASDFGHJKLç°ZXCVBNM;:_ >"};
    case KeyLayout::Japanese:
        return {u"\uFFFD1234567890-^qwertyuiop@[]asdfghjkl;:zxcvbnm,./ \uFFFD",
                u"\uFFFD!\"#$%&'()~=~QWERTYUIOP`{}ASDFGHJKL+*ZXCVBNM<>? \uFFFD"};
    }
    Q_UNREACHABLE();
}

QChar engravedAt(KeyLayout layout, qsizetype place, bool isShifted)
{
    const Engraving engraving = engravingOf(layout);
    const QChar c = (isShifted ? engraving.shifted : engraving.plain)[place];
    return c == kDead ? QChar() : c;
}

struct Place {
    qsizetype index = 0;
    bool isShifted = false;
};

std::optional<Place> placeOf(KeyLayout layout, QChar c)
{
    const Engraving engraving = engravingOf(layout);
    if (const qsizetype index = engraving.plain.indexOf(c); index >= 0)
        return Place{index, false};
    if (const qsizetype index = engraving.shifted.indexOf(c); index >= 0)
        return Place{index, true};
    return std::nullopt;
}

} // namespace

QList<KeyLayout> keyLayouts()
{
    return {KeyLayout::Us,      KeyLayout::British, KeyLayout::German,  KeyLayout::French,
            KeyLayout::Spanish, KeyLayout::Italian, KeyLayout::Japanese};
}

QChar characterOf(KeyLayout layout, KeyPress press)
{
    const auto *const found = std::ranges::find(kKeys, press.key);
    return found == kKeys.end() ? QChar() : engravedAt(layout, found - kKeys.begin(), press.isShifted);
}

QString asTyped(const QString &text, KeyLayout meant, KeyLayout read)
{
    QString arrived;
    arrived.reserve(text.size());
    for (const QChar c : text) {
        const std::optional<Place> place = placeOf(meant, c);
        const QChar typed = place ? engravedAt(read, place->index, place->isShifted) : c;
        if (!typed.isNull())
            arrived += typed;
    }
    return arrived;
}

} // namespace liuying
