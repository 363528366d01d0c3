// SPDX-License-Identifier: Apache-2.0
#include "gui/devices/CameraPanel.h"

#include "gui/devices/CameraFigures.h"
#include "gui/door/CameraPane.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

const QString kKey = u"camera:046d:0825:A:1.0@1-2#HD"_s;

vision::OpenCamera openCamera()
{
    const vision::CameraFormat large{QSize(1280, 720), u"MJPG"_s, 30};
    const vision::CameraFormat small{QSize(640, 480), u"YUYV"_s, 30};
    return {{0, u"HD"_s, kKey}, large, {large, small}};
}

/// A square code of so many pixels a side, with a payload of so many bytes.
vision::SeenCode codeOf(double sidePx, int bytes)
{
    return {QByteArray(bytes, 'x'), QPolygonF{{0, 0}, {sidePx, 0}, {sidePx, sidePx}, {0, sidePx}}};
}

class CameraPanelTest : public testing::Test {
protected:
    template <typename Part>
    Part *part(const QString &name) const
    {
        return m_panel.findChild<Part *>(name);
    }

    QString words(const QString &name) const { return part<QLabel>(name)->text(); }
    QRadioButton *choice(const QString &key) const
    {
        return part<QRadioButton>(u"cameraChoice_%1"_s.arg(key));
    }
    /// What stands behind a choice.
    QString note(const QString &key) const
    {
        return choice(key)->parentWidget()->findChild<QLabel *>()->text();
    }

    CameraPanel &panel() { return m_panel; }

private:
    CameraPanel m_panel;
};

TEST_F(CameraPanelTest, ListsTheCamerasWithTheirState)
{
    panel().setCameras({{u"auto"_s, u"自动"_s}, {kKey, u"HD & more"_s}, {u"x"_s, u"旧"_s, u"没有插上"_s}},
                       kKey);
    EXPECT_TRUE(choice(kKey)->isChecked());
    EXPECT_EQ(choice(kKey)->text(), u"HD && more"_s) << "no letter is underlined";
    EXPECT_EQ(note(u"x"_s), u"没有插上"_s);
    panel().showSource(u"HD"_s);
    EXPECT_EQ(note(kKey), u"正在使用"_s);
    EXPECT_EQ(note(u"auto"_s), QString());
    panel().showLost(u"请插好"_s);
    EXPECT_EQ(note(kKey), u"没有画面"_s);
}

TEST_F(CameraPanelTest, KeepsTheFocusWhenTheSameListComesAgain)
{
    const QList<CameraChoice> cameras{{u"auto"_s, u"自动"_s}, {u"none"_s, u"不用"_s}};
    panel().setCameras(cameras, u"auto"_s);
    const QPointer<QRadioButton> button = choice(u"none"_s);
    panel().setCameras(cameras, u"none"_s);
    EXPECT_EQ(choice(u"none"_s), button);
    EXPECT_TRUE(button->isChecked());
    panel().setCameras({{u"auto"_s, u"自动"_s}}, u"auto"_s);
    EXPECT_FALSE(button);
}

TEST_F(CameraPanelTest, AsksForAnotherCameraWhenOneIsClicked)
{
    QSignalSpy chosen(&panel(), &CameraPanel::cameraChosen);
    panel().setCameras({{u"auto"_s, u"自动"_s}, {kKey, u"HD"_s}}, u"auto"_s);
    choice(kKey)->click();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().toString(), kKey);
}

TEST_F(CameraPanelTest, AsksForTheListWheneverItComesInSight)
{
    QSignalSpy asked(&panel(), &CameraPanel::camerasAsked);
    panel().show();
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(CameraPanelTest, OffersTheFormatsOfTheCameraInUseOnly)
{
    auto *formats = part<QComboBox>(u"formatCombo"_s);
    EXPECT_FALSE(formats->isEnabled());
    panel().showSource(u"HD"_s);
    panel().showCamera(openCamera());
    ASSERT_EQ(formats->count(), 2);
    EXPECT_EQ(formats->currentText(), u"1280×720，每秒 30 幅，MJPG"_s);
    QSignalSpy chosen(&panel(), &CameraPanel::formatChosen);
    Q_EMIT formats->activated(1);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().toString(), kKey);
    EXPECT_EQ(chosen.front().back().value<vision::CameraFormat>(), openCamera().formats[1]);
    panel().showSource(u"film.mp4"_s);
    EXPECT_FALSE(formats->isEnabled());
}

TEST_F(CameraPanelTest, MirrorsThePreviewAsAsked)
{
    QSignalSpy chosen(&panel(), &CameraPanel::mirrorChosen);
    panel().setMirrored(true);
    EXPECT_TRUE(part<CameraPane>(u"cameraPane"_s)->isMirrored());
    EXPECT_EQ(chosen.size(), 0);
    part<QCheckBox>(u"mirrorCheck"_s)->click();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_FALSE(chosen.front().front().toBool());
}

TEST_F(CameraPanelTest, SaysInWordsHowItGoes)
{
    QImage dark(64, 48, QImage::Format_RGB32);
    dark.fill(QColor(20, 20, 20));
    panel().showSource(u"HD"_s);
    panel().showFrame(dark);
    panel().showPace({29.7, 28.2, 11.6});
    panel().showReading({{}, vision::NothingRead::TooFar, 4}, {1280, 720});
    EXPECT_EQ(words(u"framesFigure"_s), u"每秒 30 幅"_s);
    EXPECT_TRUE(words(u"examinedFigure"_s).contains(u"28"_s));
    EXPECT_TRUE(words(u"examinedFigure"_s).contains(u"12"_s));
    EXPECT_EQ(words(u"missedFigure"_s), CameraPane::hintFor(vision::NothingRead::TooFar));
    EXPECT_TRUE(words(u"lightFigure"_s).contains(u"暗"_s));
    panel().showReading({{}, vision::NothingRead::NoCodeInView, 4}, {1280, 720});
    EXPECT_EQ(words(u"missedFigure"_s), CameraPane::hintFor(vision::NothingRead::TooFar));
    panel().showReading({{codeOf(400, 100)}, {}, 6}, {1280, 720});
    EXPECT_TRUE(words(u"lastReadFigure"_s).contains(u"6"_s));
    panel().showLost(u"请插好"_s);
    EXPECT_EQ(words(u"framesFigure"_s), u"—"_s) << "what was true of the camera that is gone";
}

struct Hold {
    const char *name;
    double sidePx;
    int bytes;
    double farthest;
};
class PhoneDistance : public testing::TestWithParam<Hold> {};

TEST_P(PhoneDistance, IsSetByTheSizeOfAModule)
{
    const auto farthest = farthestHold(codeOf(GetParam().sidePx, GetParam().bytes));
    ASSERT_TRUE(farthest);
    EXPECT_NEAR(*farthest, GetParam().farthest, 0.01);
}

INSTANTIATE_TEST_SUITE_P(OfACode, PhoneDistance,
                         testing::Values(Hold{"OfVersionOneWithFourPixelsAModuleIsTheFarthest", 84, 14, 1},
                                         Hold{"OfVersionTwoNeedsMoreRoom", 100, 15, 1},
                                         Hold{"TwiceAsLargeCanBeTwiceAsFar", 168, 14, 2},
                                         Hold{"OfVersionFortyIsStillReckoned", 354, 2331, 0.5},
                                         Hold{"LargerThanAnyVersionCountsAsTheLast", 354, 2900, 0.5}),
                         [](const testing::TestParamInfo<Hold> &row) { return row.param.name; });

TEST(PhoneDistance, IsUnknownWithoutCorners)
{
    EXPECT_FALSE(farthestHold({"opaque", {}}));
    EXPECT_FALSE(farthestHold(codeOf(0, 10)));
}

class CameraPaneTest : public testing::Test {
protected:
    CameraPaneTest()
    {
        m_pane.resize(640, 480);
        QImage frame(640, 480, QImage::Format_RGB32);
        frame.fill(Qt::blue);
        for (int y = 0; y < 480; ++y) {
            for (int x = 0; x < 320; ++x)
                frame.setPixelColor(x, y, Qt::red);
        }
        m_pane.showFrame(frame);
    }

    QColor at(int x, int y) { return m_pane.grab().toImage().pixelColor(x, y); }
    CameraPane &pane() { return m_pane; }

private:
    CameraPane m_pane;
};

TEST_F(CameraPaneTest, ShowsThePictureAsItIsOrAsInAMirror)
{
    EXPECT_EQ(at(20, 100), QColor(Qt::red));
    pane().setMirrored(true);
    EXPECT_EQ(at(20, 100), QColor(Qt::blue));
    EXPECT_EQ(at(620, 100), QColor(Qt::red));
}

TEST_F(CameraPaneTest, OutlinesACodeWhereItIsSeenInTheMirrorToo)
{
    const vision::SeenCode code{"opaque", QPolygonF{{40, 200}, {100, 200}, {100, 260}, {40, 260}}};
    pane().showReading({{code}, {}, 1}, {640, 480});
    EXPECT_GT(at(70, 230).green(), 40);
    pane().setMirrored(true);
    EXPECT_EQ(at(70, 230).green(), 0);
    EXPECT_GT(at(570, 230).green(), 40);
}

TEST_F(CameraPaneTest, SaysWhatIsWrongWithTwoCodesAndHowManyFramesOneNeeded)
{
    const vision::SeenCode code{"opaque", QPolygonF{{40, 200}, {100, 200}, {100, 260}, {40, 260}}};
    pane().showReading({{code, code}, {}, 1}, {640, 480});
    EXPECT_TRUE(pane().hint().contains(u"一个"_s));
    EXPECT_FALSE(pane().isGreen());
    EXPECT_GT(at(70, 230).red(), at(70, 230).blue()); // amber, not green
    pane().showReading({{code}, {}, 1, 4}, {640, 480});
    EXPECT_TRUE(pane().hint().contains(u"4"_s));
    EXPECT_TRUE(pane().isGreen());
}

TEST(CameraHint, IsAnotherOneForEachReason)
{
    using vision::NothingRead;
    QSet<QString> hints;
    const std::array reasons{NothingRead::NoCodeInView, NothingRead::TooDark, NothingRead::Glare,
                             NothingRead::TooFar,       NothingRead::Blurred, NothingRead::ScreenOff,
                             NothingRead::CutOff};
    for (const NothingRead reason : reasons)
        hints.insert(CameraPane::hintFor(reason));
    EXPECT_EQ(hints.size(), qsizetype(reasons.size()));
}

} // namespace
} // namespace liuying
