// SPDX-License-Identifier: Apache-2.0
#include "gui/door/VerdictCard.h"

#include "gui/common/Theme.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

namespace liuying {

using theme::Colour;
using theme::colour;

namespace {

constexpr int kBarHeight = theme::kGrid;
constexpr int kCorner = 2 * theme::kGrid;
constexpr int kTickMs = 50;

} // namespace

VerdictCard::VerdictCard(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("verdictCard"));
    setAccessibleName(tr("签到结果"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &VerdictCard::runBar);
}

QSize VerdictCard::minimumSizeHint() const
{
    return {480, 280};
}

QSize VerdictCard::sizeHint() const
{
    return {680, 520};
}

void VerdictCard::showVerdict(const Verdict &verdict, bool isLookedBackAt)
{
    m_verdict = verdict;
    m_context.isLookedBackAt = isLookedBackAt;
    m_ranBeforeMs = 0;
    m_since.start();
    m_isStill = false;
    m_tick.start();
    repaintFace();
    tellScreenReaders();
}

void VerdictCard::showIdle()
{
    m_verdict.reset();
    m_context.isLookedBackAt = false;
    m_tick.stop();
    repaintFace();
    setAccessibleDescription({});
}

void VerdictCard::setStatus(const DoorStatus &status)
{
    const auto next = nextStudent(status);
    const bool isShown = !m_verdict || next != m_context.nextInQueue;
    m_status = status;
    m_context.nextInQueue = next;
    if (isShown)
        repaintFace();
}

void VerdictCard::holdStill(bool still)
{
    if (still == m_isStill || !m_verdict)
        return;
    m_isStill = still;
    if (still) {
        m_ranBeforeMs += m_since.elapsed();
        m_tick.stop();
    } else {
        m_since.start();
        m_tick.start();
    }
    update(barArea());
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_face.isNull())
        drawFace();
    painter.drawPixmap(0, 0, m_face);
    if (!m_verdict)
        return;
    const VerdictLook look = lookOf(m_verdict->answer);
    QColor track = look.ink;
    track.setAlphaF(0.25F);
    QRect bar = barArea();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    bar.setWidth(qRound(bar.width() * remaining()));
    painter.setBrush(look.ink);
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
}

void VerdictCard::resizeEvent(QResizeEvent *)
{
    m_face = {};
}

void VerdictCard::repaintFace()
{
    m_face = {};
    update();
}

void VerdictCard::drawFace()
{
    const qreal ratio = devicePixelRatioF();
    m_face = QPixmap(size() * ratio);
    m_face.setDevicePixelRatio(ratio);
    m_face.fill(Qt::transparent);
    QPainter painter(&m_face);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), kCorner, kCorner);
    painter.setClipPath(outline);
    if (m_verdict)
        paintVerdictFace(painter, rect(), *m_verdict, m_context);
    else
        paintIdleFace(painter, rect(), m_status);
}

void VerdictCard::runBar()
{
    if (remaining() > 0) {
        update(barArea());
        return;
    }
    showIdle();
    Q_EMIT expired();
}

void VerdictCard::tellScreenReaders()
{
    setAccessibleDescription(m_verdict->words.headline + QStringLiteral(" ") + m_verdict->words.message);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

qreal VerdictCard::remaining() const
{
    if (!m_verdict)
        return 0;
    const qint64 shown = m_ranBeforeMs + (m_isStill ? 0 : m_since.elapsed());
    const auto whole = static_cast<qreal>(showingTime(m_verdict->answer.decision).count());
    return std::clamp(1.0 - static_cast<qreal>(shown) / whole, 0.0, 1.0);
}

QRect VerdictCard::barArea() const
{
    const int inset = 2 * theme::kGrid;
    return {inset, height() - kBarHeight - theme::kGrid, width() - 2 * inset, kBarHeight};
}

} // namespace liuying
