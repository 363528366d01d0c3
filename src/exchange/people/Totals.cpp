// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Amounts.h"
#include "exchange/people/Reading.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

/// The rows a total may be about: those since the total before it, its sheet down to it, the whole document.
struct Scope {
    qsizetype table = 0;
    qsizetype from = 0;
    qsizetype to = 0;
};

std::optional<qint64> headCountIn(const Row &row)
{
    static const QRegularExpression count(u"(\\d+)[人名]"_s);
    for (const Cell &cell : row.cells) {
        const QRegularExpressionMatch match = count.match(cleanLabel(cell.text));
        if (match.hasMatch())
            return match.captured(1).toLongLong();
    }
    return std::nullopt;
}

Problem mismatch(const SheetTable &table, const Row &row, const QString &text)
{
    Problem problem;
    problem.line = row.number;
    problem.sheet = table.sheet->name;
    problem.code = u"total-mismatch"_s;
    problem.text = text;
    return problem;
}

class TotalCheck {
public:
    explicit TotalCheck(const QList<SheetTable> &tables) : m_tables(tables) {}

    [[nodiscard]] QList<Problem> problems(const QMap<QString, QList<QList<std::optional<Money>>>> &amounts)
    {
        for (qsizetype t = 0; t < m_tables.size(); ++t) {
            qsizetype from = 0;
            for (const SheetTable::SumRow &sum : m_tables.at(t).sums) {
                const Scope scope{t, from, sum.dataBefore};
                checkHeads(sum, scope);
                for (auto it = amounts.cbegin(); it != amounts.cend(); ++it)
                    checkMoney(sum, scope, it.key(), it.value());
                from = sum.dataBefore;
            }
        }
        return std::move(m_problems);
    }

private:
    void checkHeads(const SheetTable::SumRow &sum, const Scope &scope)
    {
        const std::optional<qint64> heads = headCountIn(*sum.row);
        if (!heads)
            return;
        const qint64 here = scope.to - scope.from;
        if (*heads == here || *heads == scope.to || *heads == rowCount(m_tables))
            return;
        const SheetTable &table = m_tables.at(scope.table);
        m_problems.append(
            mismatch(table, *sum.row,
                     QCoreApplication::translate("Exchange", "%1的合计是%2人，上面读到%3行，请核对。")
                         .arg(placeOf(table, sum.row->number, m_tables.size() > 1), QString::number(*heads),
                              QString::number(scope.to))));
    }

    void checkMoney(const SheetTable::SumRow &sum, const Scope &scope, const QString &key,
                    const QList<QList<std::optional<Money>>> &amounts)
    {
        const SheetTable &table = m_tables.at(scope.table);
        const std::optional<Money> stated = amountIn(table.headings.at(sum.heading).cell(*sum.row, key));
        if (!stated)
            return;
        const auto total = [&](qsizetype t, qsizetype from, qsizetype to) {
            Money sumOfRows;
            for (qsizetype i = from; i < to; ++i)
                sumOfRows += amounts.at(t).at(i).value_or(Money{});
            return sumOfRows;
        };
        const Money inSheet = total(scope.table, 0, scope.to);
        Money everywhere;
        for (qsizetype t = 0; t < amounts.size(); ++t)
            everywhere += total(t, 0, amounts.at(t).size());
        if (*stated == total(scope.table, scope.from, scope.to) || *stated == inSheet ||
            *stated == everywhere)
            return;
        m_problems.append(
            mismatch(table, *sum.row,
                     QCoreApplication::translate("Exchange", "%1的合计是%2元，上面各行相加是%3元，请核对。")
                         .arg(placeOf(table, sum.row->number, m_tables.size() > 1), stated->toYuan(),
                              inSheet.toYuan())));
    }

    const QList<SheetTable> &m_tables;
    QList<Problem> m_problems;
};

/// What the rows of a scope add up to, its sheet's rows down to it, all rows: a total may mean any of them.
struct Sums {
    qint64 part = 0;
    qint64 sheet = 0;
    qint64 document = 0;

    [[nodiscard]] bool has(qint64 stated) const
    {
        return stated == part || stated == sheet || stated == document;
    }
};

Sums sumsOf(const QList<QList<std::optional<int>>> &heads, const Scope &scope)
{
    const auto total = [](const QList<std::optional<int>> &rows, qsizetype from, qsizetype to) {
        qint64 sum = 0;
        for (qsizetype i = from; i < to; ++i)
            sum += rows.at(i).value_or(0);
        return sum;
    };
    Sums sums{total(heads.at(scope.table), scope.from, scope.to), total(heads.at(scope.table), 0, scope.to),
              0};
    for (const QList<std::optional<int>> &rows : heads)
        sums.document += total(rows, 0, rows.size());
    return sums;
}

} // namespace

QList<Problem> checkHeadTotals(const QList<SheetTable> &tables, const QList<QList<std::optional<int>>> &heads,
                               const std::function<std::optional<int>(const Heading &, const Row &)> &headsIn)
{
    QList<Problem> problems;
    for (qsizetype t = 0; t < tables.size(); ++t) {
        const SheetTable &table = tables.at(t);
        qsizetype from = 0;
        for (const SheetTable::SumRow &sum : table.sums) {
            std::optional<qint64> stated = headsIn(table.headings.at(sum.heading), *sum.row);
            if (!stated)
                stated = headCountIn(*sum.row);
            const Sums sums = sumsOf(heads, {t, from, sum.dataBefore});
            from = sum.dataBefore;
            if (stated && !sums.has(*stated))
                problems.append(mismatch(
                    table, *sum.row,
                    QCoreApplication::translate("Exchange", "%1的合计是%2人，上面各班相加是%3人，请核对。")
                        .arg(placeOf(table, sum.row->number, tables.size() > 1), QString::number(*stated),
                             QString::number(sums.part))));
        }
    }
    return problems;
}

QList<Problem> checkTotals(const QList<SheetTable> &tables,
                           const QMap<QString, QList<QList<std::optional<Money>>>> &amounts)
{
    return TotalCheck(tables).problems(amounts);
}

} // namespace liuying::exchange::people
