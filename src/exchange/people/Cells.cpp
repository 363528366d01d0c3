// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Cells.h"

#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

/// A double holds 15 figures for certain; of a longer number the end is invented.
constexpr qsizetype kFiguresOfADouble = 15;

bool isCut(const Cell &cell, const QString &number)
{
    static const QRegularExpression exponent(u"^\\d(\\.\\d+)?E\\+\\d+$|^\\d\\.\\d+E\\d+$"_s);
    if (cell.kind == Cell::Kind::Number && number.size() > kFiguresOfADouble)
        return true;
    return exponent.match(number).hasMatch();
}

bool saysNone(const QString &text)
{
    static const QRegularExpression none(u"^([-—–/\\\\]+|无|暂无|空|N/A|NULL|NONE)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return none.match(text).hasMatch();
}

} // namespace

Field numberIn(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Error)
        return {{}, u"format"_s};
    const QString number = cleanNumber(cell.text);
    if (number.isEmpty() || saysNone(number))
        return {{}, u"missing"_s};
    if (isCut(cell, number))
        return {{}, u"precision"_s};
    const bool plain = std::ranges::all_of(
        number, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
    const bool kept = cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Number;
    return plain && kept ? Field{number, {}} : Field{{}, u"format"_s};
}

Field nameIn(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Error)
        return {{}, u"format"_s};
    const QString name = cleanName(cell.text);
    return name.isEmpty() || saysNone(name) ? Field{{}, u"missing"_s} : Field{name, {}};
}

Field collegeIn(const Cell &cell)
{
    return nameIn(cell);
}

Field idTailIn(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Error)
        return {{}, u"format"_s};
    const QString number = cleanNumber(cell.text);
    if (isCut(cell, number))
        return {{}, u"precision"_s};
    if (number.isEmpty() || saysNone(number))
        return {};
    constexpr qsizetype kTail = 4;
    const bool isAllFigures = std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isAllFigures && number.size() < kTail) // a spreadsheet took the tail 0187 for a number
        return {number.rightJustified(kTail, u'0'), {}};
    return {number.last(std::min(kTail, number.size())), {}};
}

QString wordIn(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Error)
        return {};
    const QString word = cleanText(cell.text);
    return saysNone(word) ? QString() : word;
}

} // namespace liuying::exchange::people
