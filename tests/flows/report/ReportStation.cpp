// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ReportStation.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const auto kRoomOfReports = u"明德楼101"_s;

} // namespace

EntryRef ReportStation::appendAs(const QString &by, const Fact &fact)
{
    const auto entry = stores->append(fact, clock.ms, by);
    EXPECT_TRUE(entry) << (entry ? "" : entry.error().detail.toStdString());
    return entry ? entry->ref : EntryRef();
}

EntryRef ReportStation::arrive(const QString &student, int hour, int minute, int shot,
                               const QString &overrideWhy, const QList<Reason> &reasons)
{
    clock.set(hour, minute);
    return appendAs(overrideWhy.isEmpty() ? u"door"_s : u"王主任"_s, Arrived{student,
                                                                             kRoomOfReports,
                                                                             atTime(hour, minute).date,
                                                                             {shot, kRoomOfReports, {}},
                                                                             atTime(hour, minute),
                                                                             {},
                                                                             reasons,
                                                                             overrideWhy});
}

void ReportStation::turnAway(const QString &student, int hour, int minute, Reason reason)
{
    clock.set(hour, minute);
    appendAs(u"door"_s,
             TurnedAway{student, kRoomOfReports, atTime(hour, minute), {}, Outcome::Refuse, {reason}});
}

void ReportStation::photograph(const QString &student, int hour, int minute, int shot)
{
    clock.set(hour, minute);
    const QString file = u"%1-%2.jpg"_s.arg(shot).arg(student);
    appendAs(u"camera"_s, ShotAccepted{student,
                                       kRoomOfReports,
                                       {shot, kRoomOfReports, {}},
                                       atTime(hour, minute),
                                       file,
                                       codeDigest(file.toUtf8())});
}

void ReportStation::remit(const QString &file, qint64 fen, const QString &remark)
{
    TransferRow row;
    row.row = 2;
    row.date = QDate(2025, 3, 20);
    row.amount = Money{fen};
    row.payer = u"试验大学"_s;
    row.remark = remark;
    row.serial = u"S-"_s + file;
    Statement statement;
    statement.file = file;
    statement.rows = {row};
    append(RemittancesImported{statement, codeDigest(file.toUtf8())});
}

reports::ReportTable ReportStation::make(const QString &name)
{
    auto table = ReportDesk(*stores, clock).make(name);
    EXPECT_TRUE(table) << (table ? "" : table.error().detail.toStdString());
    return table.value_or(reports::ReportTable());
}

QVariant at(const reports::ReportTable &table, qsizetype row, const QString &key)
{
    const int column = table.column(key);
    EXPECT_GE(column, 0) << key.toStdString();
    EXPECT_LT(row, table.rows.size());
    return column < 0 || row < 0 ? QVariant() : table.rows.value(row).value(column);
}

QVariant total(const reports::ReportTable &table, const QString &key)
{
    const int column = table.column(key);
    EXPECT_GE(column, 0) << key.toStdString();
    return column < 0 ? QVariant() : table.totals.value(column);
}

QStringList column(const reports::ReportTable &table, const QString &key)
{
    QStringList cells;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        cells.append(at(table, row, key).toString());
    return cells;
}

qsizetype rowOf(const reports::ReportTable &table, const QString &key, const QString &text)
{
    return column(table, key).indexOf(text);
}

qint64 sum(const reports::ReportTable &table, const QString &key)
{
    qint64 sum = 0;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        sum += at(table, row, key).toLongLong();
    return sum;
}

} // namespace liuying
