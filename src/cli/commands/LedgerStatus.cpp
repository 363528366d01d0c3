// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/ImportAnswer.h"
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

} // namespace

int showLedger(Call &call)
{
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    const Result<LedgerStatus> status = station->stores->ledgerStatus();
    if (!status)
        return call.fail(status.error());
    call.answer(QJsonObject{{u"colleges"_s, collegesJson(status->colleges)},
                            {u"needsPerson"_s, openItemsJson(status->needsPerson)}});
    for (const CollegeAccount &account : status->colleges)
        call.say(
            QCoreApplication::translate("Cli", "%1：%2人，已缴%3人，应缴%4元，到账%5元，%6")
                .arg(account.college)
                .arg(account.students)
                .arg(account.paid)
                .arg(account.expected.toYuan(), account.remitted.toYuan(), accountStateWords(account.state)));
    for (const OpenItem &item : status->needsPerson)
        call.say(QCoreApplication::translate("Cli", "%1第%2行：%3")
                     .arg(item.file, QString::number(item.row), openItemWords(item)));
    return Done;
}

} // namespace liuying::cli
