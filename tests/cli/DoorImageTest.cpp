// SPDX-License-Identifier: Apache-2.0
// Pictures of code cards shown to `door scan`: the card's text says whose an unknown code is.
#include "cli/Terminal.h"
#include "demo/Demo.h"

#include <gtest/gtest.h>

#include <QPainter>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int kCardWidthPx = 720;

class DoorImage : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(terminal.text({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
        ASSERT_EQ(terminal.text({u"plan"_s, u"import-roster"_s, fixture(u"roster.csv"_s)}).status, 0);
        ASSERT_EQ(terminal.text({u"ledger"_s, u"import-payments"_s, fixture(u"payments.csv"_s)}).status, 0);
    }

    /// A card as 赵一鸣 of the roster would save it.
    [[nodiscard]] static QImage card(const QString &level = u"本科"_s, const QString &code = u"one"_s)
    {
        Student student;
        student.name = u"赵一鸣"_s;
        student.idTail = u"1234"_s;
        student.level = level;
        return demo::drawCodeCard(student, kSchool, demo::demoPayload(code), kCardWidthPx);
    }
    [[nodiscard]] QString saved(const QImage &picture, const QString &name) const
    {
        const QString file = terminal.path(name);
        EXPECT_TRUE(picture.save(file));
        return file;
    }
    [[nodiscard]] Answer scan(const QString &file, const QStringList &rest = {}) const
    {
        return terminal.json(QStringList{u"door"_s, u"scan"_s, u"--room"_s, u"101"_s, u"--at"_s,
                                         u"2025-04-12T08:50"_s, u"--image"_s, file} +
                             rest);
    }
    [[nodiscard]] Answer release(const QStringList &rest = {}) const
    {
        return terminal.json(QStringList{u"code"_s, u"release"_s, u"--student"_s, u"2022010101"_s} + rest);
    }

    static inline const QString kSchool = u"试验大学"_s;
    Terminal terminal;
};

TEST_F(DoorImage, AnUnknownCodeIsBoundByItsCardAndAdmitted)
{
    const QString file = saved(card(), u"card.png"_s);
    const Answer dry = scan(file, {u"--dry-run"_s});
    EXPECT_EQ(dry.json[u"outcome"].toString(), u"admit"_s) << dry.out.toStdString();
    const Answer answer = scan(file);
    EXPECT_EQ(answer.status, 0) << answer.out.toStdString();
    EXPECT_EQ(answer.json[u"student"][u"number"].toString(), u"2022010101"_s);
    EXPECT_EQ(answer.json[u"shotNumber"].toString(), u"001"_s);
    EXPECT_EQ(answer.json[u"boundBy"].toString(), u"card"_s);
    EXPECT_EQ(answer.json[u"card"][u"state"].toString(), u"recognised"_s);
    EXPECT_TRUE(answer.json[u"message"].toString().contains(u"赵一鸣"));
    const Answer again = scan(file);
    EXPECT_EQ(strings(again.json[u"reasons"]), QStringList{u"AlreadyCheckedIn"_s});
    EXPECT_TRUE(again.json[u"boundBy"].isNull());
}

TEST_F(DoorImage, ACardOfAnotherLevelIsNamedAndHeld)
{
    const Answer answer = scan(saved(card(u"专科"_s), u"earlier.png"_s));
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(strings(answer.json[u"reasons"]), QStringList{u"UnknownCode"_s});
    EXPECT_EQ(answer.json[u"card"][u"wrongLevel"].toString(), u"专科"_s) << answer.out.toStdString();
    EXPECT_TRUE(answer.json[u"message"].toString().contains(u"专科"));
    EXPECT_TRUE(answer.json[u"student"].isNull());
}

TEST_F(DoorImage, TwoCardsInOnePictureAdmitNobody)
{
    const QImage one = card();
    QImage both(2 * one.width() + 80, one.height(), QImage::Format_RGB32);
    both.fill(Qt::white);
    QPainter painter(&both);
    painter.drawImage(0, 0, one);
    painter.drawImage(one.width() + 80, 0, card(u"本科"_s, u"two"_s));
    painter.end();
    const Answer answer = scan(saved(both, u"both.png"_s));
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(answer.json[u"problem"].toString(), u"several-codes"_s);
}

TEST_F(DoorImage, AReleasedCodeIsUnknownAgainAndItsCardOnlyProposes)
{
    const QString file = saved(card(), u"card.png"_s);
    ASSERT_EQ(scan(file).status, 0);
    EXPECT_EQ(release().status, 2) << "no reason";
    EXPECT_EQ(release({u"--why"_s, u"绑错了"_s, u"--dry-run"_s}).status, 0);
    EXPECT_TRUE(release({u"--why"_s, u"绑错了"_s}).json[u"released"].toBool());
    EXPECT_EQ(release({u"--why"_s, u"绑错了"_s}).status, 1) << "nothing bound any more";
    const Answer again = scan(file);
    EXPECT_EQ(strings(again.json[u"reasons"]), QStringList{u"UnknownCode"_s});
    EXPECT_EQ(again.json[u"candidates"][0][u"number"].toString(), u"2022010101"_s);
    EXPECT_TRUE(terminal.json({u"verify"_s}).json[u"ok"].toBool());
}

} // namespace
} // namespace liuying::cli
