// SPDX-License-Identifier: Apache-2.0
#include "demo/PhoneScene.h"

#include "demo/PhoneArt.h"
#include "demo/Random.h"

#include <QPainter>
#include <QtMath>

#include <numbers>

namespace liuying::demo {

namespace {

constexpr double kTurn = 2 * std::numbers::pi;
// The part of the screen that carries the code comes to rest here; the phone's foot stays out of view.
constexpr QPointF kRestingPlace{640, 352};
constexpr QPointF kScreenPoint{310, 340};
constexpr double kBelowTheFrame = 860;

/// 0 → 1, fast at first, gently to a stop.
double easeOut(double share)
{
    return 1 - std::pow(1 - qBound(0.0, share, 1.0), 3);
}

/// How far below its resting place the phone is, in pixels.
double sunkPx(double seconds)
{
    if (seconds < PhoneScene::kArriveSeconds)
        return kBelowTheFrame * (1 - easeOut(seconds / PhoneScene::kArriveSeconds));
    const double leaving = seconds - PhoneScene::kArriveSeconds - PhoneScene::kRestSeconds;
    return leaving <= 0 ? 0 : kBelowTheFrame * std::pow(leaving / PhoneScene::kLeaveSeconds, 2);
}

QPointF tremble(double seconds, double phase)
{
    return {2.2 * std::sin(kTurn * 0.9 * seconds + phase) + 0.9 * std::sin(kTurn * 3.1 * seconds),
            1.8 * std::sin(kTurn * 0.7 * seconds + 2 * phase) + 0.8 * std::cos(kTurn * 2.7 * seconds)};
}

/// The phone's picture as seen a little from above: its lower edge nearer, so wider.
QPolygonF seenFromAbove(const QRectF &picture, double keystone)
{
    const double inset = picture.width() * keystone / 2;
    return QPolygonF({picture.topLeft() + QPointF(inset, 0), picture.topRight() - QPointF(inset, 0),
                      picture.bottomRight() + QPointF(inset, 0), picture.bottomLeft() - QPointF(inset, 0)});
}

} // namespace

PhoneScene::PhoneScene() : m_room(paintRoom(kFrameSize)) {}

void PhoneScene::show(const QImage &picture, quint32 seed)
{
    m_phone = picture.isNull() ? QImage() : paintPhone(picture);
    Random random(seed);
    m_hold.centre = kRestingPlace + QPointF{110 * random.swing(), 6 * random.swing()};
    m_hold.degrees = 3.5 * random.swing();
    m_hold.scale = 1.0 + 0.02 * random.swing();
    m_hold.keystone = 0.02 + 0.015 * random.swing();
    m_hold.phase = kTurn * random.swing();
}

QImage PhoneScene::frame(double seconds) const
{
    QImage frame = m_room.copy();
    const double sunk = sunkPx(seconds);
    if (m_phone.isNull() || sunk >= kBelowTheFrame)
        return frame;

    QTransform seen;
    const QRectF whole(m_phone.rect());
    if (!QTransform::quadToQuad(QPolygonF(whole).first(4), seenFromAbove(whole, m_hold.keystone), seen))
        return frame;
    QTransform placed;
    const QPointF place = m_hold.centre + tremble(seconds, m_hold.phase) + QPointF(0, sunk);
    placed.translate(place.x(), place.y());
    placed.rotate(m_hold.degrees + 0.4 * std::sin(kTurn * 0.6 * seconds + m_hold.phase));
    placed.scale(m_hold.scale, m_hold.scale);
    placed.translate(-kScreenPoint.x(), -kScreenPoint.y());

    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(seen * placed);
    painter.drawImage(0, 0, m_phone);
    return frame;
}

} // namespace liuying::demo
