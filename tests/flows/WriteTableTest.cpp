// SPDX-License-Identifier: Apache-2.0
#include "flows/report/WriteTable.h"

#include "flows/DoorStation.h"

#include <QDir>
#include <QFile>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class WriteTable : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] Result<void> write(const QString &format, const QString &name) const
    {
        reports::ReportTable table;
        table.headers = {{u"a"_s, u"A"_s}};
        table.rows = {{u"1"_s}};
        return writeTable(table, format, path(name));
    }

    QTemporaryDir m_folder;
};

TEST_F(WriteTable, RefusesWhatBelongsToAStation)
{
    put(u"copy.csv"_s, QByteArray("SQLite format 3\0", 16) + "names");
    put(u"log.csv"_s, "\x37\x7f\x06\x82 names");
    QFile::link(path(u"copy.csv"_s), path(u"link.csv"_s));
    for (const QString &name : {u"copy.csv"_s, u"log.csv"_s, u"link.csv"_s, u"copy.csv-wal"_s,
                                u"copy.csv-shm"_s, u"station.sqlite"_s, u"station.sqlite-wal"_s}) {
        for (const QString &format : {u"csv"_s, u"xlsx"_s, u"json"_s, u"pdf"_s}) {
            const Result<void> written = write(format, name);
            ASSERT_FALSE(written) << name.toStdString();
            EXPECT_EQ(written.error().code, ErrorCode::BadInput);
            EXPECT_TRUE(written.error().message.contains(path(name)));
        }
    }
    QFile kept(path(u"copy.csv"_s));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_TRUE(kept.readAll().endsWith("names"));
}

TEST_F(WriteTable, WritesEachFormatAndRefusesOthers)
{
    for (const QString &format : {u"csv"_s, u"xlsx"_s, u"json"_s, u"pdf"_s})
        EXPECT_TRUE(write(format, u"report."_s + format)) << format.toStdString();
    ASSERT_FALSE(write(u"docx"_s, u"report.docx"_s));
    EXPECT_FALSE(QFile::exists(path(u"report.docx"_s)));
}

} // namespace
} // namespace liuying
