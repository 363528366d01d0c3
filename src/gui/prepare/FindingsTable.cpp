// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/FindingsTable.h"

#include "gui/common/Tables.h"
#include "gui/common/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = theme::kGrid * 34; // but for the last, which takes the rest
constexpr int kMostFilteredAtOnce = 2000;        // rows; more are filtered when the typing pauses
constexpr std::chrono::milliseconds kTypingPause{150};
constexpr int kMostFittedRows = 500; // more are not read one by one; their tool tips are whole

QTableView *makeView(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(u"findingsView"_s);
    view->setModel(model);
    setUpTable(*view);
    view->setWordWrap(true);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

} // namespace

FindingsTable::FindingsTable(QWidget *parent)
    : QWidget(parent), m_model(new TextTableModel(this)), m_filtered(new QSortFilterProxyModel(this)),
      m_filterEdit(new QLineEdit(this)), m_countLabel(new QLabel(this)),
      m_copyButton(new QPushButton(tr("复制"), this)), m_exportButton(new QPushButton(tr("导出…"), this)),
      m_view(makeView(m_filtered, this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filterEdit->setObjectName(u"filterEdit"_s);
    m_filterEdit->setPlaceholderText(tr("筛选：行号、姓名、原因…"));
    m_filterEdit->setAccessibleName(tr("筛选"));
    m_filterEdit->setClearButtonEnabled(true);
    m_countLabel->setObjectName(u"countLabel"_s);
    m_countLabel->setProperty("role", u"caption"_s);
    m_copyButton->setObjectName(u"copyButton"_s);
    m_exportButton->setObjectName(u"exportButton"_s);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::kGrid);
    tools->setContentsMargins(theme::kGrid + theme::kGrid / 2, 0, theme::kGrid + theme::kGrid / 2, 0);
    tools->addWidget(m_filterEdit, 1);
    tools->addWidget(m_countLabel);
    tools->addWidget(m_copyButton);
    tools->addWidget(m_exportButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);

    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &FindingsTable::fitRows);
    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(kTypingPause);
    connect(&m_filterSoon, &QTimer::timeout, this, &FindingsTable::applyFilter);
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this] {
        if (m_model->rowCount() > kMostFilteredAtOnce)
            m_filterSoon.start(); // a key must never wait for the rows of the key before
        else
            applyFilter();
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == m_filtered->columnCount() - 1)
            m_fitSoon.start();
    });
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(m_exportButton, &QPushButton::clicked, this, &FindingsTable::exportAsked);
}

void FindingsTable::setTable(const TextTable &table)
{
    m_filterEdit->clear();
    applyFilter();
    m_model->setTable(table.headers, table.rows);
    fitColumns();
    fitRows();
    showCount();
}

void FindingsTable::applyFilter()
{
    m_filterSoon.stop();
    m_filtered->setFilterFixedString(m_filterEdit->text());
    showCount();
    fitRows();
}

/// As wide as what stands in it; a column without a word is left out.
void FindingsTable::fitColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isEmpty = m_model->rowCount() > 0 && m_model->isColumnEmpty(column);
        m_view->setColumnHidden(column, isEmpty);
    }
    m_view->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + theme::kGrid, kWidestColumn));
}

/// A second line where the last column, the sentence, needs one.
void FindingsTable::fitRows()
{
    const int sentence = m_filtered->columnCount() - 1;
    const int width = m_view->columnWidth(sentence) - kCellMargins;
    const QFontMetrics metrics(theme::font(theme::Type::Body));
    const int em = metrics.horizontalAdvance(u'宽'); // no character is wider
    const int rows = std::min(m_filtered->rowCount(), kMostFittedRows);
    for (int row = 0; row < rows; ++row) {
        const QString text = m_filtered->index(row, sentence).data().toString();
        const bool isShort = text.size() * em <= width; // most are: measuring costs more than the rest
        const bool needsTwo = !isShort && metrics.horizontalAdvance(text) > width;
        m_view->setRowHeight(row, needsTwo ? kTallRowHeight : kRowHeight);
    }
}

void FindingsTable::showCount()
{
    const int shown = m_filtered->rowCount();
    const int all = m_model->rowCount();
    m_countLabel->setText(shown == all ? tr("%1 行").arg(countWords(all))
                                       : tr("%1 行，共 %2 行").arg(countWords(shown), countWords(all)));
    m_copyButton->setEnabled(shown > 0);
    m_exportButton->setEnabled(shown > 0);
}

QString FindingsTable::asText() const
{
    QStringList lines{m_model->headers().join(u'\t')};
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_filtered->columnCount(); ++column)
            cells.append(m_filtered->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

reports::ReportTable FindingsTable::asReport(const QString &name, const QString &title) const
{
    reports::ReportTable report{
        .name = name, .title = title, .subtitle = {}, .headers = {}, .rows = {}, .totals = {}};
    for (qsizetype column = 0; column < m_model->headers().size(); ++column)
        report.headers.append({u"column%1"_s.arg(column + 1), m_model->headers().at(column)});
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        QList<QVariant> cells;
        for (int column = 0; column < m_filtered->columnCount(); ++column)
            cells.append(m_filtered->index(row, column).data());
        report.rows.append(cells);
    }
    return report;
}

} // namespace liuying
