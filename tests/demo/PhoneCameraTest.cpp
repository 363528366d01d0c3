// SPDX-License-Identifier: Apache-2.0
#include "demo/Demo.h"
#include "demo/PhoneScene.h"
#include "vision/Codes.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace liuying::demo {
namespace {

constexpr int kPhones = 40;
constexpr int kFramesPerPhone = int(PhoneScene::kCycleSeconds * 25);

Student studentOf(int phone)
{
    Student student;
    student.number = u"2022050%1"_s.arg(1101 + phone);
    student.name = u"林语嫣"_s;
    student.idTail = u"0421"_s;
    student.level = u"本科"_s;
    return student;
}

QImage cardOf(int phone)
{
    const Student student = studentOf(phone);
    return drawCodeCard(student, u"湖南科技大学"_s, demoPayload(student.number), kPhoneScreenWidthPx);
}

QImage frameOf(vision::FrameSource &camera)
{
    const auto frame = camera.next();
    return frame && *frame ? **frame : QImage();
}

/// Whether one of the moments a door would examine in the first two seconds of rest gives the right payload.
bool isRead(const PhoneScene &scene, int phone)
{
    for (const double seconds : {0.6, 1.1, 1.6, 2.1}) {
        const vision::CodeReading reading = vision::readCodes(scene.frame(seconds), vision::Effort::Frame);
        for (const vision::SeenCode &code : reading.codes)
            EXPECT_EQ(code.payload, demoPayload(studentOf(phone).number)) << "phone " << phone;
        if (!reading.codes.isEmpty())
            return true;
    }
    return false;
}

TEST(PhoneScene, ShowsPhonesThatCanBeReadWhileTheyRest)
{
    PhoneScene scene;
    int read = 0;
    for (int phone = 0; phone < kPhones; ++phone) {
        scene.show(cardOf(phone), quint32(phone));
        read += isRead(scene, phone);
    }
    EXPECT_GE(read, kPhones * 95 / 100);
}

TEST(PhoneCamera, AsksForTheNextPictureWhenAPhoneHasGone)
{
    int asked = 0;
    const auto camera = phoneCamera([&] { return cardOf(asked++); }, FramePace::AsFastAsAsked);
    ASSERT_TRUE(camera->open());
    for (int number = 0; number < 2 * kFramesPerPhone; ++number) {
        ASSERT_EQ(frameOf(*camera).size(), QSize(1280, 720));
        EXPECT_EQ(asked, number < kFramesPerPhone ? 1 : 2) << "frame " << number;
    }
    ASSERT_FALSE(frameOf(*camera).isNull());
    EXPECT_EQ(asked, 3);
}

TEST(PhoneScene, ShowsAnEmptyRoomBetweenTwoPhonesAndWhenNobodyComes)
{
    PhoneScene scene;
    const QImage room = scene.frame(0);
    scene.show(cardOf(0), 7);
    EXPECT_NE(scene.frame(PhoneScene::kArriveSeconds + 1), room);
    EXPECT_EQ(scene.frame(PhoneScene::kCycleSeconds - 0.1), room);
    scene.show(QImage(), 8);
    EXPECT_EQ(scene.frame(PhoneScene::kArriveSeconds + 1), room);
}

TEST(PhoneScene, TellsTheDoorNothingToMendInAnEmptyRoom)
{
    const PhoneScene scene;
    const vision::CodeReading reading = vision::readCodes(scene.frame(0), vision::Effort::Frame);
    EXPECT_EQ(reading.nothing, vision::NothingRead::NoCodeInView);
}

TEST(PhoneScene, TakesAPictureOfAnyWidth)
{
    PhoneScene scene;
    const Student student = studentOf(3);
    scene.show(drawCodeCard(student, u"湖南科技大学"_s, demoPayload(student.number), 1080), 3);
    const QImage frame = scene.frame(PhoneScene::kArriveSeconds + 1);
    const vision::CodeReading reading = vision::readCodes(frame, vision::Effort::Frame);
    ASSERT_EQ(reading.codes.size(), 1);
    EXPECT_EQ(reading.codes.first().payload, demoPayload(student.number));
}

TEST(PhoneCamera, FailsUntilItIsOpenedAndCanBeOpenedAgain)
{
    const auto camera = phoneCamera([] { return QImage(); }, FramePace::AsFastAsAsked);
    const auto unopened = camera->next();
    ASSERT_FALSE(unopened);
    EXPECT_EQ(unopened.error().code, ErrorCode::Camera);
    ASSERT_TRUE(camera->open());
    EXPECT_FALSE(frameOf(*camera).isNull());
    camera->close();
    EXPECT_FALSE(camera->next());
    ASSERT_TRUE(camera->open());
    EXPECT_FALSE(frameOf(*camera).isNull());
}

} // namespace
} // namespace liuying::demo
