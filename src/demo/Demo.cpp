// SPDX-License-Identifier: Apache-2.0
#include "demo/Demo.h"

#include "core/plan/Split.h"
#include "demo/Dues.h"
#include "demo/Names.h"
#include "demo/Random.h"
#include "demo/Roster.h"
#include "demo/Timetable.h"

#include <QCryptographicHash>

#include <algorithm>

namespace liuying::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortestPayload = 96;
constexpr int kLongestPayload = 220;

constexpr quint32 kCoordinatorSeed = 139; // of their own, so that they change no student

/// The person each college has named, in the order of the colleges' first batches.
QList<Coordinator> inventCoordinators(const Plan &plan, quint32 seed)
{
    Random random(seed + kCoordinatorSeed);
    QList<Coordinator> coordinators;
    for (const Batch &batch : plan.batches) {
        const bool isNamed = std::ranges::any_of(
            coordinators, [&](const Coordinator &person) { return person.college == batch.college; });
        if (!isNamed)
            coordinators.append({batch.college, inventedName(random),
                                 inventedPhone(static_cast<int>(coordinators.size()) + 1)});
    }
    return coordinators;
}

/// The middle of the third class of the room's first morning: two classes through, one half in, more to come.
LocalDateTime middleOfThirdClass(const Plan &plan, const QString &room)
{
    QList<Window> windows;
    for (const ClassSlot &slot : plan.classSlots) {
        if (slot.room == room)
            windows.append(slot.window);
    }
    std::ranges::sort(windows, {}, &Window::start);
    Q_ASSERT(windows.size() > 2);
    return windows[2].start.plus(windows[2].length() / 2);
}

} // namespace

DemoCampaign demoCampaign(quint32 seed)
{
    Random random(seed);
    DemoCampaign campaign;
    const Plan notice = noticePlan();
    campaign.roster = inventRoster(notice, random);
    campaign.plan = splitPlan(notice, classesOf(notice, campaign.roster)).plan;
    campaign.plan.campaign.id = u"demo-%1"_s.arg(seed);
    campaign.plan.coordinators = inventCoordinators(notice, seed);
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
