// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/DocumentModel.h"

#include "gui/common/Theme.h"

#include <QFont>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

bool isError(const exchange::Problem &problem)
{
    return problem.severity == exchange::Problem::Severity::Error;
}

} // namespace

void DocumentModel::setDocument(const exchange::NoticeDocument &document)
{
    beginResetModel();
    m_document = document;
    m_corrections.clear();
    m_problems.clear();
    m_batchLines.clear();
    m_rows.clear();
    m_columns = 0;
    QSet<QString> sheets;
    for (qsizetype row = 0; row < document.lines.size(); ++row) {
        const exchange::DocumentLine &line = document.lines.at(row);
        m_rows.insert({line.sheet, line.line}, static_cast<int>(row));
        m_columns = std::max(m_columns, static_cast<int>(line.cells.size()));
        sheets.insert(line.sheet);
    }
    m_hasSheets = sheets.size() > 1;
    endResetModel();
}

void DocumentModel::setUnderstood(const exchange::Notice &notice)
{
    m_problems.clear();
    m_batchLines.clear();
    for (const exchange::Problem &problem : notice.problems)
        m_problems.insert({problem.sheet, problem.line}, problem);
    for (const exchange::ReadBatch &read : notice.batches)
        m_batchLines.insert({read.sheet, read.line});
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

DocumentModel::Place DocumentModel::placeOf(int row) const
{
    const exchange::DocumentLine &line = m_document.lines.at(row);
    return {line.sheet, line.line};
}

int DocumentModel::rowOf(const QString &sheet, int line) const
{
    return m_rows.value({sheet, line}, -1);
}

bool DocumentModel::isParagraph(int row) const
{
    const exchange::DocumentLine &line = m_document.lines.at(row);
    return !line.isTable || std::ranges::all_of(line.cells.mid(1), &QString::isEmpty);
}

QStringList DocumentModel::problemsAt(int row) const
{
    QStringList texts;
    if (row < 0 || row >= rowCount())
        return texts;
    for (const exchange::Problem &problem : m_problems.values(placeOf(row)))
        texts.prepend(problem.text); // the hash gives the last one first
    return texts;
}

const exchange::CellCorrection *DocumentModel::correctionAt(const QModelIndex &index) const
{
    const auto [sheet, line] = placeOf(index.row());
    const auto found = std::ranges::find_if(m_corrections, [&](const exchange::CellCorrection &correction) {
        return correction.sheet == sheet && correction.line == line && correction.column == index.column();
    });
    return found == m_corrections.end() ? nullptr : &*found;
}

void DocumentModel::undoCorrection()
{
    if (m_corrections.isEmpty())
        return;
    m_corrections.removeLast();
    noteCorrections();
}

void DocumentModel::takeBack(const QModelIndex &index)
{
    const exchange::CellCorrection *correction = index.isValid() ? correctionAt(index) : nullptr;
    if (!correction)
        return;
    m_corrections.removeOne(exchange::CellCorrection(*correction));
    noteCorrections();
}

void DocumentModel::noteCorrections()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT correctionsChanged();
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document.lines.size());
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString DocumentModel::text(const QModelIndex &index) const
{
    const exchange::CellCorrection *correction = correctionAt(index);
    return correction ? correction->text : m_document.lines.at(index.row()).cells.value(index.column());
}

QVariant DocumentModel::background(const QModelIndex &index) const
{
    if (correctionAt(index))
        return theme::colour(theme::Colour::AccentSoft);
    const auto problems = m_problems.values(placeOf(index.row()));
    if (problems.isEmpty())
        return {};
    return theme::colour(std::ranges::any_of(problems, isError) ? theme::Colour::RefuseSoft
                                                                : theme::Colour::HoldSoft);
}

QVariant DocumentModel::tip(const QModelIndex &index) const
{
    QStringList lines;
    if (correctionAt(index))
        lines.append(tr("原来是：%1").arg(m_document.lines.at(index.row()).cells.value(index.column())));
    lines += problemsAt(index.row());
    return lines.isEmpty() ? QVariant(text(index)) : QVariant(lines.join(u'\n'));
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::BackgroundRole:
        return background(index);
    case Qt::ForegroundRole:
        return theme::colour(m_document.lines.at(index.row()).isRepeat.value(index.column())
                                 ? theme::Colour::InkSoft
                                 : theme::Colour::Ink);
    case Qt::FontRole:
        return theme::font(theme::Type::Body, correctionAt(index) ? QFont::Bold : QFont::Normal);
    default:
        return {};
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(QString(QChar(u'A' + section % 26))) : QVariant();
    if (section < 0 || section >= rowCount())
        return {};
    const auto [sheet, line] = placeOf(section);
    switch (role) {
    case Qt::DisplayRole:
        return m_hasSheets ? u"%1!%2"_s.arg(sheet).arg(line) : QString::number(line);
    case Qt::ForegroundRole:
        return theme::colour(m_batchLines.contains({sheet, line}) ? theme::Colour::Accent
                                                                  : theme::Colour::InkSoft);
    case Qt::FontRole:
        return theme::font(theme::Type::Caption,
                           m_batchLines.contains({sheet, line}) ? QFont::Bold : QFont::Normal);
    default:
        return {};
    }
}

Qt::ItemFlags DocumentModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isCell = index.isValid() && index.column() < m_document.lines.at(index.row()).cells.size();
    return isCell ? flags | Qt::ItemIsEditable : flags;
}

bool DocumentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString wanted = value.toString();
    if (wanted == text(index))
        return false;
    if (const auto *before = correctionAt(index))
        m_corrections.removeOne(exchange::CellCorrection(*before));
    if (wanted != m_document.lines.at(index.row()).cells.value(index.column())) {
        const auto [sheet, line] = placeOf(index.row());
        m_corrections.append({sheet, line, index.column(), wanted});
    }
    noteCorrections();
    return true;
}

} // namespace liuying
