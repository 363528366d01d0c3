// SPDX-License-Identifier: Apache-2.0
// Rosters as universities really make them, against what must be read from them.
#include "exchange/PeopleFixtures.h"

namespace liuying::exchange {

using namespace Qt::StringLiterals;
using namespace people;

namespace {

const Student *studentOf(const RosterFile &roster, const QString &number)
{
    const auto found = std::ranges::find(roster.students, number, &Student::number);
    return found == roster.students.end() ? nullptr : &*found;
}

void expectStudent(const Student &student, const QJsonObject &expected)
{
    // Which of the middle dots is kept is not compared: they are equal.
    EXPECT_EQ(student.name, cleanName(expected[u"name"_s].toString()));
    EXPECT_EQ(student.college, expected[u"college"_s].toString());
    EXPECT_EQ(student.className, expected[u"class"_s].toString());
    EXPECT_EQ(student.idTail, expected[u"idTail"_s].toString());
    if (expected.contains(u"level"_s)) {
        EXPECT_EQ(student.level, expected[u"level"_s].toString());
    }
    if (expected.contains(u"status"_s)) {
        EXPECT_EQ(student.status, expected[u"status"_s].toString());
    }
    if (expected.contains(u"eligible"_s)) {
        EXPECT_EQ(student.eligible, expected[u"eligible"_s].toBool());
    }
}

QList<QStringList> sorted(QList<QStringList> groups)
{
    for (QStringList &group : groups)
        group.sort();
    return groups;
}

class RosterSamples : public testing::TestWithParam<std::string> {};

TEST_P(RosterSamples, GiveWhatTheyMust)
{
    if (samplesDir().isEmpty())
        GTEST_SKIP() << "no shared samples";
    const QString file = samplesDir() + u"/rosters/"_s + QString::fromStdString(GetParam());
    const QJsonObject expected = readJson(file + u".expected.json"_s).object();
    ASSERT_FALSE(expected.isEmpty());

    const Result<RosterFile> roster = readRoster(file);

    ASSERT_TRUE(roster) << roster.error().message.toStdString();
    expectFile(*roster, static_cast<int>(roster->students.size()), expected);
    EXPECT_EQ(roster->notEligible, expected[u"notEligible"_s].toInt(0));
    for (const QJsonValue &sample : expected[u"sample"_s].toArray()) {
        const QString number = sample[u"number"_s].toString();
        const Student *student = studentOf(*roster, number);
        ASSERT_NE(student, nullptr) << number.toStdString();
        expectStudent(*student, sample.toObject());
    }
    QList<QStringList> variants;
    for (const QJsonValue &group : expected[u"collegeVariants"_s].toArray())
        variants.append(group.toVariant().toStringList());
    EXPECT_EQ(sorted(roster->collegeVariants), sorted(variants));
}

INSTANTIATE_TEST_SUITE_P(Shared, RosterSamples, testing::ValuesIn(samplesWithExpectation(u"rosters"_s)),
                         testName);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RosterSamples);

TEST(BadRosterSamples, NameTheFileOrGiveTheirRows)
{
    if (samplesDir().isEmpty())
        GTEST_SKIP() << "no shared samples";
    for (const QJsonValue &value : readJson(samplesDir() + u"/bad/expected.json"_s).array()) {
        if (value[u"command"_s].toString() != u"plan import-roster"_s)
            continue;
        const QString name = value[u"file"_s].toString();
        SCOPED_TRACE(name.toStdString());
        const Result<RosterFile> roster = readRoster(samplesDir() + u"/bad/"_s + name);
        if (!roster) {
            EXPECT_TRUE(roster.error().message.contains(name)) << roster.error().message.toStdString();
            EXPECT_FALSE(value[u"rows"_s].isDouble()) << roster.error().message.toStdString();
            continue;
        }
        expectFile(*roster, static_cast<int>(roster->students.size()), value.toObject());
        EXPECT_EQ(roster->rows, value[u"rows"_s].toInt(value[u"rowsIfRead"_s].toInt()));
    }
}

TEST(UniversitySample, GivesItsWholeRoster)
{
    if (samplesDir().isEmpty())
        GTEST_SKIP() << "no shared samples";
    const Result<RosterFile> roster = readRoster(samplesDir() + u"/university/roster.xlsx"_s);
    ASSERT_TRUE(roster) << roster.error().message.toStdString();
    const QJsonObject expected = readJson(samplesDir() + u"/university/expected.json"_s).object();
    expectFile(*roster, static_cast<int>(roster->students.size()), expected[u"roster"_s].toObject());
}

} // namespace
} // namespace liuying::exchange
