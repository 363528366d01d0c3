// SPDX-License-Identifier: Apache-2.0
#include "app/Cameras.h"

#include "app/Program.h"
#include "flows/StationClock.h"
#include "gui/devices/DevicesPage.h"
#include "gui/door/CameraPane.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::app {
namespace {

constexpr int kPatienceMs = 30000;
const QString kFirst = u"camera:046d:0825:A:1.0@1-2#HD"_s;
const QString kMoved = u"camera:046d:0825:A:1.0@2-1#HD"_s;
const QString kOther = u"camera:1bcf:2c99::1.0@1-3#Eye"_s;

const CameraChoice *find(const QList<CameraChoice> &choices, const QString &key)
{
    const auto found = std::ranges::find(choices, key, &CameraChoice::key);
    return found == choices.end() ? nullptr : &*found;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

TEST(CameraChoices, SayWhatIsWrongWithACamera)
{
    const auto choices = choicesAmong({{0, u"HD"_s, kFirst}, {2, u"Eye"_s, kOther, false}}, u"auto"_s, false);
    EXPECT_EQ(choices.size(), 4);
    EXPECT_EQ(choices.front().key, u"auto"_s);
    EXPECT_EQ(choices.back().key, u"none"_s);
    EXPECT_EQ(find(choices, kFirst)->note, QString());
    EXPECT_EQ(find(choices, kOther)->note, u"没有权限"_s);
}

TEST(CameraChoices, KeepTheOneInUseWhileItIsNotPluggedIn)
{
    const auto choices = choicesAmong({{2, u"Eye"_s, kOther}}, kFirst, false);
    ASSERT_TRUE(find(choices, kFirst));
    EXPECT_EQ(find(choices, kFirst)->name, u"HD"_s);
    EXPECT_EQ(find(choices, kFirst)->note, u"没有插上"_s);
}

TEST(CameraChoices, KnowTheOneInUseAtAnotherPort)
{
    const auto choices = choicesAmong({{5, u"HD"_s, kMoved}}, kFirst, false);
    ASSERT_TRUE(find(choices, kFirst)); // under the key that is remembered
    EXPECT_EQ(find(choices, kFirst)->note, QString());
    EXPECT_FALSE(find(choices, kMoved));
}

TEST(CameraChoices, NameAFileByItsNameAlsoWhenItIsGone)
{
    const auto choices = choicesAmong({}, u"/nowhere/film.mp4"_s, false);
    ASSERT_TRUE(find(choices, u"/nowhere/film.mp4"_s));
    EXPECT_EQ(find(choices, u"/nowhere/film.mp4"_s)->name, u"film.mp4"_s);
    EXPECT_EQ(find(choices, u"/nowhere/film.mp4"_s)->note, u"找不到"_s);
}

TEST(CameraKeys, LastLongerThanAnIndex)
{
    const QList<vision::CameraDevice> devices{{3, u"HD"_s, kFirst}};
    EXPECT_EQ(lastingKey(u"3"_s, devices), kFirst);
    EXPECT_EQ(lastingKey(u"0"_s, devices), u"0"_s); // not there: nothing better is known
    EXPECT_EQ(lastingKey(u"auto"_s, devices), u"auto"_s);
}

TEST(CameraMemory, KeepsFormatAndMirrorOfEachCamera)
{
    CameraMemory memory;
    const vision::CameraFormat format{QSize(640, 480), u"YUYV"_s, 15};
    memory.formats.insert(kFirst, format);
    memory.mirrored.insert(kFirst, false);
    const CameraMemory again = CameraMemory::fromText(memory.toText());
    EXPECT_EQ(again.formatOf(kFirst), format);
    EXPECT_EQ(again.formatOf(kMoved), format) << "the same camera at another port";
    EXPECT_FALSE(again.formatOf(kOther));
    EXPECT_FALSE(again.isMirrored(kMoved, false));
    EXPECT_TRUE(again.isMirrored(kOther, false));
}

TEST(CameraMemory, OfDamagedTextIsNone)
{
    for (const QString &text : {u""_s, u"{"_s, u"[1]"_s, u"{\"formats\":{\"a\":\"huge\"}}"_s})
        EXPECT_TRUE(CameraMemory::fromText(text).formats.isEmpty()) << text.toStdString();
}

struct Mirror {
    const char *name;
    QString key;
    bool isDemo;
    bool expected;
};
class MirrorByDefault : public testing::TestWithParam<Mirror> {};

TEST_P(MirrorByDefault, IsForLiveCamerasOnly)
{
    EXPECT_EQ(CameraMemory().isMirrored(GetParam().key, GetParam().isDemo), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Of, MirrorByDefault,
                         testing::Values(Mirror{"ACamera", kFirst, false, true},
                                         Mirror{"ACameraByItsIndex", u"0"_s, false, true},
                                         Mirror{"WhateverIsPluggedIn", u"auto"_s, false, true},
                                         Mirror{"DrawnPhones", u"auto"_s, true, false},
                                         Mirror{"AFilm", u"/film.mp4"_s, false, false},
                                         Mirror{"NoCamera", u"none"_s, false, false}),
                         [](const testing::TestParamInfo<Mirror> &row) { return row.param.name; });

TEST(StationCamera, StoresNoFrameAndRemembersItsMirror)
{
    const QTemporaryDir folder;
    Options options;
    options.folder = folder.path();
    options.isDemo = true;
    {
        Program program(options);
        QSignalSpy shown(&program, &Program::stationShown);
        program.start();
        ASSERT_TRUE(shown.wait(kPatienceMs));
        Station &station = *program.station();
        station.sounds().setMuted(true);
        program.window().showPage(Page::Devices);
        const QStringList before = filesIn(folder.path());
        QSignalSpy read(&station.camera(), &vision::CodeCamera::frameRead);
        ASSERT_TRUE(QTest::qWaitFor([&read] { return read.size() >= 20; }, kPatienceMs));
        EXPECT_EQ(filesIn(folder.path()), before);

        auto *mirror = station.devicesPage()->findChild<QCheckBox *>(u"mirrorCheck"_s);
        auto *doorPane = program.window().findChild<CameraPane *>(u"cameraPane"_s);
        EXPECT_FALSE(mirror->isChecked());
        mirror->click();
        EXPECT_TRUE(doorPane->isMirrored());
    }
    Program again(options);
    QSignalSpy shown(&again, &Program::stationShown);
    again.start();
    ASSERT_TRUE(shown.wait(kPatienceMs));
    again.station()->sounds().setMuted(true);
    EXPECT_TRUE(again.window().findChild<CameraPane *>(u"cameraPane"_s)->isMirrored());
}

} // namespace
} // namespace liuying::app
