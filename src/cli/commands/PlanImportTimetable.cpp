// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/ImportAnswer.h"
#include "cli/PlanCall.h"
#include "cli/PlanJson.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// Batches that are in both, in one only; a batch is known by college, room and start.
struct BatchCounts {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int removed = 0;
};

bool isSameBatch(const Batch &a, const Batch &b)
{
    return a.college == b.college && a.room == b.room && a.window.start == b.window.start;
}

BatchCounts countBatches(const QList<Batch> &before, const QList<Batch> &after)
{
    BatchCounts counts;
    for (const Batch &batch : after) {
        const auto held =
            std::ranges::find_if(before, [&batch](const Batch &other) { return isSameBatch(batch, other); });
        if (held == before.end())
            ++counts.added;
        else
            ++(*held == batch ? counts.unchanged : counts.updated);
    }
    counts.removed = static_cast<int>(before.size()) - counts.updated - counts.unchanged;
    return counts;
}

/// Rows of a timetable that cannot be taken are its errors; named like the rejected rows of other documents.
QList<exchange::RejectedRow> rejectedOf(const exchange::Notice &notice)
{
    QList<exchange::RejectedRow> rejected;
    for (const exchange::Problem &problem : notice.problems) {
        if (problem.severity == exchange::Problem::Severity::Error)
            rejected.append({problem.line, problem.sheet, QString(), problem.code, 0, problem.text});
    }
    return rejected;
}

} // namespace

int importTimetable(Call &call)
{
    const QString file = call.operands.front();
    Result<exchange::Notice> notice = exchange::readNotice(file);
    if (!notice)
        return call.failDocument(notice.error());
    Result<OpenStation> station = openStation(call);
    if (!station)
        return call.fail(station.error());
    ImportDesk desk(*station->stores, station->clock);
    const Result<TimetablePreview> preview = desk.compareTimetable(file, *notice);
    if (!preview)
        return call.fail(preview.error());

    const QList<exchange::RejectedRow> rejected = rejectedOf(*notice);
    complainAbout(call, file, {}, notice->problems);
    const BatchCounts counts = countBatches(preview->before.batches, preview->after.batches);
    QJsonObject document{{u"rows"_s, notice->batches.size() + rejected.size()},
                         {u"added"_s, counts.added},
                         {u"updated"_s, counts.updated},
                         {u"unchanged"_s, counts.unchanged},
                         {u"removed"_s, counts.removed},
                         {u"rejected"_s, rejectedJson(rejected)},
                         {u"campaign"_s, campaignJson(preview->after.campaign)},
                         {u"changes"_s, QJsonArray::fromStringList(preview->changes)},
                         {u"problems"_s, problemsJson(notice->problems)}};
    const auto apply = [&]() -> Result<void> {
        if (!rejected.isEmpty() && badRowsOf(call) == BadRows::Refuse)
            return failure(ErrorCode::BadInput, QCoreApplication::translate(
                                                    "Cli", "%1里有%2处错误，什么都没有改动。请改正后再导入，"
                                                           "或者加 --skip-bad-rows 跳过。")
                                                    .arg(file, QString::number(rejected.size())));
        const Result<int> revision = desk.importTimetable(*preview);
        if (!revision)
            return failureOf(revision);
        const Result<PlanBook> book = PlanDesk(*station->stores, station->clock).book();
        if (book)
            complainAboutDraft(call, *book);
        return {};
    };
    const QString words = preview->changes.isEmpty()
                              ? QCoreApplication::translate("Cli", "日程表与现有的计划相同，没有改动。")
                              : preview->changes.join(u'\n');
    return finishImport(call, document, words, rejected, file, apply);
}

} // namespace liuying::cli
