// SPDX-License-Identifier: Apache-2.0
#include "exchange/table/NumberFormat.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

constexpr double kExactInteger = 1e15;
constexpr double kLastDay = 2'958'465; // 9999-12-31

/// The code without what is shown literally: "…", \x, _x, *x and [Red], [$-804]; [h] and its kin stay as h.
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            const QStringView inside = code.sliced(i + 1, end - i - 1);
            const bool elapsed = c == u'[' && !inside.isEmpty() &&
                                 QStringView(u"hHmMsS").contains(inside.front()) && inside.size() <= 2;
            if (elapsed)
                bare += u'h';
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

QDate dayOf(double serial, DateSystem system)
{
    const qint64 days = static_cast<qint64>(std::floor(serial));
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(days);
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

/// The moment to the second: a third of a day is 0.3333333333333333.
QDateTime momentOf(double serial, DateSystem system)
{
    const double day = std::floor(serial);
    const qint64 seconds = std::llround((serial - day) * 86'400.0);
    return QDateTime(dayOf(serial, system), QTime(0, 0), Qt::UTC).addSecs(seconds);
}

QString momentText(const QDateTime &moment, bool withDate, bool withTime)
{
    const QString clock = moment.time().second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s;
    if (!withDate)
        return moment.toString(clock);
    return moment.toString(withTime ? u"yyyy-MM-dd "_s + clock : u"yyyy-MM-dd"_s);
}

} // namespace

NumberFormat numberFormat(QStringView code)
{
    const QString bare = bareCode(code.first(code.indexOf(u';') < 0 ? code.size() : code.indexOf(u';')));
    if (bare.contains(u"general"))
        return {};
    NumberFormat format;
    format.time = bare.contains(u'h') || bare.contains(u's');
    format.date = bare.contains(u'y') || bare.contains(u'd') || bare.contains(u'e') ||
                  (bare.contains(u'm') && !format.time);
    if (bare.contains(u'0') && !format.time) // 0.00E+00, and figures around a literal letter
        format.date = false;
    return format;
}

NumberFormat builtInFormat(int id)
{
    const bool date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
                      (id >= 50 && id <= 54) || id == 57 || id == 58;
    const bool time =
        (id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56;
    return {date, time};
}

Cell numberCell(double value, NumberFormat format, DateSystem system)
{
    Cell cell;
    cell.number = value;
    const bool inRange = value >= 0 && value <= kLastDay;
    if (inRange && format.time && value < 1) {
        cell.kind = Cell::Kind::Time;
        cell.dateTime = momentOf(value, system);
        cell.text = momentText(cell.dateTime, false, true);
    } else if (inRange && (format.date || format.time) && value >= 1) {
        cell.kind = Cell::Kind::Date;
        cell.dateTime = momentOf(value, system);
        cell.text = momentText(cell.dateTime, true, format.time || value != std::floor(value));
    } else {
        cell.kind = Cell::Kind::Number;
        cell.text = plainNumber(value);
    }
    return cell;
}

QString plainNumber(double value)
{
    if (value == std::floor(value) && std::abs(value) < kExactInteger)
        return QString::number(static_cast<qint64>(value));
    const QString shown = QString::number(value, 'g', 15);
    if (!shown.contains(u'e'))
        return shown;
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace liuying::exchange
