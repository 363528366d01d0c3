// SPDX-License-Identifier: Apache-2.0
// What came in at the studios, picture by picture, and how many by room and day.
#include "flows/photo/PhotoWords.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/tables/TableParts.h"

#include "flows/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using storage::TakenShot;

/// What became of a picture: "accepted", "rejected", "nobodys", "open".
QString stateOf(const TakenShot &shot)
{
    if (shot.acceptance.isValid())
        return u"accepted"_s;
    if (shot.isRejected)
        return u"rejected"_s;
    return shot.student.isEmpty() ? u"nobodys"_s : u"open"_s;
}

QString stateWords(const QString &state)
{
    if (state == u"accepted")
        return QCoreApplication::translate("Flows", "已采用");
    if (state == u"rejected")
        return QCoreApplication::translate("Flows", "重拍");
    if (state == u"nobodys")
        return QCoreApplication::translate("Flows", "没有归属");
    return QCoreApplication::translate("Flows", "未处理");
}

/// A person let it pass although a check had failed.
bool isOverridden(const TakenShot &shot)
{
    return shot.acceptance.isValid() && !shot.overrideWhy.isEmpty() && !shot.failed.isEmpty();
}

QString checkNames(const QList<CheckId> &checks)
{
    QStringList names;
    for (const CheckId check : checks)
        names.append(checkName(check));
    return listWords(names);
}

QString exceptionWords(const ReportFacts &facts, const QString &student)
{
    const auto found = facts.exceptions.constFind(student);
    if (student.isEmpty() || found == facts.exceptions.constEnd())
        return {};
    QList<CheckId> checks(found->checks.cbegin(), found->checks.cend());
    std::ranges::sort(checks);
    return QCoreApplication::translate("Flows", "%1（%2）").arg(checkNames(checks), found->why);
}

QList<TableHeader> headers()
{
    return QList<TableHeader>{
               textColumn(u"day"_s, QCoreApplication::translate("Flows", "日期"), 12),
               textColumn(u"room"_s, QCoreApplication::translate("Flows", "教室"), 12),
               textColumn(u"shot"_s, QCoreApplication::translate("Flows", "拍摄号"), 10),
               notSummed(countColumn(u"frame"_s, QCoreApplication::translate("Flows", "第几张"))),
               momentColumn(u"time"_s, QCoreApplication::translate("Flows", "收到时间"))} +
           studentColumns() +
           QList<TableHeader>{
               textColumn(u"cameraFile"_s, QCoreApplication::translate("Flows", "相机文件"), 16),
               hidden(textColumn(u"verdict"_s, QCoreApplication::translate("Flows", "检查结果"), 10)),
               textColumn(u"verdictText"_s, QCoreApplication::translate("Flows", "检查结果"), 10),
               textColumn(u"failed"_s, QCoreApplication::translate("Flows", "不合格的项目"), 24),
               textColumn(u"doubtful"_s, QCoreApplication::translate("Flows", "需人工看的项目"), 24),
               hidden(textColumn(u"state"_s, QCoreApplication::translate("Flows", "状态"), 10)),
               textColumn(u"stateText"_s, QCoreApplication::translate("Flows", "状态"), 10),
               momentColumn(u"acceptedAt"_s, QCoreApplication::translate("Flows", "采用时间")),
               textColumn(u"why"_s, QCoreApplication::translate("Flows", "重拍或不合格仍采用的原因"), 24),
               textColumn(u"exceptions"_s, QCoreApplication::translate("Flows", "不执行的规则"), 24),
               hidden(textColumn(u"file"_s, QCoreApplication::translate("Flows", "照片文件"), 28)),
               hidden(textColumn(u"digest"_s, QCoreApplication::translate("Flows", "文件摘要"), 14))};
}

TableRow rowOf(const ReportFacts &facts, const QHash<QString, Student> &students, const TakenShot &shot)
{
    const QString state = stateOf(shot);
    const bool isAccepted = shot.acceptance.isValid();
    const QString number = shot.shot.number == 0 ? QString() : shot.shot.text();
    return TableRow{dayKey(shot.day), shot.room, number, cell(shot.frame), cell(shot.at)} +
           studentCells(students, shot.student) +
           TableRow{shot.cameraFile,
                    QString(resultKey(shot.verdict)),
                    resultWord(shot.verdict),
                    checkNames(shot.failed),
                    checkNames(shot.doubtful),
                    state,
                    stateWords(state),
                    isAccepted ? cell(facts.local(shot.acceptedMs)) : QVariant(),
                    isAccepted ? shot.overrideWhy : shot.rejectedWhy,
                    exceptionWords(facts, shot.student),
                    shot.file,
                    QString::fromLatin1(shot.fileDigest.toHex())};
}

/// A room's pictures of a day.
struct Counts {
    int pictures = 0;
    int accepted = 0;
    int rejected = 0;
    int overridden = 0;
    int nobodys = 0;
    int open = 0;

    void add(const TakenShot &shot)
    {
        const QString state = stateOf(shot);
        ++pictures;
        accepted += state == u"accepted";
        rejected += state == u"rejected";
        overridden += isOverridden(shot);
        nobodys += state == u"nobodys";
        open += state == u"open";
    }
};

QStringList notesOf(const ReportFacts &facts)
{
    Counts all;
    for (const TakenShot &shot : facts.pictures)
        all.add(shot);
    QStringList notes{
        QCoreApplication::translate("Flows", "共收到%1张照片：采用%2张（其中不合格仍采用%3张），重拍%4张。")
            .arg(all.pictures)
            .arg(all.accepted)
            .arg(all.overridden)
            .arg(all.rejected)};
    if (all.nobodys > 0)
        notes.append(
            QCoreApplication::translate("Flows", "有%1张照片没有归属，请在影棚里核对。").arg(all.nobodys));
    if (all.open > 0)
        notes.append(QCoreApplication::translate("Flows", "有%1张照片还没有采用或重拍。").arg(all.open));
    return notes;
}

} // namespace

Result<reports::ReportTable> shotsTable(const ReportFacts &facts)
{
    QList<const TakenShot *> pictures;
    for (const TakenShot &shot : facts.pictures)
        pictures.append(&shot);
    std::ranges::stable_sort(
        pictures, {}, [](const TakenShot *shot) { return std::tuple(shot->day, shot->room, shot->at); });
    const QHash<QString, Student> students = byNumber(facts.roster);
    reports::ReportTable table;
    table.headers = headers();
    for (const TakenShot *shot : pictures)
        table.rows.append(rowOf(facts, students, *shot));
    table.notes = notesOf(facts);
    return table;
}

Result<reports::ReportTable> shotCountsTable(const ReportFacts &facts)
{
    std::map<std::pair<QDate, QString>, Counts> byRoom;
    for (const TakenShot &shot : facts.pictures)
        byRoom[{shot.day, shot.room}].add(shot);
    reports::ReportTable table;
    table.headers = {textColumn(u"day"_s, QCoreApplication::translate("Flows", "日期"), 12),
                     textColumn(u"room"_s, QCoreApplication::translate("Flows", "教室"), 16),
                     countColumn(u"pictures"_s, QCoreApplication::translate("Flows", "照片")),
                     countColumn(u"accepted"_s, QCoreApplication::translate("Flows", "已采用")),
                     countColumn(u"retakes"_s, QCoreApplication::translate("Flows", "重拍")),
                     countColumn(u"overrides"_s, QCoreApplication::translate("Flows", "不合格仍采用")),
                     countColumn(u"nobodys"_s, QCoreApplication::translate("Flows", "没有归属")),
                     countColumn(u"open"_s, QCoreApplication::translate("Flows", "未处理"))};
    for (const auto &[place, counts] : byRoom)
        table.rows.append({dayKey(place.first), place.second, cell(counts.pictures), cell(counts.accepted),
                           cell(counts.rejected), cell(counts.overridden), cell(counts.nobodys),
                           cell(counts.open)});
    addTotals(table);
    table.notes = notesOf(facts);
    table.signature = signatureLine();
    return table;
}

} // namespace liuying
