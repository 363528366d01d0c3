// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/studio/HotFolder.h"
#include "flows/studio/HotNames.h"

#include <QByteArray>
#include <QHash>
#include <QList>

class QFileInfo;

namespace liuying {

/// What one look at a camera's folder brought.
struct HotLook {
    QList<HotFile> ready;    ///< in the order of the camera
    QList<HotFile> lateRaws; ///< RAWs of pictures that were told before without one
    QList<Error> troubles;   ///< each told once
    HotFolderState state = HotFolderState::Watching;
};

/// Remembers the files of a camera's folder from one look to the next and tells which have become whole. The
/// rules of HotFolder without its thread, its notifications and its clock.
class HotFiles {
public:
    HotFiles(QString folder, HotFolder::OldFiles oldFiles, HotPace pace);

    /// Lists the folder and reads files that may have become whole. May take as long as the disk or the
    /// network does. @p nowMs: UTC.
    [[nodiscard]] HotLook look(qint64 nowMs);
    /// As HotFolder::forget().
    void forget(const QString &file);

private:
    enum class Stage {
        Coming, ///< not whole, as far as seen
        Whole,  ///< but not told: it waits for its RAW or JPEG, or for an earlier picture
        Told
    };
    struct Item {
        HotKind kind = HotKind::Picture;
        qint64 bytes = 0;
        qint64 modifiedMs = 0;
        qint64 changedAtMs = 0; ///< when it was seen to be new or different
        qint64 readAtMs = 0;    ///< 0: not read since
        qint64 wholeAtMs = 0;
        Stage stage = Stage::Coming;
        bool isTroubleTold = false;
        QByteArray digest{}; ///< of the picture that was told
        std::optional<qint64> cameraMs{};
    };

    [[nodiscard]] bool isThere();
    void list(qint64 nowMs, HotLook &look);
    void note(const QFileInfo &file, HotKind kind, qint64 nowMs);
    void examine(const QString &name, Item &item, qint64 nowMs, HotLook &look);
    void examinePicture(const QString &name, Item &item, qint64 nowMs, HotLook &look);
    void readPicture(const QString &name, Item &item, qint64 nowMs, HotLook &look);
    void tellBroken(const QString &name, Item &item, qint64 nowMs, HotLook &look);
    void tellReady(qint64 nowMs, HotLook &look);
    void tellLonelyRaws(qint64 nowMs, HotLook &look);
    [[nodiscard]] QStringList picturesInOrder() const;
    [[nodiscard]] bool mustWaitForRaw(const QString &name, const Item &picture, qint64 nowMs);
    [[nodiscard]] bool isEarlierComing(const QString &name, qint64 nowMs) const;
    [[nodiscard]] QString rawOf(const QString &picture) const;
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_folder;
    HotPace m_pace;
    bool m_isOldIgnored;
    bool m_isFirst = true;
    bool m_wasAway = false;
    bool m_isOnDiskOfItsOwn = false; ///< a mount point: without its disk the folder is there, but empty
    bool m_comesInPairs = false;     ///< the last picture had a RAW beside it
    bool m_isLockedOutTold = false;
    QHash<QString, Item> m_items; ///< by name; also of files that are gone: they may come back with the disk
    QHash<QString, QString> m_raws; ///< stem → name
};

} // namespace liuying
