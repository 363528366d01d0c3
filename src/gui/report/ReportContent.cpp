// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ReportContent.h"

#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"
#include "gui/report/AttendancePage.h"
#include "gui/report/ChartPane.h"
#include "gui/report/ReportFilterBar.h"
#include "gui/report/ReportView.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using reports::ReportTable;
using theme::kGrid;

namespace {

constexpr auto kAttendance = u"attendance";
constexpr double kChartOnTop = 0.4; ///< of the height, above a table

} // namespace

ReportContent::ReportContent(Office &office, QWidget *parent)
    : QWidget(parent), m_filters(new ReportFilterBar(this)), m_looks(new QButtonGroup(this)),
      m_summary(new AttendancePage(office, this)), m_splitter(new QSplitter(this)),
      m_view(new ReportView(m_splitter)), m_chart(new ChartPane(m_splitter)), m_notesLabel(new QLabel(this))
{
    m_splitter->setObjectName(u"reportSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(kGrid * 2);
    m_splitter->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    m_chart->setObjectName(u"reportChart"_s);
    m_notesLabel->setObjectName(u"reportNotes"_s);
    m_notesLabel->setProperty("role", u"caption"_s);
    m_notesLabel->setWordWrap(true);
    m_notesLabel->setTextFormat(Qt::PlainText);
    m_notesLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setObjectName(u"attendanceSummary"_s);
    m_summary->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid * 3 / 2);
    layout->addWidget(makeTools());
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_notesLabel);
    connect(m_filters, &ReportFilterBar::changed, this, &ReportContent::showRows);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSharedByHand = true; });
    showLook();
}

QWidget *ReportContent::makeTools()
{
    struct Choice {
        Look look;
        QString name;
        QString word;
    };
    const QList<Choice> choices{{Look::Summary, u"summaryLookButton"_s, tr("汇总")},
                                {Look::Table, u"tableLookButton"_s, tr("表格")},
                                {Look::Chart, u"chartLookButton"_s, tr("图表")},
                                {Look::Both, u"bothLookButton"_s, tr("表格和图表")}};
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(m_filters, 1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true); // the looks keep their place
    m_filters->setSizePolicy(policy);
    layout->addSpacing(kGrid);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.word, tools);
        button->setObjectName(choice.name);
        button->setProperty("kind", u"quiet"_s);
        button->setCheckable(true);
        m_looks->addButton(button, static_cast<int>(choice.look));
        layout->addWidget(button);
    }
    connect(m_looks, &QButtonGroup::idClicked, this, [this](int look) { setLook(static_cast<Look>(look)); });
    return tools;
}

void ReportContent::showTable(const ReportTable &table)
{
    const bool isAnew = isShowing(table.name);
    m_table = table;
    m_splitter->setOrientation(isAlongTime() ? Qt::Vertical : Qt::Horizontal);
    m_splitter->insertWidget(0, isAlongTime() ? static_cast<QWidget *>(m_chart) : m_view);
    m_filters->follow(table);
    if (!isAnew) {
        m_chosenLook.reset();
        m_isSharedByHand = false;
        measure();
    }
    showLook();
    showRows();
}

bool ReportContent::canShow(Look look) const
{
    switch (look) {
    case Look::Summary:
        return m_table.name == kAttendance;
    case Look::Chart:
    case Look::Both:
        return m_table.chart.has_value();
    case Look::Table:
        break;
    }
    return true;
}

bool ReportContent::isAlongTime() const
{
    return m_table.chart && m_table.chart->kind == reports::ReportChart::Kind::Lines;
}

/// What the report wants of the width, once: filters shall not make its chart come and go.
void ReportContent::measure()
{
    if (!m_table.chart)
        return;
    m_view->showTable(shownTable());
    m_tableWidth = m_view->wholeWidth();
}

/// A chart stands beside the table only where the table needs no scrolling for it.
ReportContent::Look ReportContent::usualLook() const
{
    if (canShow(Look::Summary))
        return Look::Summary;
    const int both = m_tableWidth + m_splitter->handleWidth() + m_chart->minimumSizeHint().width();
    return canShow(Look::Both) && (isAlongTime() || both <= width()) ? Look::Both : Look::Table;
}

ReportContent::Look ReportContent::look() const
{
    const Look wanted = m_chosenLook.value_or(usualLook());
    return canShow(wanted) ? wanted : Look::Table;
}

void ReportContent::setLook(Look look)
{
    m_chosenLook = look;
    showLook();
    showRows();
}

/// The table has what it needs, the chart the rest; half of the place and more where it is enough for both.
void ReportContent::share()
{
    if (m_isSharedByHand)
        return;
    if (isAlongTime()) {
        const int chart = qRound(m_splitter->height() * kChartOnTop);
        return m_splitter->setSizes({chart, m_splitter->height() - chart});
    }
    const int both = width() - m_splitter->handleWidth();
    const int table = std::min(std::max(m_tableWidth, both / 2), both - m_chart->minimumSizeHint().width());
    m_splitter->setSizes({table, both - table});
}

void ReportContent::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (look() == m_shownLook)
        return share();
    showLook();
    showRows();
}

void ReportContent::showLook()
{
    m_shownLook = look();
    int choices = 0;
    for (const Look each : {Look::Summary, Look::Table, Look::Chart, Look::Both})
        choices += canShow(each) ? 1 : 0;
    for (const Look each : {Look::Summary, Look::Table, Look::Chart, Look::Both})
        m_looks->button(static_cast<int>(each))->setVisible(canShow(each) && choices > 1);
    m_looks->button(static_cast<int>(m_shownLook))->setChecked(true);
    m_summary->setVisible(m_shownLook == Look::Summary);
    m_splitter->setVisible(m_shownLook != Look::Summary);
    m_filters->setVisible(m_shownLook != Look::Summary);
    m_view->setVisible(m_shownLook == Look::Table || m_shownLook == Look::Both);
    m_chart->setVisible(m_shownLook == Look::Chart || m_shownLook == Look::Both);
    share();
}

ReportTable ReportContent::shownTable() const
{
    if (look() == Look::Summary)
        return m_table;
    return searched(m_table, m_filters->filter(), m_filters->text());
}

void ReportContent::showRows()
{
    const ReportTable shown = shownTable();
    showNotes(shown.rows.size());
    if (m_splitter->isHidden())
        return; // laid out when it is looked at
    m_view->showTable(shown);
    if (shown.chart && !m_chart->isHidden())
        m_chart->showFigures(shown.chart->title, shapeOf(shown.chart->kind), chartFigures(shown));
}

void ReportContent::showNotes(qsizetype shown)
{
    const qsizetype all = m_table.rows.size();
    const QString count = shown == all ? tr("共%1行。").arg(countWords(all))
                                       : tr("%1行，全部%2行。").arg(countWords(shown), countWords(all));
    m_notesLabel->setText((QStringList(count) + m_table.notes).join(u' '));
}

void ReportContent::focusSearch()
{
    m_filters->focusText();
}

void ReportContent::noteChange()
{
    m_summary->noteChange();
}

} // namespace liuying
