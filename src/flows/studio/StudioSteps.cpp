// SPDX-License-Identifier: Apache-2.0
// What a studio does: each step one transaction that begins by reading what it rests on.
#include "flows/studio/StudioDay.h"
#include "flows/studio/StudioDesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Who writes what nobody says.
const QString kCamera = QStringLiteral("camera");
const QString kStudio = QStringLiteral("studio");

tl::unexpected<Error> refusal(const QString &message, const QString &detail)
{
    return failure(ErrorCode::Usage, message, detail);
}

Result<QString> reasonOf(const QString &why)
{
    if (why.trimmed().isEmpty())
        return refusal(QCoreApplication::translate("Studio", "请写明原因。"), u"no reason given"_s);
    return why.trimmed();
}

/// A picture as people call it: its shot number, or that it is nobody's.
QString numberOf(const ShotNumber &shot)
{
    return shot.number > 0 ? shot.text() : QCoreApplication::translate("Studio", "（无人）");
}

/// One step: the day as it stands, and writing on it.
class Step {
public:
    Step(storage::Stores &stores, const StudioDay &read, QString by)
        : day(read), m_stores(stores), m_by(by.trimmed().isEmpty() ? kStudio : by.trimmed())
    {}

    Result<EntryRef> write(const Fact &fact) const
    {
        const Result<Entry> entry = m_stores.append(fact, day.nowMs, m_by);
        if (!entry)
            return failureOf(entry);
        return entry->ref;
    }
    [[nodiscard]] const storage::Stores &stores() const { return m_stores; }

    const StudioDay &day;

private:
    storage::Stores &m_stores;
    const QString m_by;
};

/// Runs @p work in one transaction over the day as it stands; gives the last entry it wrote.
template <typename Work>
Result<EntryRef> inStep(storage::Stores &stores, const Clock &clock, const QString &room, const QString &by,
                        Work work)
{
    EntryRef written;
    const Result<void> done = stores.transact([&]() -> Result<void> {
        const auto day = readStudioDay(stores, clock, room);
        if (!day)
            return failureOf(day);
        const Result<EntryRef> worked = work(Step(stores, *day, by));
        if (!worked)
            return failureOf(worked);
        written = *worked;
        return {};
    });
    if (!done)
        return failureOf(done);
    return written;
}

/// As inStep(), for what needs a reason.
template <typename Work>
Result<void> withReason(storage::Stores &stores, const Clock &clock, const QString &room, const QString &why,
                        const QString &by, Work work)
{
    const auto reason = reasonOf(why);
    if (!reason)
        return failureOf(reason);
    const auto done = inStep(stores, clock, room, by, [&](const Step &step) { return work(step, *reason); });
    return done ? Result<void>() : failureOf(done);
}

Result<storage::TakenShot> shotOf(const Step &step, const EntryRef &ref)
{
    const storage::TakenShot *shot = step.day.shot(ref);
    if (shot == nullptr)
        return refusal(QCoreApplication::translate("Studio", "今天这间教室没有这张照片。"),
                       u"no such picture today"_s);
    return *shot;
}

/// The failed rules of a picture that the student must keep.
QList<CheckId> brokenRules(const StudioDay &day, const storage::TakenShot &shot)
{
    QList<CheckId> broken = shot.failed;
    const QSet<CheckId> excepted = day.exceptions.value(shot.student).checks;
    broken.removeIf([&](CheckId check) { return excepted.contains(check); });
    return broken;
}

Result<void> mayAccept(const Step &step, const storage::TakenShot &shot, const QString &why)
{
    const QString number = numberOf(shot.shot);
    if (shot.student.isEmpty())
        return refusal(
            QCoreApplication::translate("Studio", "这张照片还不属于任何学生，请先移位到正确的拍摄号。"),
            u"nobody's picture"_s);
    if (shot.isRejected)
        return refusal(
            QCoreApplication::translate("Studio", "拍摄号%1的这张照片已标为不用，不能采用。").arg(number),
            u"rejected picture"_s);
    if (shot.acceptance.isValid())
        return refusal(QCoreApplication::translate("Studio", "拍摄号%1的这张照片已经采用了。").arg(number),
                       u"accepted before"_s);
    const auto others = step.stores().acceptances(shot.student);
    if (!others)
        return failureOf(others);
    if (!others->isEmpty())
        return refusal(QCoreApplication::translate(
                           "Studio", "拍摄号%1的学生已有采用的照片。要换成这一张，请先撤回那一张。")
                           .arg(number),
                       u"another one is accepted"_s);
    if (!brokenRules(step.day, shot).isEmpty() && why.trimmed().isEmpty())
        return refusal(
            QCoreApplication::translate("Studio", "拍摄号%1的这张照片有不合格项，采用它必须写明原因。")
                .arg(number),
            u"no reason given for failed checks"_s);
    return {};
}

Result<storage::ArrivalRow> arrivalOf(const StudioDay &day, const QString &student)
{
    const qsizetype place = day.placeOf(student);
    if (place < 0)
        return refusal(QCoreApplication::translate("Studio", "学号%1今天没有在这间教室签到。").arg(student),
                       u"not in today"_s);
    return day.rows.at(place);
}

Result<EntryRef> settleFault(const Step &step, const PairingSettled &settled, const QString &number)
{
    const bool isKnown = std::ranges::any_of(step.day.settled, [&](const PairingSettled &known) {
        return known.fault == settled.fault && known.about == settled.about;
    });
    if (isKnown)
        return refusal(QCoreApplication::translate("Studio", "拍摄号%1的这条提醒已经处理过了。").arg(number),
                       u"settled before"_s);
    return step.write(settled);
}

Result<EntryRef> letLeave(const Step &step, const storage::ArrivalRow &arrival, const QString &why)
{
    if (arrival.photographed)
        return refusal(
            QCoreApplication::translate("Studio", "拍摄号%1的学生已有采用的照片，不能记为未拍离开。")
                .arg(arrival.shot.text()),
            u"photographed"_s);
    return settleFault(step, {PairingFault::ArrivalWithoutShot, arrival.ref, why}, arrival.shot.text());
}

/// Whether everything is still as it was when the plan was shown.
Result<void> stillFits(const StudioDay &day, const ShiftPlan &plan)
{
    const auto isAsShown = [&](const ShotMove &move) {
        const storage::TakenShot *shot = day.shot(move.shot);
        const qsizetype to = day.placeOf(move.to);
        return shot != nullptr && !shot->isRejected && shot->student == move.from &&
               (move.to.isEmpty() || (to >= 0 && day.arrivals.at(to).shot == move.shotNumber));
    };
    if (plan.moves.isEmpty())
        return refusal(QCoreApplication::translate("Studio", "没有可以移位的照片：后面没有学生可以对应。"),
                       u"empty plan"_s);
    const auto changed =
        std::ranges::find_if(plan.moves, [&](const ShotMove &move) { return !isAsShown(move); });
    if (changed != plan.moves.end())
        return refusal(QCoreApplication::translate(
                           "Studio", "拍摄号%1的情况在这期间变了，什么也没有改。请重新查看后再试。")
                           .arg(numberOf(changed->shotNumber)),
                       u"the record has changed since"_s);
    return {};
}

/// Nobody may come to two accepted photographs by being given another's.
Result<void> leavesOneEach(const Step &step, const ShiftPlan &plan)
{
    QSet<EntryRef> moved; // acceptances that go with their pictures
    QHash<QString, int> coming;
    QHash<QString, ShotNumber> numbers;
    for (const ShotMove &move : plan.moves) {
        const EntryRef acceptance = step.day.shot(move.shot)->acceptance;
        if (!acceptance.isValid() || move.to.isEmpty())
            continue;
        moved.insert(acceptance);
        ++coming[move.to];
        numbers.insert(move.to, move.shotNumber);
    }
    for (auto student = coming.cbegin(); student != coming.cend(); ++student) {
        const auto standing = step.stores().acceptances(student.key());
        if (!standing)
            return failureOf(standing);
        const auto staying = std::ranges::count_if(
            *standing, [&](const EntryRef &acceptance) { return !moved.contains(acceptance); });
        if (staying + *student > 1)
            return refusal(QCoreApplication::translate(
                               "Studio", "拍摄号%1移位以后会有两张采用的照片。请先撤回其中一张，再移位。")
                               .arg(numbers.value(student.key()).text()),
                           u"two acceptances for one student"_s);
    }
    return {};
}

} // namespace

Result<EntryRef> StudioDesk::take(const IncomingShot &shot, const Expected &expected)
{
    return inStep(m_stores, m_clock, m_room, kCamera, [&](const Step &step) -> Result<EntryRef> {
        const auto same = m_stores.takenShots(shot.fileDigest);
        if (!same)
            return failureOf(same);
        for (const storage::TakenShot &known : *same) {
            if (!known.isRejected)
                return refusal(
                    QCoreApplication::translate("Studio", "照片“%1”已经收过了，是拍摄号%2的第%3张。")
                        .arg(shot.cameraFile, numberOf(known.shot), QString::number(known.frame)),
                    u"the very file was taken before"_s);
        }
        ShotTaken fact;
        fact.room = m_room;
        fact.day = step.day.now.date;
        if (expected.seat) {
            fact.student = expected.seat->student.number;
            fact.shot = expected.seat->shot;
        }
        fact.frame = expected.frame;
        fact.at = step.day.now;
        fact.file = shot.file;
        fact.fileDigest = shot.fileDigest;
        fact.rawFile = shot.rawFile;
        fact.cameraFile = shot.cameraFile;
        fact.cameraMs = shot.cameraMs;
        fact.verdict = shot.judgement.verdict;
        fact.failed = shot.judgement.with(CheckResult::Fail);
        fact.doubtful = shot.judgement.with(CheckResult::Review);
        return step.write(fact);
    });
}

Result<EntryRef> StudioDesk::accept(const EntryRef &ref, const PreparedFile &prepared, const QString &why,
                                    const QString &by)
{
    return inStep(m_stores, m_clock, m_room, by, [&](const Step &step) -> Result<EntryRef> {
        const auto shot = shotOf(step, ref);
        if (!shot)
            return failureOf(shot);
        if (const auto may = mayAccept(step, *shot, why); !may)
            return failureOf(may);
        ShotAccepted fact;
        fact.student = shot->student;
        fact.room = m_room;
        fact.shot = shot->shot;
        fact.at = step.day.now;
        fact.file = prepared.file;
        fact.fileDigest = prepared.digest;
        fact.taken = ref;
        fact.originalDigest = shot->fileDigest;
        fact.overridden = brokenRules(step.day, *shot);
        fact.overrideWhy = fact.overridden.isEmpty() ? QString() : why.trimmed();
        return step.write(fact);
    });
}

Result<void> StudioDesk::reject(const EntryRef &ref, const QString &why, const QString &by)
{
    const auto work = [&](const Step &step, const QString &reason) -> Result<EntryRef> {
        const auto shot = shotOf(step, ref);
        if (!shot)
            return failureOf(shot);
        if (shot->isRejected)
            return refusal(QCoreApplication::translate("Studio", "拍摄号%1的这张照片已经标为不用了。")
                               .arg(numberOf(shot->shot)),
                           u"rejected before"_s);
        if (shot->acceptance.isValid())
            return refusal(
                QCoreApplication::translate("Studio", "拍摄号%1的这张照片已采用，要标为不用请先撤回采用。")
                    .arg(numberOf(shot->shot)),
                u"accepted picture"_s);
        return step.write(ShotRejected{ref, reason});
    };
    return withReason(m_stores, m_clock, m_room, why, by, work);
}

Result<void> StudioDesk::takeBack(const QString &student, const QString &why, const QString &by)
{
    const auto work = [&](const Step &step, const QString &reason) -> Result<EntryRef> {
        const auto standing = m_stores.acceptances(student);
        if (!standing)
            return failureOf(standing);
        if (standing->isEmpty())
            return refusal(
                QCoreApplication::translate("Studio", "学号%1没有采用的照片，无需撤回。").arg(student),
                u"nothing is accepted"_s);
        Result<EntryRef> written;
        for (const EntryRef &acceptance : *standing) {
            written = step.write(AcceptanceTakenBack{acceptance, student, reason});
            if (!written)
                return written;
        }
        return written;
    };
    return withReason(m_stores, m_clock, m_room, why, by, work);
}

Result<void> StudioDesk::except(const QString &student, const QList<CheckId> &checks, const QString &why,
                                const QString &by)
{
    const auto work = [&](const Step &step, const QString &reason) -> Result<EntryRef> {
        const auto known = m_stores.student(student);
        if (!known)
            return failureOf(known);
        if (!*known)
            return refusal(QCoreApplication::translate("Studio", "名单里没有学号%1。").arg(student),
                           u"not on the roster"_s);
        if (checks.isEmpty())
            return refusal(QCoreApplication::translate("Studio", "请选定这位学生可以不遵守的要求。"),
                           u"no checks"_s);
        return step.write(RuleExcepted{student, checks, reason});
    };
    return withReason(m_stores, m_clock, m_room, why, by, work);
}

Result<void> StudioDesk::endException(const QString &student, const QString &why, const QString &by)
{
    const auto work = [&](const Step &step, const QString &reason) -> Result<EntryRef> {
        const QSet<CheckId> standing = step.day.exceptions.value(student).checks;
        if (standing.isEmpty())
            return refusal(QCoreApplication::translate("Studio", "学号%1没有例外。").arg(student),
                           u"no exception stands"_s);
        QList<CheckId> ended = allChecks();
        ended.removeIf([&](CheckId check) { return !standing.contains(check); });
        return step.write(RuleExceptionEnded{student, ended, reason});
    };
    return withReason(m_stores, m_clock, m_room, why, by, work);
}

Result<void> StudioDesk::settle(const PairingAlarm &alarm, const QString &why, const QString &by)
{
    if (alarm.fault == PairingFault::ArrivalWithoutShot)
        return leave(alarm.student, why, by);
    const auto work = [&](const Step &step, const QString &reason) {
        return settleFault(step, {alarm.fault, alarm.about, reason}, numberOf(alarm.shot));
    };
    return withReason(m_stores, m_clock, m_room, why, by, work);
}

Result<void> StudioDesk::leave(const QString &student, const QString &why, const QString &by)
{
    const auto work = [&](const Step &step, const QString &reason) -> Result<EntryRef> {
        const auto arrival = arrivalOf(step.day, student);
        return arrival ? letLeave(step, *arrival, reason) : failureOf(arrival);
    };
    return withReason(m_stores, m_clock, m_room, why, by, work);
}

Result<void> StudioDesk::move(const ShiftPlan &plan, const QString &why, const QString &by)
{
    const auto work = [&](const Step &step, const QString &reason) -> Result<EntryRef> {
        auto allowed = stillFits(step.day, plan);
        if (allowed)
            allowed = leavesOneEach(step, plan);
        if (!allowed)
            return failureOf(allowed);
        return step.write(ShotsMoved{plan.moves, reason});
    };
    return withReason(m_stores, m_clock, m_room, why, by, work);
}

} // namespace liuying
