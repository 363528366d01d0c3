// SPDX-License-Identifier: Apache-2.0
// Trial photographs dropped on the self-check's part of the studio.
#include "gui/studio/SelfCheckPanel.h"

#include "storage/Stores.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

constexpr int kPatience = 60000; // milliseconds: the face model is loaded, and the machine may be busy

class StandingClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return 1'744'400'000'000; }
};

class SelfCheckPanelTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = storage.open(station.path(), storage::OpenMode::CreateNew);
        opened.waitForFinished();
        ASSERT_TRUE(opened.result());
        const auto filled = storage.ask([](storage::Stores &stores) {
            Student student;
            student.number = u"2022010101"_s;
            student.name = u"张小三"_s;
            student.college = u"文学院"_s;
            student.className = u"中文2201"_s;
            return stores.append(RosterImported{u"test"_s, {student}, {}, {}}, 1, u"test"_s);
        });
        ASSERT_TRUE(QFuture(filled).result());
        panel.resize(1262, 700);
        panel.show();
    }
    void put(const QString &name)
    {
        QFile file(photos.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("no picture");
    }
    void drop()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(photos.path())});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&panel, &enter);
        QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&panel, &dropped);
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = panel.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    QTemporaryDir station;
    QTemporaryDir photos;
    StandingClock clock;
    storage::StorageThread storage;
    SelfCheckFlow flow{storage, storage, clock};
    SelfCheckPanel panel{flow};
};

TEST_F(SelfCheckPanelTest, ADroppedFolderIsCheckedAndListed)
{
    put(u"2022010101.jpg"_s);
    put(u"someone.jpg"_s);
    QSignalSpy ended(&flow, &SelfCheckFlow::ended);
    drop();
    ASSERT_TRUE(ended.wait(kPatience));
    EXPECT_FALSE(ended.first().at(0).toBool());
    const QAbstractItemModel *rows = part<QTableView>(u"reportTable"_s)->model();
    ASSERT_EQ(rows->rowCount(), 2);
    EXPECT_EQ(rows->index(0, 1).data().toString(), u"2022010101"_s);
    EXPECT_TRUE(part<QLabel>(u"selfCheckTitle"_s)->text().contains(u"2"_s));
    EXPECT_TRUE(part<QPushButton>(u"writeSelfCheckButton"_s)->isVisible());
}

TEST_F(SelfCheckPanelTest, AFolderWithoutPhotographsSaysSo)
{
    QSignalSpy ended(&flow, &SelfCheckFlow::ended);
    drop();
    ASSERT_TRUE(ended.wait(kPatience));
    EXPECT_TRUE(flow.findings().isEmpty());
    EXPECT_FALSE(part<QPushButton>(u"writeSelfCheckButton"_s)->isVisible());
}

TEST_F(SelfCheckPanelTest, TheListIsWrittenAsItsNameSays)
{
    put(u"2022010101.jpg"_s);
    QSignalSpy ended(&flow, &SelfCheckFlow::ended);
    drop();
    ASSERT_TRUE(ended.wait(kPatience));
    QSignalSpy written(&flow, &SelfCheckFlow::written);
    const QString file = photos.filePath(u"名单.csv"_s);
    flow.write(selfCheckTable(flow.findings()), file);
    ASSERT_TRUE(written.wait(kPatience));
    QFile list(file);
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(list.readAll()).contains(u"张小三"_s));
}

} // namespace
} // namespace liuying
