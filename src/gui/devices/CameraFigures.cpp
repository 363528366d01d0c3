// SPDX-License-Identifier: Apache-2.0
#include "gui/devices/CameraFigures.h"

#include "gui/common/Theme.h"
#include "gui/door/CameraPane.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineF>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// So many samples across and down are enough for the light on the whole.
constexpr int kSamples = 16;
constexpr int kDark = 50;
constexpr int kBright = 215;
/// Modules of fewer pixels are read often, but not always (docs/code-reading.md).
constexpr double kEasyModulePx = 4;
/// A distance is no measurement of a ruler: within this share it counts as the same.
constexpr double kAsGoodAs = 0.15;

/// Bytes that fit into versions 1 to 40 with error correction M (ISO/IEC 18004, table 7).
constexpr std::array kCapacity{14,   26,   42,   62,   84,   106,  122,  152,  180,  213,
                               251,  287,  331,  362,  412,  450,  504,  560,  624,  666,
                               711,  779,  857,  911,  997,  1059, 1125, 1190, 1264, 1370,
                               1452, 1538, 1628, 1722, 1809, 1911, 1989, 2099, 2213, 2331};

int modulesFor(qsizetype payloadBytes)
{
    const auto fitting = std::ranges::lower_bound(kCapacity, static_cast<int>(payloadBytes));
    const auto version = std::min<std::ptrdiff_t>(fitting - kCapacity.begin() + 1, kCapacity.size());
    return static_cast<int>(17 + 4 * version);
}

QString lightWords(int brightness)
{
    if (brightness < kDark)
        return CameraFigures::tr("太暗：请开灯，或不要让摄像头对着窗");
    if (brightness > kBright)
        return CameraFigures::tr("太亮：请避开直射的灯光或阳光");
    return CameraFigures::tr("合适");
}

QString distanceWords(double farthest)
{
    if (farthest > 1 + kAsGoodAs)
        return CameraFigures::tr("现在的距离很好。手机最远可以拿到现在距离的约 %1 倍。")
            .arg(QLocale().toString(farthest, 'f', 1));
    if (farthest >= 1 - kAsGoodAs)
        return CameraFigures::tr("现在的距离差不多就是最远处，请不要再远。");
    return CameraFigures::tr("手机离得太远。请靠近到现在距离的约 %1%。").arg(qRound(farthest * 100));
}

} // namespace

int brightnessOf(const QImage &picture)
{
    if (picture.isNull())
        return 0;
    int sum = 0;
    for (int row = 0; row < kSamples; ++row) {
        for (int column = 0; column < kSamples; ++column)
            sum += qGray(picture.pixel((2 * column + 1) * picture.width() / (2 * kSamples),
                                       (2 * row + 1) * picture.height() / (2 * kSamples)));
    }
    return sum / (kSamples * kSamples);
}

std::optional<double> farthestHold(const vision::SeenCode &code)
{
    if (code.corners.size() != 4)
        return std::nullopt;
    // Held aslant, the shortest side decides.
    double shortest = QLineF(code.corners[3], code.corners[0]).length();
    for (int corner = 0; corner < 3; ++corner)
        shortest = std::min(shortest, QLineF(code.corners[corner], code.corners[corner + 1]).length());
    if (shortest <= 0)
        return std::nullopt;
    return shortest / modulesFor(code.payload.size()) / kEasyModulePx;
}

CameraFigures::CameraFigures(QWidget *parent) : QFrame(parent), m_distance(new QLabel(this))
{
    setObjectName(u"cameraFigures"_s);
    auto *lines = new QFormLayout;
    lines->setHorizontalSpacing(2 * theme::kGrid);
    lines->setVerticalSpacing(theme::kGrid / 2);
    m_frames = addLine(*lines, tr("画面"), u"framesFigure"_s);
    m_examined = addLine(*lines, tr("读码"), u"examinedFigure"_s);
    m_lastRead = addLine(*lines, tr("最近读到"), u"lastReadFigure"_s);
    m_missed = addLine(*lines, tr("最近没读到"), u"missedFigure"_s);
    m_light = addLine(*lines, tr("光线"), u"lightFigure"_s);
    m_distance->setObjectName(u"distanceTip"_s);
    m_distance->setProperty("role", u"note"_s);
    m_distance->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::kGrid);
    all->addLayout(lines);
    all->addWidget(m_distance);
    clear();
}

QLabel *CameraFigures::addLine(QFormLayout &lines, const QString &word, const QString &name)
{
    auto *label = new QLabel(word, this);
    label->setProperty("role", u"caption"_s);
    auto *figure = new QLabel(this);
    figure->setObjectName(name);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines.addRow(label, figure);
    return figure;
}

void CameraFigures::clear()
{
    for (QLabel *figure : {m_frames, m_examined, m_lastRead, m_missed, m_light})
        figure->setText(u"—"_s);
    m_distance->setText(tr("把一个采集码放进框内，这里会说手机最远能拿多远。"));
}

void CameraFigures::showPace(const vision::CameraPace &pace)
{
    m_frames->setText(tr("每秒 %1 幅").arg(qRound(pace.framesPerSecond)));
    m_examined->setText(tr("每秒 %1 幅，最慢的一幅用了 %2 毫秒")
                            .arg(qRound(pace.examinedPerSecond))
                            .arg(qRound(pace.slowestMs)));
}

void CameraFigures::showReading(const vision::CodeReading &reading)
{
    if (reading.codes.isEmpty()) {
        // That nothing is held up is no reason.
        if (reading.nothing && *reading.nothing != vision::NothingRead::NoCodeInView)
            m_missed->setText(CameraPane::hintFor(*reading.nothing));
        return;
    }
    m_lastRead->setText(tr("用了 %1 毫秒").arg(QLocale().toString(reading.milliseconds, 'f', 1)));
    if (const std::optional<double> farthest = farthestHold(reading.codes.front()))
        m_distance->setText(distanceWords(*farthest));
}

void CameraFigures::showLight(const QImage &frame)
{
    m_light->setText(lightWords(brightnessOf(frame)));
}

} // namespace liuying
