// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/LedgerCall.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int showImports(Call &call)
{
    const Result<OpenLedger> ledger = openLedger(call);
    if (!ledger)
        return call.fail(ledger.error());
    call.answer(QJsonObject{{u"imports"_s, importsJson(ledger->view)}});
    for (const storage::MoneyImport &import : ledger->view.imports)
        call.say(importLine(ledger->view, import));
    if (ledger->view.imports.isEmpty())
        call.say(QCoreApplication::translate("Cli", "还没有导入过缴费名单和银行流水。"));
    return Done;
}

} // namespace liuying::cli
