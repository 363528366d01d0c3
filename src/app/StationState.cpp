// SPDX-License-Identifier: Apache-2.0
#include "app/StationState.h"

#include "flows/CampaignTime.h"
#include "flows/StationClock.h"
#include "flows/demo/DemoDesk.h"
#include "flows/door/RoomNames.h"
#include "flows/plan/PlanDesk.h"

#include <QCoreApplication>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(App)
};

// A demo whose clock stands still longer than this was closed in between.
constexpr qint64 kDemoPauseMs = 10 * 60 * 1000;
constexpr std::chrono::minutes kIntoWindow{5};

Result<void> makeDemo(storage::Stores &stores, qint64 machineNowUtcMs, DemoBegin begin)
{
    const auto plan = stores.plan();
    if (!plan)
        return failureOf(plan);
    if (!*plan)
        return fillWithDemo(stores, machineNowUtcMs, begin);
    const auto isDemo = stores.setting(u"demo"_s);
    if (!isDemo)
        return failureOf(isDemo);
    if (*isDemo != u"1"_s)
        return failure(ErrorCode::Usage,
                       Words::tr("这个文件夹里是正式数据，不能在里面演示。请换一个空文件夹，或去掉 --demo。"),
                       u"demo asked for in a folder with real data"_s);
    return {};
}

Result<void> makeFromPart(storage::Stores &stores, const PlanPartFile &part)
{
    const auto plan = stores.plan();
    if (!plan)
        return failureOf(plan);
    const StationClock clock;
    return plan->has_value() ? Result<void>() : PlanDesk(stores, clock).startFromPart(part);
}

Result<void> readSettings(const storage::Stores &stores, StationState &state)
{
    QString cameraMemory;
    QString scanHabits;
    QString pedal;
    QString countdown;
    const std::pair<QString, QString *> texts[]{{setting::kRoom, &state.room},
                                                {setting::kLanguage, &state.language},
                                                {setting::kDutyName, &state.dutyName},
                                                {setting::kCamera, &state.camera},
                                                {setting::kCameraMemory, &cameraMemory},
                                                {setting::kScanHabits, &scanHabits},
                                                {setting::kStudioCamera, &state.studioCamera},
                                                {setting::kStudioFolder, &state.studioFolder},
                                                {setting::kHandOverFolder, &state.handOverFolder},
                                                {setting::kStudioPedal, &pedal},
                                                {setting::kStudioCountdown, &countdown}};
    for (const auto &[key, value] : texts) {
        const auto read = stores.setting(key);
        if (!read)
            return failureOf(read);
        *value = *read;
    }
    state.cameraMemory = CameraMemory::fromText(cameraMemory);
    state.scanHabits = scanHabitsFrom(scanHabits);
    state.studioPedal = pedal.toInt();
    state.hasCountdown = countdown == u"1"_s;
    const auto isDemo = stores.setting(u"demo"_s);
    const auto offset = stores.setting(u"clock_offset_ms"_s);
    if (!isDemo)
        return failureOf(isDemo);
    if (!offset)
        return failureOf(offset);
    state.isDemo = *isDemo == u"1"_s;
    state.clockOffsetMs = offset->toLongLong();
    return {};
}

Result<QString> roomOf(const StationState &state, const StationWish &wish)
{
    if (!state.plan)
        return QString();
    if (!wish.room.isEmpty())
        return roomMeant(*state.plan, wish.room);
    if (state.plan->room(state.room))
        return state.room;
    return state.plan->rooms.isEmpty() ? QString() : state.plan->rooms.front().code;
}

/// Sets the clock of a demo that was closed for a while back to where it was left.
Result<void> resumeDemo(storage::Stores &stores, StationState &state, qint64 machineNowUtcMs)
{
    const auto last = stores.lastEntryAtMs();
    if (!last)
        return failureOf(last);
    if (!*last || machineNowUtcMs + state.clockOffsetMs - **last < kDemoPauseMs)
        return {};
    const QTimeZone zone = zoneOf(state.plan->campaign);
    const LocalDateTime left = LocalDateTime::fromUtcMs(**last, zone).plus(std::chrono::minutes(1));
    state.clockOffsetMs = demoGoesOnAt(*state.plan, state.room, left).toUtcMs(zone) - machineNowUtcMs;
    return stores.setSetting(u"clock_offset_ms"_s, QString::number(state.clockOffsetMs));
}

} // namespace

LocalDateTime demoGoesOnAt(const Plan &plan, const QString &room, const LocalDateTime &left)
{
    // Batches are in order of their start.
    for (const Batch &batch : plan.batches) {
        if (batch.room != room || batch.window.end <= left)
            continue;
        return std::max(left, batch.window.start.plus(kIntoWindow));
    }
    return left;
}

Result<StationState> readStationState(storage::Stores &stores, const StationWish &wish,
                                      qint64 machineNowUtcMs)
{
    if (wish.isDemo) {
        if (const Result<void> made = makeDemo(stores, machineNowUtcMs, wish.demoBegin); !made)
            return failureOf(made);
    }
    if (wish.part) {
        if (const Result<void> made = makeFromPart(stores, *wish.part); !made)
            return failureOf(made);
    }
    StationState state;
    state.stationId = stores.stationId();
    if (const Result<void> read = readSettings(stores, state); !read)
        return failureOf(read);
    const auto plan = stores.plan();
    if (!plan)
        return failureOf(plan);
    state.plan = *plan;
    const Result<QString> room = roomOf(state, wish);
    if (!room)
        return failureOf(room);
    state.room = *room;
    if (!wish.camera.isEmpty())
        state.camera = wish.camera;
    else if (state.camera.isEmpty())
        state.camera = u"auto"_s;
    if (state.isDemo && state.plan) {
        if (const Result<void> resumed = resumeDemo(stores, state, machineNowUtcMs); !resumed)
            return failureOf(resumed);
    }
    return state;
}

} // namespace liuying::app
