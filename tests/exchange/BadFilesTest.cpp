// SPDX-License-Identifier: Apache-2.0
// Files that cannot be read: each is told apart, named and refused in time, none crashes the reader.

#include "exchange/SharedFiles.h"
#include "exchange/Table.h"
#include "exchange/TextFile.h"

#include <gtest/gtest.h>

#include <QDir>

using namespace Qt::StringLiterals;
using namespace liuying;
using namespace liuying::exchange;

namespace {

struct BadFile {
    const char *rule;
    QString name;
    QByteArray bytes;
    QString mentions;
};

constexpr auto ruleName = [](const auto &row) { return std::string(row.param.rule); };

QByteArray oneLine()
{
    return QByteArray("学号,姓名,") + QByteArray("20220101001,").repeated(870'000);
}

} // namespace

class UnreadableFile : public testing::TestWithParam<BadFile> {};

TEST_P(UnreadableFile, isRefusedByNameWithItsReason)
{
    const tests::TextFile file(GetParam().bytes, GetParam().name);
    const auto workbook = readWorkbook(file.path());
    ASSERT_FALSE(workbook);
    EXPECT_EQ(workbook.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(workbook.error().message.contains(GetParam().name)) << workbook.error().message.toStdString();
    EXPECT_TRUE(workbook.error().message.contains(GetParam().mentions))
        << workbook.error().message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Files, UnreadableFile,
    testing::Values(
        BadFile{"Empty", u"a.csv"_s, {}, u"空文件"_s},
        BadFile{"WebPageNamedXlsx", u"a.xlsx"_s, "  <html><body><table></table></body></html>", u"网页"_s},
        BadFile{"PdfNamedXlsx", u"a.xlsx"_s, "%PDF-1.4\n1 0 obj", u"PDF"_s},
        BadFile{"ZipCutShort", u"a.xlsx"_s, QByteArray("PK\x03\x04\x14\x00", 6), u"不完整"_s},
        BadFile{"PictureNamedXlsx", u"a.xlsx"_s, "\x89PNG\r\n\x1A\n....", u"无法识别"_s},
        BadFile{"CompoundFileCutShort", u"a.xls"_s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....", u"损坏"_s},
        BadFile{"NulBytes", u"a.csv"_s, QByteArray("学号,姓名\n1,\0\0\0\n", 20), u"不是文字"_s},
        BadFile{"LineWithoutEnd", u"a.csv"_s, oneLine(), u"过长"_s},
        BadFile{"QuoteWithoutEnd", u"a.csv"_s, "a,b\n1,\"open\n2,3\n", u"引号"_s},
        BadFile{"NeitherUtf8NorGb18030", u"a.csv"_s, "a,b\n\xFF\xFF,\xC3\n", u"编码"_s}),
    ruleName);

TEST(UnreadableFile, missingIsNotFound)
{
    const auto workbook = readWorkbook(u"/nowhere/list.xlsx"_s);
    ASSERT_FALSE(workbook);
    EXPECT_EQ(workbook.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(workbook.error().message.contains(u"list.xlsx"));
}

TEST(UnreadableFile, folderIsNamedAsOne)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"b.xlsx"_s));
    const auto workbook = readWorkbook(folder.filePath(u"b.xlsx/"_s));
    ASSERT_FALSE(workbook);
    EXPECT_TRUE(workbook.error().message.contains(u"b.xlsx”是文件夹"))
        << workbook.error().message.toStdString();
}

TEST(UnreadableFile, samplesAreRefusedOrReadWhole)
{
    const QDir folder(tests::sharedPath(u"samples/bad"_s));
    if (!folder.exists())
        GTEST_SKIP() << "no sample files here";
    const QMap<QString, QString> reasons{
        {u"b01-truncated.xlsx"_s, u"不完整"_s}, {u"b02-web-page-named.xlsx"_s, u"网页"_s},
        {u"b04-pdf-named.xlsx"_s, u"PDF"_s},    {u"b05-zip-bomb.xlsx"_s, u"过大"_s},
        {u"b06-password.xlsx"_s, u"密码"_s},    {u"b07-nul-bytes.csv"_s, u"不是文字"_s},
        {u"b08-empty.csv"_s, u"空文件"_s},      {u"b09-folder.xlsx"_s, u"文件夹"_s},
        {u"b10-no-document-part.docx"_s, u""_s}};
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason) {
        const auto read = readWorkbook(folder.filePath(reason.key()));
        ASSERT_FALSE(read) << reason.key().toStdString();
        EXPECT_TRUE(read.error().message.contains(reason.key()));
        EXPECT_TRUE(read.error().message.contains(reason.value())) << read.error().message.toStdString();
    }
    EXPECT_FALSE(readTextDocument(folder.filePath(u"b10-no-document-part.docx"_s)));
    const auto old = readWorkbook(folder.filePath(u"b03-old-excel-named.xlsx"_s));
    ASSERT_TRUE(old);
    EXPECT_EQ(old->kind, FileKind::Xls);
    EXPECT_EQ(old->sheets.first().rows.size(), 16);
}
