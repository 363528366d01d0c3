// SPDX-License-Identifier: Apache-2.0
// Photographs checked and prepared from outside, on drawn students.
#include "cli/Terminal.h"
#include "core/photo/PhotoCheck.h"
#include "demo/Portrait.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImageReader>
#include <QPainter>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

const LocalDateTime kTaken{QDate(2025, 4, 12), QTime(9, 30)};

class PhotoCommands : public testing::Test {
protected:
    [[nodiscard]] QString original(const QString &name, const QList<demo::PortraitFault> &faults = {}) const
    {
        const QString file = terminal.path(name);
        demo::PortraitLook look;
        look.seed = 11;
        look.faults = faults;
        EXPECT_TRUE(demo::saveAsCamera(file, demo::drawCameraFrame(look), kTaken));
        return file;
    }
    [[nodiscard]] Answer check(const QStringList &rest) const
    {
        return terminal.json(QStringList{u"photo"_s, u"check"_s} + rest);
    }
    [[nodiscard]] static QString resultOf(const QJsonValue &photo, QLatin1String id)
    {
        for (const QJsonValue &check : photo[u"checks"_s].toArray())
            if (check[u"id"_s].toString() == id)
                return check[u"result"_s].toString();
        return u"absent"_s;
    }

    Terminal terminal;
};

TEST_F(PhotoCommands, EveryCheckOfTheContractIsAnsweredWithItsFiveKeys)
{
    const Answer answer = check({original(u"a.jpg"_s)});
    ASSERT_TRUE(answer.isOneDocument);
    ASSERT_EQ(answer.list.size(), 1);
    const QJsonArray checks = answer.list[0][u"checks"_s].toArray();
    ASSERT_EQ(checks.size(), allChecks().size());
    for (qsizetype i = 0; i < checks.size(); ++i) {
        EXPECT_EQ(checks[i][u"id"_s].toString(), checkKey(allChecks()[i]));
        for (const QString &key : {u"id"_s, u"result"_s, u"value"_s, u"limit"_s, u"message"_s})
            EXPECT_TRUE(checks[i].toObject().contains(key));
        EXPECT_FALSE(checks[i][u"message"_s].toString().isEmpty());
    }
    EXPECT_GT(answer.list[0][u"milliseconds"_s].toDouble(), 0);
}

TEST_F(PhotoCommands, APhotographThatBreaksARuleIsTheAnswerNo)
{
    const Answer answer = check({original(u"a.jpg"_s, {demo::PortraitFault::DarkGlasses})});
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(answer.list[0][u"verdict"_s].toString(), u"fail"_s);
    EXPECT_EQ(resultOf(answer.list[0], "glasses.absent"_L1), u"fail"_s);
}

TEST_F(PhotoCommands, WhatIsNoPhotographIsNamedAndTheOthersAreStillLookedAt)
{
    const QString broken = terminal.file(u"broken.jpg"_s, u"not a picture"_s);
    const Answer answer = check({broken, original(u"a.jpg"_s)});
    EXPECT_EQ(answer.status, 3);
    ASSERT_EQ(answer.list.size(), 2);
    EXPECT_TRUE(answer.list[0][u"error"_s][u"message"_s].toString().contains(u"broken.jpg"_s));
    EXPECT_EQ(answer.list[1][u"checks"_s].toArray().size(), allChecks().size());
}

TEST_F(PhotoCommands, TheOverlayIsWrittenBesideEveryPhotograph)
{
    const QString folder = terminal.path(u"overlays"_s);
    (void)check({original(u"a.jpg"_s), u"--overlay"_s, folder});
    const QImage overlay(folder + u"/a.png"_s);
    EXPECT_EQ(overlay.size(), QSize(960, 1280));
}

TEST_F(PhotoCommands, AnOverlayIsNeverWrittenOverAPhotographBesideIt)
{
    const QString photo = terminal.path(u"a.png"_s);
    ASSERT_TRUE(QImage(original(u"b.jpg"_s)).save(photo));
    const QImage before(photo);
    (void)check({photo, u"--overlay"_s, terminal.path({})});
    EXPECT_EQ(QImage(photo), before);
    EXPECT_EQ(QImage(terminal.path(u"a-2.png"_s)).size(), QSize(960, 1280));
}

TEST_F(PhotoCommands, AnOverlayLeavesAPictureAloneThatNobodyAskedAbout)
{
    const QString photo = original(u"a.jpg"_s);
    const QString stranger = terminal.path(u"a.png"_s);
    ASSERT_TRUE(QImage(photo).save(stranger));
    const QImage before(stranger);
    (void)check({photo, u"--overlay"_s, terminal.path({})});
    (void)check({photo, u"--overlay"_s, terminal.path({})});
    EXPECT_EQ(QImage(stranger), before);
    EXPECT_TRUE(QFile::exists(terminal.path(u"a-2.png"_s)));
    EXPECT_FALSE(QFile::exists(terminal.path(u"a-3.png"_s))) << "its own overlay is written over";
}

TEST_F(PhotoCommands, TwoStudentsSideBySideAreNotOnePhotograph)
{
    demo::PortraitLook look;
    look.seed = 11;
    const QImage one = demo::drawCameraFrame(look);
    look.seed = 12;
    const QImage other = demo::drawCameraFrame(look);
    QImage both(one.width() * 2, one.height(), QImage::Format_RGB32);
    QPainter painter(&both);
    painter.drawImage(0, 0, one);
    painter.drawImage(one.width(), 0, other);
    painter.end();
    const QString file = terminal.path(u"both.jpg"_s);
    ASSERT_TRUE(demo::saveAsCamera(file, both, kTaken));
    EXPECT_EQ(resultOf(check({file}).list[0], "face.single"_L1), u"fail"_s);
    EXPECT_EQ(terminal.json({u"photo"_s, u"prepare"_s, file, terminal.path(u"out.jpg"_s)}).status, 3);
    EXPECT_FALSE(QFile::exists(terminal.path(u"out.jpg"_s)));
}

TEST_F(PhotoCommands, APreparedPhotographKeepsTheStandardOfFilesAndPlaces)
{
    const QString out = terminal.path(u"out.jpg"_s);
    const Answer answer = terminal.json({u"photo"_s, u"prepare"_s, original(u"a.jpg"_s), out});
    ASSERT_EQ(answer.status, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.json[u"bytes"_s].toInteger(), QFile(out).size());
    EXPECT_GE(answer.json[u"quality"_s].toInt(), 60);
    EXPECT_EQ(QImageReader(out).size(), QSize(480, 640));
    const Answer again = check({out});
    for (const CheckId id :
         {CheckId::FileFormat, CheckId::FileDimensions, CheckId::FileResolution, CheckId::FileSize,
          CheckId::FileQuality, CheckId::FileColour, CheckId::FaceSingle, CheckId::FaceWidth,
          CheckId::FaceEyeLine, CheckId::FaceCrown, CheckId::FaceCentred})
        EXPECT_EQ(resultOf(again.list[0], checkKey(id)), u"pass"_s) << checkKey(id).data();
}

TEST_F(PhotoCommands, TheOriginalIsNeverWrittenOver)
{
    const QString file = original(u"a.jpg"_s);
    QFile before(file);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    EXPECT_EQ(terminal.json({u"photo"_s, u"prepare"_s, file, file}).status, 2);
    QFile after(file);
    ASSERT_TRUE(after.open(QIODevice::ReadOnly));
    EXPECT_EQ(after.readAll(), bytes);
}

TEST_F(PhotoCommands, APreparedPhotographIsNamedAsTheJpegItIs)
{
    const QString in = terminal.file(u"a.jpg"_s, u"not looked at"_s);
    for (const QString &name : {u"out.png"_s, u"out"_s, u"out.jpg.tif"_s}) {
        const QString out = terminal.path(name);
        const Answer answer = terminal.json({u"photo"_s, u"prepare"_s, in, out});
        EXPECT_EQ(answer.status, 2) << name.toStdString();
        EXPECT_TRUE(answer.err.contains(out) && answer.err.contains(u"JPEG"_s)) << answer.err.toStdString();
        EXPECT_FALSE(QFile::exists(out));
    }
    const Answer nameless = terminal.json({u"photo"_s, u"prepare"_s, in, QString()});
    EXPECT_EQ(nameless.status, 2);
    EXPECT_FALSE(nameless.err.contains(u"文件夹"_s)) << nameless.err.toStdString();
    for (const QString &name : {u"out.JPG"_s, u"out.jpeg"_s})
        EXPECT_EQ(terminal.json({u"photo"_s, u"prepare"_s, in, terminal.path(name)}).status, 3)
            << "the name is right, the photograph is none";
}

TEST_F(PhotoCommands, AFileThatDoesNotExistIsSaidWithItsName)
{
    const Answer answer = terminal.text({u"photo"_s, u"check"_s, terminal.path(u"absent.jpg"_s)});
    EXPECT_NE(answer.status, 0);
    EXPECT_TRUE(answer.err.contains(u"absent.jpg"_s));
}

} // namespace
} // namespace liuying::cli
