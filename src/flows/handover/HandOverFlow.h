// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "flows/handover/HandOver.h"
#include "reports/ReportTable.h"
#include "storage/StorageThread.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace liuying {

/// The register of pictures and the hand-over for a screen: the record is read in the storage thread, files
/// by workers, answers come as signals. Never blocks. One hand-over or reading back at a time.
class HandOverFlow : public QObject {
    Q_OBJECT
public:
    /// @p reader reads, so that the studio never waits behind a long list; may be @p storage itself.
    HandOverFlow(storage::StorageThread &storage, storage::StorageThread &reader, const Clock &clock,
                 QString dataFolder, QObject *parent = nullptr);
    /// Stops what is under way; waits for the file that is being written.
    ~HandOverFlow() override;

    void askRegister(); ///< report "shots"; answers with registerReady()
    /// A picture as the register names it; answers with pictureReady(), null where it cannot be read. A
    /// newer call replaces one that was not answered.
    void askPicture(const QString &file);

    /// What a hand-over would do; answers with surveyed(). A newer call replaces one that was not answered,
    /// and so does the hand-over itself.
    void survey(const HandOverWish &wish);
    void handOver(const HandOverWish &wish); ///< answers with progressed() and handedOver()
    /// Answers with progressed() and verified().
    void verify(const QString &folder, const HandOverFilter &filter = {});
    void cancel();
    [[nodiscard]] bool isWorking() const;

Q_SIGNALS:
    void registerReady(const liuying::reports::ReportTable &table);
    void pictureReady(const QString &file, const QImage &picture);
    void surveyed(const liuying::HandOverReport &report);
    void progressed(int done, int total);
    void handedOver(const liuying::HandOverReport &report);
    void verified(const liuying::HandOverReport &report);
    /// Something could not be done; Cancelled where a person stopped it.
    void failed(const liuying::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
