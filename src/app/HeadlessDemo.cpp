// SPDX-License-Identifier: Apache-2.0
#include "app/HeadlessDemo.h"

#include "core/admission/Admission.h"
#include "flows/demo/DemoDesk.h"
#include "flows/door/RoomNames.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(App)
};

QString reasonWords(const QString &code)
{
    static const QHash<QString, const char *> words{
        {u"NotACaptureCode"_s, QT_TRANSLATE_NOOP("App", "不是采集码")},
        {u"UnknownCode"_s, QT_TRANSLATE_NOOP("App", "没见过的码")},
        {u"CodeOfAnother"_s, QT_TRANSLATE_NOOP("App", "别人的码")},
        {u"SecondCode"_s, QT_TRANSLATE_NOOP("App", "另有一个码")},
        {u"NotOnRoster"_s, QT_TRANSLATE_NOOP("App", "不在名单")},
        {u"NotEligible"_s, QT_TRANSLATE_NOOP("App", "学籍状态不参加拍摄")},
        {u"Unpaid"_s, QT_TRANSLATE_NOOP("App", "未缴费")},
        {u"AlreadyPhotographed"_s, QT_TRANSLATE_NOOP("App", "已经拍过")},
        {u"AlreadyCheckedIn"_s, QT_TRANSLATE_NOOP("App", "已经签到")},
        {u"WrongRoom"_s, QT_TRANSLATE_NOOP("App", "走错教室")},
        {u"WrongDay"_s, QT_TRANSLATE_NOOP("App", "日子不对")},
        {u"TooEarly"_s, QT_TRANSLATE_NOOP("App", "来得太早")},
        {u"LateForClass"_s, QT_TRANSLATE_NOOP("App", "错过班级时段")},
        {u"WindowClosed"_s, QT_TRANSLATE_NOOP("App", "时段已过")},
        {u"ClockSuspect"_s, QT_TRANSLATE_NOOP("App", "机器时间可疑")},
    };
    const char *word = words.value(code, nullptr);
    return word ? Words::tr(word) : code;
}

void printSummary(const HalfDay &day, QTextStream &out)
{
    int turnedAway = 0;
    for (const int count : day.turnedAwayByReason)
        turnedAway += count;
    out << '\n' << Words::tr("%1 的上午：扫码 %2 次").arg(day.room).arg(day.scans) << '\n';
    out << Words::tr("  放行 %1 人").arg(day.admitted) << '\n';
    out << Words::tr("  未放行 %1 次，按原因：").arg(turnedAway) << '\n';
    for (auto reason = day.turnedAwayByReason.begin(); reason != day.turnedAwayByReason.end(); ++reason)
        out << Words::tr("    %1  %2").arg(reason.value(), 4).arg(reasonWords(reason.key())) << '\n';
    out << Words::tr("  当场绑定的新码 %1 个").arg(day.bound) << '\n';
    out << Words::tr("  每小时 %1 人（模拟的上午）").arg(qRound(day.studentsPerHour)) << '\n';
    out << Words::tr("  每秒 %1 次判定并写入磁盘（这台机器）").arg(qRound(day.decisionsPerSecond)) << '\n';
}

/// The room to play: the one named, else the first of the plan.
Result<QString> roomToPlay(const storage::Stores &stores, const QString &room)
{
    const auto plan = stores.plan();
    if (!plan)
        return failureOf(plan);
    const Plan published = plan->value_or(Plan());
    if (!room.isEmpty())
        return roomMeant(published, room);
    return published.rooms.isEmpty() ? QString() : published.rooms.front().code;
}

} // namespace

Result<void> playHeadlessDemo(const QString &room, QTextStream &out)
{
    const QTemporaryDir folder;
    auto stores = storage::Stores::open(folder.path(), storage::OpenMode::CreateNew);
    if (!stores)
        return failureOf(stores);
    out << Words::tr("演示数据放在临时文件夹里，演完即删。正在准备…") << Qt::endl;
    const auto filled = fillWithDemo(**stores, QDateTime::currentMSecsSinceEpoch(), DemoBegin::Daybreak);
    if (!filled)
        return failureOf(filled);
    const Result<QString> code = roomToPlay(**stores, room);
    if (!code)
        return failureOf(code);
    const auto day = playHalfDay(**stores, *code, [&out](const QString &line) { out << line << Qt::endl; });
    if (!day)
        return failureOf(day);
    printSummary(*day, out);
    return {};
}

} // namespace liuying::app
