// SPDX-License-Identifier: Apache-2.0
// The register of pictures and the hand-over, over a real station with two drawn pictures.
#include "gui/studio/RegisterPanel.h"

#include "storage/Stores.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

constexpr int kPatience = 30000; // milliseconds: the machine may be busy

class StandingClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return 1'744'400'000'000; }
};

QByteArray writePicture(const QString &file, const QColor &colour)
{
    QImage picture(48, 64, QImage::Format_RGB32);
    picture.fill(colour);
    QDir().mkpath(QFileInfo(file).path());
    picture.save(file);
    QFile written(file);
    return written.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(written.readAll(), QCryptographicHash::Sha256)
               : QByteArray();
}

class RegisterTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = storage.open(folder.path(), storage::OpenMode::CreateNew);
        opened.waitForFinished();
        ASSERT_TRUE(opened.result());
        const QByteArray first = writePicture(kept(u"001-1.jpg"_s), Qt::blue);
        const QByteArray second = writePicture(kept(u"001-2.jpg"_s), Qt::cyan);
        const auto filled = storage.ask([first, second](storage::Stores &stores) -> Result<Entry> {
            Student student;
            student.number = u"1"_s;
            student.name = u"张小三"_s;
            student.college = u"文学院"_s;
            [[maybe_unused]] const auto roster =
                stores.append(RosterImported{u"test"_s, {student}, {}, {}}, 1, u"test"_s);
            const auto rejected = stores.append(taken(1, first), 2, u"test"_s);
            const auto good = stores.append(taken(2, second), 3, u"test"_s);
            if (!rejected || !good)
                return good;
            [[maybe_unused]] const auto retake =
                stores.append(ShotRejected{rejected->ref, u"闭眼"_s}, 4, u"test"_s);
            ShotAccepted accepted;
            accepted.student = u"1"_s;
            accepted.room = u"九教106"_s;
            accepted.shot = {1, accepted.room, {}};
            accepted.at = taken(2, second).at;
            accepted.file = u"001-2.jpg"_s;
            accepted.fileDigest = second;
            accepted.taken = good->ref;
            return stores.append(accepted, 5, u"test"_s);
        });
        ASSERT_TRUE(QFuture(filled).result());
        panel.resize(1262, 700);
        QSignalSpy ready(&flow, &HandOverFlow::registerReady);
        panel.show();
        ASSERT_TRUE(ready.wait(kPatience));
    }
    [[nodiscard]] QString kept(const QString &name) const { return folder.filePath(u"photos/"_s + name); }
    static ShotTaken taken(int frame, const QByteArray &digest)
    {
        ShotTaken shot;
        shot.room = u"九教106"_s;
        shot.day = QDate(2025, 4, 12);
        shot.student = u"1"_s;
        shot.shot = {1, shot.room, {}};
        shot.frame = frame;
        shot.at = {shot.day, QTime(9, frame)};
        shot.file = u"001-%1.jpg"_s.arg(frame);
        shot.fileDigest = digest;
        shot.verdict = frame == 1 ? CheckResult::Fail : CheckResult::Pass;
        return shot;
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = panel.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    QTemporaryDir folder;
    QTemporaryDir target;
    StandingClock clock;
    storage::StorageThread storage;
    HandOverFlow flow{storage, storage, clock, folder.path()};
    RegisterPanel panel{flow};
};

TEST_F(RegisterTest, EveryPictureIsListedAndTheChosenOneOpened)
{
    auto *table = part<QTableView>(u"reportTable"_s);
    ASSERT_EQ(table->model()->rowCount(), 2);
    QSignalSpy opened(&flow, &HandOverFlow::pictureReady);
    table->setCurrentIndex(table->model()->index(1, 0));
    ASSERT_TRUE(opened.wait(kPatience));
    EXPECT_EQ(opened.last().at(0).toString(), u"001-2.jpg"_s);
    EXPECT_EQ(opened.last().at(1).value<QImage>().size(), QSize(48, 64));
}

TEST_F(RegisterTest, NothingCanBeHandedOverWithoutAFolder)
{
    EXPECT_FALSE(part<QPushButton>(u"handOverButton"_s)->isEnabled());
    panel.setFolder(target.filePath(u"交付"_s));
    EXPECT_TRUE(part<QPushButton>(u"handOverButton"_s)->isEnabled());
}

TEST_F(RegisterTest, WhatWillGoOutIsSaidBeforeItDoes)
{
    QSignalSpy surveyed(&flow, &HandOverFlow::surveyed);
    panel.setFolder(target.filePath(u"交付"_s));
    ASSERT_TRUE(surveyed.wait(kPatience));
    EXPECT_TRUE(part<QLabel>(u"handOverResult"_s)->text().contains(u"要写出 1 张"_s));
    EXPECT_FALSE(QFileInfo::exists(target.filePath(u"交付"_s)));
}

TEST_F(RegisterTest, TheAcceptedPictureGoesOutAndCanBeVerifiedAgain)
{
    panel.setFolder(target.filePath(u"交付"_s));
    QSignalSpy done(&flow, &HandOverFlow::handedOver);
    part<QPushButton>(u"handOverButton"_s)->click();
    ASSERT_TRUE(done.wait(kPatience));
    EXPECT_TRUE(QFileInfo::exists(target.filePath(u"交付/文学院/2025-04-12-九教106-001.jpg"_s)));
    EXPECT_TRUE(part<QLabel>(u"handOverResult"_s)->text().contains(u"核对无误 1 张"_s));

    QSignalSpy verified(&flow, &HandOverFlow::verified);
    part<QPushButton>(u"verifyHandOverButton"_s)->click();
    ASSERT_TRUE(verified.wait(kPatience));
    EXPECT_TRUE(part<QLabel>(u"handOverResult"_s)->text().contains(u"核对无误 1 张"_s));
}

TEST_F(RegisterTest, APatternThatNamesPeopleIsRefusedInWords)
{
    panel.setFolder(target.filePath(u"交付"_s));
    part<QLineEdit>(u"handOverPattern"_s)->setText(u"{name}-{shot}"_s);
    QSignalSpy failed(&flow, &HandOverFlow::failed);
    part<QPushButton>(u"handOverButton"_s)->click();
    ASSERT_TRUE(failed.wait(kPatience));
    EXPECT_TRUE(part<QPushButton>(u"handOverButton"_s)->isVisible());
    EXPECT_FALSE(QFileInfo::exists(target.filePath(u"交付"_s)));
}

} // namespace
} // namespace liuying
