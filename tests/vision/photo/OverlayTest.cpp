// SPDX-License-Identifier: Apache-2.0
#include "vision/Photos.h"

#include <gtest/gtest.h>

#include <QGuiApplication>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

LoadedPhoto plainPhoto()
{
    LoadedPhoto photo;
    photo.picture = QImage(480, 640, QImage::Format_RGB32);
    photo.picture.fill(QColor(100, 197, 255));
    return photo;
}

PhotoMeasures wholeOf(const LoadedPhoto &photo)
{
    PhotoMeasures measures;
    measures.judged = QRectF(photo.picture.rect());
    measures.judgedSize = photo.picture.size();
    return measures;
}

/// Pixels of @p area in which the two pictures differ.
int changed(const QImage &a, const QImage &b, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    return count;
}

} // namespace

TEST(Overlay, IsScaledAsAsked)
{
    const LoadedPhoto photo = plainPhoto();
    EXPECT_EQ(drawOverlay(photo, wholeOf(photo), {}, {}, 1).size(), QSize(480, 640));
    EXPECT_EQ(drawOverlay(photo, wholeOf(photo), {}, {}, 1.5).size(), QSize(720, 960));
}

TEST(Overlay, ShowsTheBandsOfThePolicy)
{
    const LoadedPhoto photo = plainPhoto();
    const QImage drawn = drawOverlay(photo, wholeOf(photo), {}, {}, 1);
    const QRgb wall = photo.picture.pixel(20, 20);
    EXPECT_NE(drawn.pixel(20, 80), wall);  // crown 50 to 110
    EXPECT_NE(drawn.pixel(20, 250), wall); // eyes 200 to 300
    EXPECT_EQ(drawn.pixel(20, 150), wall);
    PhotoPolicy policy;
    policy.crown = {120, 180};
    EXPECT_NE(drawOverlay(photo, wholeOf(photo), policy, {}, 1).pixel(20, 150), wall);
}

TEST(Overlay, MarksThePlaceOfABreach)
{
    const LoadedPhoto photo = plainPhoto();
    const PhotoMeasures measures = wholeOf(photo);
    const QImage bare = drawOverlay(photo, measures, {}, {}, 1);
    const QRect place(180, 380, 120, 60);
    const OverlayMark mark{QRectF(place), CheckResult::Fail, {}};
    const QImage marked = drawOverlay(photo, measures, {}, {mark}, 1);
    EXPECT_GT(changed(bare, marked, place.adjusted(-4, -4, 4, 4)), 300);
    EXPECT_EQ(changed(bare, marked, QRect(0, 460, 480, 180)), 0);
    EXPECT_EQ(changed(bare, marked, place.adjusted(8, 8, -8, -8)), 0) << "what is marked stays to be seen";
}

TEST(Overlay, TellsDoubtFromFailureWithoutColour)
{
    const LoadedPhoto photo = plainPhoto();
    const PhotoMeasures measures = wholeOf(photo);
    const QRectF place(150, 380, 180, 120);
    const QImage failed = drawOverlay(photo, measures, {}, {{place, CheckResult::Fail, {}}}, 1);
    const QImage doubted = drawOverlay(photo, measures, {}, {{place, CheckResult::Review, {}}}, 1);
    const auto darkOnTheTopEdge = [&](const QImage &picture) {
        int dark = 0;
        for (int x = int(place.left()) + 6; x < int(place.right()) - 6; ++x)
            dark += qGray(picture.pixel(x, int(place.top()))) < 200 ? 1 : 0;
        return dark;
    };
    EXPECT_GT(darkOnTheTopEdge(failed), darkOnTheTopEdge(doubted) + 20);
}

TEST(Overlay, KeepsALabelInsideThePicture)
{
    int argumentCount = 1;
    char name[] = "vision_tests";
    char *arguments[] = {name, nullptr};
    const QGuiApplication application(argumentCount, arguments); // for the fonts
    const LoadedPhoto photo = plainPhoto();
    const PhotoMeasures measures = wholeOf(photo);
    const QImage bare = drawOverlay(photo, measures, {}, {}, 1);
    const OverlayMark mark{QRectF(420, 0, 60, 40), CheckResult::Review, u"glasses"_s};
    const QImage marked = drawOverlay(photo, measures, {}, {mark}, 1);
    EXPECT_GT(changed(bare, marked, QRect(300, 43, 180, 40)), 200);
}

TEST(Overlay, DrawsTheFaceThatWasFound)
{
    const LoadedPhoto photo = plainPhoto();
    PhotoMeasures measures = wholeOf(photo);
    const QImage bare = drawOverlay(photo, measures, {}, {}, 1);
    measures.face = FacePlace{.box = {150, 200, 180, 220},
                              .leftEye = {200, 270},
                              .rightEye = {280, 270},
                              .jawWidth = 200,
                              .chinY = 420,
                              .crownY = 85};
    const QImage drawn = drawOverlay(photo, measures, {}, {}, 1);
    EXPECT_GT(changed(bare, drawn, QRect(190, 260, 100, 20)), 50);
    EXPECT_GT(changed(bare, drawn, QRect(150, 83, 180, 5)), 100);
}

TEST(Overlay, ShowsOnlyTheJudgedPart)
{
    LoadedPhoto photo;
    photo.picture = QImage(1500, 2000, QImage::Format_RGB32);
    photo.picture.fill(Qt::red);
    photo.picture.setPixel(700, 700, qRgb(0, 0, 0));
    PhotoMeasures measures;
    measures.judged = QRectF(300, 200, 960, 1280);
    measures.judgedSize = {480, 640};
    EXPECT_EQ(judgedPicture(photo, measures).size(), QSize(480, 640));
    EXPECT_EQ(drawOverlay(photo, measures, {}, {}, 2).size(), QSize(960, 1280));
    EXPECT_TRUE(judgedPicture({}, {}).isNull());
}

} // namespace liuying::vision
