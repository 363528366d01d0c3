// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/WriteTimetable.h"

#include "flows/DoorStation.h"

#include <QFile>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class WriteTimetable : public DoorStation {
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ErrorCode codeOf(const QString &name) const
    {
        const Result<void> written = writeTimetable(aPlan(), path(name));
        EXPECT_FALSE(written) << name.toStdString();
        return written ? ErrorCode::Internal : written.error().code;
    }
};

TEST_F(WriteTimetable, IsASpreadsheet)
{
    for (const QString &name : {u"日程.xlsx"_s, u"日程.XLSX"_s}) {
        EXPECT_TRUE(writeTimetable(aPlan(), path(name)));
        EXPECT_TRUE(QFile::exists(path(name)));
    }
    for (const QString &name : {u"日程.pdf"_s, u"日程"_s}) {
        EXPECT_EQ(codeOf(name), ErrorCode::Usage);
        EXPECT_FALSE(QFile::exists(path(name)));
    }
}

TEST_F(WriteTimetable, SparesAStationUnderAnyName)
{
    QFile::link(stores->fileName(), path(u"日程.xlsx"_s));
    for (const QString &name : {u"日程.xlsx"_s, u"station.sqlite"_s, u"station.sqlite-wal"_s})
        EXPECT_EQ(codeOf(name), ErrorCode::BadInput) << name.toStdString();
    EXPECT_TRUE(stores->verify()->ok);
}

} // namespace
} // namespace liuying
