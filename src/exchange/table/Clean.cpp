// SPDX-License-Identifier: Apache-2.0
#include "exchange/Table.h"

#include <algorithm>

namespace liuying::exchange {

namespace {

/// Zero-width and direction characters, soft hyphen, BOM: never part of what a person wrote.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || u == 0x061C || u == 0x180E || (u >= 0x200B && u <= 0x200F) ||
           (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF ||
           (u < 0x20 && u != u'\t') || u == 0x7F || u == 0x2028 || u == 0x2029;
}

/// Full-width figures and Latin letters as half-width; full-width and no-break blanks as a blank.
QChar halfWidth(QChar c)
{
    const char16_t u = c.unicode();
    if ((u >= 0xFF10 && u <= 0xFF19) || (u >= 0xFF21 && u <= 0xFF3A) || (u >= 0xFF41 && u <= 0xFF5A))
        return QChar(static_cast<char16_t>(u - 0xFEE0));
    return c.isSpace() ? QChar(u' ') : c;
}

/// The cell as a spreadsheet export guards it against being taken for a number: ="0012", '0012, `0012.
QStringView withoutGuard(QStringView text)
{
    if (text.size() >= 3 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        text = text.sliced(2, text.size() - 3).trimmed();
    while (!text.isEmpty() &&
           (text.front() == u'\'' || text.front() == u'`' || text.front() == u'‘' || text.front() == u'’'))
        text = text.sliced(1).trimmed();
    return text;
}

bool isMiddleDot(QChar c)
{
    switch (c.unicode()) {
    case 0x00B7: // ·
    case 0x2022: // •
    case 0x2027: // ‧
    case 0x22C5: // ⋅
    case 0x30FB: // ・
    case 0xFF0E: // ．
    case 0xFF65: // ･
        return true;
    default:
        return false;
    }
}

/// A Han character or half of a surrogate pair: the names in question have no other characters outside the
/// BMP.
bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || c.isSurrogate() ||
           (c.unicode() >= 0xE000 && c.unicode() < 0xF900);
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

QString cleanText(const QString &raw)
{
    const bool plain = std::all_of(raw.cbegin(), raw.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') ||
               (u >= 0x4E00 && u <= 0x9FFF);
    });
    if (plain) // nearly every cell of a roster: shared, not copied
        return raw;
    QString text;
    text.reserve(raw.size());
    for (const QChar c : raw) {
        if (!isInvisible(c))
            text += halfWidth(c);
    }
    return withoutGuard(QStringView(text).trimmed()).toString();
}

QString cleanName(const QString &raw)
{
    QString text = cleanText(raw);
    for (QChar &c : text) {
        if (isMiddleDot(c))
            c = u'·';
    }
    const auto glues = [](QChar c) { return isHan(c) || c == u'·'; };
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u' ') {
            name += text.at(i);
            continue;
        }
        const qsizetype next =
            std::find_if(text.cbegin() + i, text.cend(), [](QChar c) { return c != u' '; }) - text.cbegin();
        const bool inHan =
            !name.isEmpty() && next < text.size() && glues(name.back()) && glues(text.at(next));
        if (!inHan && !name.endsWith(u' '))
            name += u' ';
    }
    return name;
}

QString cleanNumber(const QString &raw)
{
    return withoutBlanks(cleanText(raw)).toUpper();
}

QString cleanLabel(const QString &raw)
{
    QString text = withoutBlanks(cleanText(raw));
    for (QChar &c : text) {
        if (c == u'（' || c == u'【' || c == u'［' || c == u'〔')
            c = u'(';
        else if (c == u'）' || c == u'】' || c == u'］' || c == u'〕')
            c = u')';
    }
    return text;
}

} // namespace liuying::exchange
