// SPDX-License-Identifier: Apache-2.0
#include "flows/CampaignTime.h"
#include "flows/report/Entries.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/Turnout.h"
#include "flows/report/tables/TableParts.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// A student's code as the record has it.
struct HandedIn {
    QByteArray digest;
    QString how;
    LocalDateTime at;
};

/// Student number → the code that stands.
Result<QHash<QString, HandedIn>> readHandedIn(const ReportFacts &facts)
{
    QHash<QString, HandedIn> codes;
    const Result<void> read = visitFacts(facts.entries, [&](const Entry &entry, const Fact &fact) {
        if (const auto *bound = std::get_if<CodeBound>(&fact)) {
            codes.insert(bound->student, {bound->codeDigest, bound->how, facts.local(entry.atMs)});
        } else if (const auto *released = std::get_if<CodeReleased>(&fact)) {
            if (codes.value(released->student).digest == released->codeDigest)
                codes.remove(released->student);
        }
    });
    return read ? Result<QHash<QString, HandedIn>>(std::move(codes)) : failureOf(read);
}

QString howWords(const QString &how)
{
    if (how == u"card")
        return QCoreApplication::translate("Flows", "按卡片自动绑定");
    if (how == u"person")
        return QCoreApplication::translate("Flows", "人工核对");
    if (how == u"demo")
        return QCoreApplication::translate("Flows", "演示数据");
    return QCoreApplication::translate("Flows", "签到时绑定");
}

QList<TableHeader> headers()
{
    return studentColumns() +
           QList<TableHeader>{
               textColumn(u"state"_s, QCoreApplication::translate("Flows", "采集码"), 10),
               hidden(textColumn(u"stateCode"_s, QCoreApplication::translate("Flows", "采集码"), 10)),
               momentColumn(u"time"_s, QCoreApplication::translate("Flows", "绑定时间")),
               textColumn(u"how"_s, QCoreApplication::translate("Flows", "绑定方式"), 16),
               headsColumn(),
               countColumn(u"handedIn"_s, QCoreApplication::translate("Flows", "已交")),
               countColumn(u"missing"_s, QCoreApplication::translate("Flows", "未交"))};
}

TableRow rowOf(const Student &student, const QHash<QString, HandedIn> &codes)
{
    const auto code = codes.constFind(student.number);
    const bool isIn = code != codes.constEnd();
    return studentCells(student) + TableRow{isIn ? QCoreApplication::translate("Flows", "已交")
                                                 : QCoreApplication::translate("Flows", "未交"),
                                            isIn ? u"handed-in"_s : u"missing"_s,
                                            isIn ? cell(code->at) : QVariant(),
                                            isIn ? QVariant(howWords(code->how)) : QVariant(),
                                            cell(1),
                                            mark(isIn),
                                            mark(!isIn)};
}

} // namespace

/// Whoever is eligible; those who must not be photographed need no code.
Result<reports::ReportTable> codesTable(const ReportFacts &facts)
{
    const auto codes = readHandedIn(facts);
    if (!codes)
        return failureOf(codes);
    const Turnout turnout(facts);
    reports::ReportTable table;
    table.headers = headers();
    int missing = 0;
    for (const Student &student : turnout.students()) {
        if (!student.eligible)
            continue;
        table.rows.append(rowOf(student, *codes));
        missing += codes->contains(student.number) ? 0 : 1;
    }
    addTotals(table);
    table.notes = {QCoreApplication::translate("Flows", "全校应交%1人，还有%2人没有交采集码。")
                       .arg(table.rows.size())
                       .arg(missing)};
    table.chart = reports::ReportChart{reports::ReportChart::Kind::StackedBars,
                                       QCoreApplication::translate("Flows", "各学院采集码"),
                                       u"college"_s,
                                       {u"handedIn"_s, u"missing"_s}};
    return table;
}

} // namespace liuying
