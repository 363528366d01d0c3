// SPDX-License-Identifier: Apache-2.0
#include "flows/ledger/LedgerFlow.h"

#include "flows/WhenDone.h"
#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>

namespace liuying {

using namespace Qt::StringLiterals;

class LedgerFlow::Private {
public:
    Private(LedgerFlow &owner, storage::StorageThread &writing, storage::StorageThread &reading,
            const Clock &stationClock)
        : flow(owner), storage(writing), reader(reading), clock(stationClock)
    {
        pool.setMaxThreadCount(1);
    }

    void readView();
    void endView();
    /// Does @p work at the desk, says @p text when it worked, and asks for the view anew.
    template <typename Work>
    void change(Work work, const QString &text);

    LedgerFlow &flow;
    storage::StorageThread &storage;
    storage::StorageThread &reader;
    const Clock &clock;
    QThreadPool pool;         // keeps ledgers; one at a time
    bool isReading = false;   // a view is under way
    bool isWantedNew = false; // asked for since it began: what it shows may be old already
};

void LedgerFlow::Private::readView()
{
    isReading = true;
    isWantedNew = false;
    const auto facts = reader.ask([&stationClock = clock](storage::Stores &stores) {
        return LedgerDesk(stores, stationClock).facts();
    });
    whenDone(facts, &flow, [this](const Result<LedgerView> &read) {
        if (!read) {
            endView();
            Q_EMIT flow.failed(read.error());
            return;
        }
        const auto kept = QtConcurrent::run(&pool, [view = *read]() mutable {
            keepLedger(view);
            return view;
        });
        whenDone(kept, &flow, [this](const LedgerView &view) {
            endView();
            Q_EMIT flow.viewReady(view);
        });
    });
}

void LedgerFlow::Private::endView()
{
    isReading = false;
    if (isWantedNew)
        readView();
}

template <typename Work>
void LedgerFlow::Private::change(Work work, const QString &text)
{
    const auto done = storage.ask([work, &stationClock = clock](storage::Stores &stores) -> Result<void> {
        LedgerDesk desk(stores, stationClock);
        const auto changed = work(desk);
        return changed ? Result<void>() : failureOf(changed);
    });
    whenDone(done, &flow, [this, text](const Result<void> &result) {
        if (!result) {
            Q_EMIT flow.failed(result.error());
            return;
        }
        Q_EMIT flow.changed(text);
        flow.askView();
    });
}

LedgerFlow::LedgerFlow(storage::StorageThread &storage, storage::StorageThread &reader, const Clock &clock,
                       QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, storage, reader, clock))
{}

LedgerFlow::~LedgerFlow()
{
    d->pool.waitForDone();
}

void LedgerFlow::askView()
{
    if (d->isReading)
        d->isWantedNew = true;
    else
        d->readView();
}

void LedgerFlow::askBook()
{
    const auto book = d->reader.ask(
        [&clock = d->clock](storage::Stores &stores) { return LedgerDesk(stores, clock).book(); });
    whenDone(book, this, [this](const Result<QList<BookEntry>> &entries) {
        if (entries)
            Q_EMIT bookReady(*entries);
        else
            Q_EMIT failed(entries.error());
    });
}

void LedgerFlow::settle(const ItemDecision &decision, const QString &by)
{
    d->change([=](LedgerDesk &desk) { return desk.settle(decision, by); }, decisionWords(decision));
}

void LedgerFlow::reopen(const ItemRef &item, const QString &why, const QString &by)
{
    d->change([=](LedgerDesk &desk) { return desk.reopen(item, why, by); },
              QCoreApplication::translate("Flows", "已撤回核定，这一行重新按规则处理。"));
}

void LedgerFlow::setAlias(const QString &alias, const QString &college, const QString &by)
{
    d->change([=](LedgerDesk &desk) { return desk.setAlias(alias, college, by); },
              college.isEmpty()
                  ? QCoreApplication::translate("Flows", "“%1”不再是别名。").arg(alias)
                  : QCoreApplication::translate("Flows", "“%1”从现在起就是%2。").arg(alias, college));
}

void LedgerFlow::reverseImport(const EntryRef &import, const QString &why, const QString &by)
{
    d->change([=](LedgerDesk &desk) { return desk.reverseImport(import, why, by); },
              QCoreApplication::translate("Flows", "这次导入已撤回，不再计入。"));
}

void LedgerFlow::approveRefunds(const QStringList &students, const QString &why, const QString &by)
{
    d->change([=](LedgerDesk &desk) { return desk.approveRefunds(students, why, by); },
              QCoreApplication::translate("Flows", "已批准%1人退费。").arg(students.size()));
}

void LedgerFlow::payOutRefunds(const QStringList &students, QDate day, const QString &reference,
                               const QString &by)
{
    d->change([=](LedgerDesk &desk) { return desk.payOutRefunds(students, day, reference, by); },
              QCoreApplication::translate("Flows", "已记下%1人的退费付款。").arg(students.size()));
}

void LedgerFlow::takeBackRefund(const QString &student, const QString &why, const QString &by)
{
    d->change([=](LedgerDesk &desk) { return desk.takeBackRefund(student, why, by); },
              QCoreApplication::translate("Flows", "学号%1的退费已撤回一步。").arg(student));
}

} // namespace liuying
