// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admission/Admission.h"
#include "core/time/Clock.h"
#include "flows/door/CardAnswer.h"
#include "flows/door/CardIndex.h"
#include "storage/Stores.h"

#include <functional>
#include <optional>

namespace liuying {

/// What was presented at the door.
struct Presented {
    QByteArray payload; ///< a scanned code; empty: none
    QString student;    ///< number of a student picked by a person; empty: none
};

/// What the door answers, with everything a screen or a terminal shows.
struct DoorAnswer {
    Decision decision;
    Subject subject;
    QByteArray payload;             ///< of the code shown, for binding it in the next step; never logged
    std::optional<Student> student; ///< whom it is about
    QString otherName;              ///< CodeOfAnother: whose code it is (for the supervisor only)
    CardAnswer card{};              ///< what the text printed around the code said, if anybody looked
    QString boundBy;                ///< the code was bound in this very step: "queue", "search", "card"
    std::optional<AcceptedShot> acceptedShot;
    std::optional<StandingArrival> arrival;
    EntryRef entry; ///< the arrival just written, or the standing one; invalid on dry runs and refusals
    LocalDateTime at;
    std::optional<LocalDateTime> ledgerAsOf;
    bool collegeMoneyCame =
        false; ///< the college's sum has been remitted, so an unpaid student may be a list fault
    bool overridden = false;
    bool mayOverride = false;
    bool isLate = false; ///< about a code shown before the last answer: for the record and the history only
};

/// One class or whole batch standing in a room's timetable, with its head counts.
struct QueueGroup {
    QString college;
    QString className; ///< empty: the whole college, or its students without a class
    Window window;
    QList<storage::QueueRow> students;
    bool isBatch = false; ///< those of the college whose class has no slot
    NumberRange range{};  ///< of a class that was divided
};

/// What the door page shows around the verdict.
struct DoorStatus {
    QString room;
    QString roomName;
    LocalDateTime now;
    bool isDemo = false;
    bool clockSuspect = false;
    std::optional<LocalDateTime> ledgerAsOf;
    QList<QueueGroup> current;      ///< groups whose window (with the early allowance) holds now, by start
    std::optional<QueueGroup> next; ///< the next group after those; students filled too
    int expected = 0;               ///< of the current groups
    int in = 0;
    int roomTodayIn = 0; ///< admitted in this room today
    int nextShotNumber = 1;
    QString
        nextInQueue; ///< number of the first student of the current groups who is not in, paid and eligible
};

enum class DryRun { No, Yes };

/// Whether another frame of the same phone may say more than this one.
enum class MoreFrames { No, MayCome };

/// What becomes of a student's code when the admission by it is taken back.
enum class CodeToo { Keep, Release };

/// The door without a screen: synchronous, over open stores, one transaction a scan. The CLI and tests call
/// it directly, DoorFlow calls it in the storage thread. Every answer that admits is durable before it is
/// returned.
class DoorDesk {
public:
    DoorDesk(storage::Stores &stores, const Clock &clock, QString room);

    /// Decides and records: an arrival when admitted, a TurnedAway otherwise. @p at replaces the clock (and
    /// then the clock is not suspected). Fails with Usage when the room is not in the plan, or nothing was
    /// presented.
    [[nodiscard]] Result<DoorAnswer> scan(const Presented &presented, std::optional<LocalDateTime> at = {},
                                          DryRun dryRun = DryRun::No);
    /// Binds a code never seen before to a student, then decides as scan() would. Refuses (as CodeOfAnother)
    /// when the code is bound to somebody else. @p how: "queue", "search", "card".
    [[nodiscard]] Result<DoorAnswer> bindAndScan(const QByteArray &payload, const QString &student,
                                                 const QString &how, std::optional<LocalDateTime> at = {},
                                                 DryRun dryRun = DryRun::No);
    /// As scan(), for a code whose card is being read meanwhile: an unknown one is not yet turned away, its
    /// card stands as CardState::Reading, nothing is recorded and scanCard() follows.
    [[nodiscard]] Result<DoorAnswer> scanBeforeCard(const QByteArray &payload,
                                                    std::optional<LocalDateTime> at = {},
                                                    DryRun dryRun = DryRun::No);
    /// Decides about a code by the text printed around it (@p card empty: none could be read). Who is one
    /// student beyond doubt gets the unknown code ("card") and is decided as by bindAndScan(); everything
    /// else stays UnknownCode and says in DoorAnswer::card what the card means. A code that was bound
    /// meanwhile is never bound again: it is its owner's, or CodeOfAnother where the card is another
    /// student's beyond doubt. With MoreFrames::MayCome whatever is not beyond doubt is CardState::Reading
    /// and not recorded.
    [[nodiscard]] Result<DoorAnswer> scanCard(const QByteArray &payload,
                                              const std::optional<vision::CardText> &card,
                                              std::optional<LocalDateTime> at = {},
                                              DryRun dryRun = DryRun::No, MoreFrames more = MoreFrames::No);
    /// Makes the roster ready to be looked up by cards; else the first scanCard() does. Some 100 ms for
    /// 20,000 students, at once where the roster did not change.
    [[nodiscard]] Result<void> prepareCards() const;
    /// Replaces the code a student is bound to (SecondCode answered by a supervisor), then scans.
    [[nodiscard]] Result<DoorAnswer> replaceCodeAndScan(const QByteArray &payload, const QString &student,
                                                        const QString &why,
                                                        std::optional<LocalDateTime> at = {},
                                                        DryRun dryRun = DryRun::No);
    /// Lets a held or refused student in with a reason. Fails with Usage where mayOverride() says no or @p
    /// why is blank.
    [[nodiscard]] Result<DoorAnswer> overrule(const Presented &presented, const QString &why,
                                              const QString &supervisor, std::optional<LocalDateTime> at = {},
                                              DryRun dryRun = DryRun::No);
    /// Takes an arrival back within policy.undoWithin of @p at; the shot number is not given again. Fails
    /// with Usage when there is no such arrival, it was taken back before, a photograph exists or the minutes
    /// are over. CodeToo::Release also releases the student's code, in the same step.
    [[nodiscard]] Result<void> undo(const EntryRef &arrival, const QString &why,
                                    std::optional<LocalDateTime> at = {}, DryRun dryRun = DryRun::No,
                                    CodeToo code = CodeToo::Keep);
    /// Releases the code a student is bound to: it is unknown again, and the student may be bound to another.
    /// Fails with NotFound when the student has none, with Usage when nobody has that number or @p why is
    /// blank.
    [[nodiscard]] Result<void> releaseCode(const QString &student, const QString &why,
                                           DryRun dryRun = DryRun::No);

    [[nodiscard]] Result<DoorStatus> status(std::optional<LocalDateTime> at = {}) const;
    [[nodiscard]] Result<QList<Student>> search(const QString &text, int limit = 20) const;

private:
    struct Look; // a question at the door with everything read to answer it
    struct RoomCount {
        QDate day;
        qint64 entries = -1; // of the journal when it was counted; -1: not counted yet
        int in = 0;
    };

    [[nodiscard]] Result<Look> open(std::optional<LocalDateTime> at) const;
    [[nodiscard]] Result<void> decide(Look &look, const Presented &presented) const;
    [[nodiscard]] Result<void> append(Look &look, const Fact &fact, qint64 atMs, const QString &actor);
    [[nodiscard]] Result<void> record(Look &look);
    [[nodiscard]] Result<void> bind(Look &look, const QByteArray &payload, const QString &student,
                                    const QString &how);
    [[nodiscard]] Result<CodeReleased> bindingOf(const QString &student, const QString &why) const;
    [[nodiscard]] Result<void> readCard(Look &look, const std::optional<vision::CardText> &card) const;
    [[nodiscard]] Result<DoorAnswer> inTransaction(DryRun dryRun, std::optional<LocalDateTime> at,
                                                   const std::function<Result<void>(Look &)> &work);
    [[nodiscard]] Result<int> countRoomToday(QDate day) const;
    [[nodiscard]] Result<QList<QueueGroup>> fillGroups(const Plan &plan, QList<QueueGroup> groups) const;
    [[nodiscard]] Result<QSet<QString>> expectedNow(const Plan &plan, const LocalDateTime &now) const;

    storage::Stores &m_stores;
    const Clock &m_clock;
    QString m_room;
    mutable CardIndex m_cards;
    mutable RoomCount m_roomCount; // arrivals that stand in this room on one day, kept up while only we write
};

} // namespace liuying
