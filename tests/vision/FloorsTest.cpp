// SPDX-License-Identifier: Apache-2.0
// Floors over folders of labelled pictures; raise one in the commit that earns it.
#include "vision/Codes.h"

#include "vision/CodeSearch.h"
#include "vision/Images.h"
#include "vision/SharedCodes.h"

#include <gtest/gtest.h>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

struct Tally {
    int expected = 0;
    int read = 0;
    int wrong = 0;
};

/// Floors are about what can be read, on any machine and in code that is not optimised; how long it takes
/// VisionBenchmark says.
#ifdef NDEBUG
constexpr int kPatience = 2;
#else
constexpr int kPatience = 12;
#endif

QList<SeenCode> codesOf(const QImage &picture, Effort effort)
{
    const cv::Mat grey = brightnessOf(picture);
    return searchCodes(grey, kPatience * budgetMs(grey, effort));
}

Tally tallyOf(const QList<LabelledPicture> &pictures, Effort effort)
{
    Tally tally;
    for (const LabelledPicture &labelled : pictures) {
        const Result<QImage> picture = loadPicture(labelled.file);
        EXPECT_TRUE(picture) << labelled.file.toStdString();
        bool isRead = false;
        for (const SeenCode &code : codesOf(picture.value_or(QImage()), effort)) {
            isRead = isRead || code.payload == labelled.payload;
            if (code.payload != labelled.payload && !labelled.others.contains(code.payload))
                ++tally.wrong;
        }
        if (labelled.expected == u"read"_s) {
            ++tally.expected;
            tally.read += isRead;
        }
    }
    return tally;
}

/// The number of stars means nothing.
QString withOneStar(QString name)
{
    while (name.contains(u"**"_s))
        name.replace(u"**"_s, u"*"_s);
    return name;
}

} // namespace

TEST(Floor, OfCameraFramesNinetyFivePercentAreReadAndNoneWrongly)
{
    const QList<LabelledPicture> frames = sharedPictures(u"frame"_s);
    if (frames.isEmpty())
        GTEST_SKIP() << "the shared code pictures are absent";
    const Tally tally = tallyOf(frames, Effort::Frame);
    EXPECT_GE(tally.read, 0.95 * tally.expected) << tally.read << " of " << tally.expected;
    EXPECT_EQ(tally.wrong, 0);
}

TEST(Floor, OfFramesOfSequencesEightyPercentAreReadOneByOneAndNoneWrongly)
{
    QList<LabelledPicture> frames;
    const QList<LabelledPicture> all = sharedPictures(u"track"_s);
    // Each third one: neighbours are alike.
    for (qsizetype i = 0; i < all.size(); i += 3)
        frames.append(all[i]);
    if (frames.isEmpty())
        GTEST_SKIP() << "the shared code pictures are absent";
    const Tally tally = tallyOf(frames, Effort::Frame);
    EXPECT_GE(tally.read, 0.80 * tally.expected) << tally.read << " of " << tally.expected;
    EXPECT_EQ(tally.wrong, 0);
}

TEST(Floor, OfSavedPicturesAllAreReadAndNoneWrongly)
{
    const QList<LabelledPicture> saved = sharedPictures(u"saved"_s);
    if (saved.isEmpty())
        GTEST_SKIP() << "the shared code pictures are absent";
    const Tally tally = tallyOf(saved, Effort::File);
    EXPECT_EQ(tally.read, tally.expected);
    EXPECT_EQ(tally.wrong, 0);
}

TEST(Floor, OfSavedCardsMostFieldsAreReadRight)
{
    const QList<LabelledPicture> saved = sharedPictures(u"saved"_s);
    if (saved.isEmpty())
        GTEST_SKIP() << "the shared code pictures are absent";
    int cards = 0;
    QMap<QString, int> right;
    // Each third one: the recogniser takes a while.
    for (qsizetype i = 0; i < saved.size(); i += 3) {
        const LabelledPicture &labelled = saved[i];
        if (labelled.expected != u"read"_s || labelled.name.isEmpty())
            continue;
        const QImage picture = loadPicture(labelled.file).value_or(QImage());
        const CodeReading reading = readCodes(picture, Effort::File);
        ASSERT_FALSE(reading.codes.isEmpty()) << labelled.file.toStdString();
        const CardText card = readCard(picture, reading.codes.first()).value_or(CardText());
        ++cards;
        right[u"name"_s] += card.name == withOneStar(labelled.name);
        right[u"idTail"_s] += card.idTail == labelled.idTail;
        right[u"school"_s] += card.school == labelled.school;
        right[u"level"_s] += card.level == labelled.level;
    }
    EXPECT_GE(right[u"name"_s], 0.70 * cards);
    EXPECT_GE(right[u"idTail"_s], 0.85 * cards);
    EXPECT_GE(right[u"school"_s], 0.70 * cards);
    EXPECT_GE(right[u"level"_s], 0.85 * cards);
}

} // namespace liuying::vision
