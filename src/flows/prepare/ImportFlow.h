// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/NoticeDocument.h"
#include "flows/prepare/ImportDesk.h"
#include "storage/StorageThread.h"

#include <QObject>

#include <memory>

namespace liuying {

/// Importing for a screen: reading on a worker thread with progress and cancel, comparing and applying in the
/// storage thread. One document at a time; a new read cancels the one before. cancel() answers with
/// failed(Cancelled) if something was being read.
class ImportFlow : public QObject {
    Q_OBJECT
public:
    ImportFlow(storage::StorageThread &storage, const Clock &clock, QObject *parent = nullptr);
    ~ImportFlow() override;

    void readRoster(const QString &file);
    /// Answers with documentRead(), then timetableRead().
    void readTimetable(const QString &file);
    /// Understands the document anew with a person's corrections. Answers with timetableRead() alone.
    void correctTimetable(const exchange::NoticeDocument &document,
                          const QList<exchange::CellCorrection> &corrections);
    void readPayments(const QString &file);
    void readRemittances(const QString &file);
    void cancel();

    /// @p older: whether a roster that a newer one has replaced is imported again; a person said so.
    void importRoster(const RosterPreview &preview, BadRows badRows, OlderRoster older = OlderRoster::Refuse);
    void importTimetable(const TimetablePreview &preview);
    void importPayments(const PaymentsPreview &preview, BadRows badRows, Doubts doubts = Doubts::Refuse);
    void importRemittances(const RemittancesPreview &preview, BadRows badRows,
                           Doubts doubts = Doubts::Refuse);

Q_SIGNALS:
    void progressed(int percent);
    void rosterRead(const liuying::RosterPreview &preview);
    void documentRead(const liuying::exchange::NoticeDocument &document);
    void timetableRead(const liuying::TimetablePreview &preview);
    void paymentsRead(const liuying::PaymentsPreview &preview);
    void remittancesRead(const liuying::RemittancesPreview &preview);
    /// Something was imported; screens ask again for what they show. @p text says what, for a person.
    void imported(const QString &text);
    void failed(const liuying::Error &error);

private:
    class Private;
    template <typename Read, typename Reader, typename Compare, typename Done>
    void read(const QString &file, Reader reader, Compare compare, Done done);
    template <typename Read, typename Compare, typename Done>
    void askPreview(const QString &file, const Read &read, Compare compare, Done done);
    template <typename Work>
    void apply(Work work, const QString &text);
    bool stopReading(); // whether there was something to stop

    std::unique_ptr<Private> d;
};

} // namespace liuying
