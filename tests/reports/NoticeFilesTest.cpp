// SPDX-License-Identifier: Apache-2.0
// Class notices written to files: pages and fonts of the pdf, cells of the workbook, names, full disks.
#include "exchange/Table.h"
#include "reports/SomeNotices.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace liuying::reports {
namespace {

using namespace Qt::StringLiterals;

constexpr int kHeadRows = 9; // letterhead, college, class, six facts; the reader leaves the empty row out

class NoticeFilesTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QByteArray bytes(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    [[nodiscard]] static int pagesOf(const QString &file)
    {
        static const QRegularExpression page(u"/Type\\s*/Page(?!s)"_s);
        const QString text = QString::fromLatin1(bytes(file));
        int count = 0;
        for (auto it = page.globalMatch(text); it.hasNext(); it.next())
            ++count;
        return count;
    }
    [[nodiscard]] QStringList filesIn(const QString &folder) const
    {
        return QDir(path(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir m_folder;
};

struct Writer {
    QString suffix;
    Result<QStringList> (*write)(const QList<ClassNotice> &, NoticeFiles, const QString &);
};
const QList<Writer> kWriters{{u"pdf"_s, writeNoticesPdf}, {u"xlsx"_s, writeNoticesXlsx}};

struct Pages {
    const char *rule;
    QList<int> queues; ///< people in each class
    int pages;
};

class NoticePages : public NoticeFilesTest, public testing::WithParamInterface<Pages> {};

TEST_P(NoticePages, AreAsManyAsNeeded)
{
    QList<ClassNotice> notices;
    for (const int people : GetParam().queues)
        notices.append(aNotice(u"中文22%1班"_s.arg(people), people));
    ASSERT_TRUE(writeNoticesPdf(notices, NoticeFiles::OneFile, path(u"a.pdf"_s)));
    EXPECT_EQ(pagesOf(path(u"a.pdf"_s)), GetParam().pages);
}

INSTANTIATE_TEST_SUITE_P(Notices, NoticePages,
                         testing::Values(Pages{"AClassOfThirtyFitsOnePage", {30}, 1},
                                         Pages{"AClassOf45FitsOnePage", {45}, 1},
                                         Pages{"AClassWithNobodyHasAPage", {0}, 1},
                                         Pages{"EveryClassHasAPageOfItsOwn", {1, 32, 45}, 3},
                                         Pages{"FourHundredFlowOver", {400}, 5},
                                         Pages{"TheNextClassBeginsANewPage", {400, 2}, 6}),
                         [](const auto &row) { return std::string(row.param.rule); });

TEST_F(NoticeFilesTest, APdfCarriesItsChineseFonts)
{
    ASSERT_TRUE(writeNoticesPdf({aNotice(u"中文2201班"_s, 3)}, NoticeFiles::OneFile, path(u"a.pdf"_s)));
    const QByteArray pdf = bytes(path(u"a.pdf"_s));
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/FontDescriptor "), pdf.count("/FontFile"));
    EXPECT_GE(pdf.count("/FontFile"), 2); // regular and bold
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 595 842]") || pdf.contains("/MediaBox [0 0 595.")) << "A4";
}

TEST_F(NoticeFilesTest, AWorkbookHasASheetAClassWithNumbersAsText)
{
    ASSERT_TRUE(writeNoticesXlsx({aNotice(u"中文2201班"_s, 3), aNotice(u"新闻2201班"_s, 1)},
                                 NoticeFiles::OneFile, path(u"a.xlsx"_s)));
    const auto book = exchange::readWorkbook(path(u"a.xlsx"_s));
    ASSERT_TRUE(book) << book.error().detail.toStdString();
    ASSERT_EQ(book->sheets.size(), 2);
    EXPECT_EQ(book->sheets[0].name, u"中文2201班"_s);
    EXPECT_EQ(book->sheets[1].name, u"新闻2201班"_s);
    const QList<exchange::Row> &rows = book->sheets[0].rows;
    ASSERT_GT(rows.size(), kHeadRows + 3);
    EXPECT_EQ(rows[2].at(0).text, u"中文2201班"_s);
    EXPECT_EQ(rows[3].at(1).text, u"4月12日 星期六"_s);
    EXPECT_EQ(rows[4].at(1).text, u"08:45"_s);
    EXPECT_EQ(rows[5].at(1).text, u"09:00–09:30"_s);
    EXPECT_EQ(rows[6].at(1).text, u"明德教学楼101室"_s);
    EXPECT_EQ(rows[7].at(1).text, u"刘老师 13800000000"_s);
    EXPECT_EQ(rows[8].at(1).text, u"共3人"_s);
    EXPECT_EQ(rows[kHeadRows].at(1).text, u"学号"_s);
    EXPECT_EQ(rows[kHeadRows + 1].at(0).number, 1);
    EXPECT_EQ(rows[kHeadRows + 1].at(1).kind, exchange::Cell::Kind::Text);
    EXPECT_EQ(rows[kHeadRows + 1].at(1).text, u"002201010001"_s);
    EXPECT_EQ(rows[kHeadRows + 1].at(2).text, u"欧阳学生"_s);
    EXPECT_EQ(rows[kHeadRows + 1].at(3).text, u"异动"_s);
}

TEST_F(NoticeFilesTest, SheetsHaveNamesThatASpreadsheetTakes)
{
    const QString longName = u"中外合作办学国际经济与贸易（全英文教学与本硕连读实验班）2201班"_s;
    ASSERT_GT(longName.size(), 31);
    ASSERT_TRUE(writeNoticesXlsx({aNotice(u"工商[1]/2班*"_s, 1), aNotice(longName, 1), aNotice(longName, 1),
                                  aNotice(u"History"_s, 1), aNotice(u"a班"_s, 1), aNotice(u"A班"_s, 1),
                                  aNotice({}, 1)},
                                 NoticeFiles::OneFile, path(u"a.xlsx"_s)));
    const auto book = exchange::readWorkbook(path(u"a.xlsx"_s));
    ASSERT_TRUE(book) << book.error().detail.toStdString();
    QStringList names;
    for (const exchange::Sheet &sheet : book->sheets)
        names.append(sheet.name);
    EXPECT_EQ(names, (QStringList{u"工商_1__2班_"_s, longName.left(31), longName.left(29) + u"-2"_s,
                                  u"History_"_s, u"a班"_s, u"A班-2"_s, u"文学院"_s}));
}

TEST_F(NoticeFilesTest, AFileAClassIsNamedAfterCollegeAndClass)
{
    const QList<ClassNotice> notices{aNotice(u"中文2201班"_s, 2), aNotice(u"中文2201班"_s, 2),
                                     aNotice(u"../a:b?"_s, 2), aNotice({}, 2)};
    for (const auto &[suffix, write] : kWriters) {
        const QString target = path(u"deep/er/"_s + suffix);
        const auto written = write(notices, NoticeFiles::OnePerClass, target);
        ASSERT_TRUE(written) << written.error().detail.toStdString();
        EXPECT_EQ(*written, noticeFiles(notices, NoticeFiles::OnePerClass, target, suffix));
        EXPECT_EQ(filesIn(u"deep/er/"_s + suffix),
                  (QStringList{u"文学院-.._a_b_."_s + suffix, u"文学院-中文2201班-2."_s + suffix,
                               u"文学院-中文2201班."_s + suffix, u"文学院."_s + suffix}));
    }
}

TEST_F(NoticeFilesTest, OneFileReplacesTheOldOneAndLeavesNothingBeside)
{
    for (const auto &[suffix, write] : kWriters) {
        const QString target = path(u"a."_s + suffix);
        ASSERT_TRUE(write({aNotice(u"中文2201班"_s, 45)}, NoticeFiles::OneFile, target));
        const auto written = write({aNotice(u"中文2201班"_s, 1)}, NoticeFiles::OneFile, target);
        ASSERT_TRUE(written);
        EXPECT_EQ(*written, QStringList{target});
    }
    EXPECT_EQ(filesIn({}), (QStringList{u"a.pdf"_s, u"a.xlsx"_s}));
}

TEST_F(NoticeFilesTest, AnEmptyListIsNotWritten)
{
    for (const auto &[suffix, write] : kWriters) {
        for (const NoticeFiles files : {NoticeFiles::OneFile, NoticeFiles::OnePerClass}) {
            const auto written = write({}, files, path(u"none"_s));
            ASSERT_FALSE(written);
            EXPECT_EQ(written.error().code, ErrorCode::Usage);
        }
    }
    EXPECT_FALSE(QFile::exists(path(u"none"_s)));
}

TEST_F(NoticeFilesTest, AFolderThatCannotBeMadeIsNamed)
{
    QFile file(path(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QString target = path(u"file/below"_s);
    for (const auto &[suffix, write] : kWriters) {
        const auto written = write({aNotice(u"中文2201班"_s, 1)}, NoticeFiles::OnePerClass, target);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::NoPermission);
        EXPECT_TRUE(written.error().message.contains(target));
    }
}

TEST_F(NoticeFilesTest, AFolderIsNoTargetForOneFileAndAMissingOneIsNamed)
{
    for (const auto &[suffix, write] : kWriters) {
        const auto toFolder = write({aNotice(u"中文2201班"_s, 1)}, NoticeFiles::OneFile, m_folder.path());
        ASSERT_FALSE(toFolder);
        EXPECT_EQ(toFolder.error().code, ErrorCode::Usage);
        const QString target = path(u"none/a."_s + suffix);
        const auto toNowhere = write({aNotice(u"中文2201班"_s, 1)}, NoticeFiles::OneFile, target);
        ASSERT_FALSE(toNowhere);
        EXPECT_EQ(toNowhere.error().code, ErrorCode::NotFound);
        EXPECT_TRUE(toNowhere.error().message.contains(target));
    }
}

TEST_F(NoticeFilesTest, AFullDiskLeavesTheOldFileAsItWas)
{
    for (const auto &[suffix, write] : kWriters) {
        const QString target = path(u"a."_s + suffix);
        QFile old(target);
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        // The file beside it, into which the new one is written, is a device that is always full.
        ASSERT_TRUE(
            QFile::link(u"/dev/full"_s, target + u".%1.part"_s.arg(QCoreApplication::applicationPid())));
        const auto written = write({aNotice(u"中文2201班"_s, 30)}, NoticeFiles::OneFile, target);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::DiskFull) << written.error().detail.toStdString();
        EXPECT_EQ(bytes(target), "old");
    }
    EXPECT_EQ(filesIn({}), (QStringList{u"a.pdf"_s, u"a.xlsx"_s}));
}

} // namespace
} // namespace liuying::reports
