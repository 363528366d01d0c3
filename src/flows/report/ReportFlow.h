// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/Dashboard.h"
#include "flows/report/ReportDesk.h"
#include "storage/StorageThread.h"

#include <QObject>

#include <memory>

namespace liuying {

/// Reports and the dashboard for a screen: read in the storage thread, written by a worker, answers as
/// signals.
class ReportFlow : public QObject {
    Q_OBJECT
public:
    /// @p reader reads, so that a scan at the door never waits behind a long list; it may have opened the
    /// station read-only, and may be @p storage itself. Changes go through @p storage.
    ReportFlow(storage::StorageThread &storage, storage::StorageThread &reader, const Clock &clock,
               QObject *parent = nullptr);
    ~ReportFlow() override;

    /// Answers with reportReady(); a newer call replaces one that was not answered.
    void askReport(const QString &name);
    /// Calls while one is under way cost one more, not many; reads the record only when it has grown.
    void askDashboard();
    /// Writes @p table as the suffix of @p file says (xlsx, csv, pdf, json) and records it. Answers with
    /// written().
    void write(const reports::ReportTable &table, const QString &file, const reports::PrintOptions &options);
    /// Reads CHSI's list of who has proofread and marks the students. Answers with proofreadingImported().
    void importProofreading(const QString &file);

Q_SIGNALS:
    void reportReady(const liuying::reports::ReportTable &table);
    void dashboardReady(const liuying::Dashboard &dashboard);
    void written(const QString &file);
    void proofreadingImported(const QString &text); ///< what was marked, for a person
    void failed(const liuying::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
