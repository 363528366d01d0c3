// SPDX-License-Identifier: Apache-2.0
#include "flows/demo/DemoDesk.h"

#include "flows/CampaignTime.h"
#include "flows/demo/DemoDoors.h"
#include "flows/demo/DemoOffice.h"
#include "flows/demo/DemoPen.h"
#include "flows/demo/DemoStudio.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMorningSeed = 412;
const QTime kDaybreak(7, 40);
constexpr std::chrono::minutes kFromDoorToCamera{2};
constexpr int kSecondsAShot = 10;
// The rest have not sent their card before the day: the door shows what happens with an unknown code.
constexpr int kBoundBeforePercent = 92;

const LocalDateTime kPlanMade{QDate(2025, 4, 8), QTime(10, 5)};
const LocalDateTime kLedgerRead{QDate(2025, 4, 11), QTime(17, 20)};
const LocalDateTime kSomeSettled{QDate(2025, 4, 11), QTime(17, 50)};
const LocalDateTime kCodesBound{QDate(2025, 4, 11), QTime(20, 15)};
const LocalDateTime kAfterwards{QDate(2025, 9, 16), QTime(10, 0)};
constexpr int kVouchedForOneIn = 6; // of those who have not paid, a supervisor lets some in

/// Writes one campaign's past into a station; inside the caller's transaction.
class DemoPast {
public:
    DemoPast(storage::Stores &stores, const demo::DemoCampaign &campaign)
        : m_stores(stores), m_pen(stores, zoneOf(campaign.plan.campaign)), m_campaign(campaign),
          m_studio(m_pen, campaign)
    {}

    [[nodiscard]] Result<void> writePlanAndRoster()
    {
        const Result<void> planned =
            write(PlanPublished{u"campaign"_s, 1, m_campaign.plan, u"demo"_s}, kPlanMade, u"import"_s);
        if (!planned)
            return planned;
        return write(RosterImported{u"demo"_s, m_campaign.roster, {}}, kPlanMade, u"import"_s);
    }

    [[nodiscard]] Result<void> writeLedger()
    {
        for (const PaymentList &list : m_campaign.payments) {
            const auto done = write(PaymentsImported{list, digestOf(list.file)}, kLedgerRead, u"import"_s);
            if (!done)
                return done;
        }
        for (const Statement &statement : m_campaign.statements) {
            const auto done =
                write(RemittancesImported{statement, digestOf(statement.file)}, kLedgerRead, u"import"_s);
            if (!done)
                return done;
        }
        return settleSomeItems(m_pen, kSomeSettled);
    }

    [[nodiscard]] Result<void> writeBindings()
    {
        for (const Student &student : m_campaign.roster) {
            const QByteArray digest = codeDigest(demo::demoPayload(student.number));
            if (uchar(digest[0]) * 100 >= kBoundBeforePercent * 256)
                continue;
            const auto done =
                write(CodeBound{digest, student.number, u"demo"_s, {}}, kCodesBound, u"import"_s);
            if (!done)
                return done;
        }
        return {};
    }

    /// What the doors of all rooms saw, and who was photographed, until the demo begins: of its day the
    /// morning, of the days before everything.
    [[nodiscard]] Result<void> writeDoors()
    {
        DemoDoors doors(m_campaign.plan, m_campaign.roster, kMorningSeed);
        QList<Visit> visits;
        for (const QDate day : m_campaign.plan.days()) {
            if (day > m_campaign.start.date)
                break;
            const DemoHours hours = day < m_campaign.start.date ? DemoHours::WholeDay : DemoHours::Morning;
            for (const Room &room : m_campaign.plan.rooms)
                visits += doors.visits(room.code, day, hours);
        }
        sortVisits(visits);
        for (const Visit &visit : std::as_const(visits)) {
            if (visit.at >= m_campaign.start)
                break;
            const Result<void> done = writeShotsUntil(visit.at).and_then([&] { return answer(visit); });
            if (!done)
                return done;
        }
        return writeShotsUntil(m_campaign.start);
    }

    [[nodiscard]] Result<void> writeWhatFollowed() { return writeAftermath(m_pen, m_campaign); }

private:
    [[nodiscard]] static QByteArray digestOf(const QString &file)
    {
        return QCryptographicHash::hash("demo:" + file.toUtf8(), QCryptographicHash::Sha256);
    }

    [[nodiscard]] Result<void> write(const Fact &fact, const LocalDateTime &at, const QString &actor)
    {
        return m_pen.write(fact, at, actor);
    }

    [[nodiscard]] Result<storage::DoorFacts> factsOf(const Visit &visit, CodeKind kind,
                                                     const QByteArray &digest) const
    {
        auto facts = m_stores.doorFacts(digest, {}, visit.room, visit.at.date);
        if (facts)
            facts->subject.code = kind;
        return facts;
    }

    /// What a door would have answered; door staff bound the codes they did not know.
    [[nodiscard]] Result<void> answer(const Visit &visit)
    {
        const CodeKind kind = codeKind(visit.payload, m_campaign.plan.policy);
        const bool isOwn = visit.payload == demo::demoPayload(visit.student);
        const QByteArray digest = kind == CodeKind::CaptureCode ? codeDigest(visit.payload) : QByteArray();
        auto facts = factsOf(visit, kind, digest);
        if (facts && isOwn && facts->subject.codeOwner.isEmpty()) {
            const auto bound = write(CodeBound{digest, visit.student, u"queue"_s, {}}, visit.at, u"door"_s);
            if (!bound)
                return bound;
            facts = factsOf(visit, kind, digest);
        }
        if (!facts)
            return failureOf(facts);
        const Decision decision =
            decideAdmission(facts->subject, m_campaign.plan, facts->record, {visit.room, visit.at, false});
        if (decision.outcome == Outcome::Admit)
            lineUp(visit, *decision.shotNumber);
        else if (isVouchedFor(decision, visit))
            return letIn(visit, digest, *facts, decision);
        return write(factOf(visit, digest, facts->subject, decision), visit.at, u"door"_s);
    }

    /// Days before the demo's own had a supervisor who let in some of those who had not paid.
    [[nodiscard]] bool isVouchedFor(const Decision &decision, const Visit &visit)
    {
        return visit.at.date < m_campaign.start.date && decision.reasons == QList{Reason::Unpaid} &&
               ++m_unpaid % kVouchedForOneIn == 0;
    }

    [[nodiscard]] Result<void> letIn(const Visit &visit, const QByteArray &digest,
                                     const storage::DoorFacts &facts, const Decision &decision)
    {
        const ShotNumber shot{facts.record.nextShotNumber, visit.room, facts.record.stationLetter};
        lineUp(visit, shot);
        return write(Arrived{visit.student, visit.room, visit.at.date, shot, visit.at, digest,
                             decision.reasons, u"学院担保，费用随后补交"_s},
                     visit.at, u"door"_s);
    }

    /// Who was let in is photographed a little later, one after the other in the room.
    void lineUp(const Visit &visit, const ShotNumber &shot)
    {
        LocalDateTime &free = m_cameraFree[visit.room];
        const LocalDateTime at = std::max(free, visit.at.plus(kFromDoorToCamera));
        free = {at.date, at.time.addSecs(kSecondsAShot)};
        m_lineUp.append({visit.student, visit.room, shot, at, {}, {}});
    }

    /// Takes the photographs that were due by @p moment.
    [[nodiscard]] Result<void> writeShotsUntil(const LocalDateTime &moment)
    {
        std::ranges::stable_sort(m_lineUp, {}, &ShotAccepted::at);
        while (!m_lineUp.isEmpty() && m_lineUp.first().at <= moment) {
            const Result<void> done = m_studio.photograph(m_lineUp.takeFirst());
            if (!done)
                return done;
        }
        return {};
    }

    [[nodiscard]] static Fact factOf(const Visit &visit, const QByteArray &digest, const Subject &subject,
                                     const Decision &decision)
    {
        if (decision.outcome == Outcome::Admit)
            return Arrived{visit.student, visit.room, visit.at.date,    *decision.shotNumber,
                           visit.at,      digest,     decision.reasons, {}};
        const QString whom = subject.student ? subject.student->number : QString();
        return TurnedAway{whom, visit.room, visit.at, digest, decision.outcome, decision.reasons};
    }

    storage::Stores &m_stores;
    DemoPen m_pen;
    const demo::DemoCampaign &m_campaign;
    DemoStudio m_studio;
    int m_unpaid = 0;                           // who came without having paid, so far
    QList<ShotAccepted> m_lineUp;               ///< in, and not photographed yet
    QHash<QString, LocalDateTime> m_cameraFree; ///< room → from when its photographer is free
};

Result<void> writeSettings(storage::Stores &stores, const LocalDateTime &start, const QTimeZone &zone,
                           qint64 machineNowUtcMs)
{
    const Result<void> marked = stores.setSetting(u"demo"_s, u"1"_s);
    if (!marked)
        return marked;
    return stores.setSetting(u"clock_offset_ms"_s, QString::number(start.toUtcMs(zone) - machineNowUtcMs));
}

} // namespace

Result<void> fillWithDemo(storage::Stores &stores, qint64 machineNowUtcMs, DemoBegin begin)
{
    const auto standing = stores.plan();
    if (!standing)
        return failureOf(standing);
    if (*standing)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate(
                           "Flows", "这台工作站里已经有拍摄计划，演示数据只能装进新的数据文件夹。"),
                       u"a plan is published already"_s);
    demo::DemoCampaign campaign = demo::demoCampaign();
    if (begin == DemoBegin::CodesToCome)
        campaign.start = kCodesBound;
    if (begin == DemoBegin::Daybreak)
        campaign.start.time = kDaybreak;
    if (begin == DemoBegin::Afterwards)
        campaign.start = kAfterwards;
    return stores.transact([&]() -> Result<void> {
        DemoPast past(stores, campaign);
        return past.writePlanAndRoster()
            .and_then([&] { return past.writeLedger(); })
            .and_then([&] { return begin == DemoBegin::CodesToCome ? Result<void>() : past.writeBindings(); })
            .and_then([&] { return past.writeDoors(); })
            .and_then(
                [&] { return begin == DemoBegin::Afterwards ? past.writeWhatFollowed() : Result<void>(); })
            .and_then([&] {
                return writeSettings(stores, campaign.start, zoneOf(campaign.plan.campaign), machineNowUtcMs);
            });
    });
}

} // namespace liuying
