// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Days.h"

#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> validDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 2000 || year > 2100)
        return std::nullopt;
    return date;
}

std::optional<QDate> dayInText(const QString &text)
{
    static const QRegularExpression parts(u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?:日|[T \\-].*)?$"_s);
    static const QRegularExpression figures(
        u"^(\\d{4})(\\d{2})(\\d{2})(?:\\d{6}(?:\\d{3})?)?(?:[ T\\-].*)?$"_s);
    static const QRegularExpression lineBreak(u"[\\r\\n]+"_s);
    QString form =
        cleanText(QString(text).replace(lineBreak, u" "_s)).normalized(QString::NormalizationForm_KC);
    form.replace(QRegularExpression(u"日.*$"_s), u"日"_s);
    QRegularExpressionMatch match = parts.match(form);
    if (!match.hasMatch())
        match = figures.match(form);
    if (!match.hasMatch())
        return std::nullopt;
    return validDay(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

} // namespace

std::optional<QDate> dayIn(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Date)
        return cell.dateTime.isValid() ? std::optional(cell.dateTime.date()) : std::nullopt;
    if (cell.kind == Cell::Kind::Text)
        return dayInText(cell.text);
    if (cell.kind != Cell::Kind::Number)
        return std::nullopt;
    if (const std::optional<QDate> day = dayInText(cell.text))
        return day;
    constexpr int kFirst = 36526; // 2000-01-01 as a spreadsheet counts
    constexpr int kLast = 73050;  // 2099-12-31
    if (cell.number < kFirst || cell.number >= kLast)
        return std::nullopt;
    return QDate(1899, 12, 30).addDays(static_cast<qint64>(cell.number));
}

std::optional<QDate> dayIn(const QList<const Cell *> &cells)
{
    for (const Cell *cell : cells) {
        if (const std::optional<QDate> day = dayIn(*cell))
            return day;
    }
    return std::nullopt;
}

} // namespace liuying::exchange::people
