// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/VerdictBand.h"

#include "gui/common/FittedText.h"
#include "gui/common/Theme.h"
#include "gui/studio/StudioLook.h"

#include <QPainter>

namespace liuying {

using theme::kGrid;

VerdictBand::VerdictBand(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("verdictBand"));
    setFixedHeight(kGrid * 11);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void VerdictBand::showVerdict(CheckResult result, const QString &word, const QString &advice)
{
    m_result = result;
    m_word = word;
    m_advice = advice;
    setAccessibleName(word);
    setAccessibleDescription(advice);
    update();
}

void VerdictBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ResultLook look = lookOf(m_result);
    const bool isVerdict = m_result != CheckResult::Skipped;
    painter.setPen(isVerdict ? QPen(Qt::NoPen) : QPen(theme::colour(theme::Colour::Line), 1));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    QRectF inside = QRectF(rect()).adjusted(2 * kGrid, kGrid, -2 * kGrid, -kGrid);
    if (isVerdict) {
        const qreal side = inside.height() - kGrid;
        const QRectF badge(inside.left(), inside.center().y() - side / 2, side, side);
        paintBadge(painter, look.glyph, badge, look.ink, look.ground);
        inside.setLeft(badge.right() + 2 * kGrid);
    }
    painter.setPen(look.ink);
    const QRectF above(inside.left(), inside.top(), inside.width(), inside.height() * 0.58);
    drawFitted(painter, m_advice.isEmpty() ? inside : above, m_word,
               {.largestPx = 34, .smallestPx = 16, .weight = QFont::Bold});
    drawFitted(painter, inside.adjusted(0, above.height(), 0, 0), m_advice,
               {.largestPx = 17, .smallestPx = 12, .weight = QFont::Medium});
}

} // namespace liuying
