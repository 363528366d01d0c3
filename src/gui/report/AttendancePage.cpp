// SPDX-License-Identifier: Apache-2.0
#include "gui/report/AttendancePage.h"

#include "gui/common/Tables.h"
#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"
#include "gui/report/AttendanceFilter.h"
#include "gui/report/AttendanceModel.h"
#include "gui/report/ShareBarDelegate.h"
#include "gui/shell/Office.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kRefreshDelay{3000};
constexpr int kFigureColumn = theme::kGrid * 13;

} // namespace

AttendancePage::AttendancePage(Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_model(new AttendanceModel(this)),
      m_filter(new AttendanceFilter(this)), m_filterEdit(new QLineEdit(this)),
      m_missingOnly(new QCheckBox(tr("只看还有人没到的"), this)), m_tree(new QTreeView(this))
{
    m_filter->setSourceModel(m_model);
    setUpTree();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid * 2);
    layout->addLayout(makeTotals());
    layout->addLayout(makeTools());
    layout->addWidget(cardAround(m_tree, this), 1);

    connect(&m_office, &Office::attendanceReady, this, &AttendancePage::showRows);
    connect(&m_refresh, &QTimer::timeout, &m_office, &Office::askAttendance);
}

QLayout *AttendancePage::makeTotals()
{
    struct Tile {
        QString name;
        QString word;
        theme::Colour colour;
    };
    const QList<Tile> tiles{{u"expectedFigure"_s, tr("应到"), theme::Colour::Ink},
                            {u"inFigure"_s, tr("已到"), theme::Colour::Accent},
                            {u"photographedFigure"_s, tr("已拍"), theme::Colour::Admit},
                            {u"missingFigure"_s, tr("未到"), theme::Colour::HoldInk}};
    auto *totals = new QHBoxLayout;
    totals->setSpacing(theme::kGrid * 2);
    for (const Tile &tile : tiles) {
        auto *card = new QFrame(this);
        card->setProperty("role", u"card"_s);
        auto *figure = new QLabel(u"—"_s, card);
        figure->setObjectName(tile.name);
        figure->setFont(theme::font(theme::Type::Display, QFont::DemiBold));
        figure->setStyleSheet(u"color: %1"_s.arg(theme::colour(tile.colour).name()));
        auto *word = new QLabel(tile.word, card);
        word->setProperty("role", u"caption"_s);
        auto *layout = new QVBoxLayout(card);
        layout->setContentsMargins(theme::kGrid * 3, theme::kGrid, theme::kGrid * 3, theme::kGrid);
        layout->setSpacing(0);
        layout->addWidget(figure);
        layout->addWidget(word);
        totals->addWidget(card, 1);
        m_totals.append(figure);
    }
    return totals;
}

QLayout *AttendancePage::makeTools()
{
    m_filterEdit->setObjectName(u"filterEdit"_s);
    m_filterEdit->setPlaceholderText(tr("筛选学院或班级"));
    m_filterEdit->setAccessibleName(m_filterEdit->placeholderText());
    m_filterEdit->setClearButtonEnabled(true);
    m_missingOnly->setObjectName(u"missingOnlyCheck"_s);
    connect(m_filterEdit, &QLineEdit::textChanged, m_filter, &AttendanceFilter::setText);
    connect(m_missingOnly, &QCheckBox::toggled, m_filter, &AttendanceFilter::setMissingOnly);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::kGrid * 2);
    tools->addWidget(m_filterEdit, 1);
    tools->addWidget(m_missingOnly);
    setTabOrder(m_filterEdit, m_missingOnly); // as they stand
    setTabOrder(m_missingOnly, m_tree);
    return tools;
}

void AttendancePage::setUpTree()
{
    m_tree->setObjectName(u"attendanceTree"_s);
    m_tree->setAccessibleName(tr("到场统计"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegateForColumn(AttendanceModel::ShareColumn, new ShareBarDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(-1, Qt::AscendingOrder); // as the rows come: in the order of the timetable
    QHeaderView *header = m_tree->header();
    header->setSortIndicatorClearable(true);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(AttendanceModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AttendanceModel::ShareColumn, QHeaderView::Stretch);
    for (int column = AttendanceModel::StudentsColumn; column < AttendanceModel::ShareColumn; ++column)
        header->resizeSection(column, kFigureColumn);
}

void AttendancePage::showRows(const QList<AttendanceRow> &rows)
{
    const QList<CollegeAttendance> colleges = byCollege(rows);
    const AttendanceRow total = totalOf(colleges);
    m_model->setColleges(colleges);
    const std::array figures{total.in + total.missing, total.in, total.photographed, total.missing};
    for (std::size_t i = 0; i < figures.size(); ++i)
        m_totals.at(static_cast<qsizetype>(i))->setText(countWords(figures[i]));
}

void AttendancePage::noteChange()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void AttendancePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_office.askAttendance();
}

} // namespace liuying
