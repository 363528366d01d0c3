// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "flows/demo/DrawCards.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEverybody = -1;

/// How many at most; empty for no number.
std::optional<int> countOf(const Call &call)
{
    if (!call.has(u"count"_s))
        return kEverybody;
    bool isNumber = false;
    const int count = call.value(u"count"_s).toInt(&isNumber);
    return isNumber && count > 0 ? std::optional(count) : std::nullopt;
}

} // namespace

int drawDemoCards(Call &call)
{
    const QString folder = call.operands.first();
    const std::optional<int> count = countOf(call);
    if (!count)
        return call.misuse(QCoreApplication::translate("Cli", "--count 要写一个大于 0 的数。"));
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    const auto plan = station->stores->plan();
    if (!plan)
        return call.fail(plan.error());
    const Result<QList<DemoCard>> cards = demoCards(*station->stores, *count);
    if (!cards)
        return call.fail(cards.error());
    if (!call.isDryRun()) {
        const Result<void> drawn =
            liuying::drawDemoCards(*cards, plan->value_or(Plan()).campaign.university, folder);
        if (!drawn)
            return call.fail(drawn.error());
    }
    call.answer(
        QJsonObject{{u"folder"_s, folder}, {u"cards"_s, cards->size()}, {u"dryRun"_s, call.isDryRun()}});
    call.say(call.isDryRun()
                 ? QCoreApplication::translate("Cli", "将画%1张采集码卡片，没有写出。").arg(cards->size())
                 : QCoreApplication::translate("Cli", "已画%1张采集码卡片，在%2。")
                       .arg(cards->size())
                       .arg(folder));
    return Done;
}

} // namespace liuying::cli
