// SPDX-License-Identifier: Apache-2.0
#include "gui/common/FigureTile.h"

#include "gui/common/FittedText.h"
#include "gui/common/Theme.h"

#include <QPainter>
#include <QtMath>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kHeight = kGrid * 9;
constexpr int kNarrowest = kGrid * 15;
constexpr int kSides = kGrid * 2;
constexpr int kSmallestCaption = 12;

} // namespace

FigureTile::FigureTile(const QString &word, QWidget *parent) : CardButton(parent), m_word(word)
{
    setAccessibleName(word);
}

void FigureTile::showFigure(const QString &figure, Tone tone, const QString &note)
{
    m_figure = figure;
    m_tone = tone;
    m_note = note;
    setAccessibleName(u"%1 %2 %3"_s.arg(m_word, figure, note).trimmed());
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QString FigureTile::caption() const
{
    return m_note.isEmpty() ? m_word : u"%1 · %2"_s.arg(m_word, m_note);
}

QSize FigureTile::sizeHint() const
{
    return {kGrid * 22, kHeight};
}

QSize FigureTile::minimumSizeHint() const
{
    QFont font = theme::font(theme::Type::Caption);
    font.setPixelSize(kSmallestCaption);
    const int words = qCeil(QFontMetricsF(font).horizontalAdvance(caption())) + kSides * 2 + 1;
    return {std::max(kNarrowest, words), kHeight};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSurface(painter);
    const QRectF area = QRectF(rect()).adjusted(kSides, kGrid - 1, -kSides, -kGrid + 1);
    const QRectF upper(area.left(), area.top(), area.width(), area.height() * 0.62);
    painter.setPen(toneColour(m_tone));
    drawFitted(painter, upper, m_figure, {.largestPx = 26, .smallestPx = 15, .weight = QFont::DemiBold});
    painter.setPen(colour(Colour::InkSoft));
    const QRectF lower(area.left(), upper.bottom(), area.width(), area.height() - upper.height());
    drawFitted(painter, lower, caption(), {.largestPx = 13, .smallestPx = kSmallestCaption});
}

} // namespace liuying
