// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/HotFolder.h"

#include "flows/FlowStation.h"
#include "flows/studio/HotPictures.h"

#include <QDir>
#include <QFileInfo>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

/// With the threads, notifications and clock of a real day, but little patience.
class HotFolderTest : public testing::Test {
protected:
    HotFolderTest()
    {
        QObject::connect(&hot, &HotFolder::fileReady, &hot, [this](const HotFile &file) {
            ready.append(QFileInfo(file.file).fileName());
            m_loop.quit();
        });
        QObject::connect(&hot, &HotFolder::looked, &hot, [this] {
            ++looks;
            m_loop.quit();
        });
        QObject::connect(&hot, &HotFolder::stateChanged, &hot, [this] { m_loop.quit(); });
    }
    template <typename Condition>
    [[nodiscard]] bool waitFor(Condition isThere)
    {
        bool isLate = false;
        QTimer limit;
        QObject::connect(&limit, &QTimer::timeout, &limit, [&] {
            isLate = true;
            m_loop.quit();
        });
        limit.start(std::chrono::minutes(1));
        while (!isThere() && !isLate)
            m_loop.exec();
        return isThere();
    }
    [[nodiscard]] bool watch()
    {
        hot.watch(folder.filePath(u"in"_s));
        return waitFor([this] { return looks > 0; });
    }
    void put(const QString &name, int shade) const
    {
        writeFile(folder.filePath(u"in/"_s + name), tinyJpeg(shade));
    }

    QTemporaryDir folder;
    class MachineTime : public Clock {
    public:
        [[nodiscard]] qint64 nowUtcMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    } clock;
    HotFolder hot{clock, {.lookEveryMs = 20, .lookSoonMs = 5, .quietMs = 10, .rawQuietMs = 10}};
    QStringList ready;
    int looks = 0;

private:
    void SetUp() override { ASSERT_TRUE(QDir(folder.path()).mkpath(u"in"_s)); }
    QEventLoop m_loop;
};

TEST_F(HotFolderTest, SaysEachNewPictureOnce)
{
    put(u"old.jpg"_s, 1);
    EXPECT_EQ(hot.state(), HotFolderState::Off);
    ASSERT_TRUE(watch());
    EXPECT_EQ(hot.state(), HotFolderState::Watching);
    put(u"a.jpg"_s, 2);
    ASSERT_TRUE(waitFor([this] { return ready.size() == 1; }));
    put(u"b.jpg"_s, 3);
    ASSERT_TRUE(waitFor([this] { return ready.size() == 2; }));
    EXPECT_EQ(ready, (QStringList{u"a.jpg"_s, u"b.jpg"_s}));
}

TEST_F(HotFolderTest, SaysWhenTheFolderIsGoneAndGoesOnWhenItIsBack)
{
    ASSERT_TRUE(watch());
    QDir root(folder.path());
    ASSERT_TRUE(root.rename(u"in"_s, u"away"_s));
    ASSERT_TRUE(waitFor([this] { return hot.state() == HotFolderState::Gone; }));
    writeFile(folder.filePath(u"away/a.jpg"_s), tinyJpeg(1));
    ASSERT_TRUE(root.rename(u"away"_s, u"in"_s));
    ASSERT_TRUE(waitFor([this] { return ready.size() == 1; }));
}

TEST_F(HotFolderTest, StoppedItSaysNothingMore)
{
    ASSERT_TRUE(watch());
    put(u"a.jpg"_s, 1);
    hot.stop();
    EXPECT_EQ(hot.state(), HotFolderState::Off);
    EXPECT_TRUE(hot.folder().isEmpty());
    QDir(folder.path()).mkpath(u"other"_s);
    looks = 0;
    hot.watch(folder.filePath(u"other"_s)); // what the first one still had to say would come before this
    ASSERT_TRUE(waitFor([this] { return looks > 0; }));
    EXPECT_TRUE(ready.isEmpty());
}

TEST_F(HotFolderTest, AFolderGivenLaterReplacesTheFirst)
{
    ASSERT_TRUE(watch());
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"other"_s));
    hot.watch(folder.filePath(u"other"_s));
    looks = 0;
    ASSERT_TRUE(waitFor([this] { return looks > 0; }));
    put(u"a.jpg"_s, 1);
    writeFile(folder.filePath(u"other/b.jpg"_s), tinyJpeg(2));
    ASSERT_TRUE(waitFor([this] { return !ready.isEmpty(); }));
    EXPECT_EQ(ready, QStringList{u"b.jpg"_s});
}

} // namespace
} // namespace liuying
