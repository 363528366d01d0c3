// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/ImportAnswer.h"
#include "flows/report/ProofreadingDesk.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray numbersJson(const QList<ProofreadingMark> &marks)
{
    QJsonArray array;
    for (const ProofreadingMark &mark : marks)
        array.append(mark.number);
    return array;
}

QJsonObject proofreadingJson(const ProofreadingPreview &preview)
{
    const exchange::ProofreadingFile &read = preview.read;
    return {{u"rows"_s, read.rows},
            {u"accepted"_s, read.marks.size()},
            {u"done"_s, preview.done},
            {u"notDone"_s, preview.notDone},
            {u"newlyDone"_s, preview.newlyDone},
            {u"notOnRoster"_s, numbersJson(preview.strangers)},
            {u"nameMismatch"_s, numbersJson(preview.misnamed)},
            {u"rejected"_s, rejectedJson(read.rejected)},
            {u"columns"_s, columnsJson(read.columns)},
            {u"problems"_s, problemsJson(read.problems)},
            {u"alreadyImported"_s, preview.alreadyImported}};
}

int finish(Call &call, ProofreadingDesk &desk, const ProofreadingPreview &preview)
{
    const QString words =
        preview.alreadyImported
            ? QCoreApplication::translate("Cli", "%1以前导入过，没有改动。").arg(preview.file)
            : proofreadingWords(preview);
    QJsonObject document = proofreadingJson(preview);
    return finishImport(call, document, words, preview.read.rejected, preview.file,
                        [&] { return desk.importMarks(preview, badRowsOf(call)); });
}

} // namespace

int importProofreading(Call &call)
{
    return importDocument(call, exchange::readProofreading, &ProofreadingDesk::compare, finish);
}

} // namespace liuying::cli
