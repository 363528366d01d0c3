// SPDX-License-Identifier: Apache-2.0
#include "flows/ReasonWords.h"

#include <QCoreApplication>

namespace liuying {

namespace {

QString codeReasonWords(Reason reason)
{
    switch (reason) {
    case Reason::NotACaptureCode:
        return QCoreApplication::translate("Flows", "不是采集码");
    case Reason::UnknownCode:
        return QCoreApplication::translate("Flows", "采集码没有绑定");
    case Reason::CodeOfAnother:
        return QCoreApplication::translate("Flows", "别人的码");
    default:
        return QCoreApplication::translate("Flows", "换了新码");
    }
}

} // namespace

QString reasonWords(Reason reason)
{
    switch (reason) {
    case Reason::NotACaptureCode:
    case Reason::UnknownCode:
    case Reason::CodeOfAnother:
    case Reason::SecondCode:
        return codeReasonWords(reason);
    case Reason::NotOnRoster:
        return QCoreApplication::translate("Flows", "不在名单");
    case Reason::NotEligible:
        return QCoreApplication::translate("Flows", "不能采集");
    case Reason::Unpaid:
        return QCoreApplication::translate("Flows", "未缴费");
    case Reason::AlreadyPhotographed:
        return QCoreApplication::translate("Flows", "已拍摄");
    case Reason::AlreadyCheckedIn:
        return QCoreApplication::translate("Flows", "已签到");
    case Reason::WrongRoom:
        return QCoreApplication::translate("Flows", "走错教室");
    case Reason::WrongDay:
        return QCoreApplication::translate("Flows", "日期不对");
    case Reason::TooEarly:
        return QCoreApplication::translate("Flows", "还没到时间");
    case Reason::LateForClass:
        return QCoreApplication::translate("Flows", "本班的时间已过");
    case Reason::WindowClosed:
        return QCoreApplication::translate("Flows", "时间已过");
    case Reason::ClockSuspect:
        break;
    }
    return QCoreApplication::translate("Flows", "时钟不准");
}

} // namespace liuying
