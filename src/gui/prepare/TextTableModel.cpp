// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/TextTableModel.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PreviewTables)
};

Tone toneOf(PreviewChange::Kind kind)
{
    switch (kind) {
    case PreviewChange::Kind::Added:
    case PreviewChange::Kind::Updated:
        return Tone::Good;
    case PreviewChange::Kind::Removed:
        return Tone::Bad;
    case PreviewChange::Kind::Kept:
    case PreviewChange::Kind::Open:
        return Tone::Caution;
    case PreviewChange::Kind::Other:
        break;
    }
    return Tone::Plain;
}

/// "87", or "机械学院!87" where the document has several sheets.
QString rowWords(const QString &sheet, int row)
{
    if (row <= 0)
        return sheet;
    return sheet.isEmpty() ? QString::number(row) : u"%1!%2"_s.arg(sheet).arg(row);
}

} // namespace

void TextTableModel::setTable(const QStringList &headers, const QList<TextRow> &rows)
{
    beginResetModel();
    m_headers = headers;
    m_rows = rows;
    endResetModel();
}

bool TextTableModel::isColumnEmpty(int column) const
{
    return std::ranges::all_of(m_rows,
                               [column](const TextRow &row) { return row.cells.value(column).isEmpty(); });
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TextRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case Qt::ForegroundRole:
        return toneColour(index.column() == 0 ? row.tone : Tone::Plain);
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

TextTable changesTable(const QList<PreviewChange> &changes)
{
    TextTable table{{Words::tr("变化"), Words::tr("谁"), Words::tr("内容")}, {}};
    table.rows.reserve(changes.size());
    for (const PreviewChange &change : changes)
        table.rows.append({{changeKindWord(change.kind), change.subject, change.text}, toneOf(change.kind)});
    return table;
}

TextTable rejectedTable(const QList<exchange::RejectedRow> &rejected)
{
    TextTable table{{Words::tr("行"), Words::tr("列"), Words::tr("原因")}, {}};
    table.rows.reserve(rejected.size());
    for (const exchange::RejectedRow &row : rejected)
        table.rows.append({{rowWords(row.sheet, row.row), row.column, row.text}, Tone::Bad});
    return table;
}

TextTable problemsTable(const QList<exchange::Problem> &problems)
{
    TextTable table{{Words::tr("程度"), Words::tr("位置"), Words::tr("说明")}, {}};
    for (const exchange::Problem &problem : problems) {
        const bool isError = problem.severity == exchange::Problem::Severity::Error;
        table.rows.append({{isError ? Words::tr("错误") : Words::tr("存疑"),
                            rowWords(problem.sheet, problem.line), problem.text},
                           isError ? Tone::Bad : Tone::Caution});
    }
    return table;
}

TextTable columnsTable(const QList<ColumnGuess> &columns)
{
    TextTable table{{Words::tr("程序理解为"), Words::tr("文件里的列名")}, {}};
    for (const ColumnGuess &guess : columns)
        table.rows.append({{guess.meaning, guess.header}});
    return table;
}

} // namespace liuying
