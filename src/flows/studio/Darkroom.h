// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/studio/PhotoFolder.h"
#include "flows/studio/StudioDesk.h"
#include "vision/Photos.h"

#include <QImage>

#include <functional>

namespace liuying {

/// A picture with everything a screen shows of it.
struct ShotView {
    EntryRef ref;
    StudioShot shot;
    QString student; ///< number; empty: nobody's
    ShotNumber shotNumber;
    CheckedPhoto checked;
    QImage judged;  ///< the part that counts, 480 × 640
    QImage overlay; ///< the same with guides and marks, twice as large
};

/// A picture before it is kept: a camera's file, or one that the live view took.
struct NewPicture {
    QString file;      ///< of the camera's program; empty: @c jpeg holds it
    QString rawFile{}; ///< the RAW beside it; empty: none
    QByteArray jpeg{};

    [[nodiscard]] QString cameraFile() const; ///< the name alone; empty for the live view's
};

/// What is done with a kept picture itself. Any thread, one at a time.
struct PhotoBench {
    /// Reads, measures and judges a file and draws it; only `checked`, `judged` and `overlay` are set.
    std::function<ShotView(const QString &file, const Policy &policy, const QSet<CheckId> &excepted)> develop;
    std::function<Result<vision::PreparedPhoto>(const QString &file, const Policy &policy)> prepare;
};
/// Whether the pictures for a screen are drawn; the marks' words need fonts.
enum class Views { Drawn, None };
/// By vision.
[[nodiscard]] PhotoBench photoBench(Views views);

/// Works off a studio's pictures: keeps, checks, records and prepares them. Synchronous and slow (some 100 ms
/// a picture); one thread at a time. Holds no picture from one call to the next.
class Darkroom {
public:
    /// Runs something with the desk of the room where its stores live, and returns when it is done.
    using WithDesk =
        std::function<void(const std::function<void(StudioDesk &desk, storage::Stores &stores)> &)>;
    Darkroom(WithDesk withDesk, const Clock &clock, QString room, const QString &dataFolder,
             PhotoBench bench);

    /// A picture that was worked off, and whom it was expected to be of.
    struct Taken {
        ShotView view;
        std::optional<StudioSeat> seat;
    };
    /// Keeps a picture under the number of whom the next one is of, checks and records it; durable when it
    /// returns. One that cannot be read is recorded too: a person must look. After a failure nothing is kept
    /// and nothing recorded. @p picked as StudioDesk has it.
    [[nodiscard]] Result<Taken> take(const NewPicture &picture, const QString &picked) const;

    struct Accepted {
        EntryRef ref;
        QString student;
        ShotNumber shot;
        PreparedFile prepared; ///< named as the record names it
    };
    /// Prepares a picture, writes it and only then records that it is accepted; as StudioDesk::accept().
    [[nodiscard]] Result<Accepted> accept(const EntryRef &shot, const QString &why, const QString &by) const;

    /// A picture that was taken earlier, as it stands now; NotFound for one that the record does not know.
    /// @p developed: the same seen before, whose rules have not changed since; only what the record says of
    /// it is new then.
    [[nodiscard]] Result<ShotView> look(const EntryRef &shot,
                                        const std::optional<ShotView> &developed = {}) const;

private:
    struct Expectation;
    struct Recorded;
    [[nodiscard]] Result<Expectation> expect(const NewPicture &picture, const QString &picked) const;
    [[nodiscard]] Result<PhotoFolder::Kept> keep(const NewPicture &picture,
                                                 const Expectation &expected) const;
    [[nodiscard]] Result<Recorded> recorded(const EntryRef &shot) const;
    template <typename Question>
    auto ask(Question question) const;

    WithDesk m_withDesk;
    const Clock &m_clock;
    QString m_room;
    PhotoFolder m_folder;
    PhotoBench m_bench;
};

} // namespace liuying
