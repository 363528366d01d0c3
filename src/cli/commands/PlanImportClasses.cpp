// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/ImportAnswer.h"
#include "flows/plan/PlanDesk.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject classesJson(const ClassesPreview &preview)
{
    const exchange::ClassesFile &read = preview.read;
    return {{u"rows"_s, read.rows},
            {u"accepted"_s, read.classes.size()},
            {u"added"_s, preview.added},
            {u"updated"_s, preview.updated},
            {u"unchanged"_s, preview.unchanged},
            {u"removed"_s, preview.removed},
            {u"rejected"_s, rejectedJson(read.rejected)},
            {u"columns"_s, columnsJson(read.columns)},
            {u"ownTimes"_s, read.classSlots.size()},
            {u"coordinators"_s, read.coordinators.size()},
            {u"changes"_s, QJsonArray::fromStringList(preview.changes)},
            {u"problems"_s, problemsJson(read.problems)}};
}

int finish(Call &call, PlanDesk &desk, const ClassesPreview &preview)
{
    const QString words = QCoreApplication::translate("Cli", "%1：新增%2个班，更新%3个，不变%4个，移出%5个。")
                              .arg(preview.file)
                              .arg(preview.added)
                              .arg(preview.updated)
                              .arg(preview.unchanged)
                              .arg(preview.removed);
    QJsonObject document = classesJson(preview);
    return finishImport(call, document, words, preview.read.rejected, preview.file, [&]() -> Result<void> {
        const Result<int> revision = desk.importClasses(preview, badRowsOf(call));
        if (!revision)
            return failureOf(revision);
        document.insert(u"revision"_s, *revision);
        return {};
    });
}

} // namespace

int importClasses(Call &call)
{
    return importDocument(call, exchange::readClasses, &PlanDesk::compareClasses, finish);
}

} // namespace liuying::cli
