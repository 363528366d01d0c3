// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Amounts.h"
#include "exchange/people/Reading.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <numeric>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

using SumRow = SheetTable::SumRow;

/// What a total row states: heads, and amounts by the column that they are the sum of.
struct Stated {
    QList<qint64> heads;
    QList<std::pair<QString, qint64>> money; ///< key, fen
};

/// 88 in 共88人, 已缴86人 未缴2人; and a bare number below 学号 or 姓名.
QList<qint64> headsIn(const Row &row, const Heading &heading)
{
    static const QRegularExpression count(u"(\\d+)[人名位]"_s);
    static const QRegularExpression bare(u"^\\d{1,5}$"_s);
    QList<qint64> heads;
    for (const Cell &cell : row.cells) {
        if (cell.filledFromMerge)
            continue;
        for (auto it = count.globalMatch(cleanLabel(cell.text)); it.hasNext();)
            heads.append(it.next().captured(1).toLongLong());
    }
    if (!heads.isEmpty())
        return heads;
    for (const QString &key : {u"number"_s, u"name"_s}) {
        const QString text = cleanNumber(heading.cell(row, key).text);
        if (bare.match(text).hasMatch())
            heads.append(text.toLongLong());
    }
    return heads;
}

/// The side of a statement that a label is about: 借方合计, 收入总额 …; empty for others, also for a number
/// of transactions (借方笔数).
QString sideOf(const QString &label)
{
    static const QRegularExpression out(u"^(本[页日月期])?(借方|支出|转出|付款|支取)"_s);
    static const QRegularExpression in(u"^(本[页日月期])?(贷方|收入|转入|收款|存入)"_s);
    if (label.contains(u'笔'))
        return {};
    if (out.match(label).hasMatch())
        return u"debit"_s;
    return in.match(label).hasMatch() ? u"credit"_s : QString();
}

/// Labels with their sums: 借方合计：12.50 in one cell, or the sum in the next one.
QList<std::pair<QString, qint64>> sidesIn(const Row &row)
{
    static const QRegularExpression pair(u"([\\p{Han}]+)[:：]?([¥￥]?-?[\\d,]+(?:\\.\\d+)?)?(?:元)?"_s);
    QList<std::pair<QString, qint64>> sides;
    QString waiting;
    for (const Cell &cell : row.cells) {
        if (cell.isEmpty() || cell.filledFromMerge)
            continue;
        if (const std::optional<Money> amount = amountIn(cell)) {
            if (!waiting.isEmpty())
                sides.append({waiting, amount->fen});
            waiting.clear();
            continue;
        }
        for (auto it = pair.globalMatch(cleanLabel(cell.text)); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            waiting = sideOf(match.captured(1));
            const std::optional<Money> amount = amountIn(match.captured(2));
            if (amount && !waiting.isEmpty()) {
                sides.append({waiting, amount->fen});
                waiting.clear();
            }
        }
    }
    return sides;
}

/// Whether the row labels its figures itself, so that they stand in any column.
bool namesASide(const Row &row)
{
    static const QRegularExpression label(
        u"^(借方|贷方|收入|支出|转入|转出|收款|付款|存入|支取).*[计额数]"_s);
    return std::ranges::any_of(
        row.cells, [](const Cell &cell) { return label.match(cleanLabel(cell.text)).hasMatch(); });
}

/// A sum within the words of a total: 合计：1,245.00元.
std::optional<Money> sumInWords(const Row &row)
{
    static const QRegularExpression sum(
        u"(?:合计|总计|小计|共计|总额|金额)[^\\d¥￥\\-]*([¥￥]?-?[\\d,]+(?:\\.\\d+)?)(元)?"_s);
    for (const Cell &cell : row.cells) {
        const QRegularExpressionMatch match = sum.match(cleanLabel(cell.text));
        if (match.hasMatch() && (match.hasCaptured(2) || match.captured(1).contains(u'.')))
            return amountIn(match.captured(1));
    }
    return std::nullopt;
}

Stated statedIn(const SumRow &sum, const Heading &heading, const QStringList &moneyKeys)
{
    Stated stated{headsIn(*sum.row, heading), sidesIn(*sum.row)};
    if (!stated.money.isEmpty() || namesASide(*sum.row))
        return stated;
    for (const QString &key : moneyKeys) {
        if (const std::optional<Money> amount = amountIn(heading.cell(*sum.row, key)))
            stated.money.append({key, amount->fen});
    }
    const std::optional<Money> inWords = sumInWords(*sum.row);
    if (stated.money.isEmpty() && inWords && moneyKeys.contains(u"amount"_s) && heading.has(u"amount"_s))
        stated.money.append({u"amount"_s, inWords->fen});
    return stated;
}

qint64 total(const QList<qint64> &figures, qsizetype from, qsizetype to)
{
    return std::accumulate(figures.cbegin() + from, figures.cbegin() + to, qint64{0});
}

/// A total is of the rows above it since any total before it, of its sheet, or of the whole document.
bool fits(qint64 stated, const RowFigures &figures, const QList<SheetTable> &tables, qsizetype table,
          const SumRow &sum)
{
    const QList<qint64> &here = figures.at(table);
    if (stated == total(here, 0, sum.dataBefore))
        return true;
    for (const SumRow &before : tables.at(table).sums) {
        if (before.row == sum.row)
            break;
        if (stated == total(here, before.dataBefore, sum.dataBefore))
            return true;
    }
    qint64 document = 0;
    for (const QList<qint64> &rows : figures)
        document += total(rows, 0, rows.size());
    return stated == document;
}

bool fitsAny(qint64 stated, const QList<RowFigures> &ways, const QList<SheetTable> &tables, qsizetype table,
             const SumRow &sum)
{
    return std::ranges::any_of(
        ways, [&](const RowFigures &figures) { return fits(stated, figures, tables, table, sum); });
}

/// What was read in the rows that a total is most likely about: a subtotal's since the total before it.
qint64 readAbove(const RowFigures &figures, const SheetTable &table, qsizetype index, const SumRow &sum)
{
    static const QRegularExpression partial(u"小计|本页|本日"_s);
    qsizetype from = 0;
    const bool isPartial = std::ranges::any_of(
        sum.row->cells, [](const Cell &cell) { return partial.match(cleanLabel(cell.text)).hasMatch(); });
    for (const SumRow &before : table.sums) {
        if (before.row == sum.row)
            break;
        from = isPartial ? before.dataBefore : 0;
    }
    return total(figures.at(index), from, sum.dataBefore);
}

Problem mismatch(const SheetTable &table, const Row &row, const QString &text)
{
    return {Problem::Severity::Warning, row.number, table.sheet->name, u"total-mismatch"_s, text};
}

RowFigures oneEach(const QList<SheetTable> &tables)
{
    RowFigures ones;
    for (const SheetTable &table : tables)
        ones.append(QList<qint64>(table.data.size(), 1));
    return ones;
}

} // namespace

QList<Problem> checkHeadTotals(const QList<SheetTable> &tables, const RowFigures &heads,
                               const std::function<std::optional<int>(const Heading &, const Row &)> &headsOf)
{
    QList<Problem> problems;
    for (qsizetype t = 0; t < tables.size(); ++t) {
        const SheetTable &table = tables.at(t);
        for (const SumRow &sum : table.sums) {
            const Heading &heading = table.headings.at(sum.heading);
            std::optional<qint64> stated = headsOf(heading, *sum.row);
            const QList<qint64> inWords = headsIn(*sum.row, heading);
            if (!stated && !inWords.isEmpty())
                stated = inWords.first();
            if (stated && !fits(*stated, heads, tables, t, sum))
                problems.append(mismatch(
                    table, *sum.row,
                    QCoreApplication::translate("Exchange", "%1的合计是%2人，上面各班相加是%3人，请核对。")
                        .arg(placeOf(table, sum.row->number, tables.size() > 1), QString::number(*stated),
                             QString::number(readAbove(heads, table, t, sum)))));
        }
    }
    return problems;
}

QList<Problem> checkTotals(const QList<SheetTable> &tables, const QMap<QString, QList<RowFigures>> &money,
                           const QList<RowFigures> &people)
{
    const QList<RowFigures> heads = QList<RowFigures>{oneEach(tables)} + people;
    QList<Problem> problems;
    for (qsizetype t = 0; t < tables.size(); ++t) {
        const SheetTable &table = tables.at(t);
        for (const SumRow &sum : table.sums) {
            const Stated stated = statedIn(sum, table.headings.at(sum.heading), money.keys());
            const QString place = placeOf(table, sum.row->number, tables.size() > 1);
            for (const qint64 count : stated.heads) {
                if (!fitsAny(count, heads, tables, t, sum))
                    problems.append(mismatch(
                        table, *sum.row,
                        QCoreApplication::translate("Exchange", "%1的合计是%2人，上面读到%3行，请核对。")
                            .arg(place, QString::number(count),
                                 QString::number(readAbove(heads.first(), table, t, sum)))));
            }
            for (const auto &[key, fen] : stated.money) {
                const QList<RowFigures> &ways = money[key];
                if (!ways.isEmpty() && !fitsAny(fen, ways, tables, t, sum))
                    problems.append(
                        mismatch(table, *sum.row,
                                 QCoreApplication::translate("Exchange",
                                                             "%1的合计是%2元，上面各行相加是%3元，请核对。")
                                     .arg(place, Money{fen}.toYuan(),
                                          Money{readAbove(ways.first(), table, t, sum)}.toYuan())));
            }
        }
    }
    return problems;
}

} // namespace liuying::exchange::people
