// SPDX-License-Identifier: Apache-2.0
#include "gui/DoorSamples.h"
#include "gui/common/Sounds.h"
#include "gui/common/Theme.h"
#include "gui/door/VerdictFace.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

using theme::Colour;

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

struct Pair {
    const char *use;
    Colour ink;
    Colour ground;
};

void PrintTo(const Pair &pair, std::ostream *out)
{
    *out << pair.use;
}

std::string pairName(const testing::TestParamInfo<Pair> &info)
{
    return info.param.use;
}

class Legible : public testing::TestWithParam<Pair> {};

TEST_P(Legible, AtFourAndAHalfToOne)
{
    EXPECT_GE(contrast(theme::colour(GetParam().ink), theme::colour(GetParam().ground)), 4.5);
}

INSTANTIATE_TEST_SUITE_P(Theme, Legible,
                         testing::Values(Pair{"Text", Colour::Ink, Colour::Surface},
                                         Pair{"SecondRankTextOnCards", Colour::InkSoft, Colour::Surface},
                                         Pair{"SecondRankTextOnTheCanvas", Colour::InkSoft, Colour::Canvas},
                                         Pair{"SecondRankTextOnTheNextStudent", Colour::InkSoft,
                                              Colour::AccentSoft},
                                         Pair{"PrimaryButtons", Colour::OnAccent, Colour::Accent},
                                         Pair{"AdmitCard", Colour::OnAccent, Colour::Admit},
                                         Pair{"HoldCard", Colour::OnHold, Colour::Hold},
                                         Pair{"RefuseCard", Colour::OnAccent, Colour::Refuse},
                                         Pair{"AdmitBadge", Colour::Admit, Colour::AdmitSoft},
                                         Pair{"HoldBadge", Colour::HoldInk, Colour::HoldSoft},
                                         Pair{"RefuseBadge", Colour::Refuse, Colour::RefuseSoft},
                                         Pair{"AmberAsText", Colour::HoldInk, Colour::Surface}),
                         pairName);

const Student kStudent = samples::student(u"2101002"_s, u"甲2"_s);

TEST(VerdictLook, EveryOutcomeHasAShapeColourAndSoundOfItsOwn)
{
    const Decision admit = samples::admitted(kStudent, 1, 1).decision;
    const Decision hold = samples::unknownCode("x").decision;
    const Decision refuse = samples::unpaid(kStudent).decision;
    const Decision already = samples::alreadyIn(kStudent, 1).decision;
    EXPECT_EQ(lookOf(admit).glyph, Glyph::Tick);
    EXPECT_EQ(lookOf(hold).glyph, Glyph::Hand);
    EXPECT_EQ(lookOf(refuse).glyph, Glyph::Cross);
    EXPECT_EQ(lookOf(already).glyph, Glyph::DoubleTick);
    EXPECT_EQ(cueOf(admit), Cue::Admit);
    EXPECT_EQ(cueOf(hold), Cue::Hold);
    EXPECT_EQ(cueOf(refuse), Cue::Refuse);
    EXPECT_EQ(cueOf(already), Cue::Already);
    EXPECT_NE(lookOf(admit).ground, lookOf(refuse).ground);
    EXPECT_NE(lookOf(hold).ground, lookOf(refuse).ground);
}

TEST(VerdictLook, SoundsCanBeAskedForOnAMachineWithoutASoundCard)
{
    Sounds sounds;
    sounds.play(Cue::Admit);
    sounds.setMuted(true);
    sounds.play(Cue::Refuse);
    EXPECT_TRUE(sounds.isMuted());
}

QImage paintedFace(const DoorAnswer &answer, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintVerdictFace(painter, image.rect(), {answer, samples::words(u"请到九教203"_s)}, {});
    return image;
}

/// Rows of pixels from the first to the last that hold @p ink inside @p area.
int inkHeight(const QImage &image, const QRect &area, const QColor &ink)
{
    int first = -1;
    int last = -2;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y) != ink)
                continue;
            first = first < 0 ? y : first;
            last = y;
            break;
        }
    }
    return last - first + 1;
}

TEST(VerdictFace, TheShotNumberIsReadableFromTwoMetresOnASmallScreen)
{
    // The card's size on 1366 by 768. 100 px of a 15.6 inch screen are 25 mm: 1:80 of two metres; signs ask
    // for 1:200.
    const QSize card(655, 523);
    const QImage image = paintedFace(samples::admitted(kStudent, 17, 1), card);
    const QRect panel(card.width() / 16, card.height() / 3, card.width() / 2, card.height() / 3);
    EXPECT_GE(inkHeight(image, panel, theme::colour(Colour::Admit)), 100);
}

TEST(VerdictFace, ALongNameAndClassStayInsideTheCard)
{
    Student student = samples::student(u"210100200300"_s, u"阿卜杜热合曼·买买提依明·库尔班江"_s,
                                       u"材料成型及控制工程（卓越工程师班）2101"_s);
    const QSize card(655, 523);
    const QImage image = paintedFace(samples::wrongRoom(student), card);
    const QColor ground = theme::colour(Colour::Refuse);
    for (int y = 0; y < card.height(); ++y)
        ASSERT_EQ(image.pixelColor(card.width() - 12, y), ground) << "row " << y;
}

} // namespace
} // namespace liuying
