// SPDX-License-Identifier: Apache-2.0
#include "vision/Codes.h"

#include "vision/DrawnCode.h"

#include <gtest/gtest.h>

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QTransform>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

enum class Fields { BelowBesideTheirLabels, AboveAtTheRight };
enum class Labels { Shown, Missing };

struct Line {
    QString label;
    QString value;
};

const QList<Line> &lines()
{
    static const QList<Line> kLines{{u"姓名"_s, u"李**华"_s},
                                    {u"证件号码"_s, u"**************7635"_s},
                                    {u"学校名称"_s, u"北京科技大学"_s},
                                    {u"层次"_s, u"硕士研究生"_s}};
    return kLines;
}

/// A card in a layout of the test's own: the reader must not depend on one.
QImage drawnCard(Fields place, Labels labels = Labels::Shown)
{
    QImage card(900, 1300, QImage::Format_RGB32);
    card.fill(Qt::white);
    QPainter painter(&card);
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(36);
    painter.setFont(font);
    const QImage code = drawnCode(someCaptureCode(), 10);
    const bool above = place == Fields::AboveAtTheRight;
    painter.drawImage(450 - code.width() / 2, above ? 520 : 150, code);
    int y = above ? 160 : 820;
    for (const Line &line : lines()) {
        painter.setPen(QColor(90, 90, 90));
        if (labels == Labels::Shown)
            painter.drawText(QRect(110, y, 300, 60), Qt::AlignLeft | Qt::AlignVCenter, line.label);
        painter.setPen(Qt::black);
        painter.drawText(QRect(330, y, 460, 60), (above ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         line.value);
        y += 75;
    }
    return card;
}

/// Specks as the grid of a photographed screen leaves them, from the end of a label to its value.
void drawSpecks(QImage &card, int line)
{
    QPainter painter(&card);
    for (int x = 262; x < 328; x += 14)
        painter.fillRect(x, 820 + 75 * line + 30, 6, 6, Qt::black);
}

} // namespace

class Card : public testing::Test {
protected:
    void SetUp() override
    {
        if (QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
            GTEST_SKIP() << "no Chinese font is installed";
    }

    static CardText textOf(const QImage &picture)
    {
        const CodeReading reading = readCodes(picture, Effort::File);
        EXPECT_EQ(reading.codes.size(), 1);
        return readCard(picture, reading.codes.value(0)).value_or(CardText());
    }

    static void expectRead(const QImage &picture)
    {
        const CardText card = textOf(picture);
        EXPECT_EQ(card.name, u"李*华"_s);
        EXPECT_EQ(card.idTail, u"7635"_s);
        EXPECT_EQ(card.school, u"北京科技大学"_s);
        EXPECT_EQ(card.level, u"硕士研究生"_s);
    }

private:
    int m_argumentCount = 1;
    char m_program[5] = "card";
    char *m_arguments[2] = {m_program, nullptr};
    QGuiApplication m_application{m_argumentCount, m_arguments};
};

TEST_F(Card, IsReadWithItsFieldsBelowTheCode)
{
    expectRead(drawnCard(Fields::BelowBesideTheirLabels));
}

TEST_F(Card, IsReadWithItsFieldsAboveTheCodeAtTheRight)
{
    expectRead(drawnCard(Fields::AboveAtTheRight));
}

TEST_F(Card, IsReadLyingOnItsSide)
{
    expectRead(drawnCard(Fields::BelowBesideTheirLabels).transformed(QTransform().rotate(90)));
}

TEST_F(Card, IsReadInDarkMode)
{
    QImage card = drawnCard(Fields::BelowBesideTheirLabels);
    card.invertPixels();
    expectRead(card);
}

TEST_F(Card, IsReadWhereSpecksJoinALabelToItsValue)
{
    constexpr int kIdNumber = 1;
    QImage card = drawnCard(Fields::BelowBesideTheirLabels);
    drawSpecks(card, kIdNumber);
    expectRead(card);
}

TEST_F(Card, IsReadWhereThePictureEndsRightBesideTheCode)
{
    expectRead(drawnCard(Fields::BelowBesideTheirLabels).copy(100, 140, 600, 1000));
}

TEST_F(Card, NeedsNoLabelsToReadAMaskedNameAndTheMaskedNumberBelowIt)
{
    for (const Fields place : {Fields::BelowBesideTheirLabels, Fields::AboveAtTheRight}) {
        const CardText card = textOf(drawnCard(place, Labels::Missing));
        EXPECT_EQ(card.name, u"李*华"_s);
        EXPECT_EQ(card.idTail, u"7635"_s);
    }
}

TEST_F(Card, IsReadWhereTheUpperEdgeOfItsCodeIsOutsideOfThePicture)
{
    const QImage card = drawnCard(Fields::BelowBesideTheirLabels);
    SeenCode code = readCodes(card, Effort::File).codes.value(0);
    ASSERT_EQ(code.corners.size(), 4);
    const int top = static_cast<int>(code.corners.first().y()) + 4;
    code.corners.translate(0, -top);
    const std::optional<CardText> text = readCard(card.copy(0, top, card.width(), card.height() - top), code);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->idTail, u"7635"_s);
}

TEST_F(Card, WithoutTextSaysNothing)
{
    const QImage picture = drawnCode(someCaptureCode(), 8);
    const CodeReading reading = readCodes(picture, Effort::File);
    ASSERT_EQ(reading.codes.size(), 1);
    EXPECT_FALSE(readCard(picture, reading.codes.first()));
}

TEST_F(Card, WithoutCornersSaysNothing)
{
    EXPECT_FALSE(readCard(drawnCard(Fields::AboveAtTheRight), SeenCode{}));
}

} // namespace liuying::vision
