// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/LedgerCall.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int reverseImport(Call &call)
{
    Result<ReasonedChange> change = openWithReason(call);
    if (!change)
        return call.fail(change.error());
    auto &[why, ledger] = *change;
    LedgerDesk desk = ledger.desk();
    const Result<storage::MoneyImport> import = desk.importOf(call.operands.front());
    if (!import)
        return call.failAsMisuse(import.error());
    const Result<void> reversed = desk.reverseImport(import->ref, why, personOf(call));
    if (!reversed)
        return call.failAsRefused(reversed.error());
    call.answer(QJsonObject{{u"file"_s, import->file},
                            {u"kind"_s, import->isStatement ? u"remittances"_s : u"payments"_s},
                            {u"rows"_s, import->rows},
                            {u"why"_s, why},
                            {u"by"_s, personOf(call)},
                            {u"dryRun"_s, call.isDryRun()}});
    call.say(QCoreApplication::translate("Cli", "%1的%2行不再计入。")
                 .arg(import->file, QString::number(import->rows)));
    return Done;
}

} // namespace liuying::cli
