// SPDX-License-Identifier: Apache-2.0
#include "flows/photo/PhotoWords.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdlib>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// "42 秒", "7 分 02 秒".
QString timeText(double seconds)
{
    const int whole = int(std::lround(std::abs(seconds)));
    if (whole < 60)
        return QCoreApplication::translate("Flows", "%1 秒").arg(whole);
    return QCoreApplication::translate("Flows", "%1 分 %2 秒")
        .arg(whole / 60)
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString alarmTitle(PairingFault fault)
{
    switch (fault) {
    case PairingFault::ShotWithoutArrival:
        return QCoreApplication::translate("Flows", "没有人对应的照片");
    case PairingFault::ArrivalWithoutShot:
        return QCoreApplication::translate("Flows", "还没有照片");
    case PairingFault::TwoArrivalsOneShot:
        return QCoreApplication::translate("Flows", "可能少了一张");
    case PairingFault::DoubleTrigger:
        return QCoreApplication::translate("Flows", "连拍了两张");
    case PairingFault::OlderThanArrival:
        return QCoreApplication::translate("Flows", "照片比人先到");
    case PairingFault::SamePictureTwice:
        return QCoreApplication::translate("Flows", "同一张照片");
    case PairingFault::OutOfOrder:
        return QCoreApplication::translate("Flows", "顺序颠倒");
    case PairingFault::CameraClockOff:
        return QCoreApplication::translate("Flows", "相机时钟不准");
    }
    return {};
}

QString alarmSentence(const PairingAlarm &alarm)
{
    const QString shot = alarm.shot.text();
    const QString other = alarm.otherShot.text();
    const QString time = timeText(alarm.seconds);
    switch (alarm.fault) {
    case PairingFault::ShotWithoutArrival:
        return QCoreApplication::translate(
            "Flows", "来了一张照片，但没有人在等。试拍就标为不用，否则问号码后归给他。");
    case PairingFault::ArrivalWithoutShot:
        return QCoreApplication::translate("Flows",
                                           "%1 号轮到 %2 了还没有照片。请看相机是否存盘；人走了就记为离开。")
            .arg(shot, time);
    case PairingFault::TwoArrivalsOneShot:
        return QCoreApplication::translate(
                   "Flows", "%1 号的照片晚了 %2，可能是下一位 %3 的。请核对；少了一张就把后面的顺延。")
            .arg(shot, time, other);
    case PairingFault::DoubleTrigger:
        return QCoreApplication::translate("Flows",
                                           "%1 号在 %2内拍了两张，第二张仍归 %1 号。多余的标为不用。")
            .arg(shot, time);
    case PairingFault::OlderThanArrival:
        return QCoreApplication::translate("Flows",
                                           "%1 号的照片比签到早 %2，可能是旧文件或前一位的。请核对。")
            .arg(shot, time);
    case PairingFault::SamePictureTwice:
        return QCoreApplication::translate("Flows",
                                           "%1 号和 %2 号是同一个照片文件。请核对，把其中一张标为不用。")
            .arg(shot, other);
    case PairingFault::OutOfOrder:
        return QCoreApplication::translate("Flows",
                                           "%1 号和 %2 号的照片到得先后颠倒。请核对两人，要换就对调。")
            .arg(shot, other);
    case PairingFault::CameraClockOff:
        return alarm.seconds > 0
                   ? QCoreApplication::translate("Flows", "相机时钟比电脑快 %1。已按此换算，方便时请校准。")
                         .arg(time)
                   : QCoreApplication::translate("Flows", "相机时钟比电脑慢 %1。已按此换算，方便时请校准。")
                         .arg(time);
    }
    return {};
}

QString cameraClockText(const CameraClock &clock)
{
    if (!clock.isKnown())
        return {};
    const double seconds = double(clock.offsetMs) / 1000;
    if (std::abs(seconds) < 2)
        return QCoreApplication::translate("Flows", "相机时钟准");
    return (seconds > 0 ? QCoreApplication::translate("Flows", "相机比电脑快 %1")
                        : QCoreApplication::translate("Flows", "相机比电脑慢 %1"))
        .arg(timeText(seconds));
}

} // namespace liuying
