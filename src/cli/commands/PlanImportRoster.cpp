// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/ImportAnswer.h"
#include "flows/Words.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray variantsJson(const QList<QStringList> &variants)
{
    QJsonArray array;
    for (const QStringList &names : variants)
        array.append(QJsonArray::fromStringList(names));
    return array;
}

QJsonArray numbersJson(const QList<Student> &students)
{
    QJsonArray array;
    for (const Student &student : students)
        array.append(student.number);
    return array;
}

QJsonObject rosterJson(const RosterPreview &preview)
{
    const exchange::RosterFile &read = preview.read;
    return {{u"rows"_s, read.rows},
            {u"accepted"_s, read.students.size()},
            {u"added"_s, preview.added.size()},
            {u"updated"_s, preview.updated.size()},
            {u"unchanged"_s, preview.unchanged},
            {u"removed"_s, preview.removed.size()},
            {u"kept"_s, numbersJson(preview.kept)},
            {u"rejected"_s, rejectedJson(read.rejected)},
            {u"columns"_s, columnsJson(read.columns)},
            {u"notEligible"_s, read.notEligible},
            {u"collegeVariants"_s, variantsJson(read.collegeVariants)},
            {u"problems"_s, problemsJson(read.problems)},
            {u"older"_s, preview.isOlder}};
}

int finish(Call &call, ImportDesk &desk, const RosterPreview &preview)
{
    for (const Student &student : preview.kept)
        call.complain(QCoreApplication::translate(
                          "Cli", "%1（%2）不在这份名单里，但已有记录或所在行无法识别，予以保留。")
                          .arg(student.name, student.number));
    for (const QStringList &names : preview.read.collegeVariants)
        call.complain(
            QCoreApplication::translate("Cli", "请核对这些学院是不是同一个：%1。").arg(listWords(names)));
    const OlderRoster older = call.has(u"older"_s) ? OlderRoster::Import : OlderRoster::Refuse;
    const QString words = QCoreApplication::translate("Cli", "%1：新增%2人，更新%3人，不变%4人，移出%5人。")
                              .arg(preview.file)
                              .arg(preview.added.size())
                              .arg(preview.updated.size())
                              .arg(preview.unchanged)
                              .arg(preview.removed.size());
    QJsonObject document = rosterJson(preview);
    return finishImport(call, document, words, preview.read.rejected, preview.file,
                        [&] { return desk.importRoster(preview, badRowsOf(call), older); });
}

} // namespace

int importRoster(Call &call)
{
    return importDocument(call, exchange::readRoster, &ImportDesk::compareRoster, finish);
}

} // namespace liuying::cli
