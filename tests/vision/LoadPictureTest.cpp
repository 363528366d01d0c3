// SPDX-License-Identifier: Apache-2.0
#include "vision/Codes.h"

#include "vision/DrawnCode.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QTemporaryDir>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &file, const QByteArray &bytes)
{
    QFile device(file);
    ASSERT_TRUE(device.open(QIODevice::WriteOnly));
    ASSERT_EQ(device.write(bytes), bytes.size());
}

} // namespace

class LoadPicture : public testing::Test {
protected:
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    void expectRead(const QString &file) const
    {
        const Result<QImage> picture = loadPicture(file);
        ASSERT_TRUE(picture) << picture.error().detail.toStdString();
        const CodeReading reading = readCodes(*picture, Effort::File);
        ASSERT_EQ(reading.codes.size(), 1);
        EXPECT_EQ(reading.codes.first().payload, someCaptureCode());
    }

private:
    QTemporaryDir m_folder;
};

class LoadFormat : public LoadPicture, public testing::WithParamInterface<const char *> {};

TEST_P(LoadFormat, IsReadWhateverTheNameSays)
{
    const QString file = inFolder(u"code.photo"_s);
    ASSERT_TRUE(drawnCode(someCaptureCode()).save(file, GetParam()));
    expectRead(file);
}

INSTANTIATE_TEST_SUITE_P(Format, LoadFormat, testing::Values("PNG", "JPG", "BMP"),
                         [](const auto &row) { return std::string(row.param); });

TEST_F(LoadPicture, ReadsWebP)
{
    expectRead(QStringLiteral(LIUYING_TEST_DATA "/vision/code.webp"));
}

TEST_F(LoadPicture, TurnsAPhotographAsItsExifSays)
{
    const QString file = inFolder(u"turned.jpg"_s);
    QImage wide(60, 20, QImage::Format_RGB32);
    wide.fill(Qt::white);
    QImageWriter writer(file, "jpg");
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    ASSERT_TRUE(writer.write(wide));
    const Result<QImage> picture = loadPicture(file);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->size(), QSize(20, 60));
}

TEST_F(LoadPicture, NamesAMissingFile)
{
    const Result<QImage> picture = loadPicture(inFolder(u"not-there.jpg"_s));
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(picture.error().message.contains(u"not-there.jpg"_s));
}

struct BadFileRow {
    const char *rule;
    QByteArray bytes;
};

class BadFile : public LoadPicture, public testing::WithParamInterface<BadFileRow> {};

TEST_P(BadFile, IsNamedAndRefused)
{
    const QString file = inFolder(u"bad.jpg"_s);
    write(file, GetParam().bytes);
    const Result<QImage> picture = loadPicture(file);
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(picture.error().message.contains(u"bad.jpg"_s));
    EXPECT_FALSE(picture.error().detail.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Content, BadFile,
    testing::Values(
        BadFileRow{"Empty", {}}, BadFileRow{"Text", "this is no picture"},
        BadFileRow{"OnlyTheHeadOfAPng", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")},
        BadFileRow{"Heic", QByteArray::fromHex("0000001866747970686569630000000068656963")},
        BadFileRow{"OnlyTheHeadOfAWebP", QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16) + QByteArray(20, '\0')},
        BadFileRow{"AWebPOf268MillionPixels", QByteArray("RIFF\x24\0\0\0WEBPVP8X", 16) + QByteArray(8, '\0') +
                                                  QByteArray::fromHex("fe3f00fe3f00")},
        // A bitmap head that promises 30000 × 30000 pixels.
        BadFileRow{"ABitmapOf900MillionPixels",
                   QByteArray::fromHex("424d3600000000000000360000002800000030750000307500000100180000"
                                       "000000000000000000000000000000000000000000000000")}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST_F(LoadPicture, DoesNotTakeAFolderForAPicture)
{
    const Result<QImage> picture = loadPicture(inFolder(u"."_s));
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, ErrorCode::BadInput);
}

} // namespace liuying::vision
