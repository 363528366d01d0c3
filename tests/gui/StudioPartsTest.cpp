// SPDX-License-Identifier: Apache-2.0
// The pieces of the studio page, each by itself.
#include "gui/StudioSamples.h"
#include "gui/common/ElidedButton.h"
#include "gui/studio/AlarmWays.h"
#include "gui/studio/FindingSentences.h"
#include "gui/studio/PedalButton.h"
#include "gui/studio/SeatChips.h"
#include "gui/studio/ShiftTable.h"
#include "gui/studio/ShotStrip.h"
#include "gui/studio/SourceCard.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

struct Way {
    const char *name;
    PairingFault fault;
    qint64 about;
    AlarmWay first;
};

class AlarmWaysTest : public testing::TestWithParam<Way> {};

TEST_P(AlarmWaysTest, TheLikeliestIsOfferedFirst)
{
    const StudioStatus status = samples::studioStatus();
    const QList<AlarmWay> ways = waysOut(samples::alarm(GetParam().fault, GetParam().about), status);
    ASSERT_FALSE(ways.isEmpty());
    EXPECT_EQ(ways.front(), GetParam().first);
    EXPECT_TRUE(ways.contains(AlarmWay::Settle));
}

INSTANTIATE_TEST_SUITE_P(
    Faults, AlarmWaysTest,
    testing::Values(
        Way{"AMissingFrameShiftsTheRestLater", PairingFault::TwoArrivalsOneShot, 16, AlarmWay::ShiftLater},
        Way{"ASecondReleaseOfTheShutterIsNotUsed", PairingFault::DoubleTrigger, 16, AlarmWay::Reject},
        Way{"TheSamePictureTwiceIsNotUsed", PairingFault::SamePictureTwice, 16, AlarmWay::Reject},
        Way{"WhoHasNoPictureMayHaveLeft", PairingFault::ArrivalWithoutShot, 1017, AlarmWay::Leave},
        Way{"ACameraClockIsOnlyNoted", PairingFault::CameraClockOff, 16, AlarmWay::Settle},
        Way{"APictureTakenTooEarlyBelongsToTheOneBefore", PairingFault::OlderThanArrival, 16,
            AlarmWay::ShiftEarlier}),
    [](const auto &row) { return row.param.name; });

TEST(AlarmWaysTest, NothingIsExchangedWithNobody)
{
    StudioStatus status = samples::studioStatus();
    PairingAlarm alarm = samples::alarm(PairingFault::OutOfOrder, 16);
    EXPECT_FALSE(waysOut(alarm, status).contains(AlarmWay::Swap));
    alarm.otherShot = {15, u"九教106"_s, {}};
    EXPECT_EQ(waysOut(alarm, status).front(), AlarmWay::Swap);
    EXPECT_EQ(otherStudentOf(alarm, status), u"2021010115"_s);
}

TEST(AlarmWaysTest, APictureThatIsNotKnownCanNeitherBeShownNorMoved)
{
    const auto ways = waysOut(samples::alarm(PairingFault::TwoArrivalsOneShot, 999), samples::studioStatus());
    EXPECT_EQ(ways, QList{AlarmWay::Settle});
}

TEST(ShiftModel, NamesPicturesAndWhoseTheyWouldBe)
{
    ShiftModel model;
    const QAbstractItemModelTester tester(&model);
    ShiftPlan plan;
    plan.rows = {{{15, u"九教106"_s, {}}, u"2021010115"_s, {samples::entry(15)}, {samples::entry(16)}},
                 {{16, u"九教106"_s, {}}, u"2021010116"_s, {samples::entry(16)}, {}}};
    model.setPlan(plan, samples::studioStatus());
    ASSERT_EQ(model.rowCount(), 2);
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_TRUE(cell(0, ShiftModel::Seat).startsWith(u"015"_s));
    EXPECT_EQ(cell(0, ShiftModel::Before), u"DSC_0015.JPG"_s);
    EXPECT_EQ(cell(0, ShiftModel::After), u"DSC_0016.JPG"_s);
    EXPECT_FALSE(cell(1, ShiftModel::After).isEmpty()) << "says that there would be none";
}

TEST(WorstFirst, FailsStandBeforeDoubtsAndBothInTheOrderOfTheChecks)
{
    PhotoJudgement judgement;
    const auto add = [&judgement](CheckId id, CheckResult result) {
        CheckOutcome outcome;
        outcome.id = id;
        outcome.result = result;
        judgement.checks.append(outcome);
    };
    add(CheckId::FaceWidth, CheckResult::Review);
    add(CheckId::PoseRoll, CheckResult::Pass);
    add(CheckId::EyesOpen, CheckResult::Fail);
    add(CheckId::EarsVisible, CheckResult::Review);
    add(CheckId::ClothesColour, CheckResult::Fail);
    QList<CheckId> order;
    for (const CheckOutcome &outcome : worstFirst(judgement))
        order.append(outcome.id);
    EXPECT_EQ(order,
              (QList{CheckId::EyesOpen, CheckId::ClothesColour, CheckId::FaceWidth, CheckId::EarsVisible}));
}

TEST(ShotStrip, KeepsSmallPicturesOfThoseOnlyThatStandThere)
{
    ShotStrip strip;
    const StudioShot first = samples::studioShot(1, CheckResult::Fail);
    const StudioShot second = samples::studioShot(2, CheckResult::Pass, 2);
    strip.setShots({first, second});
    strip.setThumbnail(first.ref, QImage(480, 640, QImage::Format_RGB32));
    EXPECT_EQ(strip.withoutThumbnail(), QList{second.ref});
    strip.setShots({second});
    strip.setShots({first, second});
    EXPECT_EQ(strip.withoutThumbnail().size(), 2);
}

TEST(ShotStrip, LeftOfNothingIsTheNewest)
{
    ShotStrip strip;
    const StudioShot first = samples::studioShot(1, CheckResult::Fail);
    const StudioShot second = samples::studioShot(2, CheckResult::Pass, 2);
    strip.setShots({first, second});
    ASSERT_NE(strip.beside(-1), nullptr);
    EXPECT_EQ(strip.beside(-1)->ref, second.ref);
    EXPECT_EQ(strip.beside(1), nullptr);
    strip.setChosen(first.ref);
    EXPECT_EQ(strip.beside(1)->ref, second.ref);
    EXPECT_EQ(strip.beside(-1), nullptr);
}

TEST(SeatChips, AClickChoosesWhoIsMeant)
{
    SeatChips chips(Qt::Horizontal);
    chips.resize(chips.sizeHint());
    const StudioStatus status = samples::studioStatus();
    chips.setSeats(status.waiting, 5, true, {});
    chips.show();
    const QSignalSpy chosen(&chips, &SeatChips::seatChosen);
    QTest::mouseClick(&chips, Qt::LeftButton, {}, QPoint(10, chips.height() / 2));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<StudioSeat>().student.number, status.waiting.front().student.number);
    EXPECT_EQ(chips.seats().size(), 5);
}

class PedalButtonTest : public testing::Test {
protected:
    PedalButtonTest()
    {
        button.show();
        button.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&button));
    }
    PedalButton button;
};

TEST_F(PedalButtonTest, TakesTheKeyThatThePedalTypes)
{
    const QSignalSpy chosen(&button, &PedalButton::keyChosen);
    QTest::keyClick(&button, Qt::Key_F5);
    EXPECT_TRUE(chosen.isEmpty()) << "nobody asked";
    button.click();
    QTest::keyClick(&button, Qt::Key_F5);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(button.key(), Qt::Key_F5);
}

TEST_F(PedalButtonTest, RefusesKeysThatMeanSomethingElse)
{
    const QSignalSpy chosen(&button, &PedalButton::keyChosen);
    button.click();
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_1, Qt::Key_Space, Qt::Key_F11, Qt::Key_F7})
        QTest::keyClick(&button, key);
    EXPECT_TRUE(chosen.isEmpty());
    QTest::keyClick(&button, Qt::Key_Escape);
    QTest::keyClick(&button, Qt::Key_F5);
    EXPECT_TRUE(chosen.isEmpty()) << "Esc ended the asking";
    EXPECT_EQ(button.key(), Qt::Key_F9);
}

TEST(SourceCard, SaysHowTheFolderIsAndOffersToTryAgain)
{
    SourceCard card;
    card.show();
    QStringList words;
    for (const HotFolderState state :
         {HotFolderState::Off, HotFolderState::Watching, HotFolderState::Waiting, HotFolderState::Gone}) {
        card.setFolder(u"/media/camera"_s, state);
        words.append(card.findChild<QLabel *>(u"folderStateLabel"_s)->text());
    }
    EXPECT_EQ(words.removeDuplicates(), 0);
    auto *retry = card.findChild<QPushButton *>(u"retryButton"_s);
    EXPECT_FALSE(retry->isVisible());
    const QSignalSpy asked(&card, &SourceCard::retryAsked);
    card.setUnkept(2);
    EXPECT_TRUE(retry->isVisible());
    retry->click();
    EXPECT_EQ(asked.count(), 1);
}

/// What is painted on it.
struct ShownButton : ElidedButton {
    using ElidedButton::ElidedButton;
    [[nodiscard]] QString shown() const
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        return option.text;
    }
};

TEST(ElidedButton, ShortensItsTextToTheRoomInsideItsPadding)
{
    ShownButton button;
    button.setStyleSheet(u"QPushButton { padding: 6px 24px 6px 10px; border: 1px solid black; }"_s);
    button.setText(u"HD Pro Webcam C920 1080p"_s);
    button.resize(160, 36);
    button.show();
    EXPECT_TRUE(button.shown().endsWith(u'…')) << button.shown().toStdString();
    EXPECT_LE(button.fontMetrics().horizontalAdvance(button.shown()), 160 - 36);
    button.resize(600, 36);
    EXPECT_EQ(button.shown(), button.text());
}

} // namespace
} // namespace liuying
