// SPDX-License-Identifier: Apache-2.0
#include "vision/CameraList.h"
#include "vision/CameraWatch.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// How a camera stands in sysfs.
struct UsbCamera {
    QString port;
    QByteArray name = "HD Webcam: HD Web";
    QByteArray serial = "A1B2";
    QByteArray index = "0";
};

} // namespace

/// A /sys and a /dev of the test's own.
class CameraList : public testing::Test {
protected:
    CameraList()
    {
        QDir(m_root.path()).mkpath(u"sys/class"_s);
        QDir(m_root.path()).mkpath(u"dev"_s);
    }

    void plugIn(int index, const UsbCamera &camera)
    {
        const QDir root(m_root.path());
        const QString usb = u"sys/devices/%1"_s.arg(camera.port);
        const QString interface = u"%1/%2:1.0"_s.arg(usb, camera.port);
        const QString entry = u"sys/class/video%1"_s.arg(index);
        root.mkpath(interface);
        root.mkpath(entry);
        write(root.filePath(usb + u"/idVendor"_s), "046d\n");
        write(root.filePath(usb + u"/idProduct"_s), "0825\n");
        if (!camera.serial.isEmpty())
            write(root.filePath(usb + u"/serial"_s), camera.serial + '\n');
        write(root.filePath(entry + u"/name"_s), camera.name + '\n');
        write(root.filePath(entry + u"/index"_s), camera.index + '\n');
        ASSERT_TRUE(QFile::link(root.filePath(interface), root.filePath(entry + u"/device"_s)));
        write(root.filePath(u"dev/video%1"_s.arg(index)), "");
    }

    void pullOut(int index)
    {
        const QDir root(m_root.path());
        QDir(root.filePath(u"sys/class/video%1"_s.arg(index))).removeRecursively();
        QFile::remove(root.filePath(u"dev/video%1"_s.arg(index)));
    }

    QString devices() const { return m_root.filePath(u"dev"_s); }
    QList<CameraDevice> list() const { return camerasIn(m_root.filePath(u"sys/class"_s), devices()); }

private:
    QTemporaryDir m_root;
};

TEST_F(CameraList, NamesACameraOnceAndKnowsItsKey)
{
    plugIn(0, {u"1-2"_s});
    ASSERT_EQ(list().size(), 1);
    EXPECT_EQ(list().front().name, u"HD Webcam"_s);
    EXPECT_EQ(list().front().key, u"camera:046d:0825:A1B2:1.0@1-2#HD Webcam"_s);
    EXPECT_TRUE(list().front().isAllowed);
    EXPECT_TRUE(isCameraKey(list().front().key));
    EXPECT_EQ(cameraName(list().front().key), u"HD Webcam"_s);
}

TEST_F(CameraList, LeavesOutMetadataAndWhatHasNoNode)
{
    plugIn(0, {u"1-2"_s});
    plugIn(1, {u"1-2"_s, "HD Webcam", "A1B2", "1"});
    plugIn(2, {u"1-3"_s, "Elsewhere"});
    QFile::remove(devices() + u"/video2"_s);
    EXPECT_EQ(list().size(), 1);
}

TEST_F(CameraList, OrdersByIndexAndNotByLetter)
{
    plugIn(10, {u"1-2"_s, "Ten"});
    plugIn(9, {u"1-3"_s, "Nine"});
    ASSERT_EQ(list().size(), 2);
    EXPECT_EQ(list().front().name, u"Nine"_s);
}

TEST_F(CameraList, TellsTwoAlikeApartByTheirPort)
{
    plugIn(0, {u"1-2"_s, "HD Webcam", ""});
    plugIn(2, {u"1-3"_s, "HD Webcam", ""});
    ASSERT_EQ(list().size(), 2);
    EXPECT_NE(list()[0].name, list()[1].name);
    EXPECT_TRUE(list()[0].name.contains(u"1-2"_s));
    EXPECT_TRUE(list()[1].name.contains(u"1-3"_s));
    EXPECT_NE(list()[0].key, list()[1].key);
}

TEST_F(CameraList, FindsACameraAgainAtItsPortUnderAnotherIndex)
{
    plugIn(0, {u"1-2"_s, "HD Webcam", ""});
    plugIn(2, {u"1-3"_s, "HD Webcam", ""});
    const QString second = list()[1].key;
    pullOut(0);
    pullOut(2);
    plugIn(0, {u"1-3"_s, "HD Webcam", ""});
    plugIn(1, {u"1-2"_s, "HD Webcam", ""});
    EXPECT_EQ(findCamera(second, {list()[0].key, list()[1].key}), 0);
}

TEST(CameraKey, FindsTheSameCameraAtAnotherPortButNoOther)
{
    const QString key = u"camera:046d:0825:A1B2:1.0@1-2#HD"_s;
    EXPECT_EQ(findCamera(key, {u"camera:dead:beef::1.0@1-2#X"_s, u"camera:046d:0825:A1B2:1.0@2-1#HD"_s}), 1);
    EXPECT_EQ(findCamera(key, {u"camera:046d:0825:C3D4:1.0@1-2#HD"_s}), -1);
    EXPECT_EQ(findCamera(key, {u"camera:046d:0825:A1B2:1.2@1-2#infrared"_s}), -1);
    EXPECT_EQ(findCamera(u"auto"_s, {key}), -1);
    EXPECT_EQ(cameraName(u"camera:046d:0825:A1B2:1.0@1-2#Odd #1 @home"_s), u"Odd #1 @home"_s);
}

TEST_F(CameraList, IsWatched)
{
    int count = 1;
    char program[] = "cameras";
    char *arguments[] = {program, nullptr};
    const QCoreApplication application(count, arguments);
    CameraWatch watch(devices(), [this] { return list(); });
    EXPECT_TRUE(watch.cameras().isEmpty());
    QSignalSpy changed(&watch, &CameraWatch::changed);
    plugIn(0, {u"1-2"_s});
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(watch.cameras().size(), 1);
    pullOut(0);
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(watch.cameras().isEmpty());
}

} // namespace liuying::vision
