// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "flows/photo/SelfCheckRun.h"
#include "storage/StorageThread.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace liuying {

/// Students' trial photographs for a screen: a folder is checked by workers, answers come as signals. Never
/// blocks. Nothing goes into the record but that a list was written.
class SelfCheckFlow : public QObject {
    Q_OBJECT
public:
    /// @p reader reads plan and roster; @p storage records exports.
    SelfCheckFlow(storage::StorageThread &storage, storage::StorageThread &reader, const Clock &clock,
                  QObject *parent = nullptr);
    /// Stops a run that is under way; waits for the pictures that are being looked at.
    ~SelfCheckFlow() override;

    /// Answers with progressed() and ended(); what was checked before is not checked again. Nothing while a
    /// run is under way.
    void check(const QStringList &filesAndFolders);
    void cancel();
    [[nodiscard]] bool isWorking() const;
    /// Where the list has come to; also while a run is under way.
    [[nodiscard]] const QList<SelfCheckFinding> &findings() const;

    /// The picture with what was found drawn on it; answers with pictureReady(), null where it cannot be
    /// read. A newer call replaces one that was not answered.
    void askPicture(const QString &file);
    /// Writes the list as the suffix of @p file says and records that it went out. Answers with written().
    void write(const reports::ReportTable &table, const QString &file);

Q_SIGNALS:
    void progressed(int done, int total);
    void ended(bool isCancelled);
    void pictureReady(const QString &file, const QImage &picture);
    void written(const QString &file);
    void failed(const liuying::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
