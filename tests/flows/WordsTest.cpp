// SPDX-License-Identifier: Apache-2.0
// Sentences that several screens share, in both languages whatever the locale of the machine (here German).
#include "flows/DoorStation.h"

#include "flows/CampaignTime.h"
#include "flows/Words.h"
#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <string_view>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

/// English for what these tests ask, installed as long as one lives.
class English : public QTranslator {
public:
    English() { QCoreApplication::installTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        using namespace std::string_view_literals;
        if (source == "M月d日"sv)
            return u"d MMM"_s;
        return source == "、"sv ? u", "_s : QString();
    }
};

const QDate kMayDay(2025, 5, 1);

TEST(Days, AreNamedInTheLanguageOfTheWords)
{
    EXPECT_EQ(dayWords(kMayDay), u"5月1日"_s);
    const English english;
    EXPECT_EQ(dayWords(kMayDay), u"1 May"_s); // German has Mai
}

TEST(Days, StandInWindowsAndMoments)
{
    const Window window{{kMayDay, {8, 30}}, {kMayDay, {9, 5}}};
    EXPECT_EQ(windowWords(window), u"5月1日 08:30–09:05"_s);
    EXPECT_EQ(momentWords(window.start), u"5月1日 08:30"_s);
    const English english;
    EXPECT_EQ(windowWords(window), u"1 May 08:30–09:05"_s);
    EXPECT_EQ(momentWords(window.start), u"1 May 08:30"_s);
}

DoorAnswer sentAway(const QList<Reason> &reasons, const QTime &now)
{
    DoorAnswer answer;
    answer.decision.outcome = Outcome::Refuse;
    answer.decision.reasons = reasons;
    answer.decision.goTo = GoTo{u"九教106"_s, {{kMayDay, {8, 0}}, {kMayDay, {9, 0}}}};
    answer.at = {kMayDay, now};
    return answer;
}

TEST(Door, SendsAStudentWhereTheWindowIsStillToCome)
{
    const DoorWords words = doorWords(sentAway({Reason::WrongRoom}, {7, 50}), Plan());
    EXPECT_EQ(words.headline, u"九教106"_s);
    EXPECT_EQ(words.message, u"请到九教106，5月1日 08:00–09:00。"_s);
}

TEST(Door, SendsNobodyToAWindowThatIsOver)
{
    const DoorWords words = doorWords(sentAway({Reason::WrongRoom, Reason::WindowClosed}, {9, 0}), Plan());
    EXPECT_EQ(words.headline, u"时间已过"_s);
    EXPECT_TRUE(words.message.contains(u"补拍"_s)) << words.message.toStdString();
    EXPECT_FALSE(words.reasons.join(u' ').contains(u"请到"_s)) << words.reasons.join(u' ').toStdString();
}

struct HeadlineCase {
    const char *name;
    Reason reason;
    const char16_t *headline;
};

class Headlines : public testing::TestWithParam<HeadlineCase> {};

TEST_P(Headlines, SayTheReasonOrWhatToDo)
{
    const DoorWords words = doorWords(sentAway({GetParam().reason}, {7, 50}), Plan());
    EXPECT_EQ(words.headline, QString::fromUtf16(GetParam().headline));
}

INSTANTIATE_TEST_SUITE_P(Reasons, Headlines,
                         testing::Values(HeadlineCase{"AnUnknownCodeWaits", Reason::UnknownCode, u"请稍候"},
                                         HeadlineCase{"AnotherRoomIsNamed", Reason::WrongRoom, u"九教106"},
                                         HeadlineCase{"AnotherDayIsNamed", Reason::WrongDay, u"5月1日"},
                                         HeadlineCase{"AnythingElseIsAsInAReport", Reason::Unpaid, u"未缴费"},
                                         HeadlineCase{"AlsoOfACode", Reason::CodeOfAnother, u"别人的码"}),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(Lists, ArePartedAsTheLanguageDoes)
{
    const QStringList rooms{u"九教103"_s, u"九教106"_s};
    EXPECT_EQ(listWords(rooms), u"九教103、九教106"_s);
    const English english;
    EXPECT_EQ(listWords(rooms), u"九教103, 九教106"_s);
}

class OpenItems : public testing::TestWithParam<const char *> {};

TEST_P(OpenItems, AreToldWithoutANumberOfAPerson)
{
    static const QRegularExpression longNumber(u"\\d{6,}"_s);
    OpenItem item;
    item.kind = QString::fromLatin1(GetParam());
    item.number = u"110101199003077256"_s;
    item.name = u"张三"_s;
    item.payer = u"张三6222021234567890123"_s;
    item.remark = u"外国语110101199003077256"_s;
    item.amount = Money{3500};
    const QString words = openItemWords(item);
    EXPECT_TRUE(words.endsWith(u'。')) << words.toStdString();
    EXPECT_FALSE(words.contains(longNumber)) << words.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Kinds, OpenItems,
                         testing::Values("not-on-roster", "name-mismatch", "number-missing", "amount-low",
                                         "amount-high", "other-college", "listed-twice", "no-college",
                                         "unknown-college", "private-person", "two-colleges",
                                         "payer-and-remark-differ", "unreadable",
                                         "a-kind-of-a-newer-program"));

TEST(OpenItemsOfStudents, NameTheStudentByNumber)
{
    OpenItem item;
    item.kind = u"not-on-roster"_s;
    item.name = u"张三"_s;
    item.number = u"202208101001"_s;
    EXPECT_TRUE(openItemWords(item).startsWith(u"张三（202208101001）"_s));
}

} // namespace
} // namespace liuying
