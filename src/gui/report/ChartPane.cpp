// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ChartPane.h"

#include "gui/common/Theme.h"

#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using reports::ChartFigures;
using theme::kGrid;

namespace {

bool areSame(const ChartFigures &a, const ChartFigures &b)
{
    return a.categories == b.categories && a.series == b.series && a.values == b.values;
}

} // namespace

ChartPane::ChartPane(QWidget *parent)
    : QFrame(parent), m_titleLabel(new QLabel(this)), m_emptyLabel(new QLabel(tr("还没有可画的数字"), this)),
      m_scroll(new QScrollArea(this)), m_view(new QChartView(this))
{
    setProperty("role", u"card"_s);
    m_titleLabel->setObjectName(u"chartTitle"_s);
    m_titleLabel->setFont(theme::font(theme::Type::Body, QFont::DemiBold));
    m_titleLabel->setWordWrap(true);
    m_emptyLabel->setProperty("role", u"caption"_s);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_view->setObjectName(u"chartView"_s);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setStyleSheet(u"background: transparent"_s);
    m_scroll->setObjectName(u"chartScroll"_s);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid * 2, kGrid * 3 / 2, kGrid, kGrid);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_emptyLabel, 1);
    draw();
}

void ChartPane::showFigures(const QString &title, ChartShape shape, const ChartFigures &figures)
{
    const ChartFigures drawn = shape == ChartShape::Bars || shape == ChartShape::StackedBars
                                   ? largestOf(figures, kMostBars)
                                   : figures;
    m_titleLabel->setText(drawn.categories.size() < figures.categories.size()
                              ? tr("%1（最大的%2个）").arg(title).arg(drawn.categories.size())
                              : title);
    m_view->setAccessibleName(m_titleLabel->text());
    if (shape == m_shape && areSame(drawn, m_figures))
        return;
    m_shape = shape;
    m_figures = drawn;
    draw();
}

void ChartPane::draw()
{
    const bool isEmpty = m_figures.categories.isEmpty() || m_figures.series.isEmpty();
    m_scroll->setVisible(!isEmpty);
    m_emptyLabel->setVisible(isEmpty);
    const std::unique_ptr<QChart> old(m_view->chart()); // setChart() hands the old one back
    m_view->setChart(drawChart(m_shape, m_figures));
    m_view->setMinimumHeight(heightOf(m_shape, m_figures));
}

QSize ChartPane::minimumSizeHint() const
{
    return {kGrid * 36, kGrid * 20};
}

} // namespace liuying
