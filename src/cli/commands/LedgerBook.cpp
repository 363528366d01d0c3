// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/LedgerCall.h"
#include "cli/PlanJson.h"
#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>
#include <QMap>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject amountJson(const Account &account, Money amount)
{
    return {{u"account"_s, accountCode(account.kind)},
            {u"party"_s, orNull(account.party)},
            {u"name"_s, accountWords(account)},
            {u"amountFen"_s, amount.fen}};
}

QJsonObject entryJson(const BookEntry &entry)
{
    QJsonArray postings;
    for (const Posting &posting : entry.postings)
        postings.append(amountJson(posting.account, posting.amount));
    return {{u"station"_s, entry.cause.station}, {u"seq"_s, entry.cause.seq},
            {u"at"_s, utcText(entry.atMs)},      {u"by"_s, entry.actor},
            {u"subject"_s, entry.subject},       {u"text"_s, bookSubjectWords(entry.subject)},
            {u"isReversal"_s, entry.isReversal}, {u"postings"_s, postings}};
}

QMap<Account, Money> balancesOf(const QList<BookEntry> &entries)
{
    QMap<Account, Money> balances;
    for (const BookEntry &entry : entries) {
        for (const Posting &posting : entry.postings)
            balances[posting.account] += posting.amount;
    }
    return balances;
}

} // namespace

int showBook(Call &call)
{
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    const Result<QList<BookEntry>> book = LedgerDesk(*station->stores, station->clock).book();
    if (!book)
        return call.fail(book.error());
    const QMap<Account, Money> balances = balancesOf(*book);
    QJsonArray entries;
    for (const BookEntry &entry : *book)
        entries.append(entryJson(entry));
    QJsonArray accounts;
    Money trial;
    for (auto it = balances.cbegin(); it != balances.cend(); ++it) {
        accounts.append(amountJson(it.key(), it.value()));
        trial += it.value();
        call.say(QCoreApplication::translate("Cli", "%1：%2元").arg(accountWords(it.key()), it->toYuan()));
    }
    call.answer(QJsonObject{{u"entries"_s, entries}, {u"balances"_s, accounts}, {u"trialFen"_s, trial.fen}});
    call.say(QCoreApplication::translate("Cli", "共%1笔，各账户合计%2元。")
                 .arg(QString::number(book->size()), trial.toYuan()));
    return trial == Money{} ? Done : No;
}

} // namespace liuying::cli
