// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ReportView.h"

#include "gui/common/ElidedLabel.h"
#include "gui/common/Tables.h"
#include "gui/common/Theme.h"
#include "gui/report/ReportModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kSampledRows = 200; ///< whose words say how wide a column needs to be
constexpr int kNarrowest = kGrid * 8;
constexpr int kSortArrow = 10; ///< what the stylesheet keeps beside a header's word

} // namespace

ReportView::ReportView(QWidget *parent)
    : QFrame(parent), m_model(new ReportModel(this)), m_totalsModel(new ReportTotalsModel(*m_model)),
      m_body(new QTableView(this)), m_totalsPlace(new QStackedWidget(this)),
      m_totals(new QTableView(m_totalsPlace)), m_totalsLabel(new ElidedLabel(m_totalsPlace)),
      m_emptyLabel(new QLabel(this))
{
    setProperty("role", u"card"_s);
    m_body->setObjectName(u"reportTable"_s);
    m_body->setModel(m_model);
    setUpTable(*m_body);
    m_body->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_body->setSortingEnabled(true);
    m_body->sortByColumn(-1, Qt::AscendingOrder);
    m_body->horizontalHeader()->setSortIndicatorClearable(true);
    m_body->horizontalHeader()->setMinimumSectionSize(kNarrowest);
    connect(m_body->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT rowChosen(m_model->row(current.row()));
            });
    m_emptyLabel->setObjectName(u"emptyReportLabel"_s);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setProperty("role", u"caption"_s);
    m_body->viewport()->installEventFilter(this);
    m_body->setStyleSheet(u"QAbstractScrollArea::corner { background: transparent; border: 0; }"_s);
    setUpTotals();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, kGrid / 2, 1, kGrid);
    layout->setSpacing(0);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_totalsPlace);
    auto *inside = new QVBoxLayout(m_body);
    inside->addWidget(m_emptyLabel, 0, Qt::AlignCenter);
    m_emptyLabel->setText(tr("没有一行"));
    m_emptyLabel->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ReportView::setUpTotals()
{
    m_totals->setObjectName(u"reportTotals"_s);
    m_totals->setAccessibleName(tr("合计"));
    m_totals->setModel(m_totalsModel);
    setUpTable(*m_totals);
    m_totals->setAlternatingRowColors(false);
    m_totals->horizontalHeader()->hide();
    m_totals->horizontalHeader()->setMinimumSectionSize(kNarrowest);
    m_totals->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_totals->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totalsLabel->setObjectName(u"reportTotalsLabel"_s);
    m_totalsLabel->setFont(theme::font(theme::Type::Body, QFont::Bold));
    m_totalsLabel->setContentsMargins(kCellMargins / 2, 0, kCellMargins / 2, 0);
    m_totalsPlace->addWidget(m_totals);
    m_totalsPlace->addWidget(m_totalsLabel);
    m_totalsPlace->setObjectName(u"reportTotalsPlace"_s);
    m_totalsPlace->setFixedHeight(kRowHeight + 2);
    m_totalsPlace->setStyleSheet(
        u"QStackedWidget#reportTotalsPlace { border: none; border-top: 1px solid %1; }"_s.arg(
            theme::colour(theme::Colour::Line).name()));
    connect(m_body->horizontalScrollBar(), &QScrollBar::valueChanged, m_totals->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_body->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ReportView::showTotals);
    connect(m_totals->horizontalScrollBar(), &QScrollBar::valueChanged, m_body->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_body->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                m_totals->setColumnWidth(column, width);
                m_isSizedByHand = m_isSizedByHand || !m_isLaying;
                if (!m_isLaying)
                    showTotals();
            });
}

void ReportView::showTable(const reports::ReportTable &table)
{
    const bool isAnew = m_model->table().name == table.name;
    if (!isAnew) {
        m_body->sortByColumn(-1, Qt::AscendingOrder);
        m_isSizedByHand = false;
    }
    const int down = isAnew ? m_body->verticalScrollBar()->value() : 0;
    const int across = isAnew ? m_body->horizontalScrollBar()->value() : 0;
    replaceTable(table);
    m_body->verticalScrollBar()->setValue(down);
    m_body->horizontalScrollBar()->setValue(across);
}

void ReportView::replaceTable(const reports::ReportTable &table)
{
    const QModelIndex chosen = m_body->currentIndex();
    const QScopedValueRollback laying(m_isLaying, true);
    m_model->setTable(table);
    m_totalsModel->follow();
    m_totalsPlace->setVisible(m_model->hasTotals());
    m_emptyLabel->setVisible(table.rows.isEmpty());
    m_body->setAccessibleName(table.title);
    if (chosen.isValid() && !m_body->currentIndex().isValid())
        m_body->setCurrentIndex(m_model->index(std::min(chosen.row(), m_model->rowCount() - 1), 0));
    static_cast<QAbstractItemView *>(m_body)->doItemsLayout(); // the scroll bars must know the new rows now
    layColumns();
    showTotals();
}

bool ReportView::eventFilter(QObject *watched, QEvent *event)
{
    // Also when the scroll bar comes or goes.
    if (event->type() == QEvent::Resize && !m_isLaying) {
        layColumns();
        showTotals();
    }
    return QFrame::eventFilter(watched, event);
}

void ReportView::chooseFirst()
{
    if (!m_body->currentIndex().isValid())
        m_body->setCurrentIndex(m_model->index(0, 0));
}

int ReportView::wholeWidth() const
{
    int width = m_body->verticalScrollBar()->sizeHint().width() + 2;
    for (int column = 0; column < m_model->columnCount(); ++column)
        width += wantedWidth(column);
    return width;
}

bool ReportView::areTotalsInSight() const
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int left = m_body->columnViewportPosition(column);
        const bool isInSight = left >= 0 && left + m_body->columnWidth(column) <= m_body->viewport()->width();
        if (!isInSight && !m_model->totalWords(column).isEmpty())
            return false;
    }
    return true;
}

/// "合计  人数 218 · 金额（元） 3,270.00"
QString ReportView::totalsWords() const
{
    QString word;
    QStringList sums;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString total = m_model->totalWords(column);
        if (m_model->alignment(column).testFlag(Qt::AlignRight) && !total.isEmpty() && !word.isEmpty())
            sums.append(u"%1 %2"_s.arg(m_model->header(column).title, total));
        else if (word.isEmpty())
            word = total;
    }
    return u"%1    %2"_s.arg(word, sums.join(u"  ·  "_s));
}

void ReportView::showTotals()
{
    if (areTotalsInSight()) {
        m_totalsPlace->setCurrentWidget(m_totals);
        return;
    }
    m_totalsLabel->setText(totalsWords());
    m_totalsPlace->setCurrentWidget(m_totalsLabel);
}

int ReportView::wantedWidth(int column) const
{
    const QFontMetrics metrics(theme::font(theme::Type::Body, QFont::DemiBold));
    const int named = metrics.horizontalAdvance(m_model->header(column).title) + kSortArrow;
    int words = metrics.horizontalAdvance(m_model->totalWords(column));
    const QFontMetrics plain(theme::font(theme::Type::Body));
    for (int row = 0; row < std::min(kSampledRows, m_model->rowCount()); ++row)
        words = std::max(words, plain.horizontalAdvance(m_model->index(row, column).data().toString()));
    const int meant = plain.horizontalAdvance(u'0') * m_model->header(column).widthChars;
    return std::max(kNarrowest, std::max(named, std::min(words, meant)) + kCellMargins + 1);
}

void ReportView::layColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0 || m_isSizedByHand)
        return;
    const QScopedValueRollback laying(m_isLaying, true);
    QList<int> widths;
    int sum = 0;
    int texts = 0;
    for (int column = 0; column < columns; ++column) {
        widths.append(wantedWidth(column));
        sum += widths.last();
        texts += m_model->alignment(column).testFlag(Qt::AlignLeft) ? widths.last() : 0;
    }
    // What is left over goes to the words: figures stay near each other.
    const int left = std::max(0, m_body->viewport()->width() - sum);
    for (int column = 0; column < columns; ++column) {
        const bool isText = m_model->alignment(column).testFlag(Qt::AlignLeft);
        const int whole = texts > 0 ? texts : sum;
        const int share = isText || texts == 0 ? left * widths[column] / whole : 0;
        m_body->setColumnWidth(column, widths[column] + share);
        m_totals->setColumnWidth(column, widths[column] + share);
    }
}

} // namespace liuying
