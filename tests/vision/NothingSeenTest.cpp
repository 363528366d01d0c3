// SPDX-License-Identifier: Apache-2.0
#include "vision/Codes.h"

#include "vision/DrawnCode.h"

#include <gtest/gtest.h>

#include <QPainter>

#include <functional>

namespace liuying::vision {

namespace {

const QSize kFrame(1280, 720);

/// A wall, a board and a table; nothing that looks like a code.
QImage room()
{
    QImage picture(kFrame, QImage::Format_RGB32);
    picture.fill(QColor(150, 148, 140));
    QPainter painter(&picture);
    painter.fillRect(80, 60, 300, 200, QColor(210, 210, 205));
    painter.fillRect(0, 600, 1280, 120, QColor(110, 90, 70));
    return picture;
}

/// A phone held a little askew whose screen shows @p screen, 300 × 600.
QImage phone(const std::function<void(QPainter &)> &screen)
{
    QImage picture = room();
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(640, 360);
    painter.rotate(6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(8, 8, 10));
    painter.drawRoundedRect(-165, -325, 330, 650, 30, 30);
    painter.translate(-150, -300);
    screen(painter);
    return picture;
}

void linesOfText(QPainter &painter)
{
    painter.fillRect(0, 0, 300, 600, QColor(235, 235, 235));
    for (int y = 30; y < 570; y += 40) {
        for (int x = 20; x < 240; x += 14)
            painter.fillRect(x, y + x % 5, 8, 2, QColor(40, 40, 40));
    }
}

QImage withCode(int modulePx, QPoint place)
{
    QImage picture = room();
    const QImage code = drawnCode(QByteArray(150, 'x') + someCaptureCode(), modulePx);
    QPainter(&picture).drawImage(place, code);
    return picture;
}

QImage blurred(const QImage &picture, int factor)
{
    return picture.scaled(picture.size() / factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage overexposed(QImage picture)
{
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_Plus);
    painter.fillRect(picture.rect(), QColor(120, 120, 120));
    return picture;
}

struct SceneRow {
    const char *rule;
    NothingRead expected;
    std::function<QImage()> picture;
};

} // namespace

class Scene : public testing::TestWithParam<SceneRow> {};

TEST_P(Scene, IsExplained)
{
    const CodeReading reading = readCodes(GetParam().picture(), Effort::Frame);
    EXPECT_TRUE(reading.codes.isEmpty());
    EXPECT_EQ(reading.nothing, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Held, Scene,
                         testing::Values(SceneRow{"NothingButARoom", NothingRead::NoCodeInView, room},
                                         SceneRow{"APhoneWithItsScreenOff", NothingRead::ScreenOff,
                                                  [] { return phone([](QPainter &) {}); }},
                                         SceneRow{"APhoneThatShowsSomethingElse", NothingRead::NoCodeInView,
                                                  [] { return phone(linesOfText); }},
                                         SceneRow{"ADoorOfDarkWood", NothingRead::NoCodeInView,
                                                  [] {
                                                      QImage picture = room();
                                                      QPainter(&picture).fillRect(700, 120, 240, 480,
                                                                                  QColor(70, 52, 40));
                                                      return picture;
                                                  }},
                                         SceneRow{"ACodeHalfOutsideThePicture", NothingRead::CutOff,
                                                  [] {
                                                      return withCode(6, {1100, 200});
                                                  }},
                                         SceneRow{"ACodeHalfAboveThePicture", NothingRead::CutOff,
                                                  [] {
                                                      return withCode(6, {400, -200});
                                                  }},
                                         SceneRow{"ACodeOutOfFocus", NothingRead::Blurred,
                                                  [] {
                                                      return blurred(withCode(6, {400, 150}), 9);
                                                  }},
                                         SceneRow{"ARoomInBlazingSun", NothingRead::Glare,
                                                  [] { return overexposed(room()); }}),
                         [](const auto &row) { return std::string(row.param.rule); });

} // namespace liuying::vision
