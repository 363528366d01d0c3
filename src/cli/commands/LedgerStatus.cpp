// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/LedgerCall.h"
#include "flows/CampaignTime.h"
#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray collegesJson(const QList<CollegeAccount> &colleges)
{
    QJsonArray array;
    for (const CollegeAccount &account : colleges)
        array.append(QJsonObject{{u"college"_s, account.college},
                                 {u"students"_s, account.students},
                                 {u"paid"_s, account.paid},
                                 {u"expectedFen"_s, account.expected.fen},
                                 {u"remittedFen"_s, account.remitted.fen},
                                 {u"differenceFen"_s, account.difference().fen},
                                 {u"state"_s, account.state}});
    return array;
}

QJsonArray aliasesJson(const QList<CollegeAlias> &aliases)
{
    QJsonArray array;
    for (const CollegeAlias &alias : aliases)
        array.append(QJsonObject{{u"alias"_s, alias.alias}, {u"college"_s, alias.college}});
    return array;
}

QString accountLine(const CollegeAccount &account)
{
    return QCoreApplication::translate("Cli", "%1：%2人，已缴%3人，应缴%4元，到账%5元，%6")
        .arg(account.college)
        .arg(account.students)
        .arg(account.paid)
        .arg(account.expected.toYuan(), account.remitted.toYuan(), accountStateWords(account.state));
}

void say(Call &call, const LedgerView &view)
{
    for (const CollegeAccount &account : view.ledger.status.colleges)
        call.say(accountLine(account));
    for (const OpenItem &item : view.ledger.status.needsPerson)
        call.say(itemLine(item.file, item.ref, openItemWords(item)));
    for (qsizetype i = 0; i < view.settledItems.size(); ++i)
        call.say(itemLine(view.settledItems[i].file, view.settledItems[i].ref,
                          settledItemWords(view.input.settled[i], zoneOf(view.campaign))));
    if (!view.input.isFeeKnown)
        call.say(feeUnknownWords());
    if (view.asOf)
        call.say(QCoreApplication::translate("Cli", "缴费名单截至%1。").arg(momentWords(*view.asOf)));
}

} // namespace

int showLedger(Call &call)
{
    const Result<OpenLedger> ledger = openLedger(call);
    if (!ledger)
        return call.fail(ledger.error());
    const LedgerView &view = ledger->view;
    if (call.isJson)
        call.answer(
            QJsonObject{{u"feeFen"_s, view.input.isFeeKnown ? QJsonValue(view.input.fee.fen) : QJsonValue()},
                        {u"colleges"_s, collegesJson(view.ledger.status.colleges)},
                        {u"needsPerson"_s, openItemsWithSuggestions(view)},
                        {u"settled"_s, settledJson(view)},
                        {u"aliases"_s, aliasesJson(view.input.aliases)},
                        {u"imports"_s, importsJson(view)},
                        {u"asOf"_s, view.asOf ? QJsonValue(view.asOf->toString()) : QJsonValue()}});
    say(call, view);
    return Done;
}

} // namespace liuying::cli
