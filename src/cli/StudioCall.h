// SPDX-License-Identifier: Apache-2.0
// What the studio's commands have in common: --room, --at, --dry-run, pictures by name, and answers.
#pragma once

#include "cli/Call.h"
#include "flows/studio/Darkroom.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace liuying::cli {

/// The station's clock, or a moment that a call names.
class StudioClock : public Clock {
public:
    explicit StudioClock(StationClock station, std::optional<qint64> fixedMs = {})
        : m_station(station), m_fixedMs(fixedMs)
    {}
    [[nodiscard]] qint64 nowUtcMs() const override { return m_fixedMs.value_or(m_station.nowUtcMs()); }

private:
    StationClock m_station;
    std::optional<qint64> m_fixedMs;
};

/// A studio opened for one command. On a dry run it is a copy of the station in a folder that goes away, so
/// that every rule answers as it would.
struct OpenStudio {
    OpenStation station;
    std::unique_ptr<QTemporaryDir> copy; ///< of a dry run
    std::unique_ptr<StudioClock> clock;
    Plan plan;
    QString room;
    QString dataFolder; ///< of the copy on a dry run

    [[nodiscard]] StudioDesk desk() const { return {*station.stores, *clock, room}; }
    [[nodiscard]] Darkroom darkroom() const;
    [[nodiscard]] QDate today() const;
};
/// Opens the station and understands --room, --at and --dry-run.
[[nodiscard]] Result<OpenStudio> openStudio(const Call &call);

/// Today's picture of the room that @p words name: as it is kept ("017-1", "017-1.jpg"), or as the camera
/// called it, then the newest. NotFound.
[[nodiscard]] Result<storage::TakenShot> pictureMeant(const OpenStudio &studio, const QString &words);
/// On a dry run brings the picture's file to where the copy looks for it.
[[nodiscard]] Result<void> bringPicture(const Call &call, const OpenStudio &studio,
                                        const storage::TakenShot &picture);

/// What an alarm is about, as pictureMeant() and people name it: "017-1", or of an arrival "017".
[[nodiscard]] QString alarmSubject(const OpenStudio &studio, const EntryRef &about, const ShotNumber &shot);

[[nodiscard]] QJsonObject studioShotJson(const StudioShot &shot);
[[nodiscard]] QJsonValue seatJson(const std::optional<StudioSeat> &seat);
[[nodiscard]] QJsonObject alarmJson(const OpenStudio &studio, const PairingAlarm &alarm);
/// Takes a picture, and accepts it where it passes and --accept-passes says so. An acceptance that fails is
/// only complained of.
[[nodiscard]] Result<ShotView> takePicture(Call &call, const Darkroom &darkroom, const NewPicture &picture,
                                           const QString &picked);
/// A picture that was worked off, with everything `photo check` says of it.
[[nodiscard]] QJsonObject takenJson(const NewPicture &picture, const ShotView &view);
/// The same as lines for people; why a file is no photograph is a diagnostic.
void sayTaken(Call &call, const ShotView &view);
/// BadDocument of a file that cannot be read as a photograph, No where the picture fails.
[[nodiscard]] Exit takenStatus(const ShotView &view);

/// Who does it, for the record, and why; Usage where a reason is needed and missing.
struct Because {
    QString why;
    QString by;
};
[[nodiscard]] Result<Because> becauseOf(const Call &call);

/// Ends a command that changed something: says @p sentence and gives @p document with room, moment and
/// dryRun.
[[nodiscard]] int endStudio(Call &call, const OpenStudio &studio, QJsonObject document,
                            const QString &sentence);

} // namespace liuying::cli
