// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/ImportAnswer.h"
#include "cli/PlanJson.h"
#include "flows/demo/DemoDesk.h"
#include "flows/plan/PlanDesk.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// The campaign of a plan with how much it holds; null when there is none.
QJsonValue summary(const std::optional<Plan> &plan)
{
    if (!plan)
        return {};
    QJsonObject object = campaignJson(plan->campaign);
    object.insert(u"rooms"_s, plan->rooms.size());
    object.insert(u"batches"_s, plan->batches.size());
    object.insert(u"days"_s, daysJson(plan->days()));
    return object;
}

/// What a new station begins with; at most one of them.
struct Beginning {
    std::optional<exchange::Notice> notice;
    std::optional<PlanPartFile> part;

    [[nodiscard]] std::optional<Plan> plan() const
    {
        if (part)
            return part->part;
        return notice ? std::optional(notice->toPlan()) : std::nullopt;
    }
};

Result<void> fill(const Call &call, storage::Stores &stores, const Beginning &beginning)
{
    const StationClock clock;
    if (call.has(u"demo"_s))
        return fillWithDemo(stores, clock.nowUtcMs(),
                            call.has(u"codes-to-come"_s) ? DemoBegin::CodesToCome : DemoBegin::MidMorning);
    if (beginning.part)
        return PlanDesk(stores, clock).startFromPart(*beginning.part);
    if (!beginning.notice)
        return {};
    ImportDesk desk(stores, clock);
    const Result<TimetablePreview> preview =
        desk.compareTimetable(call.value(u"notice"_s), *beginning.notice);
    if (!preview)
        return failureOf(preview);
    const Result<int> revision = desk.importTimetable(*preview);
    return revision ? Result<void>() : failureOf(revision);
}

int finish(Call &call, const QString &station, const std::optional<Plan> &plan, const Beginning &beginning)
{
    const QJsonArray problems = beginning.notice ? problemsJson(beginning.notice->problems) : QJsonArray();
    call.answer(QJsonObject{{u"station"_s, orNull(station)},
                            {u"data"_s, call.dataFolder},
                            {u"campaign"_s, summary(plan)},
                            {u"problems"_s, problems},
                            {u"dryRun"_s, call.isDryRun()}});
    if (call.isDryRun())
        call.say(QCoreApplication::translate("Cli", "可以在%1建立工作站，没有改动。").arg(call.dataFolder));
    else
        call.say(QCoreApplication::translate("Cli", "已在%1建立工作站%2。").arg(call.dataFolder, station));
    if (plan)
        call.say(QCoreApplication::translate("Cli", "%1：%2间教室，%3批。")
                     .arg(plan->campaign.title)
                     .arg(plan->rooms.size())
                     .arg(plan->batches.size()));
    return Done;
}

/// Reads the notice of the call, if there is one, and says what is wrong with it.
Result<std::optional<exchange::Notice>> noticeOf(Call &call)
{
    if (!call.has(u"notice"_s))
        return std::nullopt;
    const QString file = call.value(u"notice"_s);
    Result<exchange::Notice> notice = exchange::readNotice(file);
    if (!notice)
        return failureOf(notice);
    complainAbout(call, file, {}, notice->problems);
    // A notice may announce the campaign and leave the timetable to another file.
    if (notice->batches.isEmpty() && badRowsOf(call) == BadRows::Refuse)
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate(
                           "Cli",
                           "%1里没有读到日程表，没有建立工作站。日程表在另一个文件里时，请加 --skip-bad-rows "
                           "建立工作站，再用 plan import-timetable 导入日程表。")
                           .arg(file));
    if (notice->hasErrors() && badRowsOf(call) == BadRows::Refuse)
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Cli", "%1里有错误，没有建立工作站。请改正后再试，"
                                                          "或者加 --skip-bad-rows 跳过出错的行。")
                           .arg(file));
    return std::move(*notice);
}

Result<Beginning> beginningOf(Call &call)
{
    if (call.has(u"part"_s)) {
        Result<PlanPartFile> part = PlanDesk::readPart(call.value(u"part"_s));
        return part ? Result<Beginning>(Beginning{{}, std::move(*part)}) : failureOf(part);
    }
    Result<std::optional<exchange::Notice>> notice = noticeOf(call);
    return notice ? Result<Beginning>(Beginning{std::move(*notice), {}}) : failureOf(notice);
}

} // namespace

int initStation(Call &call)
{
    if (call.has(u"notice"_s) + call.has(u"demo"_s) + call.has(u"part"_s) > 1)
        return call.misuse(QCoreApplication::translate("Cli", "--notice、--part 和 --demo 只能选一个。"));
    if (call.has(u"codes-to-come"_s) && !call.has(u"demo"_s))
        return call.misuse(QCoreApplication::translate("Cli", "--codes-to-come 只和 --demo 一起用。"));
    const Result<bool> isThere = storage::Stores::isStationThere(call.dataFolder);
    if (!isThere)
        return call.fail(isThere.error());
    if (*isThere)
        return call.misuse(
            QCoreApplication::translate("Cli", "%1里已经有工作站的数据。请用 --data 换一个文件夹。")
                .arg(call.dataFolder));
    const Result<Beginning> beginning = beginningOf(call);
    if (!beginning)
        return call.failDocument(beginning.error());
    if (call.isDryRun())
        return finish(call, {}, beginning->plan(), *beginning);
    Result<void> filled;
    const auto stores = storage::Stores::create(call.dataFolder, [&](storage::Stores &unfinished) {
        filled = fill(call, unfinished, *beginning);
        return filled;
    });
    if (!filled)
        return call.failDocument(filled.error());
    if (!stores)
        return call.fail(stores.error());
    const auto plan = (*stores)->plan();
    if (!plan)
        return call.fail(plan.error());
    return finish(call, (*stores)->stationId(), *plan, *beginning);
}

} // namespace liuying::cli
