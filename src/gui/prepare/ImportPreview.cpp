// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/ImportPreview.h"

#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// The words of this file stand under "ImportPreview" for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

QString columnMeaning(const QString &key)
{
    static const QHash<QString, const char *> meanings{
        {u"number"_s, QT_TRANSLATE_NOOP("ImportPreview", "学号")},
        {u"name"_s, QT_TRANSLATE_NOOP("ImportPreview", "姓名")},
        {u"college"_s, QT_TRANSLATE_NOOP("ImportPreview", "学院")},
        {u"class"_s, QT_TRANSLATE_NOOP("ImportPreview", "班级")},
        {u"major"_s, QT_TRANSLATE_NOOP("ImportPreview", "专业")},
        {u"id"_s, QT_TRANSLATE_NOOP("ImportPreview", "证件号码（只留末四位）")},
        {u"level"_s, QT_TRANSLATE_NOOP("ImportPreview", "层次")},
        {u"status"_s, QT_TRANSLATE_NOOP("ImportPreview", "学籍状态")},
        {u"statusChanged"_s, QT_TRANSLATE_NOOP("ImportPreview", "学籍异动")},
        {u"sex"_s, QT_TRANSLATE_NOOP("ImportPreview", "性别（不保留）")},
        {u"year"_s, QT_TRANSLATE_NOOP("ImportPreview", "毕业年份（不保留）")},
        {u"amount"_s, QT_TRANSLATE_NOOP("ImportPreview", "金额")},
        {u"paid"_s, QT_TRANSLATE_NOOP("ImportPreview", "是否缴费")},
        {u"refunded"_s, QT_TRANSLATE_NOOP("ImportPreview", "退款")},
        {u"date"_s, QT_TRANSLATE_NOOP("ImportPreview", "日期")},
        {u"credit"_s, QT_TRANSLATE_NOOP("ImportPreview", "收入金额")},
        {u"debit"_s, QT_TRANSLATE_NOOP("ImportPreview", "支出金额")},
        {u"direction"_s, QT_TRANSLATE_NOOP("ImportPreview", "收支方向")},
        {u"payer"_s, QT_TRANSLATE_NOOP("ImportPreview", "付款方")},
        {u"remark"_s, QT_TRANSLATE_NOOP("ImportPreview", "附言")},
        {u"serial"_s, QT_TRANSLATE_NOOP("ImportPreview", "流水号")},
    };
    const char *meaning = meanings.value(key, nullptr);
    return meaning ? Words::tr(meaning) : key;
}

QList<ColumnGuess> guesses(const exchange::ColumnMap &columns)
{
    // Most telling first; what is not listed here comes after, by key.
    static const QStringList order{u"number"_s, u"name"_s,   u"college"_s, u"class"_s, u"major"_s,
                                   u"id"_s,     u"level"_s,  u"status"_s,  u"paid"_s,  u"amount"_s,
                                   u"date"_s,   u"credit"_s, u"debit"_s,   u"payer"_s, u"remark"_s};
    QStringList keys = columns.keys();
    std::ranges::stable_sort(keys, {}, [](const QString &key) {
        const qsizetype place = order.indexOf(key);
        return place < 0 ? order.size() : place;
    });
    QList<ColumnGuess> list;
    for (const QString &key : std::as_const(keys))
        list.append({columnMeaning(key), columns.value(key)});
    return list;
}

QString subjectOf(const Student &student)
{
    return u"%1 %2"_s.arg(student.number, student.name);
}

QString placeOf(const Student &student)
{
    return student.className.isEmpty() ? student.college
                                       : u"%1 · %2"_s.arg(student.college, student.className);
}

void noteField(QStringList &notes, const char *field, const QString &before, const QString &after)
{
    if (before != after)
        notes.append(
            Words::tr("%1：%2 → %3")
                .arg(Words::tr(field), before.isEmpty() ? u"—"_s : before, after.isEmpty() ? u"—"_s : after));
}

QString differenceOf(const Student &before, const Student &after)
{
    QStringList notes;
    noteField(notes, QT_TRANSLATE_NOOP("ImportPreview", "姓名"), before.name, after.name);
    noteField(notes, QT_TRANSLATE_NOOP("ImportPreview", "学院"), before.college, after.college);
    noteField(notes, QT_TRANSLATE_NOOP("ImportPreview", "班级"), before.className, after.className);
    noteField(notes, QT_TRANSLATE_NOOP("ImportPreview", "专业"), before.major, after.major);
    noteField(notes, QT_TRANSLATE_NOOP("ImportPreview", "证件末四位"), before.idTail, after.idTail);
    noteField(notes, QT_TRANSLATE_NOOP("ImportPreview", "层次"), before.level, after.level);
    noteField(notes, QT_TRANSLATE_NOOP("ImportPreview", "学校"), before.school, after.school);
    noteField(notes, QT_TRANSLATE_NOOP("ImportPreview", "学籍状态"), before.status, after.status);
    if (before.eligible != after.eligible)
        notes.append(after.eligible ? Words::tr("可以拍摄") : Words::tr("不再拍摄"));
    if (before.statusChanged != after.statusChanged)
        notes.append(after.statusChanged ? Words::tr("学籍异动：排在班级最前") : Words::tr("不再是学籍异动"));
    return notes.join(Words::tr("；"));
}

void addStudents(ImportPreview &preview, PreviewChange::Kind kind, const QList<Student> &students)
{
    for (const Student &student : students)
        preview.changes.append({kind, subjectOf(student), placeOf(student)});
}

QString paymentItemWords(const OpenItem &item)
{
    static const QHash<QString, const char *> texts{
        {u"not-on-roster"_s, QT_TRANSLATE_NOOP("ImportPreview", "名单里没有这个学号，不计入缴费")},
        {u"name-mismatch"_s, QT_TRANSLATE_NOOP("ImportPreview", "姓名与名单不符，不计入缴费")},
        {u"number-missing"_s, QT_TRANSLATE_NOOP("ImportPreview", "没有学号，不计入缴费")},
        {u"amount-low"_s, QT_TRANSLATE_NOOP("ImportPreview", "金额不足，不计入缴费")},
        {u"amount-high"_s, QT_TRANSLATE_NOOP("ImportPreview", "金额超过应缴，已计入，多出的请核对")},
        {u"other-college"_s, QT_TRANSLATE_NOOP("ImportPreview", "由别的学院上报，已计入，请核对")},
        {u"listed-twice"_s, QT_TRANSLATE_NOOP("ImportPreview", "重复上报，只计一次")},
    };
    const char *text = texts.value(item.kind, nullptr);
    return text ? Words::tr(text) : item.kind;
}

bool isIgnored(const TransferStanding &standing)
{
    return standing.needsPerson == u"ignored"_s;
}

bool counts(const TransferStanding &standing)
{
    return standing.needsPerson.isEmpty() && !standing.alreadySeen;
}

bool isError(const exchange::Problem &problem)
{
    return problem.severity == exchange::Problem::Severity::Error;
}

} // namespace

bool ImportPreview::hasErrors() const
{
    return std::ranges::any_of(problems, isError);
}

ImportPreview previewOf(const TimetablePreview &timetable)
{
    const exchange::Notice &notice = timetable.read;
    ImportPreview preview;
    preview.kind = DocumentKind::Timetable;
    preview.fileName = QFileInfo(timetable.file).fileName();
    const qsizetype warnings = notice.problems.size() - std::ranges::count_if(notice.problems, isError);
    QSet<QString> colleges;
    for (const exchange::ReadBatch &read : notice.batches)
        colleges.insert(read.batch.college);
    preview.found = Words::tr("读到 %1 天、%2 间教室、%3 个学院、%4 个批次。")
                        .arg(countWords(notice.days.size()), countWords(notice.rooms.size()),
                             countWords(colleges.size()), countWords(notice.batches.size()));
    preview.counts = {
        {Words::tr("天"), notice.days.size()},
        {Words::tr("教室"), notice.rooms.size()},
        {Words::tr("批次"), notice.batches.size()},
        {Words::tr("改动"), timetable.changes.size(), Tone::Good},
        {Words::tr("存疑"), warnings, warnings > 0 ? Tone::Caution : Tone::Plain},
        {Words::tr("错误"), notice.problems.size() - warnings, notice.hasErrors() ? Tone::Bad : Tone::Plain}};
    for (const QString &change : timetable.changes)
        preview.changes.append({PreviewChange::Kind::Other, {}, change});
    preview.problems = notice.problems;
    preview.changesNothing = timetable.before == timetable.after;
    if (preview.hasErrors())
        preview.cautions.append(Words::tr("通知里有错误，请先看“问题”一栏：有错的行照原样导入会排错时间。"));
    return preview;
}

ImportPreview previewOf(const RosterPreview &roster)
{
    ImportPreview preview;
    preview.kind = DocumentKind::Roster;
    preview.fileName = QFileInfo(roster.file).fileName();
    preview.found = Words::tr("读到 %1 行：%2 行可用，%3 行被拒；其中 %4 人学籍状态不参加拍摄。")
                        .arg(countWords(roster.read.rows), countWords(roster.read.students.size()),
                             countWords(roster.read.rejected.size()), countWords(roster.read.notEligible));
    preview.counts = {
        {Words::tr("新增"), roster.added.size(), Tone::Good},
        {Words::tr("更新"), roster.updated.size(), Tone::Good},
        {Words::tr("不变"), roster.unchanged},
        {Words::tr("移除"), roster.removed.size(), roster.removed.isEmpty() ? Tone::Plain : Tone::Caution},
        {Words::tr("保留"), roster.kept.size(), roster.kept.isEmpty() ? Tone::Plain : Tone::Caution},
        {Words::tr("被拒"), roster.read.rejected.size(),
         roster.read.rejected.isEmpty() ? Tone::Plain : Tone::Bad}};
    if (roster.isOlder)
        preview.cautions.append(roster.olderThan);
    preview.isOlder = roster.isOlder;
    if (!roster.kept.isEmpty())
        preview.cautions.append(
            Words::tr("%1 名学生不在这份名单里，但已缴费、已到场或已绑定采集码，会保留，请核对。")
                .arg(countWords(roster.kept.size())));
    for (const QStringList &variants : roster.read.collegeVariants)
        preview.cautions.append(
            Words::tr("这些可能是同一个学院：%1。程序不会自行合并。").arg(variants.join(Words::tr("、"))));
    addStudents(preview, PreviewChange::Kind::Removed, roster.removed);
    addStudents(preview, PreviewChange::Kind::Kept, roster.kept);
    for (const auto &[before, after] : roster.updated)
        preview.changes.append({PreviewChange::Kind::Updated, subjectOf(after), differenceOf(before, after)});
    addStudents(preview, PreviewChange::Kind::Added, roster.added);
    preview.rejected = roster.read.rejected;
    preview.problems = roster.read.problems;
    preview.columns = guesses(roster.read.columns);
    preview.changesNothing = roster.added.isEmpty() && roster.updated.isEmpty() && roster.removed.isEmpty();
    return preview;
}

ImportPreview previewOf(const PaymentsPreview &payments)
{
    ImportPreview preview;
    preview.kind = DocumentKind::Payments;
    preview.fileName = QFileInfo(payments.file).fileName();
    const auto &rows = payments.read.list.rows;
    const qsizetype notPaid = std::ranges::count(rows, false, &PaymentRow::saysPaid);
    preview.found = Words::tr("读到 %1 行：%2 行可用，%3 行被拒。")
                        .arg(countWords(payments.read.rows), countWords(rows.size()),
                             countWords(payments.read.rejected.size()));
    preview.counts = {
        {Words::tr("新计为已缴"), payments.nowPaid, Tone::Good},
        {Words::tr("写明未缴"), notPaid},
        {Words::tr("待处理"), payments.open.size(), payments.open.isEmpty() ? Tone::Plain : Tone::Caution},
        {Words::tr("被拒"), payments.read.rejected.size(),
         payments.read.rejected.isEmpty() ? Tone::Plain : Tone::Bad}};
    preview.doubts = payments.doubts;
    if (payments.alreadyImported)
        preview.cautions.append(Words::tr("这份文件已经导入过，再导入不会有任何变化。"));
    for (const OpenItem &item : payments.open) {
        preview.changes.append({PreviewChange::Kind::Open,
                                Words::tr("第%1行 %2 %3").arg(item.row).arg(item.number, item.name),
                                paymentItemWords(item)});
    }
    preview.rejected = payments.read.rejected;
    preview.problems = payments.read.problems;
    preview.columns = guesses(payments.read.columns);
    preview.changesNothing = payments.alreadyImported;
    return preview;
}

ImportPreview previewOf(const RemittancesPreview &remittances)
{
    ImportPreview preview;
    preview.kind = DocumentKind::Remittances;
    preview.fileName = QFileInfo(remittances.file).fileName();
    const auto &rows = remittances.read.statement.rows;
    const auto &standings = remittances.standings;
    const qsizetype rejected = remittances.read.rejected.size();
    const qsizetype seen = std::ranges::count(standings, true, &TransferStanding::alreadySeen);
    const qsizetype late = std::ranges::count(standings, true, &TransferStanding::late);
    preview.found =
        Words::tr("读到 %1 行：%2 笔可用，%3 行被拒。")
            .arg(countWords(remittances.read.rows), countWords(rows.size()), countWords(rejected));
    preview.counts = {{Words::tr("计入学院"), std::ranges::count_if(standings, counts), Tone::Good},
                      {Words::tr("以前见过"), seen},
                      {Words::tr("手续费、利息"), std::ranges::count_if(standings, isIgnored)},
                      {Words::tr("逾期到账"), late, Tone::Caution},
                      {Words::tr("待处理"), remittances.open.size(), Tone::Caution},
                      {Words::tr("被拒"), rejected, Tone::Bad}};
    preview.doubts = remittances.doubts;
    if (remittances.alreadyImported)
        preview.cautions.append(Words::tr("这份文件已经导入过，再导入不会有任何变化。"));
    for (const OpenItem &item : remittances.open)
        preview.changes.append(
            {PreviewChange::Kind::Open, Words::tr("第%1行").arg(item.row), liuying::openItemWords(item)});
    preview.rejected = remittances.read.rejected;
    preview.problems = remittances.read.problems;
    preview.columns = guesses(remittances.read.columns);
    preview.changesNothing = remittances.alreadyImported;
    return preview;
}

QString countWords(qsizetype count)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(static_cast<qlonglong>(count));
}

QString changeKindWord(PreviewChange::Kind kind)
{
    switch (kind) {
    case PreviewChange::Kind::Added:
        return Words::tr("新增");
    case PreviewChange::Kind::Updated:
        return Words::tr("更新");
    case PreviewChange::Kind::Removed:
        return Words::tr("移除");
    case PreviewChange::Kind::Kept:
        return Words::tr("保留");
    case PreviewChange::Kind::Open:
        return Words::tr("待处理");
    case PreviewChange::Kind::Other:
        return Words::tr("改动");
    }
    return {};
}

} // namespace liuying
