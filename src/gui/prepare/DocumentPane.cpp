// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/DocumentPane.h"

#include "flows/CampaignTime.h"
#include "gui/common/Tables.h"
#include "gui/common/Theme.h"
#include "gui/prepare/DocumentModel.h"
#include "gui/prepare/ImportPreview.h"
#include "gui/prepare/TextTableModel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = theme::kGrid * 3 / 2;
constexpr int kCellMargin = 7;               // of a cell of the batches: their words stand on one edge
constexpr int kNarrowest = theme::kGrid * 7; // of a column of the document
constexpr int kCollegeColumn = 3;            // of the batches
constexpr int kMostSpans = 2000;             // paragraphs over all columns; a view slows down with more

QString lineWords(const exchange::ReadBatch &read)
{
    return read.sheet.isEmpty() ? QString::number(read.line) : u"%1!%2"_s.arg(read.sheet).arg(read.line);
}

TextRow rowOf(const exchange::ReadBatch &read)
{
    const Batch &batch = read.batch;
    return {{lineWords(read), batch.room, QString::number(batch.number), batch.college,
             windowWords(batch.window),
             read.classes.isEmpty() ? QString() : countWords(read.classes.size())}};
}

/// The stylesheet's cells leave the model's background out.
class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant ground = index.data(Qt::BackgroundRole);
        if (ground.isValid())
            painter->fillRect(option.rect, ground.value<QColor>());
        QStyledItemDelegate::paint(painter, option, index);
    }
};

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"caption"_s);
    return label;
}

} // namespace

DocumentPane::DocumentPane(QWidget *parent)
    : QWidget(parent), m_model(new DocumentModel(this)), m_batchModel(new TextTableModel(this)),
      m_view(new QTableView(this)), m_batchView(new QTableView(this)), m_problemLabel(new QLabel(this)),
      m_correctedLabel(new QLabel(this)), m_undoButton(new QPushButton(tr("撤销修改"), this))
{
    setUpDocument();
    setUpBatches();
    m_problemLabel->setObjectName(u"lineProblemLabel"_s);
    m_problemLabel->setProperty("role", u"caution"_s);
    m_problemLabel->setWordWrap(true);
    m_problemLabel->hide();
    auto *sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    sides->addWidget(makeDocumentSide());
    sides->addWidget(makeBatchesSide());
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    auto *problem = new QVBoxLayout;
    problem->setContentsMargins(kMargin, 0, kMargin, 0);
    problem->addWidget(m_problemLabel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(sides, 1);
    layout->addLayout(problem);
    showCorrections();
}

QWidget *DocumentPane::makeDocumentSide()
{
    auto *side = new QWidget(this);
    m_correctedLabel->setObjectName(u"correctedLabel"_s);
    m_correctedLabel->setProperty("role", u"badge"_s);
    m_undoButton->setObjectName(u"undoCorrectionButton"_s);
    m_undoButton->setProperty("kind", u"quiet"_s);
    connect(m_undoButton, &QPushButton::clicked, m_model, &DocumentModel::undoCorrection);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin, theme::kGrid, kMargin, 0);
    head->setSpacing(theme::kGrid);
    head->addWidget(caption(tr("文件原文，双击或按 F2 改正一格"), side));
    head->addStretch(1);
    head->addWidget(m_correctedLabel);
    head->addWidget(m_undoButton);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    return side;
}

QWidget *DocumentPane::makeBatchesSide()
{
    auto *side = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kCellMargin, theme::kGrid, kMargin, 0);
    head->addWidget(caption(tr("读出的批次，选中一行看它出自哪里"), side));
    head->addStretch(1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(head);
    layout->addWidget(m_batchView, 1);
    return side;
}

void DocumentPane::setUpDocument()
{
    m_view->setObjectName(u"documentView"_s);
    m_view->setProperty("density", u"narrow"_s);
    m_view->setAccessibleName(tr("文件原文"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LineDelegate(m_view));
    setUpTable(*m_view);
    m_view->setAlternatingRowColors(false);
    m_view->setShowGrid(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->show();
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                showProblems(index.row());
                leadFromLine(index.row());
            });
    connect(m_model, &DocumentModel::correctionsChanged, this, [this] {
        showCorrections();
        Q_EMIT corrected(m_model->document(), m_model->corrections());
    });
    auto *undo = new QShortcut(QKeySequence::Undo, m_view);
    undo->setContext(Qt::WidgetShortcut);
    connect(undo, &QShortcut::activated, m_model, &DocumentModel::undoCorrection);
    auto *takeBack = new QShortcut(Qt::Key_Delete, m_view);
    takeBack->setContext(Qt::WidgetShortcut);
    connect(takeBack, &QShortcut::activated, this, [this] { m_model->takeBack(m_view->currentIndex()); });
}

void DocumentPane::setUpBatches()
{
    m_batchView->setObjectName(u"batchView"_s);
    m_batchView->setProperty("density", u"narrow"_s);
    m_batchView->setAccessibleName(tr("读出的批次"));
    m_batchView->setModel(m_batchModel);
    setUpTable(*m_batchView);
    m_batchView->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_batchView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { leadFromBatch(index.row()); });
}

bool DocumentPane::hasDocument() const
{
    return m_model->rowCount() > 0;
}

void DocumentPane::showDocument(const exchange::NoticeDocument &document)
{
    m_batches.clear();
    m_batchModel->setTable({}, {});
    m_model->setDocument(document);
    m_view->clearSpans();
    int spans = 0;
    for (int row = 0; row < m_model->rowCount() && spans < kMostSpans && m_model->columnCount() > 1; ++row) {
        if (m_model->isParagraph(row)) {
            m_view->setSpan(row, 0, 1, m_model->columnCount());
            ++spans;
        }
    }
    m_problemLabel->hide();
    showCorrections();
    fitDocument();
}

/// Columns as wide as their words, as far as the view has room for all of them.
void DocumentPane::fitDocument()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    m_view->verticalHeader()->setFixedWidth(
        m_view->fontMetrics().horizontalAdvance(
            m_model->headerData(m_model->rowCount() - 1, Qt::Vertical, Qt::DisplayRole).toString()) +
        theme::kGrid * 3);
    const int room = m_view->viewport()->width();
    QList<int> wanted(columns, kNarrowest);
    const QFontMetrics metrics(theme::font(theme::Type::Body));
    for (int row = 0; row < std::min(m_model->rowCount(), 200); ++row) { // enough to know a table by
        if (m_model->isParagraph(row) && columns > 1)
            continue;
        for (int column = 0; column < columns; ++column) {
            const QString text = m_model->index(row, column).data().toString();
            wanted[column] = std::max(wanted.at(column), metrics.horizontalAdvance(text) + theme::kGrid * 3);
        }
    }
    const int widest = std::max(kNarrowest, room * 3 / 5);
    int all = 0;
    for (int &width : wanted)
        all += width = std::min(width, columns > 1 ? widest : std::max(width, room));
    for (int column = 0; column < columns; ++column) {
        const int spare = all < room ? (room - all) / columns : 0;
        m_view->setColumnWidth(column, wanted.at(column) + spare);
    }
}

void DocumentPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDocument();
}

void DocumentPane::showUnderstood(const exchange::Notice &notice)
{
    m_batches = notice.batches;
    QList<TextRow> rows;
    for (const exchange::ReadBatch &read : std::as_const(m_batches))
        rows.append(rowOf(read));
    const QScopedValueRollback leading(m_isLeading, true);
    m_batchModel->setTable({tr("行"), tr("教室"), tr("批次"), tr("学院"), tr("时间"), tr("班级数")}, rows);
    m_model->setUnderstood(notice);
    for (int column = 0; column < m_batchModel->columnCount(); ++column)
        m_batchView->setColumnHidden(column, !rows.isEmpty() && m_batchModel->isColumnEmpty(column));
    QHeaderView *header = m_batchView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (!rows.isEmpty())
        header->setSectionResizeMode(kCollegeColumn, QHeaderView::Stretch);
    if (!m_view->currentIndex().isValid() && !notice.problems.isEmpty())
        chooseLine(notice.problems.front().sheet, notice.problems.front().line); // what is odd comes first
    showProblems(m_view->currentIndex().row());
    leadFromLine(m_view->currentIndex().row());
}

void DocumentPane::chooseLine(const QString &sheet, int line)
{
    const int row = m_model->rowOf(sheet, line);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void DocumentPane::leadFromLine(int row)
{
    if (m_isLeading || row < 0)
        return;
    const QScopedValueRollback leading(m_isLeading, true);
    const auto found = std::ranges::find_if(m_batches, [this, row](const exchange::ReadBatch &read) {
        return m_model->rowOf(read.sheet, read.line) == row;
    });
    if (found == m_batches.end())
        m_batchView->clearSelection();
    else
        m_batchView->selectRow(static_cast<int>(found - m_batches.begin()));
}

void DocumentPane::leadFromBatch(int row)
{
    if (m_isLeading || row < 0 || row >= m_batches.size())
        return;
    const QScopedValueRollback leading(m_isLeading, true);
    chooseLine(m_batches.at(row).sheet, m_batches.at(row).line);
}

void DocumentPane::showCorrections()
{
    const qsizetype count = m_model->corrections().size();
    m_correctedLabel->setVisible(count > 0);
    m_correctedLabel->setText(tr("已改%1格").arg(countWords(count)));
    m_undoButton->setVisible(count > 0);
}

void DocumentPane::showProblems(int row)
{
    const QStringList problems = m_model->problemsAt(row);
    m_problemLabel->setText(problems.join(u'\n'));
    m_problemLabel->setVisible(!problems.isEmpty());
}

} // namespace liuying
