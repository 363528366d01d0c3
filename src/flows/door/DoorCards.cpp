// SPDX-License-Identifier: Apache-2.0
// Whose an unknown code is by the text printed around it, and how a code is released again.
#include "flows/door/DoorDesk.h"

#include "flows/code/CardActor.h"
#include "flows/door/DoorLook.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCandidates = 9; // one for each figure key

CardState stateOf(const CardVerdict &verdict)
{
    if (!verdict.student.isEmpty())
        return CardState::Recognised;
    if (!verdict.students.isEmpty())
        return CardState::Doubtful;
    if (verdict.reason == u"other-enrolment")
        return CardState::OtherEnrolment;
    return verdict.reason == u"not-on-roster" ? CardState::NotOnRoster : CardState::Unreadable;
}

/// Numbers of those to ask about: as ranked, then who cannot be told apart from them.
QStringList askedAbout(const CardVerdict &verdict)
{
    QStringList numbers;
    for (const CardCandidate &candidate : verdict.ranked)
        numbers.append(candidate.student);
    numbers += verdict.students;
    if (!verdict.student.isEmpty())
        numbers.prepend(verdict.student);
    numbers.removeDuplicates();
    return numbers.first(std::min(numbers.size(), kMostCandidates));
}

Result<QList<Student>> studentsOf(const storage::Stores &stores, const QStringList &numbers)
{
    QList<Student> students;
    for (const QString &number : numbers) {
        auto student = stores.student(number);
        if (!student)
            return failureOf(student);
        if (*student)
            students.append(std::move(**student));
    }
    return students;
}

/// Whether a person once took this very code back from this student: a card that was mistaken once is not
/// believed a second time.
Result<bool> wasReleased(const storage::Stores &stores, const QByteArray &digest, const QString &student)
{
    bool was = false;
    const Result<void> read = stores.readJournal({factKind(CodeReleased{})}, [&](const Entry &entry) {
        const auto fact = factFromJson(entry.kind, QJsonDocument::fromJson(entry.body).object());
        const auto *released = fact ? std::get_if<CodeReleased>(&*fact) : nullptr;
        was = released != nullptr && !isOfCardRun(entry) && released->codeDigest == digest &&
              released->student == student;
        return !was;
    });
    return read ? Result<bool>(was) : failureOf(read);
}

bool waitsForCard(const DoorAnswer &answer)
{
    return answer.decision.has(Reason::UnknownCode) && !answer.student;
}

} // namespace

Result<DoorAnswer> DoorDesk::scanBeforeCard(const QByteArray &payload, std::optional<LocalDateTime> at,
                                            DryRun dryRun)
{
    return inTransaction(dryRun, at, [&](Look &look) -> Result<void> {
        const Result<void> decided = decide(look, {payload, {}});
        if (!decided || !waitsForCard(look.answer))
            return decided ? record(look) : decided;
        look.answer.card.state = CardState::Reading;
        return {};
    });
}

Result<DoorAnswer> DoorDesk::scanCard(const QByteArray &payload, const std::optional<vision::CardText> &card,
                                      std::optional<LocalDateTime> at, DryRun dryRun, MoreFrames more)
{
    if (payload.isEmpty())
        return scan({}, at, dryRun);
    return inTransaction(dryRun, at, [&](Look &look) -> Result<void> {
        Result<void> done = decide(look, {payload, {}});
        if (!done || look.answer.decision.has(Reason::NotACaptureCode))
            return done ? record(look) : done;
        done = readCard(look, card);
        if (!done)
            return done;
        const CardAnswer said = look.answer.card;
        if (said.state == CardState::Recognised) {
            const QString owner = said.candidates.front().number;
            done = decide(look, {payload, owner});
            if (done && look.answer.decision.has(Reason::UnknownCode))
                done = bind(look, payload, owner, u"card"_s);
        } else if (more == MoreFrames::MayCome && waitsForCard(look.answer)) {
            look.answer.card.state = CardState::Reading;
            look.answer.card.soFar = said.state;
            return {};
        } else if (!waitsForCard(look.answer)) {
            look.answer.card = {}; // the code says whose it is
        }
        return done ? record(look) : done;
    });
}

/// Puts what the card means into the answer.
Result<void> DoorDesk::readCard(Look &look, const std::optional<vision::CardText> &card) const
{
    CardAnswer &said = look.answer.card;
    said.state = CardState::Unreadable;
    if (!card)
        return {};
    said.name = card->name;
    said.idTail = card->idTail;
    const auto index = m_cards.over(m_stores, look.plan.campaign);
    if (!index)
        return failureOf(index);
    // Who belongs here and what was released matters only for a code that might be bound.
    const bool mayBind = waitsForCard(look.answer);
    const auto expected = mayBind ? expectedNow(look.plan, look.moment.now) : Result<QSet<QString>>();
    if (!expected)
        return failureOf(expected);
    const CardVerdict verdict = (*index)->match(*card, *expected);
    said.state = stateOf(verdict);
    said.wrongSchool = verdict.wrongSchool;
    said.wrongLevel = verdict.wrongLevel;
    if (said.state == CardState::Recognised && mayBind) {
        const Result<bool> released = wasReleased(m_stores, look.digest, verdict.student);
        if (!released)
            return failureOf(released);
        if (*released)
            said.state = CardState::Doubtful;
    }
    if (said.state != CardState::Recognised && said.state != CardState::Doubtful)
        return {};
    auto candidates = studentsOf(m_stores, askedAbout(verdict));
    if (!candidates)
        return failureOf(candidates);
    said.candidates = std::move(*candidates);
    return {};
}

Result<void> DoorDesk::prepareCards() const
{
    const auto plan = m_stores.plan();
    if (!plan)
        return failureOf(plan);
    const auto index = m_cards.over(m_stores, plan->value_or(Plan()).campaign);
    return index ? Result<void>() : failureOf(index);
}

/// What takes back the student's binding; Usage when there is none.
Result<CodeReleased> DoorDesk::bindingOf(const QString &student, const QString &why) const
{
    const auto bindings = m_stores.bindings();
    if (!bindings)
        return failureOf(bindings);
    const auto known = m_stores.student(student);
    if (!known)
        return failureOf(known);
    if (!*known)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Flows", "毕业生名单里没有学号%1。").arg(student),
                       u"not on the roster"_s);
    if (!bindings->contains(student))
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Flows", "学号%1没有绑定采集码，不用解除。").arg(student),
                       u"nothing bound"_s);
    return CodeReleased{bindings->value(student), student, why};
}

Result<void> DoorDesk::releaseCode(const QString &student, const QString &why, DryRun dryRun)
{
    if (why.trimmed().isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("Flows", "解除绑定必须写明原因。"),
                       u"no reason given"_s);
    return m_stores.transact([&]() -> Result<void> {
        const Result<CodeReleased> released = bindingOf(student, why.trimmed());
        if (!released)
            return failureOf(released);
        const auto newestMs = m_stores.lastEntryAtMs();
        if (!newestMs)
            return failureOf(newestMs);
        if (dryRun == DryRun::Yes)
            return {};
        const qint64 nowMs = m_clock.nowUtcMs();
        const auto entry = m_stores.append(*released, std::max(nowMs, newestMs->value_or(nowMs)), u"door"_s);
        return entry ? Result<void>() : failureOf(entry);
    });
}

} // namespace liuying
