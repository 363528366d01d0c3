// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "gui/shell/Office.h"
#include "storage/StorageThread.h"

#include <QThreadPool>

namespace liuying::app {

/// The office pages' questions, answered from a thread that reads. Files are written by a worker, so that a
/// scan at the door never waits behind a list or a spreadsheet.
class StationOffice : public Office {
    Q_OBJECT
public:
    /// @p reader may have opened the station read-only, and may be @p storage itself. What was written to a
    /// file is recorded through @p storage.
    StationOffice(storage::StorageThread &storage, storage::StorageThread &reader, const Clock &clock,
                  QObject *parent = nullptr);
    ~StationOffice() override;

    void askOverview() override;
    void askAttendance() override;
    void exportTable(const reports::ReportTable &table, const QString &file) override;
    void exportTimetable(const Plan &plan, const QString &file) override;

private:
    enum class Record { No, Yes };
    void writeFile(const reports::ReportTable &table, const QString &file, Record recording);
    void tellWritten(const QFuture<Result<void>> &writing, const QString &what, const QString &file,
                     Record recording);
    void record(const QString &what, const QString &file);

    storage::StorageThread &m_storage;
    storage::StorageThread &m_reader;
    const Clock &m_clock;
    QThreadPool m_writers;
};

} // namespace liuying::app
