// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/CampaignId.h"

#include "core/plan/PlanParts.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFigures = 16;

Result<QString> idOfFirstRevision(const storage::Stores &stores)
{
    const auto history = stores.planHistory();
    if (!history)
        return failureOf(history);
    const auto first = std::ranges::find(*history, campaignScope(), &storage::PlanRevision::scope);
    if (first == history->end())
        return newCampaignId();
    const QString entry = u"%1/%2"_s.arg(first->ref.station, QString::number(first->ref.seq));
    const QByteArray digest = QCryptographicHash::hash(entry.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(kFigures));
}

} // namespace

QString newCampaignId()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), kFigures, 16, QChar(u'0'));
}

Result<std::optional<Plan>> standingPlan(const storage::Stores &stores)
{
    auto plan = stores.plan();
    if (!plan || !plan->has_value() || !(*plan)->campaign.id.isEmpty())
        return plan;
    const auto id = idOfFirstRevision(stores);
    if (!id)
        return failureOf(id);
    (*plan)->campaign.id = *id;
    return plan;
}

} // namespace liuying
