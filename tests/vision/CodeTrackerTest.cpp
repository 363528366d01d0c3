// SPDX-License-Identifier: Apache-2.0
#include "vision/CodeTracker.h"

#include "vision/DrawnCode.h"
#include "vision/SharedCodes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFileInfo>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <map>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

const QSize kFrame(1280, 720);
/// Enough for a build without optimisation on a busy machine: what is read must not depend on its speed.
constexpr int kPatientMs = 12 * CodeTracker::usualBudgetMs;

QByteArray otherCaptureCode()
{
    QByteArray code = someCaptureCode();
    std::reverse(code.begin(), code.end());
    return code;
}

/// A phone's code held in front of the camera.
QImage held(const QByteArray &payload, QPoint place = {400, 200}, int modulePx = 6)
{
    return onGround(drawnCode(payload, modulePx), kFrame, place);
}

QImage emptyRoom()
{
    return onGround(QImage(), kFrame, {});
}

/// A lamp mirrored in the glass: white over a third of the code, at a place from 0 (left) to 2 (right).
QImage underLamp(QImage frame, int third)
{
    const QRect code(424, 224, 222, 222);
    QPainter(&frame).fillRect(code.x() + third * 70, code.y() + 48, 70, code.height() - 96, Qt::white);
    return frame;
}

QList<QByteArray> payloadsOf(const CodeReading &reading)
{
    QList<QByteArray> payloads;
    for (const SeenCode &code : reading.codes)
        payloads.append(code.payload);
    return payloads;
}

} // namespace

TEST(CodeTracker, ReadsACodeInTheFirstFrameThatShowsIt)
{
    CodeTracker tracker(kPatientMs);
    // Twice, for a room without a phone is not looked at as closely in every frame.
    for (int phone = 0; phone < 2; ++phone) {
        EXPECT_THAT(payloadsOf(tracker.read(emptyRoom())), testing::IsEmpty());
        const CodeReading reading = tracker.read(held(someCaptureCode()));
        EXPECT_THAT(payloadsOf(reading), testing::ElementsAre(someCaptureCode()));
        EXPECT_EQ(reading.frames, 1);
        EXPECT_FALSE(reading.nothing);
    }
}

TEST(CodeTracker, FollowsAPhoneThatMoves)
{
    CodeTracker tracker(kPatientMs);
    for (int x = 100; x < 900; x += 60) {
        const CodeReading reading = tracker.read(held(someCaptureCode(), {x, 200 + x / 10}));
        ASSERT_THAT(payloadsOf(reading), testing::ElementsAre(someCaptureCode())) << x;
        // The corners are in pixels of the frame, wherever it was looked at.
        EXPECT_NEAR(reading.codes.first().corners.first().x(), x + 24, 4) << x;
    }
}

TEST(CodeTracker, FindsAPhoneThatJumped)
{
    CodeTracker tracker(kPatientMs);
    (void)tracker.read(held(someCaptureCode(), {50, 50}));
    EXPECT_THAT(payloadsOf(tracker.read(held(someCaptureCode(), {900, 400}))),
                testing::ElementsAre(someCaptureCode()));
}

TEST(CodeTracker, ReportsASecondPhoneWithinAThirdOfASecond)
{
    CodeTracker tracker(kPatientMs);
    (void)tracker.read(held(someCaptureCode(), {100, 200}));
    QImage both = held(someCaptureCode(), {100, 200});
    QPainter(&both).drawImage(800, 200, drawnCode(otherCaptureCode(), 6));
    QList<QByteArray> seen;
    for (int frame = 0; frame < 10 && seen.size() < 2; ++frame)
        seen = payloadsOf(tracker.read(both));
    EXPECT_THAT(seen, testing::UnorderedElementsAre(someCaptureCode(), otherCaptureCode()));
    // From then on both are followed.
    EXPECT_EQ(payloadsOf(tracker.read(both)).size(), 2);
}

TEST(CodeTracker, NeverCarriesAPayloadOverToAnotherPhone)
{
    CodeTracker tracker(kPatientMs);
    for (int frame = 0; frame < 5; ++frame)
        (void)tracker.read(held(someCaptureCode()));
    // The next one in the queue holds up a phone in the same place, now under the lamp.
    for (int frame = 0; frame < 20; ++frame) {
        const CodeReading reading = tracker.read(underLamp(held(otherCaptureCode()), frame % 3));
        EXPECT_THAT(payloadsOf(reading), testing::Not(testing::Contains(someCaptureCode()))) << frame;
    }
}

TEST(CodeTracker, SaysNothingOnceThePhoneIsGone)
{
    CodeTracker tracker(kPatientMs);
    for (int frame = 0; frame < 5; ++frame)
        (void)tracker.read(held(someCaptureCode()));
    for (int frame = 0; frame < 20; ++frame) {
        const CodeReading reading = tracker.read(emptyRoom());
        EXPECT_THAT(payloadsOf(reading), testing::IsEmpty());
        EXPECT_EQ(reading.nothing, NothingRead::NoCodeInView);
    }
}

TEST(CodeTracker, TakesFramesOfAnySizeInAnyOrder)
{
    CodeTracker tracker(kPatientMs);
    const QList<QImage> frames{held(someCaptureCode()),
                               QImage(),
                               onGround(QImage(), {1, 1}, {}),
                               onGround(QImage(), {40, 3000}, {}),
                               onGround(drawnCode(someCaptureCode()), {320, 240}, {5, 5}),
                               held(someCaptureCode())};
    for (const QImage &frame : frames)
        EXPECT_EQ(tracker.read(frame).codes.isEmpty(), frame.width() < 100);
}

TEST(CodeTracker, ForgetsWhenTold)
{
    CodeTracker tracker(kPatientMs);
    (void)tracker.read(held(someCaptureCode()));
    tracker.forget();
    EXPECT_THAT(payloadsOf(tracker.read(emptyRoom())), testing::IsEmpty());
    EXPECT_THAT(payloadsOf(tracker.read(held(otherCaptureCode()))), testing::ElementsAre(otherCaptureCode()));
}

TEST(Floor, OfTwelveSequencesElevenAreReadAndNoneWrongly)
{
    const QList<LabelledPicture> frames = sharedPictures(u"track"_s);
    if (frames.isEmpty())
        GTEST_SKIP() << "the shared code pictures are absent";
    std::map<QString, CodeTracker> cameras;
    QSet<QString> read;
    int wrong = 0;
    for (const LabelledPicture &frame : frames) {
        CodeTracker &camera = cameras[QFileInfo(frame.file).path()];
        const QImage picture = loadPicture(frame.file).value_or(QImage());
        for (const QByteArray &payload : payloadsOf(camera.read(picture))) {
            wrong += payload != frame.payload && !frame.others.contains(payload);
            if (payload == frame.payload)
                read.insert(QFileInfo(frame.file).path());
        }
    }
    EXPECT_GE(12 * read.size(), 11 * qsizetype(cameras.size()));
    EXPECT_EQ(wrong, 0);
}

} // namespace liuying::vision
