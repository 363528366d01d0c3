// SPDX-License-Identifier: Apache-2.0
#include "reports/CellText.h"
#include "reports/ReportTable.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

/// Places of texts in order of their first appearance.
class Places {
public:
    qsizetype placeOf(const QString &text)
    {
        const auto known = m_places.constFind(text);
        if (known != m_places.constEnd())
            return *known;
        m_texts.append(text);
        return *m_places.insert(text, m_texts.size() - 1);
    }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    QHash<QString, qsizetype> m_places;
    QStringList m_texts;
};

double figureOf(const QVariant &value, ReportTable::Column kind)
{
    constexpr double kFenPerYuan = 100;
    if (value.typeId() == QMetaType::QString) // words where a figure would stand
        return 0;
    return kind == ReportTable::Column::Money ? static_cast<double>(value.toLongLong()) / kFenPerYuan
                                              : value.toDouble();
}

/// The columns that are drawn; keys that the table does not have are left out.
QList<int> drawnColumns(const ReportTable &table)
{
    QList<int> columns;
    for (const QString &key : table.chart->series) {
        if (const int column = table.column(key); column >= 0)
            columns.append(column);
    }
    return columns;
}

/// Adds the rows up, and remembers where on the axis and in the legend they belong.
class Figures {
public:
    Figures(const ReportTable &table, int category, int group)
        : m_table(table), m_category(category), m_group(group), m_columns(drawnColumns(table))
    {}

    ChartFigures add()
    {
        if (m_group < 0) {
            for (const int column : m_columns)
                m_series.placeOf(m_table.headers[column].title);
        }
        for (const QList<QVariant> &row : m_table.rows)
            addRow(row);
        for (QList<double> &values : m_values)
            values.resize(m_categories.texts().size());
        m_values.resize(m_series.texts().size());
        return inOrderOfAxis();
    }

private:
    [[nodiscard]] QString textAt(const QList<QVariant> &row, int column) const
    {
        return cellText(row.value(column), m_table.headers[column].kind);
    }
    [[nodiscard]] QString seriesName(const QList<QVariant> &row, int column) const
    {
        const QString title = m_table.headers[column].title;
        if (m_group < 0)
            return title;
        const QString group = textAt(row, m_group);
        return m_columns.size() == 1 || group.isEmpty() ? group : u"%1 %2"_s.arg(group, title);
    }
    void addRow(const QList<QVariant> &row)
    {
        const QString category = textAt(row, m_category);
        if (category.isEmpty())
            return;
        const qsizetype place = m_categories.placeOf(category);
        for (const int column : m_columns) {
            const qsizetype series = m_series.placeOf(seriesName(row, column));
            m_values.resize(std::max(m_values.size(), series + 1));
            m_values[series].resize(std::max(m_values[series].size(), place + 1));
            m_values[series][place] += figureOf(row.value(column), m_table.headers[column].kind);
        }
    }
    /// Several lines share one axis: the times of one must stand between those of another.
    [[nodiscard]] ChartFigures inOrderOfAxis() const
    {
        QList<qsizetype> order(m_categories.texts().size());
        std::iota(order.begin(), order.end(), 0);
        if (m_table.headers[m_category].kind == ReportTable::Column::DateTime || m_group >= 0)
            std::ranges::stable_sort(order, {}, [this](qsizetype i) { return m_categories.texts()[i]; });
        ChartFigures figures;
        figures.series = m_series.texts();
        for (const qsizetype i : std::as_const(order))
            figures.categories.append(m_categories.texts()[i]);
        for (const QList<double> &values : m_values) {
            QList<double> sorted;
            for (const qsizetype i : std::as_const(order))
                sorted.append(values.value(i));
            figures.values.append(sorted);
        }
        return figures;
    }

    const ReportTable &m_table;
    int m_category;
    int m_group; ///< -1: a series is a column
    QList<int> m_columns;
    Places m_categories;
    Places m_series;
    QList<QList<double>> m_values; ///< by series, by category
};

} // namespace

ChartFigures chartFigures(const ReportTable &table)
{
    if (!table.chart)
        return {};
    const int category = table.column(table.chart->category);
    const bool isGrouped = table.chart->kind == ReportChart::Kind::Lines && !table.chart->group.isEmpty();
    const int group = isGrouped ? table.column(table.chart->group) : -1;
    return category < 0 ? ChartFigures() : Figures(table, category, group).add();
}

} // namespace liuying::reports
