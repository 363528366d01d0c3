// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/AlarmWays.h"

#include "gui/studio/StudioLook.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

namespace {

struct AlarmWords {
    Q_DECLARE_TR_FUNCTIONS(AlarmWays)
};

QList<AlarmWay> waysFor(PairingFault fault)
{
    using enum AlarmWay;
    switch (fault) {
    case PairingFault::ShotWithoutArrival:
        return {ShiftEarlier, Reject, Settle, Look};
    case PairingFault::ArrivalWithoutShot:
        return {Leave, ShiftLater, Settle};
    case PairingFault::TwoArrivalsOneShot:
        return {ShiftLater, Settle, Look};
    case PairingFault::DoubleTrigger:
        return {Reject, Settle, ShiftLater, Look};
    case PairingFault::OlderThanArrival:
        return {ShiftEarlier, Swap, Settle, Look};
    case PairingFault::SamePictureTwice:
        return {Reject, Settle, Look};
    case PairingFault::OutOfOrder:
        return {Swap, Settle, Look};
    case PairingFault::CameraClockOff:
        return {Settle};
    }
    return {Settle};
}

} // namespace

EntryRef pictureOf(const PairingAlarm &alarm, const StudioStatus &status)
{
    for (const EntryRef &ref : {alarm.about, alarm.other}) {
        if (ref.isValid() && findShot(status, ref) != nullptr)
            return ref;
    }
    return {};
}

QString otherStudentOf(const PairingAlarm &alarm, const StudioStatus &status)
{
    const StudioSeat *seat = seatOf(status, alarm.other);
    if (seat == nullptr && alarm.otherShot.number > 0)
        seat = seatOfShot(status, alarm.otherShot);
    return seat == nullptr || seat->student.number == alarm.student ? QString() : seat->student.number;
}

QList<AlarmWay> waysOut(const PairingAlarm &alarm, const StudioStatus &status)
{
    using enum AlarmWay;
    QList<AlarmWay> ways = waysFor(alarm.fault);
    const bool hasPicture = pictureOf(alarm, status).isValid();
    const bool hasOther = !alarm.student.isEmpty() && !otherStudentOf(alarm, status).isEmpty();
    ways.removeIf([&](AlarmWay way) {
        if (way == Swap)
            return !hasOther;
        if (way == Leave)
            return alarm.student.isEmpty();
        return way != Settle && !hasPicture;
    });
    return ways;
}

QString wayWords(AlarmWay way, PairingFault fault)
{
    switch (way) {
    case AlarmWay::Look:
        return AlarmWords::tr("看这张照片");
    case AlarmWay::ShiftLater:
        return AlarmWords::tr("漏了一张：往后移一位");
    case AlarmWay::ShiftEarlier:
        return AlarmWords::tr("多了一张：往前移一位");
    case AlarmWay::Swap:
        return AlarmWords::tr("两人的照片对调");
    case AlarmWay::Reject:
        return AlarmWords::tr("这张不用");
    case AlarmWay::Leave:
        return AlarmWords::tr("学生没拍就走了");
    case AlarmWay::Settle:
        break;
    }
    return fault == PairingFault::CameraClockOff ? AlarmWords::tr("知道了") : AlarmWords::tr("没有错");
}

QStringList settleReasons(PairingFault fault)
{
    switch (fault) {
    case PairingFault::ArrivalWithoutShot:
        return {AlarmWords::tr("还在整理，马上拍"), AlarmWords::tr("相机在准备"),
                AlarmWords::tr("到别的房间拍")};
    case PairingFault::CameraClockOff:
        return {AlarmWords::tr("已知，相机时间不改"), AlarmWords::tr("相机时间已校准")};
    case PairingFault::ShotWithoutArrival:
        return {AlarmWords::tr("试拍"), AlarmWords::tr("老师或工作人员的照片")};
    default:
        return {AlarmWords::tr("当面核对过，照片是本人"), AlarmWords::tr("同一位学生连拍"),
                AlarmWords::tr("相机编号重新开始")};
    }
}

} // namespace liuying
