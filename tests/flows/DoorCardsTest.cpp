// SPDX-License-Identifier: Apache-2.0
// An unknown code and the text printed around it: whose it is, when nobody says so, and how it is undone.
#include "flows/DoorStation.h"

#include "flows/Words.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

/// What a clean card of @p student reads like.
vision::CardText cardOf(const Student &student, const QString &school)
{
    vision::CardText card;
    card.name = student.name.first(1) + u'*' + student.name.last(1);
    card.idTail = student.idTail;
    card.school = school;
    card.level = student.level;
    card.first = {student.name.first(1), true};
    card.last = {student.name.last(1), true};
    return card;
}

Student person(const QString &number, const QString &name, const QString &idTail)
{
    Student made;
    made.number = number;
    made.name = name;
    made.idTail = idTail;
    made.level = u"本科"_s;
    made.college = u"文学院"_s;
    made.className = u"中文2201"_s;
    return made;
}

const QString kSchool = QStringLiteral("澜江理工大学");

/// The door of DoorStation with a roster of names: C1 and C2 print the same card, C3 has not paid.
class DoorCards : public DoorStation {
protected:
    DoorCards()
    {
        Plan plan = aPlan();
        plan.campaign.university = kSchool;
        append(PlanPublished{u"campaign"_s, 2, plan, u"test"_s});
        QList<Student> roster = aRoster();
        roster += {owner, person(u"C1"_s, u"李思文"_s, u"7777"_s), person(u"C2"_s, u"李晓文"_s, u"7777"_s),
                   unpaid, person(u"C4"_s, u"赵敏敏"_s, u"3456"_s)};
        append(RosterImported{u"names"_s, roster, {}, {}});
        PaymentList list;
        list.file = u"more.csv"_s;
        for (const Student &student : roster) {
            PaymentRow row;
            row.number = student.number;
            row.name = student.name;
            row.college = student.college;
            row.saysPaid = student.number != unpaid.number;
            list.rows.append(row);
        }
        append(PaymentsImported{list, "more"});
        clock.set(9, 0);
    }

    [[nodiscard]] QString ownerOf(const QByteArray &payload) const
    {
        return stores->boundCodeOwner(codeDigest(payload)).value_or(u"?"_s);
    }

    const Student owner = person(u"C0"_s, u"张晓三"_s, u"746X"_s);
    const Student unpaid = person(u"C3"_s, u"钱小多"_s, u"2468"_s);
    const QByteArray code = codeOf(u"somebody"_s);
};

TEST_F(DoorCards, ACardOfOneStudentBeyondDoubtBindsAndAdmits)
{
    const auto answer = desk().scanCard(code, cardOf(owner, kSchool));
    ASSERT_OK(answer);
    EXPECT_EQ(answer->decision.outcome, Outcome::Admit);
    EXPECT_EQ(answer->student->number, owner.number);
    EXPECT_EQ(answer->boundBy, u"card"_s);
    EXPECT_EQ(answer->card.state, CardState::Recognised);
    EXPECT_EQ(ownerOf(code), owner.number);
    EXPECT_TRUE(doorWords(*answer, aPlan()).message.contains(owner.name));
}

TEST_F(DoorCards, TheBindingIsTheSameAtTheNextScan)
{
    DoorDesk door = desk();
    ASSERT_OK(door.scanCard(code, cardOf(owner, kSchool)));
    const auto again = door.scan({code, {}});
    ASSERT_OK(again);
    EXPECT_TRUE(again->decision.has(Reason::AlreadyCheckedIn));
    EXPECT_EQ(again->student->number, owner.number);
    EXPECT_TRUE(again->boundBy.isEmpty());
}

TEST_F(DoorCards, WhoIsRecognisedButNotAdmittedIsBoundAndToldWhy)
{
    const auto answer = desk().scanCard(code, cardOf(unpaid, kSchool));
    ASSERT_OK(answer);
    EXPECT_EQ(answer->decision.reasons, QList<Reason>{Reason::Unpaid});
    EXPECT_EQ(ownerOf(code), unpaid.number);
    EXPECT_TRUE(doorWords(*answer, aPlan()).reasons.last().contains(unpaid.name));
}

TEST_F(DoorCards, ACardOfSeveralStudentsBindsNobodyAndRanksThem)
{
    const auto answer = desk().scanCard(code, cardOf(person({}, u"李晓文"_s, u"7777"_s), kSchool));
    ASSERT_OK(answer);
    EXPECT_EQ(answer->decision.outcome, Outcome::Hold);
    EXPECT_EQ(answer->decision.reasons, QList<Reason>{Reason::UnknownCode});
    EXPECT_EQ(answer->card.state, CardState::Doubtful);
    QStringList numbers;
    for (const Student &student : answer->card.candidates)
        numbers.append(student.number);
    numbers.sort();
    EXPECT_EQ(numbers, (QStringList{u"C1"_s, u"C2"_s}));
    EXPECT_EQ(ownerOf(code), QString());
}

struct WrongCard {
    const char *rule;
    QString school;
    QString level;
    QString said;
};

void PrintTo(const WrongCard &card, std::ostream *out)
{
    *out << card.rule;
}

class WrongCards : public DoorCards, public testing::WithParamInterface<WrongCard> {};

TEST_P(WrongCards, IsNamedAndBindsNobody)
{
    vision::CardText card = cardOf(owner, GetParam().school);
    card.level = GetParam().level;
    const auto answer = desk().scanCard(code, card);
    ASSERT_OK(answer);
    EXPECT_EQ(answer->decision.outcome, Outcome::Hold);
    EXPECT_EQ(answer->card.state, CardState::OtherEnrolment);
    EXPECT_EQ(ownerOf(code), QString());
    const DoorWords words = doorWords(*answer, *stores->plan().value());
    EXPECT_TRUE(words.message.contains(GetParam().said)) << words.message.toStdString();
    EXPECT_TRUE(words.message.contains(u"学信网")) << "says what to do";
}

INSTANTIATE_TEST_SUITE_P(Cards, WrongCards,
                         testing::Values(WrongCard{"OfAnotherSchool", u"北浦职业学院"_s, u"本科"_s,
                                                   u"北浦职业学院"_s},
                                         WrongCard{"OfAnotherLevel", kSchool, u"专科"_s, u"专科"_s}),
                         [](const auto &row) { return row.param.rule; });

TEST_F(DoorCards, AStrangersCardNamesWhatWasReadAndBindsNobody)
{
    const auto answer = desk().scanCard(code, cardOf(person({}, u"孙不在"_s, u"9999"_s), kSchool));
    ASSERT_OK(answer);
    EXPECT_EQ(answer->card.state, CardState::NotOnRoster);
    EXPECT_TRUE(doorWords(*answer, aPlan()).message.contains(u"孙*在"_s));
    EXPECT_EQ(ownerOf(code), QString());
}

TEST_F(DoorCards, AnUnreadableCardLeavesTheCodeUnknown)
{
    const auto answer = desk().scanCard(code, std::nullopt);
    ASSERT_OK(answer);
    EXPECT_EQ(answer->card.state, CardState::Unreadable);
    EXPECT_EQ(answer->decision.reasons, QList<Reason>{Reason::UnknownCode});
}

TEST_F(DoorCards, WhileItsCardIsReadAnUnknownCodeIsNotTurnedAway)
{
    const qint64 before = entries();
    const auto interim = desk().scanBeforeCard(code);
    ASSERT_OK(interim);
    EXPECT_EQ(interim->card.state, CardState::Reading);
    const auto blurred = desk().scanCard(code, std::nullopt, {}, DryRun::No, MoreFrames::MayCome);
    ASSERT_OK(blurred);
    EXPECT_EQ(blurred->card.state, CardState::Reading);
    EXPECT_EQ(blurred->card.soFar, CardState::Unreadable);
    EXPECT_EQ(entries(), before);
    ASSERT_OK(desk().scanCard(code, std::nullopt));
    EXPECT_EQ(entries(), before + 1);
}

TEST_F(DoorCards, AKnownCodeIsAnsweredAtOnceAndNotReadAgain)
{
    DoorDesk door = desk();
    ASSERT_OK(door.bindAndScan(code, owner.number, u"search"_s));
    const auto answer = door.scanBeforeCard(code);
    ASSERT_OK(answer);
    EXPECT_TRUE(answer->decision.has(Reason::AlreadyCheckedIn));
    EXPECT_EQ(answer->card.state, CardState::NotLookedAt);
}

TEST_F(DoorCards, ACodeThatAPersonBoundMeanwhileIsNotBoundByItsCard)
{
    DoorDesk door = desk();
    ASSERT_OK(door.bindAndScan(code, u"C4"_s, u"search"_s));
    const auto late = door.scanCard(code, cardOf(owner, kSchool));
    ASSERT_OK(late);
    EXPECT_EQ(late->decision.outcome, Outcome::Refuse);
    EXPECT_TRUE(late->decision.has(Reason::CodeOfAnother));
    EXPECT_FALSE(late->mayOverride);
    EXPECT_EQ(ownerOf(code), u"C4"_s);
}

TEST_F(DoorCards, AStudentWithAnotherCodeIsHeldNotReboundByTheCard)
{
    DoorDesk door = desk();
    ASSERT_OK(door.bindAndScan(codeOf(u"first"_s), owner.number, u"search"_s));
    const auto second = door.scanCard(code, cardOf(owner, kSchool));
    ASSERT_OK(second);
    EXPECT_TRUE(second->decision.has(Reason::SecondCode));
    EXPECT_EQ(ownerOf(code), QString());
}

TEST_F(DoorCards, APaymentCodeIsNoCardWhateverIsPrinted)
{
    const auto answer = desk().scanCard("https://pay.example.com/qr/0123456789", cardOf(owner, kSchool));
    ASSERT_OK(answer);
    EXPECT_TRUE(answer->decision.has(Reason::NotACaptureCode));
}

TEST_F(DoorCards, ADryRunBindsNobody)
{
    const qint64 before = entries();
    const auto dry = desk().scanCard(code, cardOf(owner, kSchool), {}, DryRun::Yes);
    ASSERT_OK(dry);
    EXPECT_EQ(dry->decision.outcome, Outcome::Admit);
    EXPECT_EQ(dry->boundBy, u"card"_s);
    EXPECT_EQ(entries(), before);
}

TEST_F(DoorCards, TheRosterIsMadeReadyOnceUntilItChanges)
{
    CardIndex index;
    const Campaign campaign = (*stores->plan())->campaign;
    ASSERT_OK(index.over(*stores, campaign));
    ASSERT_OK(index.over(*stores, campaign));
    EXPECT_EQ(index.builds(), 1);
    append(RosterImported{u"again"_s, {owner}, {}, {}});
    ASSERT_OK(index.over(*stores, campaign));
    EXPECT_EQ(index.builds(), 2);
}

TEST_F(DoorCards, UndoingAnAdmissionByCardCanReleaseTheCodeInTheSameStep)
{
    DoorDesk door = desk();
    const auto in = door.scanCard(code, cardOf(owner, kSchool));
    ASSERT_OK(in);
    ASSERT_OK(door.undo(in->entry, u"认错了人"_s, {}, DryRun::No, CodeToo::Release));
    EXPECT_EQ(ownerOf(code), QString());
    const auto unknown = door.scan({code, {}});
    ASSERT_OK(unknown);
    EXPECT_TRUE(unknown->decision.has(Reason::UnknownCode));
}

TEST_F(DoorCards, ACardThatWasMistakenOnceIsAskedAboutTheSecondTime)
{
    DoorDesk door = desk();
    const auto in = door.scanCard(code, cardOf(owner, kSchool));
    ASSERT_OK(in);
    ASSERT_OK(door.undo(in->entry, u"认错了人"_s, {}, DryRun::No, CodeToo::Release));
    const auto again = door.scanCard(code, cardOf(owner, kSchool));
    ASSERT_OK(again);
    EXPECT_EQ(again->card.state, CardState::Doubtful);
    EXPECT_EQ(again->card.candidates.value(0).number, owner.number);
    EXPECT_EQ(ownerOf(code), QString());
}

TEST_F(DoorCards, AnUndoThatCannotReleaseUndoesNothing)
{
    DoorDesk door = desk();
    const auto in = door.scan({{}, owner.number});
    ASSERT_OK(in);
    EXPECT_FALSE(door.undo(in->entry, u"x"_s, {}, DryRun::No, CodeToo::Release));
    const auto row = stores->arrival(in->entry);
    ASSERT_OK(row);
    EXPECT_FALSE((*row)->undone);
}

TEST_F(DoorCards, AReleaseNeedsAReasonAndABinding)
{
    DoorDesk door = desk();
    ASSERT_OK(door.scanCard(code, cardOf(owner, kSchool)));
    EXPECT_EQ(door.releaseCode(owner.number, u"  "_s).error().code, ErrorCode::Usage);
    EXPECT_EQ(door.releaseCode(u"C4"_s, u"绑错"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(door.releaseCode(u"nobody"_s, u"绑错"_s).error().code, ErrorCode::Usage);
    ASSERT_OK(door.releaseCode(owner.number, u"绑错"_s, DryRun::Yes));
    EXPECT_EQ(ownerOf(code), owner.number);
    ASSERT_OK(door.releaseCode(owner.number, u"绑错"_s));
    EXPECT_EQ(ownerOf(code), QString());
    EXPECT_TRUE(stores->verify()->ok);
}

} // namespace
} // namespace liuying
