// SPDX-License-Identifier: Apache-2.0
#include "demo/CodeCard.h"
#include "demo/Demo.h"
#include "vision/Codes.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace liuying::demo {
namespace {

Student studentNumbered(int index)
{
    Student student;
    student.number = u"2022010%1"_s.arg(1000 + index);
    student.name = u"欧阳子轩"_s;
    student.idTail = u"123X"_s;
    student.level = u"本科"_s;
    return student;
}

TEST(DemoPayload, IsOpaqueTextOfAPlausibleLengthAndOfTheNumberAlone)
{
    QSet<QByteArray> payloads;
    for (int index = 0; index < 500; ++index) {
        const QByteArray payload = demoPayload(studentNumbered(index).number);
        EXPECT_GE(payload.size(), 96);
        EXPECT_LE(payload.size(), 220);
        EXPECT_EQ(payload, demoPayload(studentNumbered(index).number));
        EXPECT_TRUE(QByteArray::fromBase64Encoding(payload, QByteArray::AbortOnBase64DecodingErrors));
        payloads.insert(payload);
    }
    EXPECT_EQ(payloads.size(), 500);
}

class CardWidth : public testing::TestWithParam<int> {};

TEST_P(CardWidth, IsReadBackExactly)
{
    for (int index = 0; index < 10; ++index) {
        const Student student = studentNumbered(index);
        const QByteArray payload = demoPayload(student.number);
        const QImage card = drawCodeCard(student, u"湖南科技大学"_s, payload, GetParam());
        EXPECT_EQ(card.width(), GetParam());
        const vision::CodeReading reading = vision::readCodes(card, vision::Effort::File);
        ASSERT_EQ(reading.codes.size(), 1) << index;
        EXPECT_EQ(reading.codes.first().payload, payload) << index;
    }
}

INSTANTIATE_TEST_SUITE_P(Pixels, CardWidth, testing::Values(280, kPhoneScreenWidthPx, 720, 1080));

TEST(DemoCard, ReadsAsThePrintedFields)
{
    const Student student = studentNumbered(1);
    const QByteArray payload = demoPayload(student.number);
    const QImage picture = drawCodeCard(student, u"湖南科技大学"_s, payload, 720);
    const vision::CodeReading reading = vision::readCodes(picture, vision::Effort::File);
    ASSERT_EQ(reading.codes.size(), 1);
    const auto text = vision::readCard(picture, reading.codes.first());
    ASSERT_TRUE(text);
    EXPECT_EQ(text->school, u"湖南科技大学"_s);
    EXPECT_EQ(text->level, u"本科"_s);
    EXPECT_TRUE(text->name.startsWith(u"欧")) << qPrintable(text->name);
}

TEST(DemoCard, ShowsAPaymentLinkOnAPaymentCode)
{
    const vision::CodeReading reading =
        vision::readCodes(drawPaymentCode(kPhoneScreenWidthPx), vision::Effort::File);
    ASSERT_EQ(reading.codes.size(), 1);
    EXPECT_TRUE(reading.codes.first().payload.startsWith("https://"));
}

struct Masked {
    const char *name;
    QString plain;
    QString masked;
};

class MaskedName : public testing::TestWithParam<Masked> {};

TEST_P(MaskedName, KeepsFirstAndLast)
{
    EXPECT_EQ(maskedName(GetParam().plain), GetParam().masked);
}

INSTANTIATE_TEST_SUITE_P(Names, MaskedName,
                         testing::Values(Masked{"TwoCharacters", u"张三"_s, u"张*"_s},
                                         Masked{"FourCharacters", u"欧阳子轩"_s, u"欧**轩"_s},
                                         Masked{"BeyondTheBasicPlane", u"李晓𠮷"_s, u"李**𠮷"_s},
                                         Masked{"Dotted", u"艾力·依明"_s, u"艾**明"_s},
                                         Masked{"Latin", u"Grace Mensah"_s, u"G**h"_s},
                                         Masked{"NoName", u""_s, u""_s}),
                         [](const auto &row) { return row.param.name; });

} // namespace
} // namespace liuying::demo
