// SPDX-License-Identifier: Apache-2.0
// The studio's page with what stands behind it: a scanner while something is typed, a camera that is pulled
// out.
#include "gui/studio/StudioPage.h"

#include "gui/StudioSamples.h"
#include "gui/common/ScanFilter.h"
#include "gui/common/Sounds.h"
#include "gui/door/AskBar.h"
#include "gui/studio/LivePane.h"
#include "gui/studio/StudioView.h"
#include "vision/LiveView.h"
#include "vision/ScriptedSource.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace liuying {
namespace {

const QString kCode = u"MIIB7x+/=Zk09abcdEFGH"_s;

class StandingClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return 1'744'400'000'000; }
};

class StudioPageTest : public testing::Test {
protected:
    StudioPageTest()
    {
        sounds.setMuted(true);
        live.setRetryInterval(1ms);
        live.setFaceFinder([](const QImage &) { return std::optional<FacePlace>(); });
        page.setCameras({{u"usb"_s, u"usb"_s}}, u"usb"_s);
        page.view().showStatus(samples::studioStatus());
        page.resize(1262, 768);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        script->frame = QImage(640, 480, QImage::Format_RGB32);
        script->frame.fill(Qt::darkCyan);
    }
    /// As a scanner does, to whatever has the focus.
    void scan(const QString &text)
    {
        for (const QChar c : text + u'\n') {
            nowMs += 5;
            const bool isEnter = c == u'\n';
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(),
                                isEnter ? Qt::Key_Return : Qt::Key_unknown, isEnter ? u"\r"_s : QString(c),
                                c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        }
        nowMs += 10'000;
    }

    qint64 nowMs = 1000;
    QTemporaryDir folder;
    StandingClock clock;
    storage::StorageThread storage;
    StudioFlow flow{storage, clock, folder.path()};
    vision::LiveView live;
    ScanFilter filter{nullptr, [this] { return nowMs; }};
    Sounds sounds;
    StudioPage page{flow, live, filter, sounds};
    std::shared_ptr<vision::Script> script = std::make_shared<vision::Script>();
};

TEST_F(StudioPageTest, AScanWhileAReasonIsTypedIsNoReason)
{
    QSignalSpy scanned(&page, &StudioPage::codeScanned);
    const QSignalSpy rejected(&page.view(), &StudioView::rejectWanted);
    page.view().showShot(samples::shotView(40, CheckResult::Fail, {CheckId::EyesOpen}));
    page.view().setFocus();
    nowMs += 10'000;
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_R, u"r"_s, Qt::NoModifier);
    nowMs += 10'000;
    auto *why = page.findChild<QLineEdit *>(u"whyEdit"_s);
    ASSERT_TRUE(QTest::qWaitFor([why] { return why->hasFocus(); }));
    scan(kCode);
    ASSERT_TRUE(QTest::qWaitFor([&scanned] { return !scanned.isEmpty(); }));
    EXPECT_EQ(scanned[0][0].toByteArray(), kCode.toUtf8());
    EXPECT_TRUE(why->text().isEmpty());
    EXPECT_TRUE(page.findChild<AskBar *>()->isVisible()) << "the question stands";
    EXPECT_TRUE(rejected.isEmpty()) << "the scanner's Enter answered nothing";
}

TEST_F(StudioPageTest, APulledCameraIsSaidAndItsPictureComesBackByItself)
{
    LivePane &pane = page.view().live();
    script->frames.release();
    live.start(std::make_unique<vision::ScriptedSource>(script));
    ASSERT_TRUE(QTest::qWaitFor([&pane] { return pane.hasPicture(); }));
    script->isBroken = true;
    ASSERT_TRUE(QTest::qWaitFor([&pane] { return pane.isLost(); }));
    EXPECT_FALSE(pane.hasPicture()) << "an old picture would be taken for the student";
    EXPECT_EQ(pane.accessibleDescription(), u"plug it in again"_s);
    script->isBroken = false;
    script->frames.release();
    EXPECT_TRUE(QTest::qWaitFor([&pane] { return pane.hasPicture() && !pane.isLost(); }));
}

} // namespace
} // namespace liuying
