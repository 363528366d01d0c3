// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

const QString kDryRun = QStringLiteral("dry-run");
const QString kSkip = QStringLiteral("skip-bad-rows");
const QString kCollege = QStringLiteral("college");
const QString kClass = QStringLiteral("class");
const QString kScope = QStringLiteral("scope");
const QString kPublished = QStringLiteral("published");
const QString kBy = QStringLiteral("by");
const QString kWhy = QStringLiteral("why");
const QString kStudent = QStringLiteral("student");
const QString kDay = QStringLiteral("day");
const QString kRoom = QStringLiteral("room");
const QString kAt = QStringLiteral("at");
const QString kAccept = QStringLiteral("accept-passes");
const QString kDoubts = QStringLiteral("accept-doubts");

QList<Command> makeCommands()
{
    return {
        {u"init"_s,
         u"[--notice FILE | --part FILE | --demo [--codes-to-come]]"_s,
         {u"notice"_s, u"part"_s, u"demo"_s, u"codes-to-come"_s, kSkip, kDryRun},
         0,
         0,
         initStation},
        {u"notice read"_s, u"FILE"_s, {}, 1, 1, readNotice},
        {u"plan import-timetable"_s, u"FILE"_s, {kSkip, kDryRun}, 1, 1, importTimetable},
        {u"plan import-roster"_s, u"FILE [--older]"_s, {kSkip, kDryRun, u"older"_s}, 1, 1, importRoster},
        {u"plan import-classes"_s, u"FILE"_s, {kSkip, kDryRun}, 1, 1, importClasses},
        {u"plan show"_s, u"[--published] [--college C]"_s, {kPublished, kCollege}, 0, 0, showPlan},
        {u"plan check"_s, u"[--published]"_s, {kPublished}, 0, 0, checkPlan},
        {u"plan split"_s, u"[--college C]"_s, {kCollege, kDryRun}, 0, 0, splitPlan},
        {u"plan forecast"_s, u"[--day D] [--at T] [--room R]"_s, {kDay, u"at"_s, kRoom}, 0, 0, forecastPlan},
        {u"plan pin"_s, u"--college C [--class X]"_s, {kCollege, kClass, kDryRun}, 0, 0, pinSlots},
        {u"plan release"_s, u"--college C [--class X]"_s, {kCollege, kClass, kDryRun}, 0, 0, releaseSlots},
        {u"plan move"_s,
         u"--college C --class X [--part N] --start T [--end T] [--room R]"_s,
         {kCollege, kClass, u"part"_s, u"start"_s, u"end"_s, kRoom, kDryRun},
         0,
         0,
         moveSlot},
        {u"plan contact"_s,
         u"--college C --name N [--phone P]"_s,
         {kCollege, u"name"_s, u"phone"_s, kDryRun},
         0,
         0,
         nameCoordinator},
        {u"plan photo-rules"_s,
         u"[--preset notice|standard] [--set KEY=VALUE…]"_s,
         {u"preset"_s, u"set"_s, kDryRun},
         0,
         -1,
         photoRules},
        {u"plan diff"_s,
         u"[--scope S] [--from N] [--to M]"_s,
         {kScope, u"from"_s, u"to"_s},
         0,
         0,
         comparePlans},
        {u"plan discard"_s, QString(), {kDryRun}, 0, 0, discardPlan},
        {u"plan publish"_s, u"[--scope S] [--by NAME]"_s, {kScope, kBy, kDryRun}, 0, 0, publishPlan},
        {u"plan history"_s, u"[--scope S]"_s, {kScope}, 0, 0, showPlanHistory},
        {u"plan restore"_s, u"N [--scope S] [--by NAME]"_s, {kScope, kBy, kDryRun}, 1, 1, restorePlan},
        {u"plan export-part"_s, u"--college C --out FILE"_s, {kCollege, u"out"_s, kDryRun}, 0, 0, exportPart},
        {u"plan read-part"_s, u"FILE"_s, {}, 1, 1, showPart},
        {u"plan accept-part"_s,
         u"FILE [--older] [--by NAME]"_s,
         {u"older"_s, kBy, kDryRun},
         1,
         1,
         acceptPart},
        {u"plan export-timetable"_s,
         u"--out FILE.xlsx [--published]"_s,
         {u"out"_s, kPublished, kDryRun},
         0,
         0,
         exportTimetable},
        {u"ledger import-payments"_s,
         u"FILE [--accept-doubts]"_s,
         {kDoubts, kSkip, kDryRun},
         1,
         1,
         importPayments},
        {u"ledger import-remittances"_s,
         u"FILE [--accept-doubts]"_s,
         {kDoubts, kSkip, kDryRun},
         1,
         1,
         importRemittances},
        {u"ledger imports"_s, QString(), {}, 0, 0, showImports},
        {u"ledger reverse"_s, u"FILE --why W [--by NAME]"_s, {kWhy, kBy, kDryRun}, 1, 1, reverseImport},
        {u"ledger status"_s, QString(), {}, 0, 0, showLedger},
        {u"ledger settle"_s,
         u"FILE ROW [--sheet S] (--college C | --student NO | --not-ours | --does-not-count | --as-it-is | --refund-payout) --why W [--by NAME]"_s,
         {u"sheet"_s, kCollege, kStudent, u"not-ours"_s, u"does-not-count"_s, u"as-it-is"_s,
          u"refund-payout"_s, kWhy, kBy, kDryRun},
         2,
         2,
         settleItem},
        {u"ledger reopen"_s,
         u"FILE ROW [--sheet S] --why W [--by NAME]"_s,
         {u"sheet"_s, kWhy, kBy, kDryRun},
         2,
         2,
         reopenItem},
        {u"ledger alias"_s,
         u"NAME (--college C | --remove) [--by NAME]"_s,
         {kCollege, u"remove"_s, kBy, kDryRun},
         1,
         1,
         setCollegeAlias},
        {u"ledger refunds"_s, u"[--college C]"_s, {kCollege}, 0, 0, showRefunds},
        {u"ledger approve-refunds"_s,
         u"(--college C | --student NO | --all) --why W [--by NAME]"_s,
         {kCollege, kStudent, u"all"_s, kWhy, kBy, kDryRun},
         0,
         0,
         approveRefunds},
        {u"ledger pay-refunds"_s,
         u"(--college C | --student NO | --all) [--reference R] [--day D] [--by NAME]"_s,
         {kCollege, kStudent, u"all"_s, u"reference"_s, kDay, kBy, kDryRun},
         0,
         0,
         payOutRefunds},
        {u"ledger take-back-refund"_s,
         u"NO --why W [--by NAME]"_s,
         {kWhy, kBy, kDryRun},
         1,
         1,
         takeBackRefund},
        {u"ledger book"_s, QString(), {}, 0, 0, showBook},
        {u"ledger settlement"_s, QString(), {}, 0, 0, showSettlement},
        {u"code read"_s, u"IMAGE… [--as-camera]"_s, {u"as-camera"_s}, 1, -1, readCodeImages},
        {u"code bind"_s, u"--from DIR"_s, {u"from"_s, kDryRun}, 0, 0, bindCodes},
        {u"code release"_s, u"--student NO --why W"_s, {kStudent, kWhy, kDryRun}, 0, 0, releaseCode},
        {u"demo cards"_s, u"DIR [--count N]"_s, {u"count"_s, kDryRun}, 1, 1, drawDemoCards},
        {u"door scan"_s,
         u"--room R [--at T] (--image F | --payload S | --student NO)"_s,
         {kRoom, u"at"_s, u"image"_s, u"payload"_s, kStudent, kDryRun},
         0,
         0,
         scanAtDoor},
        {u"door bind"_s,
         u"--room R --student NO (--payload S | --image F) [--replace --why W] [--at T]"_s,
         {kRoom, u"at"_s, u"image"_s, u"payload"_s, kStudent, u"replace"_s, kWhy, kDryRun},
         0,
         0,
         bindAtDoor},
        {u"door overrule"_s,
         u"--room R --why W [--by NAME] [--at T] (--image F | --payload S | --student NO)"_s,
         {kRoom, u"at"_s, u"image"_s, u"payload"_s, kStudent, kWhy, kBy, kDryRun},
         0,
         0,
         overruleAtDoor},
        {u"door undo"_s,
         u"--room R --student NO [--why W] [--at T]"_s,
         {kRoom, u"at"_s, kStudent, kWhy, kDryRun},
         0,
         0,
         undoAtDoor},
        {u"photo check"_s, u"IMAGE… [--overlay DIR]"_s, {u"overlay"_s}, 1, -1, checkPhotoFiles},
        {u"photo prepare"_s, u"IN OUT"_s, {}, 2, 2, preparePhotoFile},
        {u"photo self-check"_s,
         u"DIR [--out FILE --format xlsx|csv|pdf|json]"_s,
         {u"out"_s, u"format"_s, kDryRun},
         1,
         1,
         selfCheckPhotos},
        {u"handover"_s,
         u"DIR [--pattern P] [--college C] [--day D] [--room R] [--verify-only]"_s,
         {u"pattern"_s, kCollege, kDay, kRoom, u"verify-only"_s, kDryRun},
         1,
         1,
         handOverPhotos},
        {u"studio status"_s, u"--room R [--at T]"_s, {kRoom, kAt}, 0, 0, showStudio},
        {u"studio take"_s,
         u"--room R FILE… [--student NO] [--accept-passes] [--at T]"_s,
         {kRoom, kStudent, kAccept, kBy, kAt, kDryRun},
         1,
         -1,
         takePictures},
        {u"studio watch"_s,
         u"--room R --folder DIR [--accept-passes] [--until-idle SECONDS]"_s,
         {kRoom, u"folder"_s, kAccept, u"until-idle"_s, kBy, kDryRun},
         0,
         0,
         watchFolder},
        {u"studio accept"_s,
         u"--room R PICTURE [--why W] [--by NAME] [--at T]"_s,
         {kRoom, kWhy, kBy, kAt, kDryRun},
         1,
         1,
         acceptPicture},
        {u"studio retake"_s,
         u"--room R PICTURE --why W [--by NAME] [--at T]"_s,
         {kRoom, kWhy, kBy, kAt, kDryRun},
         1,
         1,
         rejectPicture},
        {u"studio take-back"_s,
         u"--room R --student NO --why W [--by NAME] [--at T]"_s,
         {kRoom, kStudent, kWhy, kBy, kAt, kDryRun},
         0,
         0,
         takeBackAcceptance},
        {u"studio except"_s,
         u"--room R --student NO (--checks ID,… | --end) --why W [--by NAME] [--at T]"_s,
         {kRoom, kStudent, u"checks"_s, u"end"_s, kWhy, kBy, kAt, kDryRun},
         0,
         0,
         exceptStudent},
        {u"studio left"_s,
         u"--room R --student NO --why W [--by NAME] [--at T]"_s,
         {kRoom, kStudent, kWhy, kBy, kAt, kDryRun},
         0,
         0,
         leaveStudio},
        {u"studio settle"_s,
         u"--room R FAULT ABOUT --why W [--by NAME] [--at T]"_s,
         {kRoom, kWhy, kBy, kAt, kDryRun},
         2,
         2,
         settleAlarm},
        {u"studio shift"_s,
         u"--room R PICTURE (--later | --earlier) --why W [--by NAME] [--at T]"_s,
         {kRoom, u"later"_s, u"earlier"_s, kWhy, kBy, kAt, kDryRun},
         1,
         1,
         shiftPictures},
        {u"studio swap"_s,
         u"--room R NO NO --why W [--by NAME] [--at T]"_s,
         {kRoom, kWhy, kBy, kAt, kDryRun},
         2,
         2,
         swapPictures},
        {u"report"_s,
         u"[NAME --format xlsx|csv|pdf|json --out FILE [--college C] [--class X] [--room R] [--day D] [--sheet-per-college] [--each]]"_s,
         {u"format"_s, u"out"_s, kCollege, kClass, kRoom, kDay, u"sheet-per-college"_s, u"each"_s, kDryRun},
         0,
         1,
         writeReport},
        {u"proofreading import"_s, u"FILE"_s, {kSkip, kDryRun}, 1, 1, importProofreading},
        {u"sync"_s, u"--hub URL | --folder DIR"_s, {}, 0, -1, nullptr},
        {u"conflicts"_s, QString(), {}, 0, -1, nullptr},
        {u"verify"_s, QString(), {}, 0, 0, verifyStation},
        {u"backup"_s, u"FILE"_s, {kDryRun}, 1, 1, backUpStation},
        {u"restore"_s, u"FILE"_s, {}, 0, -1, nullptr},
    };
}

} // namespace

std::span<const Command> commands()
{
    static const QList<Command> all = makeCommands();
    return {all.constData(), static_cast<std::size_t>(all.size())};
}

QString usageText()
{
    QString text =
        QCoreApplication::translate("Cli", "用法：liuyingctl [--data 文件夹] 命令 … [--json] [--lang zh|en]");
    text += u"\n\n"_s;
    for (const Command &command : commands()) {
        if (command.run != nullptr)
            text += u"  %1 %2\n"_s.arg(command.words, command.usage);
    }
    text +=
        u'\n' + QCoreApplication::translate("Cli", "会改动数据的命令都可以加 --dry-run（只看结果，不改动）；"
                                                   "导入命令可以加 --skip-bad-rows（跳过不能导入的行）。");
    return text;
}

} // namespace liuying::cli
