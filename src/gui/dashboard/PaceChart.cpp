// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/PaceChart.h"

#include "flows/CampaignTime.h"
#include "gui/common/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kMargin = kGrid * 2;
constexpr int kTitleHeight = kGrid * 5;
constexpr int kTimesHeight = kGrid * 3;
constexpr int kFiguresWidth = kGrid * 4;
constexpr int kTimeWidth = kGrid * 7; // a time with air around it
constexpr int kBarMinutes = 5;
constexpr qreal kWidestBar = kGrid * 4; // the first minutes of a day are no wall
constexpr int kFewestBars = 12;         // an hour: a day that begins does not fill the width

int highestOf(const QList<PaceBar> &bars)
{
    const auto highest = std::ranges::max_element(bars, {}, &PaceBar::arrivals);
    return highest == bars.end() ? 0 : highest->arrivals;
}

/// Between two lines, so that there are at most five.
int niceStep(int highest)
{
    int step = 1;
    for (const int factor : {2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
        if (step * 5 < highest)
            step = factor;
    }
    return step;
}

QString timeWords(const LocalDateTime &moment)
{
    return moment.time.toString(u"HH:mm"_s);
}

} // namespace

PaceChart::PaceChart(QWidget *parent) : QFrame(parent)
{
    setProperty("role", u"card"_s);
    showPace({}, {});
}

void PaceChart::showPace(const QList<PaceBar> &bars, QDate day)
{
    m_bars = bars;
    m_day = day;
    const int highest = highestOf(bars);
    m_step = niceStep(highest);
    m_top = std::max(1, (highest + m_step - 1) / m_step) * m_step;
    setAccessibleName(title());
    const auto at = std::ranges::find(m_bars, highest, &PaceBar::arrivals);
    setAccessibleDescription(at == m_bars.end()
                                 ? QString()
                                 : tr("最多的是 %1，五分钟 %2 人").arg(timeWords(at->start)).arg(highest));
    update();
}

QString PaceChart::title() const
{
    return m_day.isValid() ? tr("%1每五分钟签到人数").arg(dayWords(m_day)) : tr("每五分钟签到人数");
}

QSize PaceChart::minimumSizeHint() const
{
    return {kGrid * 36, kGrid * 20};
}

QRectF PaceChart::plot() const
{
    return QRectF(rect()).adjusted(kMargin + kFiguresWidth, kMargin / 2 + kTitleHeight, -kMargin,
                                   -kTimesHeight - kGrid);
}

QRectF PaceChart::columnAt(qsizetype bar) const
{
    const QRectF area = plot();
    const qreal width = area.width() / static_cast<qreal>(std::max<qsizetype>(kFewestBars, m_bars.size()));
    return {area.left() + static_cast<qreal>(bar) * width, area.top(), width, area.height()};
}

bool PaceChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QFrame::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (!columnAt(i).contains(help->pos()))
            continue;
        const PaceBar &bar = m_bars[i];
        const auto end = bar.start.plus(std::chrono::minutes(kBarMinutes));
        QToolTip::showText(help->globalPos(),
                           tr("%1–%2 签到 %3 人").arg(timeWords(bar.start), timeWords(end)).arg(bar.arrivals),
                           this);
        return true;
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

void PaceChart::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(colour(Colour::Ink));
    painter.setFont(theme::font(theme::Type::Body, QFont::DemiBold));
    const QRect head(kMargin, kMargin / 2, width() - 2 * kMargin, kTitleHeight - kGrid);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title(), Qt::ElideRight, head.width()));
    painter.setFont(theme::font(theme::Type::Caption));
    if (m_bars.isEmpty()) {
        painter.setPen(colour(Colour::InkSoft));
        painter.drawText(rect(), Qt::AlignCenter, tr("还没有人签到"));
        return;
    }
    paintScale(painter);
    paintTimes(painter);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        QRectF bar = columnAt(i);
        const qreal air = std::max(bar.width() * 0.15, (bar.width() - kWidestBar) / 2);
        bar.adjust(air, 0, -air, 0);
        bar.setTop(bar.bottom() - bar.height() * m_bars[i].arrivals / m_top);
        painter.fillRect(bar, colour(Colour::Accent));
    }
}

/// The lines across and their figures.
void PaceChart::paintScale(QPainter &painter) const
{
    const QRectF area = plot();
    for (int figure = 0; figure <= m_top; figure += m_step) {
        const qreal y = area.bottom() - area.height() * figure / m_top;
        painter.setPen(colour(Colour::Line));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colour(Colour::InkSoft));
        painter.drawText(QRectF(kMargin, y - kGrid, kFiguresWidth - kGrid, kGrid * 2),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(figure));
    }
}

/// Round times only, so many of them that each has its place.
void PaceChart::paintTimes(QPainter &painter) const
{
    const qreal width = columnAt(0).width();
    int minutes = 15;
    for (const int next : {30, 60, 120, 240}) {
        if (width * minutes / kBarMinutes < kTimeWidth)
            minutes = next;
    }
    painter.setPen(colour(Colour::InkSoft));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QTime time = m_bars[i].start.time;
        if ((time.hour() * 60 + time.minute()) % minutes != 0)
            continue;
        // Where the five minutes begin.
        const QRectF place(columnAt(i).left() - kTimeWidth / 2.0, plot().bottom() + kGrid, kTimeWidth,
                           kTimesHeight - kGrid);
        painter.drawText(place, Qt::AlignCenter, timeWords(m_bars[i].start));
    }
}

} // namespace liuying
