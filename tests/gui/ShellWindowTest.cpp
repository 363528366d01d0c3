// SPDX-License-Identifier: Apache-2.0
#include "gui/ShellTyping.h"
#include "gui/shell/Banner.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/StartPage.h"
#include "gui/shell/TroublePage.h"
#include "gui/shell/VerdictToast.h"

#include <gtest/gtest.h>

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

class ShellWindowTest : public testing::Test {
protected:
    ShellWindowTest()
    {
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        door = new QWidget;
        studio = new QWidget;
        prepare = new QWidget;
        plan = new QWidget;
        ledger = new QWidget;
        dashboard = new QWidget;
        reports = new QWidget;
        codes = new QWidget;
        devices = new QWidget;
        window.showPages({door, studio, prepare, plan, codes, ledger, dashboard, reports, devices},
                         Page::Door);
    }
    void click(const QString &name)
    {
        auto *button = window.findChild<QAbstractButton *>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] bool isToastVisible() const
    {
        return window.findChild<VerdictToast *>(u"verdictToast"_s)->isVisible();
    }

    MainWindow window;
    QWidget *door;
    QWidget *studio;
    QWidget *prepare;
    QWidget *plan;
    QWidget *ledger;
    QWidget *dashboard;
    QWidget *reports;
    QWidget *codes;
    QWidget *devices;
};

DoorAnswer refusal()
{
    DoorAnswer answer;
    answer.decision.outcome = Outcome::Refuse;
    answer.decision.reasons = {Reason::NotACaptureCode};
    return answer;
}

TEST_F(ShellWindowTest, TheRailTurnsToAPage)
{
    click(u"railStudio"_s);
    EXPECT_TRUE(studio->isVisible());
    click(u"railPrepare"_s);
    EXPECT_TRUE(prepare->isVisible());
    EXPECT_FALSE(door->isVisible());
    click(u"railPlan"_s);
    EXPECT_TRUE(plan->isVisible());
    click(u"railCodes"_s);
    EXPECT_TRUE(codes->isVisible());
    click(u"railLedger"_s);
    EXPECT_TRUE(ledger->isVisible());
    click(u"railDashboard"_s);
    EXPECT_TRUE(dashboard->isVisible());
    click(u"railReports"_s);
    EXPECT_TRUE(reports->isVisible());
    click(u"railDevices"_s);
    EXPECT_TRUE(devices->isVisible());
}

TEST_F(ShellWindowTest, ControlAndAFigureTurnToAPage)
{
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.page(), Page::Studio);
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(window.page(), Page::Plan);
    QTest::keyClick(&window, Qt::Key_8, Qt::ControlModifier);
    EXPECT_EQ(window.page(), Page::Reports);
    EXPECT_TRUE(window.findChild<QToolButton *>(u"railReports"_s)->isChecked());
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(door->isVisible());
}

TEST_F(ShellWindowTest, AVerdictOverAnotherPageIsToldAndLeadsToTheDoor)
{
    window.showPage(Page::Prepare);
    window.showVerdict(refusal(), {});
    EXPECT_TRUE(isToastVisible());
    click(u"toastDoorButton"_s);
    EXPECT_TRUE(door->isVisible());
    EXPECT_FALSE(isToastVisible());
}

TEST_F(ShellWindowTest, AVerdictAtTheDoorIsLeftToTheDoor)
{
    window.showVerdict(refusal(), {});
    EXPECT_FALSE(isToastVisible());
}

TEST_F(ShellWindowTest, AVerdictTakesNoFocusFromWhoIsTyping)
{
    auto *edit = new QLineEdit(prepare);
    window.showPage(Page::Prepare);
    edit->show();
    edit->setFocus();
    window.showVerdict(refusal(), {});
    EXPECT_TRUE(edit->hasFocus());
}

TEST_F(ShellWindowTest, WithoutAStationThereAreNoPagesToTurnTo)
{
    window.showAlone(new QWidget);
    EXPECT_FALSE(window.findChild<QToolButton *>(u"railPrepare"_s)->isVisible());
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.page(), Page::Door);
}

TEST_F(ShellWindowTest, TheLanguageIsChosenInTheRail)
{
    QSignalSpy chosen(&window.rail(), &NavigationRail::languageChosen);
    click(u"language_en"_s);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toString(), u"en"_s);
}

TEST_F(ShellWindowTest, WhoIsOnDutyIsToldOnceWhenItChanged)
{
    QSignalSpy entered(&window.rail(), &NavigationRail::dutyNameEntered);
    auto *edit = window.findChild<QLineEdit *>(u"dutyEdit"_s);
    samples::commitText(edit, u"张老师 "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClick(edit, Qt::Key_Return);
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.front().front().toString(), u"张老师"_s);
}

TEST_F(ShellWindowTest, TheDemoIsNamedInTheRailAndTheTitle)
{
    window.setDemo(true);
    EXPECT_TRUE(window.findChild<QLabel *>(u"demoBadge"_s)->isVisible());
    EXPECT_TRUE(window.windowTitle().contains(u"演示"_s));
}

TEST_F(ShellWindowTest, ABannerOffersWhatToDoAndGoesAway)
{
    bool isDone = false;
    window.banner().showMessage(Banner::Tone::Error, u"磁盘满了。"_s, u"重试"_s,
                                [&isDone] { isDone = true; });
    EXPECT_TRUE(window.banner().isVisible());
    click(u"bannerAction"_s);
    EXPECT_TRUE(isDone);
    EXPECT_FALSE(window.banner().isVisible());
}

TEST(StartPage, BothBeginningsAreReachedByKeyboard)
{
    StartPage page;
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page)); // shortcuts belong to the active window
    QSignalSpy demo(&page, &StartPage::demoAsked);
    QTest::keyClick(&page, Qt::Key_D, Qt::AltModifier); // the button is seen going down before it clicks
    EXPECT_TRUE(demo.wait());
    QTest::keyClick(&page, Qt::Key_N, Qt::AltModifier);
    QFileDialog *dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (dialog = page.findChild<QFileDialog *>(u"noticeDialog"_s)) != nullptr; }));
    QSignalSpy notice(&page, &StartPage::noticeChosen);
    Q_EMIT dialog->fileSelected(u"/tmp/通知.docx"_s);
    EXPECT_EQ(notice.count(), 1);
}

struct Trouble {
    const char *name;
    ErrorCode code;
};

class TroubleAdvice : public testing::TestWithParam<Trouble> {};

TEST_P(TroubleAdvice, SaysItsSentenceAndWhatToDo)
{
    TroublePage page(Error{GetParam().code, u"这句话说明原因。"_s, {}}, u"/tmp/x"_s);
    EXPECT_EQ(page.findChild<QLabel *>(u"troubleSentence"_s)->text(), u"这句话说明原因。"_s);
    EXPECT_NE(page.findChild<QLabel *>(u"troubleAdvice"_s)->text(), adviceFor(ErrorCode::Internal));
    QSignalSpy retry(&page, &TroublePage::retryAsked);
    page.findChild<QPushButton *>(u"retryButton"_s)->click();
    EXPECT_EQ(retry.count(), 1);
}

INSTANTIATE_TEST_SUITE_P(Kinds, TroubleAdvice,
                         testing::Values(Trouble{"ANewerProgramWroteTheData", ErrorCode::NewerProgram},
                                         Trouble{"TheFolderIsReadOnly", ErrorCode::NoPermission},
                                         Trouble{"AnotherProgramHoldsTheFile", ErrorCode::Locked},
                                         Trouble{"TheDiskIsFull", ErrorCode::DiskFull},
                                         Trouble{"TheDataAreDamaged", ErrorCode::Corrupt}),
                         [](const auto &row) { return row.param.name; });

} // namespace
} // namespace liuying
