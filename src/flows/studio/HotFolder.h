// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/time/Clock.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace liuying {

/// A file that a tethered camera's program put there and finished.
struct HotFile {
    QString file;
    QString rawFile;                  ///< the RAW of the same name beside it; empty: none
    qint64 finishedMs = 0;            ///< UTC, when it was seen to be whole
    std::optional<qint64> cameraMs{}; ///< when it was taken, by the camera's clock (EXIF)
};

/// How the watching goes, for people.
enum class HotFolderState {
    Off,
    Watching,
    Waiting, ///< a file is there but not whole yet
    Gone     ///< the folder is not there any more: unplugged, unmounted; it is looked for until it is back
};

/// How patient the watching of a folder is, in milliseconds.
struct HotPace {
    int lookEveryMs = 1000;   ///< while nothing is going on: shares send no notifications
    int lookSoonMs = 100;     ///< while a file is coming
    int quietMs = 200;        ///< a JPEG must not have changed for so long
    int rawQuietMs = 600;     ///< a RAW, whose end cannot be told by its bytes
    int rawWaitMs = 6000;     ///< a JPEG waits so long for its RAW where the one before it had one
    int earlierWaitMs = 3000; ///< a picture waits for one with an earlier number that has stopped coming
    int brokenMs = 15'000;    ///< what is not whole and has not changed for so long is told
};

/// Watches the folder a tethered camera writes to. Says each new JPEG once it is whole: its size has been the
/// same for a while, it ends as a JPEG ends, nobody holds it open for writing as far as can be seen, and the
/// RAW beside it is whole, too. What lay there at the beginning is not new. Files come in the order of the
/// camera's clock and numbering where several are found at once. Works on shares where no notifications come.
/// Looks in a thread of its own; changes nothing in the folder. The rules and their reasons:
/// docs/hot-folder.md.
class HotFolder : public QObject {
    Q_OBJECT
public:
    explicit HotFolder(QObject *parent = nullptr);
    /// By another clock, which outlives it, and with another patience.
    HotFolder(const Clock &clock, HotPace pace, QObject *parent = nullptr);
    ~HotFolder() override;

    /// @p alreadyThere: whether what lies there now counts as old.
    enum class OldFiles { Ignore, Take };
    void watch(const QString &folder, OldFiles oldFiles = OldFiles::Ignore);
    void stop();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] HotFolderState state() const;
    /// A file that was said could not be kept, for it was gone by then: should it come back, with its card
    /// say, it is said anew.
    void forget(const QString &file);
    /// Looks now, without waiting for the next time.
    void lookNow();

Q_SIGNALS:
    void fileReady(const liuying::HotFile &file);
    /// The RAW of a picture that was said before without it.
    void rawCameLate(const liuying::HotFile &file);
    /// After each look, when everything it brought has been said.
    void looked();
    void stateChanged(liuying::HotFolderState state);
    /// A file that is no JPEG and no RAW of one, or that stays broken: named once.
    void troubled(const liuying::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
