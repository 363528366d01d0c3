// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"
#include "storage/StorageThread.h"

#include <QObject>

#include <memory>

namespace liuying {

/// LedgerDesk for a screen: facts are read in the storage thread, the ledger is kept by a worker, answers
/// come as signals. After a change the view is asked for anew by itself.
class LedgerFlow : public QObject {
    Q_OBJECT
public:
    /// @p reader reads, so that a scan at the door never waits behind a long list; it may have opened the
    /// station read-only, and may be @p storage itself. Changes go through @p storage.
    LedgerFlow(storage::StorageThread &storage, storage::StorageThread &reader, const Clock &clock,
               QObject *parent = nullptr);
    ~LedgerFlow() override;

    void askView(); ///< calls while one is under way cost one more, not many
    void askBook();
    void settle(const ItemDecision &decision, const QString &by);
    void reopen(const ItemRef &item, const QString &why, const QString &by);
    void setAlias(const QString &alias, const QString &college, const QString &by);
    void reverseImport(const EntryRef &import, const QString &why, const QString &by);
    void approveRefunds(const QStringList &students, const QString &why, const QString &by);
    void payOutRefunds(const QStringList &students, QDate day, const QString &reference, const QString &by);
    void takeBackRefund(const QString &student, const QString &why, const QString &by);

Q_SIGNALS:
    void viewReady(const liuying::LedgerView &view);
    void bookReady(const QList<liuying::BookEntry> &entries);
    void changed(const QString &text); ///< something was done; @p text says what, for a person
    void failed(const liuying::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
