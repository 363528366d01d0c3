// SPDX-License-Identifier: Apache-2.0
#include "gui/StudioSamples.h"

#include "core/photo/PhotoRules.h"

using namespace Qt::StringLiterals;

namespace liuying::samples {

namespace {

const auto kRoom = u"九教106"_s;

ShotNumber shotNumber(int number)
{
    return {number, kRoom, {}};
}

LocalDateTime at(int minute)
{
    return {QDate(2025, 4, 12), QTime(8, minute)};
}

} // namespace

EntryRef entry(qint64 seq)
{
    return {u"station"_s, seq};
}

StudioShot studioShot(qint64 seq, CheckResult verdict, int frame)
{
    StudioShot shot;
    shot.ref = entry(seq);
    shot.frame = frame;
    shot.at = at(30);
    shot.cameraFile = u"DSC_%1.JPG"_s.arg(seq, 4, 10, QChar(u'0'));
    shot.verdict = verdict;
    return shot;
}

StudioSeat studioSeat(int number, const QString &name)
{
    StudioSeat seat;
    seat.arrival = entry(1000 + number);
    seat.student.number = u"20210101%1"_s.arg(number, 2, 10, QChar(u'0'));
    seat.student.name = name;
    seat.student.college = u"商学院"_s;
    seat.student.className = u"会计2101"_s;
    seat.shot = shotNumber(number);
    seat.arrivedAt = at(number);
    return seat;
}

StudioStatus studioStatus()
{
    StudioStatus status;
    status.room = kRoom;
    status.roomName = u"第九教学楼106室"_s;
    status.now = at(31);
    status.current = studioSeat(17, u"张晓三"_s);
    int number = 18;
    for (const QString &name :
         {u"李雨"_s, u"王若溪"_s, u"赵一"_s, u"欧阳子墨"_s, u"陈晨"_s, u"刘洋"_s, u"周舟"_s})
        status.waiting.append(studioSeat(number++, name));
    for (const auto &[done, name] : {std::pair(16, u"孙悦"_s), std::pair(15, u"钱多"_s)}) {
        StudioSeat seat = studioSeat(done, name);
        seat.shots = {studioShot(done, CheckResult::Pass)};
        seat.shots.back().isAccepted = true;
        seat.isAccepted = true;
        status.done.append(seat);
    }
    status.acceptedToday = 16;
    status.arrivedToday = 24;
    return status;
}

ShotView shotView(qint64 seq, CheckResult verdict, const QList<CheckId> &broken)
{
    ShotView view;
    view.ref = entry(seq);
    view.shot = studioShot(seq, verdict);
    view.student = u"2021010117"_s;
    view.shotNumber = shotNumber(17);
    const PhotoPolicy policy;
    for (const CheckId id : allChecks()) {
        CheckOutcome outcome;
        outcome.id = id;
        outcome.limits = limitsOf(id, policy);
        outcome.result = broken.contains(id) ? verdict : CheckResult::Pass;
        if (outcome.limits.unit != CheckUnit::None)
            outcome.value = outcome.limits.pass.to + (broken.contains(id) ? 30 : 0);
        if (broken.contains(id))
            outcome.where = QRectF(150, 180, 180, 60);
        view.checked.judgement.checks.append(outcome);
    }
    view.checked.judgement.verdict = verdict;
    view.judged = QImage(480, 640, QImage::Format_RGB32);
    view.judged.fill(QColor(100, 197, 255));
    view.overlay = view.judged.scaled(960, 1280);
    return view;
}

PairingAlarm alarm(PairingFault fault, qint64 about, int number)
{
    PairingAlarm alarm;
    alarm.fault = fault;
    alarm.about = entry(about);
    alarm.student = u"20210101%1"_s.arg(number, 2, 10, QChar(u'0'));
    alarm.shot = shotNumber(number);
    return alarm;
}

} // namespace liuying::samples
