// SPDX-License-Identifier: Apache-2.0
#include "flows/CardStation.h"

#include <algorithm>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class CardBinderTest : public CardStation {
protected:
    void begin(DryRun dryRun = DryRun::No)
    {
        Result<CardBook> read = CardBook::read(*stores);
        ASSERT_OK(read);
        book = std::make_shared<const CardBook>(std::move(*read));
        binder.emplace(book, clock, dryRun);
        told.clear();
    }
    /// Shows a portion; what was said about each file last is in told.
    void show(const QList<ReadPicture> &pictures, CardBinder::Portion portion = CardBinder::Portion::More)
    {
        QList<CardMatch> matches;
        for (const ReadPicture &one : pictures)
            matches.append(book->match(one));
        const auto answers = binder->bind(*stores, matches, portion);
        ASSERT_OK(answers);
        for (const CardMatch &match : *answers)
            told.insert(match.file, match);
    }
    QString reason(const QString &file) { return told.value(file).reason; }

    std::shared_ptr<const CardBook> book;
    std::optional<CardBinder> binder;
    QHash<QString, CardMatch> told;
};

/// Files in the order they come; each may be a portion of its own.
struct Order {
    const char *name;
    QStringList files;
    bool arePortions;
};

class AnyOrder : public CardBinderTest, public testing::WithParamInterface<Order> {
protected:
    void showAll(const QHash<QString, ReadPicture> &pictures)
    {
        QList<ReadPicture> together;
        for (const QString &file : GetParam().files) {
            if (GetParam().arePortions)
                show({pictures[file]});
            else
                together.append(pictures[file]);
        }
        if (!together.isEmpty())
            show(together);
    }
};

TEST_P(AnyOrder, TwoCodesForOneStudentBindNeitherAndNameEachOther)
{
    begin();
    showAll({{u"a"_s, picture(u"a"_s, codeOf(u"a"_s), bachelor)},
             {u"b"_s, picture(u"b"_s, codeOf(u"b"_s), bachelor)},
             {u"c"_s, picture(u"c"_s, codeOf(u"c"_s), master)}});
    EXPECT_EQ(reason(u"a"_s), u"two-codes-for-student"_s);
    EXPECT_EQ(reason(u"b"_s), u"two-codes-for-student"_s);
    EXPECT_EQ(told[u"a"_s].otherFiles, QStringList(u"b"_s));
    EXPECT_EQ(told[u"b"_s].otherFiles, QStringList(u"a"_s));
    EXPECT_EQ(told[u"b"_s].claimed, u"C1"_s);
    EXPECT_EQ(ownerOf(codeOf(u"a"_s)), QString());
    EXPECT_EQ(ownerOf(codeOf(u"b"_s)), QString());
    EXPECT_EQ(ownerOf(codeOf(u"c"_s)), u"C2"_s);
}

TEST_P(AnyOrder, OneCodeForTwoStudentsBindsNeither)
{
    begin();
    showAll({{u"a"_s, picture(u"a"_s, codeOf(u"one"_s), bachelor)},
             {u"b"_s, picture(u"b"_s, codeOf(u"one"_s), master)},
             {u"c"_s, picture(u"c"_s, codeOf(u"one"_s), bachelor)}});
    for (const QString &file : {u"a"_s, u"b"_s, u"c"_s}) {
        EXPECT_EQ(reason(file), u"two-students-for-code"_s) << file.toStdString();
        EXPECT_EQ(told[file].students, (QStringList{u"C1"_s, u"C2"_s}));
        EXPECT_EQ(told[file].otherFiles.size(), 2);
    }
    EXPECT_EQ(ownerOf(codeOf(u"one"_s)), QString());
}

TEST_P(AnyOrder, APictureThatCannotBeReadRepeatsItsCode)
{
    begin();
    vision::CardText unclear = bachelor;
    unclear.name.clear();
    vision::CardText noLevel = bachelor;
    noLevel.level.clear();
    showAll({{u"a"_s, picture(u"a"_s, codeOf(u"one"_s), unclear)},
             {u"b"_s, picture(u"b"_s, codeOf(u"one"_s), bachelor)},
             {u"c"_s, picture(u"c"_s, codeOf(u"one"_s), noLevel)}});
    for (const QString &file : {u"a"_s, u"b"_s, u"c"_s})
        EXPECT_EQ(told[file].student, u"C1"_s) << file.toStdString();
    EXPECT_FALSE(told[u"b"_s].alreadyBound);
    EXPECT_TRUE(told[u"a"_s].alreadyBound);
    EXPECT_TRUE(told[u"c"_s].alreadyBound);
}

TEST_P(AnyOrder, TheSameCodeTwiceIsBoundOnce)
{
    begin();
    const qint64 before = entries();
    showAll({{u"a"_s, picture(u"a"_s, codeOf(u"one"_s), bachelor)},
             {u"b"_s, picture(u"b"_s, codeOf(u"one"_s), bachelor)},
             {u"c"_s, picture(u"c"_s, codeOf(u"one"_s), bachelor)}});
    EXPECT_EQ(entries(), before + 1);
    EXPECT_FALSE(told[u"a"_s].alreadyBound);
    EXPECT_TRUE(told[u"b"_s].alreadyBound);
    EXPECT_EQ(told[u"c"_s].otherFiles, (QStringList{u"a"_s, u"b"_s}));
}

TEST_P(AnyOrder, ADryRunSaysTheSameAndWritesNothing)
{
    begin(DryRun::Yes);
    const qint64 before = entries();
    showAll({{u"a"_s, picture(u"a"_s, codeOf(u"a"_s), bachelor)},
             {u"b"_s, picture(u"b"_s, codeOf(u"b"_s), bachelor)},
             {u"c"_s, picture(u"c"_s, codeOf(u"c"_s), master)}});
    EXPECT_EQ(reason(u"a"_s), u"two-codes-for-student"_s);
    EXPECT_EQ(reason(u"b"_s), u"two-codes-for-student"_s);
    EXPECT_EQ(told[u"c"_s].student, u"C2"_s);
    EXPECT_EQ(entries(), before);
}

INSTANTIATE_TEST_SUITE_P(Files, AnyOrder,
                         testing::Values(Order{"TogetherForwards", {u"a"_s, u"b"_s, u"c"_s}, false},
                                         Order{"TogetherBackwards", {u"c"_s, u"b"_s, u"a"_s}, false},
                                         Order{"PortionsForwards", {u"a"_s, u"b"_s, u"c"_s}, true},
                                         Order{"PortionsBackwards", {u"c"_s, u"b"_s, u"a"_s}, true},
                                         Order{"PortionsMixed", {u"b"_s, u"c"_s, u"a"_s}, true}),
                         [](const auto &row) { return std::string(row.param.name); });

TEST_F(CardBinderTest, WhatWasBoundBeforeStandsAgainstLaterPictures)
{
    append(CodeBound{codeDigest(codeOf(u"a"_s)), u"C1"_s, u"queue"_s, {}});
    begin();
    show({codeAlone(u"a"_s, codeOf(u"a"_s)), picture(u"b"_s, codeOf(u"b"_s), bachelor)});
    show({picture(u"c"_s, codeOf(u"a"_s), master)});
    EXPECT_TRUE(told[u"a"_s].alreadyBound);
    EXPECT_EQ(reason(u"b"_s), u"second-code"_s);
    EXPECT_EQ(reason(u"c"_s), u"code-of-another"_s);
    EXPECT_EQ(told[u"c"_s].owner, u"C1"_s);
    EXPECT_EQ(ownerOf(codeOf(u"a"_s)), u"C1"_s);
}

TEST_F(CardBinderTest, ASecondRunChangesNothing)
{
    const QList<ReadPicture> pictures{picture(u"a"_s, codeOf(u"a"_s), bachelor),
                                      picture(u"c"_s, codeOf(u"c"_s), master)};
    begin();
    show(pictures);
    const qint64 before = entries();
    begin();
    show(pictures);
    EXPECT_EQ(entries(), before);
    EXPECT_TRUE(told[u"a"_s].alreadyBound);
    EXPECT_TRUE(told[u"c"_s].alreadyBound);
}

TEST_F(CardBinderTest, AContradictionInTwoPortionsIsNotFoughtOutAgain)
{
    const ReadPicture a = picture(u"a"_s, codeOf(u"a"_s), bachelor);
    const ReadPicture b = picture(u"b"_s, codeOf(u"b"_s), bachelor);
    begin();
    show({a});
    show({b});
    const qint64 before = entries();
    begin();
    show({a});
    EXPECT_EQ(reason(u"a"_s), u"two-codes-for-student"_s);
    show({b});
    show({}, CardBinder::Portion::Last);
    EXPECT_EQ(reason(u"a"_s), u"two-codes-for-student"_s);
    EXPECT_EQ(entries(), before);
}

TEST_F(CardBinderTest, WhatARunTookBackIsBoundOnceNothingContradictsItAnyMore)
{
    const ReadPicture a = picture(u"a"_s, codeOf(u"a"_s), bachelor);
    begin();
    show({a});
    show({picture(u"b"_s, codeOf(u"b"_s), bachelor)}, CardBinder::Portion::Last);
    ASSERT_EQ(ownerOf(codeOf(u"a"_s)), QString());
    begin();
    show({a});
    show({}, CardBinder::Portion::Last);
    EXPECT_EQ(told[u"a"_s].student, u"C1"_s);
    EXPECT_EQ(ownerOf(codeOf(u"a"_s)), u"C1"_s);
}

TEST_F(CardBinderTest, WhatAPersonTookBackStaysSoThoughNothingContradictsIt)
{
    append(CodeBound{codeDigest(codeOf(u"a"_s)), u"C1"_s, u"queue"_s, {}});
    ASSERT_OK(CodeDesk(*stores, clock).release(codeDigest(codeOf(u"a"_s)), u"C1"_s, u"看错了"_s, u"周敏"_s));
    begin();
    show({picture(u"a"_s, codeOf(u"a"_s), bachelor)}, CardBinder::Portion::Last);
    EXPECT_EQ(reason(u"a"_s), u"released-before"_s);
    EXPECT_EQ(told[u"a"_s].students, QStringList(u"C1"_s));
    EXPECT_EQ(ownerOf(codeOf(u"a"_s)), QString());
}

TEST_F(CardBinderTest, WhatSomebodyBindsMeanwhileCounts)
{
    begin();
    append(CodeBound{codeDigest(codeOf(u"door"_s)), u"C1"_s, u"queue"_s, {}});
    show({picture(u"a"_s, codeOf(u"a"_s), bachelor)});
    EXPECT_EQ(reason(u"a"_s), u"second-code"_s);
}

TEST_F(CardBinderTest, APortionThatCannotBeWrittenIsAsIfItHadNotBeen)
{
    begin();
    CardMatch unwritable = book->match(picture(u"b"_s, codeOf(u"b"_s), master));
    unwritable.digest = "far too short for a digest";
    const qint64 before = entries();
    EXPECT_FALSE(binder->bind(*stores, {book->match(picture(u"a"_s, codeOf(u"a"_s), bachelor)), unwritable}));
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(ownerOf(codeOf(u"a"_s)), QString());
    show({picture(u"a"_s, codeOf(u"a"_s), bachelor)});
    EXPECT_EQ(told[u"a"_s].student, u"C1"_s);
    EXPECT_FALSE(told[u"a"_s].alreadyBound);
}

TEST_F(CardBinderTest, AClockThatWasSetBackDoesNotMoveTheJournalsTimeBack)
{
    const auto before = stores->lastEntryAtMs();
    ASSERT_OK(before);
    ASSERT_TRUE(before->has_value());
    clock.ms = **before - 3'600'000;
    begin();
    show({picture(u"a"_s, codeOf(u"a"_s), bachelor)}, CardBinder::Portion::Last);
    ASSERT_EQ(ownerOf(codeOf(u"a"_s)), u"C1"_s);
    EXPECT_EQ(**stores->lastEntryAtMs(), **before);
}

class PersonTest : public CardStation {
protected:
    CodeDesk codes{*stores, clock};
    const QByteArray digest = codeDigest(codeOf(u"x"_s));
};

TEST_F(PersonTest, BindsAndTakesBackWithAReason)
{
    ASSERT_OK(codes.bind(digest, {}, u"C1"_s, u"周敏"_s));
    EXPECT_EQ(ownerOf(codeOf(u"x"_s)), u"C1"_s);
    const qint64 before = entries();
    ASSERT_OK(codes.bind(digest, {}, u"C1"_s, u"周敏"_s));
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(codes.release(digest, u"C1"_s, u"  "_s, u"周敏"_s).error().code, ErrorCode::Usage);
    ASSERT_OK(codes.release(digest, u"C1"_s, u"看错了"_s, u"周敏"_s));
    EXPECT_EQ(ownerOf(codeOf(u"x"_s)), QString());
    EXPECT_EQ(codes.release(digest, u"C1"_s, u"看错了"_s, u"周敏"_s).error().code, ErrorCode::Usage);
}

TEST_F(PersonTest, StealsNoCodeAndGivesNobodyTwo)
{
    ASSERT_OK(codes.bind(digest, {}, u"C1"_s, u"周敏"_s));
    const auto stolen = codes.bind(digest, {}, u"C2"_s, u"周敏"_s);
    ASSERT_FALSE(stolen);
    EXPECT_TRUE(stolen.error().message.contains(u"张小三"_s));
    EXPECT_EQ(codes.bind(codeDigest("another code of some length"), {}, u"C1"_s, u"周敏"_s).error().code,
              ErrorCode::Usage);
    EXPECT_EQ(codes.bind(codeDigest("another code of some length"), {}, u"9999"_s, u"周敏"_s).error().code,
              ErrorCode::Usage);
    EXPECT_EQ(ownerOf(codeOf(u"x"_s)), u"C1"_s);
}

} // namespace
} // namespace liuying
