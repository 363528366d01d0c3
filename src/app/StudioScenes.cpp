// SPDX-License-Identifier: Apache-2.0
#include "app/StudioScenes.h"

#include "flows/photo/PhotoDesk.h"
#include "vision/Photos.h"

#include <QDir>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstNumber = 38; // the morning is an hour old
constexpr qsizetype kDone = 3;
constexpr qsizetype kWaiting = 6;
constexpr int kOverlayScale = 2;    // as large screens need it
constexpr qsizetype kTrialStep = 4; // students between two who sent a photograph
constexpr quint32 kTrialSeed = 4100;
const LocalDateTime kTrialDay{QDate(2025, 4, 8), QTime(19, 30)};

EntryRef entry(qint64 seq)
{
    return {u"demo"_s, seq};
}

StudioSeat seatOf(const Student &student, int number, const QString &room, const LocalDateTime &now)
{
    StudioSeat seat;
    seat.arrival = entry(number);
    seat.student = student;
    seat.shot = {number, room, {}};
    seat.arrivedAt = now;
    return seat;
}

StudioShot shotOf(const StudioSeat &seat, int frame, CheckResult verdict)
{
    StudioShot shot;
    shot.ref = entry(1000 + seat.shot.number * 10 + frame);
    shot.frame = frame;
    shot.at = seat.arrivedAt;
    shot.cameraFile = u"DSC_%1.JPG"_s.arg(2000 + seat.shot.number + frame);
    shot.verdict = verdict;
    return shot;
}

StudioSeat doneSeat(StudioSeat seat)
{
    seat.shots = {shotOf(seat, 1, CheckResult::Pass)};
    seat.shots.back().isAccepted = true;
    seat.isAccepted = true;
    return seat;
}

} // namespace

Result<StudioStatus> studioScene(const QString &dataFolder, const StationState &state,
                                 const LocalDateTime &now)
{
    const auto stores = storage::Stores::open(dataFolder, storage::OpenMode::OpenExisting);
    if (!stores)
        return failureOf(stores);
    const auto roster = (*stores)->roster();
    if (!roster)
        return failureOf(roster);
    if (roster->size() < kDone + 1 + kWaiting)
        return failure(ErrorCode::Internal, {}, u"the demo has nobody for the studio"_s);
    StudioStatus status;
    status.room = state.room;
    status.now = now;
    status.isDemo = true;
    if (state.plan)
        status.policy = state.plan->policy;
    int number = kFirstNumber;
    for (const Student &student : roster->first(kDone + 1 + kWaiting)) {
        const StudioSeat seat = seatOf(student, number++, state.room, now);
        if (status.done.size() < kDone)
            status.done.prepend(doneSeat(seat));
        else if (!status.current)
            status.current = seat;
        else
            status.waiting.append(seat);
    }
    status.acceptedToday = kFirstNumber + kDone - 1;
    status.arrivedToday = number - 1;
    return status;
}

Result<ShotView> studioPicture(const StudioSeat &seat, int frame, const Policy &policy,
                               const demo::PortraitLook &look, const QString &folder)
{
    const QString file = u"%1/%2-%3.jpg"_s.arg(folder, seat.shot.text()).arg(frame);
    const Result<void> saved = demo::saveAsCamera(file, demo::drawCameraFrame(look), seat.arrivedAt);
    if (!saved)
        return failureOf(saved);
    const Result<vision::LoadedPhoto> photo = vision::loadPhoto(file);
    if (!photo)
        return failureOf(photo);
    ShotView view;
    view.checked = checkLoaded(file, *photo, policy);
    view.shot = shotOf(seat, frame, view.checked.judgement.verdict);
    view.ref = view.shot.ref;
    view.student = seat.student.number;
    view.shotNumber = seat.shot;
    view.judged = vision::judgedPicture(*photo, view.checked.measures);
    view.overlay = vision::drawOverlay(*photo, view.checked.measures, policy.photo,
                                       overlayMarks(view.checked.judgement), kOverlayScale);
    return view;
}

Result<void> drawTrialPhotos(const QString &dataFolder, const QString &intoFolder)
{
    using enum demo::PortraitFault;
    static const QList<QList<demo::PortraitFault>> kFaults{
        {}, {Glasses}, {}, {Fringe}, {}, {}, {BlueShirt, Earrings}, {}, {TShirt}, {}, {HairOverEars}, {}};
    const auto stores = storage::Stores::open(dataFolder, storage::OpenMode::OpenExisting);
    if (!stores)
        return failureOf(stores);
    const auto roster = (*stores)->roster();
    if (!roster)
        return failureOf(roster);
    if (roster->size() < kTrialStep * kFaults.size() || !QDir().mkpath(intoFolder))
        return failure(ErrorCode::Internal, {}, u"no trial photographs for the demo's roster"_s);
    for (qsizetype i = 0; i < kFaults.size(); ++i) {
        const demo::PortraitLook look{.seed = kTrialSeed + static_cast<quint32>(i), .faults = kFaults[i]};
        const QString file = u"%1/%2.jpg"_s.arg(intoFolder, roster->at(i * kTrialStep).number);
        const Result<void> saved = demo::saveAsCamera(file, demo::drawCameraFrame(look), kTrialDay);
        if (!saved)
            return saved;
    }
    return {};
}

PairingAlarm missingFrame(const StudioStatus &status)
{
    const StudioSeat &last = status.done.front();
    PairingAlarm alarm;
    alarm.fault = PairingFault::TwoArrivalsOneShot;
    alarm.about = last.shots.back().ref;
    alarm.student = last.student.number;
    alarm.shot = last.shot;
    alarm.otherShot = status.current->shot;
    alarm.seconds = 27;
    return alarm;
}

ShiftPlan shiftByOne(const StudioStatus &status)
{
    const StudioSeat &from = status.done.front();
    const StudioSeat &to = *status.current;
    const StudioSeat &next = status.waiting.front();
    QList<EntryRef> taken;
    for (const StudioShot &shot : to.shots)
        taken.append(shot.ref);
    const QList<EntryRef> moved{from.shots.back().ref};
    ShiftPlan plan;
    plan.rows = {{from.shot, from.student.number, moved, {}},
                 {to.shot, to.student.number, taken, moved},
                 {next.shot, next.student.number, {}, taken}};
    plan.moves = {{moved.front(), from.student.number, to.student.number, to.shot, 1}};
    int frame = 0;
    for (const EntryRef &ref : taken)
        plan.moves.append({ref, to.student.number, next.student.number, next.shot, ++frame});
    return plan;
}

} // namespace liuying::app
