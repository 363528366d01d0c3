// SPDX-License-Identifier: Apache-2.0
#include "gui/door/DoorPage.h"
#include "flows/door/DoorFlow.h"
#include "gui/DoorSamples.h"
#include "gui/common/ScanFilter.h"
#include "gui/common/Sounds.h"
#include "gui/common/Toast.h"
#include "gui/door/DoorView.h"
#include "gui/door/VerdictCard.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

class MorningClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override
    {
        return samples::at(8, 47).toUtcMs(QTimeZone("Asia/Shanghai"));
    }
};

Plan planOfOneRoom()
{
    Plan plan;
    plan.rooms = {{u"九教106"_s, u"第九教学楼106室"_s}};
    plan.batches = {{u"九教106"_s, 1, u"商学院"_s, {samples::at(8, 30), samples::at(9, 0)}}};
    return plan;
}

/// The whole door over a new station: keys in at one end, the card at the other.
class DoorPageTest : public testing::Test {
protected:
    DoorPageTest() : flow(storage, clock), page(flow, camera, scans, sounds)
    {
        EXPECT_TRUE(storage.open(folder.path(), storage::OpenMode::CreateNew).result());
        const PlanPublished published{u"campaign"_s, 1, planOfOneRoom(), u"test"_s};
        const auto written = storage.ask([published, now = clock.nowUtcMs()](storage::Stores &stores) {
            return stores.append(published, now, u"test"_s);
        });
        EXPECT_TRUE(written.result());
        page.setPlan(planOfOneRoom());
        page.setRoom(u"九教106"_s);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    const Verdict *verdict() { return page.view().findChild<VerdictCard *>()->verdict(); }

    QTemporaryDir folder;
    MorningClock clock;
    storage::StorageThread storage;
    DoorFlow flow;
    vision::CodeCamera camera;
    ScanFilter scans;
    Sounds sounds;
    DoorPage page;
};

TEST_F(DoorPageTest, AScanWhileTheSearchFieldHasTheFocusBecomesAVerdict)
{
    auto *search = page.view().findChild<QLineEdit *>(u"searchEdit"_s);
    search->setFocus();
    const QString code = u"TUlJQjd4Kz1aazA5YWJjZEVGR0gxMjM0NTY3ODkw"_s;
    QTest::keyClicks(search, code); // without a pause between keys: a scanner
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return verdict() != nullptr; }));
    EXPECT_TRUE(verdict()->answer.decision.has(Reason::UnknownCode));
    EXPECT_EQ(verdict()->answer.payload, code.toUtf8());
    EXPECT_TRUE(search->text().isEmpty());
}

TEST_F(DoorPageTest, ACodeBeforeTheCameraBecomesAVerdict)
{
    const QSignalSpy shown(&page, &DoorPage::verdictShown);
    Q_EMIT camera.frameRead({{{"https://pay.example.cn/collect?id=42", {}}}, {}, 3},
                            QImage(1280, 720, QImage::Format_RGB32));
    ASSERT_TRUE(QTest::qWaitFor([&shown] { return !shown.isEmpty(); }));
    EXPECT_TRUE(verdict()->answer.decision.has(Reason::NotACaptureCode));
}

TEST_F(DoorPageTest, ACaptureCodeBesideAPaymentCodeCounts)
{
    const QSignalSpy answered(&flow, &DoorFlow::answered);
    const vision::SeenCode payment{"https://pay.example.cn/collect?id=42", {}};
    const vision::SeenCode capture{"TUlJQjd4Kz1aazA5YWJjZEVGR0gxMjM0NTY3ODkw", {}};
    Q_EMIT camera.frameRead({{payment, capture}, {}, 3}, QImage(1280, 720, QImage::Format_RGB32));
    ASSERT_TRUE(QTest::qWaitFor([&answered] { return !answered.isEmpty(); }));
    EXPECT_EQ(verdict()->answer.payload, capture.payload);
}

TEST_F(DoorPageTest, WhileACardIsReadNothingIsAnnouncedYet)
{
    std::atomic_bool mayRead = false;
    flow.setCardReader([&mayRead](const QImage &, const vision::SeenCode &) {
        mayRead.wait(false);
        return std::optional<vision::CardText>();
    });
    const QSignalSpy shown(&page, &DoorPage::verdictShown);
    const QSignalSpy answered(&flow, &DoorFlow::answered);
    const vision::SeenCode code{"TUlJQjd4Kz1aazA5YWJjZEVGR0gxMjM0NTY3ODkw", {}};
    Q_EMIT camera.frameRead({{code}, {}, 3}, QImage(1280, 720, QImage::Format_RGB32));
    ASSERT_TRUE(QTest::qWaitFor([&answered] { return !answered.isEmpty(); }));
    EXPECT_EQ(verdict()->answer.card.state, CardState::Reading);
    EXPECT_TRUE(shown.isEmpty());
    mayRead = true;
    mayRead.notify_all();
    ASSERT_TRUE(QTest::qWaitFor([&shown] { return !shown.isEmpty(); }));
    EXPECT_EQ(verdict()->answer.card.state, CardState::Unreadable);
}

TEST_F(DoorPageTest, TwoCaptureCodesBeforeTheCameraAreNobodysAndThatIsSaid)
{
    const QSignalSpy shown(&page, &DoorPage::verdictShown);
    const vision::SeenCode one{"https://pay.example.cn/collect?id=42", {}};
    const vision::SeenCode two{"TUlJQjd4Kz1aazA5YWJjZEVGR0gxMjM0NTY3ODkw", {}};
    const vision::SeenCode three{"U2Vjb25kIGNvZGUgb2YgdGhlIG1vcm5pbmcgMDAwMg==", {}};
    Q_EMIT camera.frameRead({{two, three}, {}, 3}, QImage(1280, 720, QImage::Format_RGB32));
    Q_EMIT camera.frameRead({{two}, {}, 3}, QImage(1280, 720, QImage::Format_RGB32));
    const auto notes = page.view().findChildren<Toast *>();
    EXPECT_TRUE(std::ranges::any_of(notes, [](const Toast *note) { return note->isVisible(); }));
    Q_EMIT camera.frameRead({{one}, {}, 3}, QImage(1280, 720, QImage::Format_RGB32));
    ASSERT_TRUE(QTest::qWaitFor([&shown] { return !shown.isEmpty(); }));
    EXPECT_EQ(shown.count(), 1) << "answers come in order: the first frames asked nothing";
    EXPECT_EQ(verdict()->answer.payload, one.payload);
}

} // namespace
} // namespace liuying
