// SPDX-License-Identifier: Apache-2.0
// Every report of the catalogue from the terminal: formats, filters, and what is refused.
#include "cli/Terminal.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

class Reports : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(terminal.beginWithDemo()); }

    Answer report(const QString &name, const QString &format, const QStringList &more = {}) const
    {
        return terminal.json(
            QStringList{u"report"_s, name, u"--format"_s, format, u"--out"_s, out(name, format)} + more);
    }
    [[nodiscard]] QString out(const QString &name, const QString &format) const
    {
        return terminal.path(name + u'.' + format);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const QJsonValue &one : terminal.json({u"report"_s}).json[u"reports"].toArray())
            list.append(one[u"name"].toString());
        return list;
    }
    /// The values of a column of the report as json.
    [[nodiscard]] QStringList column(const QString &name, const QString &key, const QStringList &filter) const
    {
        EXPECT_EQ(report(name, u"json"_s, filter).status, 0);
        QStringList values;
        for (const QJsonValue &row : readJson(out(name, u"json"_s))[u"rows"].toArray())
            values.append(row[key].toString());
        values.removeDuplicates();
        return values;
    }

    Terminal terminal;
};

TEST_F(Reports, WithoutANameAreListed)
{
    const QStringList all = names();
    for (const QString &promised : {u"no-shows"_s, u"refunds"_s, u"attendance"_s, u"settlement"_s,
                                    u"make-up"_s, u"proofreading"_s, u"throughput"_s, u"class-notices"_s})
        EXPECT_TRUE(all.contains(promised)) << promised.toStdString();
    EXPECT_TRUE(terminal.text({u"report"_s}).out.contains(u"settlement"_s));
    const Answer unknown = report(u"weather"_s, u"csv"_s);
    EXPECT_EQ(unknown.status, 2);
    EXPECT_TRUE(unknown.err.contains(u"settlement"_s));
}

TEST_F(Reports, AllOfThemCanBeWritten)
{
    const QStringList formats{u"xlsx"_s, u"csv"_s, u"pdf"_s, u"json"_s};
    QStringList all = names();
    all.removeOne(u"class-notices"_s); // has tests of its own
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &format = formats[i % formats.size()]; // every format takes its turn
        const Answer written = report(all[i], format);
        EXPECT_EQ(written.status, 0) << all[i].toStdString() << written.err.toStdString();
        EXPECT_GT(QFileInfo(out(all[i], format)).size(), 0) << all[i].toStdString();
    }
}

TEST_F(Reports, ADryRunWritesNothing)
{
    EXPECT_EQ(report(u"colleges"_s, u"xlsx"_s, {u"--dry-run"_s}).status, 0);
    EXPECT_FALSE(QFileInfo::exists(out(u"colleges"_s, u"xlsx"_s)));
}

TEST_F(Reports, FiltersLetThroughWhatTheyName)
{
    const QStringList colleges = column(u"attendance"_s, u"college"_s, {});
    ASSERT_GT(colleges.size(), 1);
    EXPECT_EQ(column(u"attendance"_s, u"college"_s, {u"--college"_s, colleges[1]}), QStringList{colleges[1]});
    const QStringList classes = column(u"attendance"_s, u"class"_s, {u"--college"_s, colleges[1]});
    ASSERT_FALSE(classes.isEmpty());
    EXPECT_EQ(column(u"attendance"_s, u"class"_s, {u"--college"_s, colleges[1], u"--class"_s, classes[0]}),
              QStringList{classes[0]});
}

TEST_F(Reports, RowsAboutNoStudentAreNotThoseOfStudentsWithoutAClass)
{
    for (const QString &kind : {u"open-items"_s, u"corrections"_s}) {
        for (const QString &none : {u""_s, u"未分班"_s}) {
            ASSERT_EQ(report(kind, u"json"_s, {u"--class"_s, none}).status, 0);
            const QStringList numbers = column(kind, u"number"_s, {u"--class"_s, none});
            EXPECT_FALSE(numbers.contains(QString())) << kind.toStdString();
        }
    }
}

TEST_F(Reports, AFilterOnWhatDoesNotExistIsNamed)
{
    const Answer college = report(u"attendance"_s, u"csv"_s, {u"--college"_s, u"占星学院"_s});
    EXPECT_EQ(college.status, 2);
    EXPECT_TRUE(college.err.contains(u"占星学院"_s));
    const Answer room = report(u"throughput"_s, u"csv"_s, {u"--room"_s, u"月宫"_s});
    EXPECT_EQ(room.status, 2);
    EXPECT_TRUE(room.err.contains(u"月宫"_s));
    EXPECT_EQ(report(u"attendance"_s, u"csv"_s, {u"--class"_s, u"占星2201"_s}).status, 2);
    EXPECT_EQ(report(u"throughput"_s, u"csv"_s, {u"--day"_s, u"1999-01-01"_s}).status, 2);
    EXPECT_EQ(report(u"throughput"_s, u"csv"_s, {u"--day"_s, u"tomorrow"_s}).status, 2);
    EXPECT_FALSE(QFileInfo::exists(out(u"attendance"_s, u"csv"_s)));
}

TEST_F(Reports, OptionsThatAReportHasNoUseForAreRefused)
{
    EXPECT_EQ(report(u"attendance"_s, u"csv"_s, {u"--each"_s}).status, 2);
    EXPECT_EQ(report(u"attendance"_s, u"csv"_s, {u"--sheet-per-college"_s}).status, 2);
    EXPECT_EQ(report(u"class-notices"_s, u"pdf"_s, {u"--room"_s, u"101"_s}).status, 2);
    EXPECT_EQ(report(u"colleges"_s, u"csv"_s, {u"--room"_s, u"101"_s}).status, 2);
}

TEST_F(Reports, ASheetForEachCollegeIsAskedFor)
{
    ASSERT_EQ(report(u"attendance"_s, u"xlsx"_s).status, 0);
    const qint64 whole = QFileInfo(out(u"attendance"_s, u"xlsx"_s)).size();
    ASSERT_EQ(report(u"attendance"_s, u"xlsx"_s, {u"--sheet-per-college"_s}).status, 0);
    EXPECT_GT(QFileInfo(out(u"attendance"_s, u"xlsx"_s)).size(), whole);
}

} // namespace
} // namespace liuying::cli
