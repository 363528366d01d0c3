// SPDX-License-Identifier: Apache-2.0
#include "demo/Demo.h"

#include "demo/Dues.h"
#include "demo/Random.h"
#include "demo/Roster.h"
#include "demo/Timetable.h"

#include <QCryptographicHash>

namespace liuying::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortestPayload = 96;
constexpr int kLongestPayload = 220;

/// The middle of the third class of the room's first morning: two classes through, one half in, more to come.
LocalDateTime middleOfThirdClass(const Plan &plan, const QString &room)
{
    int seen = 0;
    for (const ClassSlot &slot : plan.classSlots) {
        if (slot.room == room && ++seen == 3)
            return slot.window.start.plus(slot.window.length() / 2);
    }
    Q_ASSERT(false);
    return plan.batches.first().window.start;
}

} // namespace

DemoCampaign demoCampaign(quint32 seed)
{
    Random random(seed);
    DemoCampaign campaign;
    campaign.plan = noticePlan();
    campaign.roster = inventRoster(campaign.plan, random);
    campaign.payments = inventPayments(campaign.roster, random);
    campaign.statements = inventStatements(campaign.roster, campaign.payments, *campaign.plan.campaign.fee);
    campaign.room = u"九教103"_s;
    campaign.start = middleOfThirdClass(campaign.plan, campaign.room);
    return campaign;
}

QByteArray demoPayload(const QString &studentNumber)
{
    const QByteArray seed = "liuying demo code " + studentNumber.toUtf8();
    QByteArray bytes = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    // Lengths in whole base64 groups, so that no payload ends in padding more often than another.
    const int groups = (kLongestPayload - kShortestPayload) / 4 + 1;
    const int length = kShortestPayload + 4 * (uchar(bytes[0]) % groups);
    while (bytes.size() * 4 < qsizetype(length) * 3)
        bytes += QCryptographicHash::hash(seed + bytes, QCryptographicHash::Sha256);
    return bytes.toBase64().first(length);
}

} // namespace liuying::demo
