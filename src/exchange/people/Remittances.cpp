// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Amounts.h"
#include "exchange/people/Cells.h"
#include "exchange/people/Days.h"
#include "exchange/people/DocumentFrame.h"
#include "exchange/people/Documents.h"
#include "exchange/people/Reading.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

Demand statementDemand()
{
    return {TableKind::Transactions,
            {{u"amount"_s, u"credit"_s}, {u"date"_s}, {u"payer"_s, u"remark"_s}},
            {{u"amount"_s, QCoreApplication::translate("Exchange", "交易金额")},
             {u"date"_s, QCoreApplication::translate("Exchange", "交易日期")},
             {u"payer"_s, QCoreApplication::translate("Exchange", "对方户名")}}};
}

enum class Direction { In, Out, Unclear };

Direction directionIn(const Cell &cell)
{
    static const QRegularExpression in(u"^(贷|收|来|转入|进|入|汇入|存|C$|CR|CREDIT|\\+$|IN$)"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression out(u"^(借|支|付|往|转出|出|汇出|取|D$|DR|DEBIT|-$|OUT$)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QString word = cleanLabel(cell.text);
    if (out.match(word).hasMatch())
        return Direction::Out;
    return in.match(word).hasMatch() ? Direction::In : Direction::Unclear;
}

/// The amount with its sign, or the key of the column that cannot be understood.
struct SignedAmount {
    std::optional<Money> amount;
    QString unreadable;
};

/// Money in two columns: the one that is filled counts. A negative figure in either is a reversal.
SignedAmount fromTwoColumns(const Cell &credit, const Cell &debit)
{
    const std::optional<Money> in = credit.isEmpty() ? Money{} : amountIn(credit);
    const std::optional<Money> out = debit.isEmpty() ? Money{} : amountIn(debit);
    if (!in || (credit.isEmpty() && debit.isEmpty()))
        return {std::nullopt, u"credit"_s};
    if (!out || (*in != Money{} && *out != Money{}))
        return {std::nullopt, u"debit"_s};
    return {*in - *out, {}};
}

/// One column and a mark for its direction. Some banks also write outgoing amounts with a minus: it says the
/// same once more.
SignedAmount fromMark(const Cell &amount, const Cell &mark)
{
    const std::optional<Money> size = amountIn(amount);
    const Direction direction = directionIn(mark);
    if (!size)
        return {std::nullopt, u"amount"_s};
    if (direction == Direction::Unclear)
        return {std::nullopt, u"direction"_s};
    if (direction == Direction::Out)
        return {*size > Money{} ? -*size : *size, {}};
    return {*size, {}};
}

SignedAmount amountOf(const SheetTable &table, const SheetTable::DataRow &row)
{
    const Heading &heading = table.headings.at(row.heading);
    const Cell &amount = table.cell(row, u"amount"_s);
    if (heading.has(u"amount"_s) && heading.has(u"direction"_s))
        return fromMark(amount, table.cell(row, u"direction"_s));
    if (heading.has(u"credit"_s))
        return fromTwoColumns(table.cell(row, u"credit"_s), table.cell(row, u"debit"_s));
    const std::optional<Money> plain = amountIn(amount);
    return {plain, plain ? QString() : u"amount"_s};
}

/// A serial number that a spreadsheet has cut is no identity any more.
QString serialIn(const Cell &cell)
{
    constexpr qsizetype kFiguresOfADouble = 15;
    const QString serial = cleanNumber(cell.text);
    const bool cut = cell.kind == Cell::Kind::Error ||
                     (cell.kind == Cell::Kind::Number && serial.size() > kFiguresOfADouble) ||
                     numberIn(cell).why == "precision"_L1;
    return cut ? QString() : serial;
}

class StatementReader {
public:
    StatementReader(const QList<SheetTable> &tables, bool severalSheets)
        : m_tables(tables), m_rejections(severalSheets)
    {}

    void startTable()
    {
        for (const QString &key : kMoneyColumns)
            m_amounts[key].append(QList<std::optional<Money>>{});
    }

    void readRow(const SheetTable &table, const SheetTable::DataRow &row,
                 const QString & /*collegeAroundRow*/)
    {
        for (const QString &key : kMoneyColumns)
            m_amounts[key].last().append(amountIn(table.cell(row, key)));
        const Cell &dateCell = table.cell(row, u"date"_s);
        const std::optional<QDate> date = dayIn(dateCell);
        if (!date) {
            m_rejections.add(table, row, u"date"_s, QCoreApplication::translate("Exchange", "日期"),
                             dateCell.isEmpty() ? u"missing"_s : u"format"_s);
            return;
        }
        const SignedAmount money = amountOf(table, row);
        if (!money.amount) {
            const bool empty = table.cell(row, money.unreadable).isEmpty();
            m_rejections.add(table, row, money.unreadable, QCoreApplication::translate("Exchange", "金额"),
                             empty ? u"missing"_s : u"format"_s);
            return;
        }
        TransferRow transfer;
        transfer.row = row.row->number;
        transfer.date = date;
        transfer.amount = *money.amount;
        transfer.payer = cleanName(wordIn(table.cell(row, u"payer"_s)));
        transfer.remark = wordIn(table.cell(row, u"remark"_s));
        transfer.serial = serialIn(table.cell(row, u"serial"_s));
        m_file.statement.rows.append(transfer);
    }

    [[nodiscard]] RemittancesFile result()
    {
        m_file.rejected = m_rejections.rows();
        for (const RejectedRow &row : m_file.rejected)
            m_file.statement.unreadableRows.append(row.row);
        m_file.rows = static_cast<int>(m_file.statement.rows.size() + m_file.rejected.size());
        m_file.columns = m_tables.first().headings.first().titles();
        m_file.problems = checkTotals(m_tables, m_amounts);
        return std::move(m_file);
    }

private:
    static inline const QStringList kMoneyColumns{u"amount"_s, u"credit"_s, u"debit"_s};

    const QList<SheetTable> &m_tables;
    Rejections m_rejections;
    QMap<QString, QList<QList<std::optional<Money>>>> m_amounts;
    RemittancesFile m_file;
};

} // namespace

Result<RemittancesFile> remittancesIn(const Workbook &book, const QString &file, const Progress &progress)
{
    auto remittances = documentIn<StatementReader>(book, file, statementWords(), statementDemand(), progress);
    if (remittances)
        remittances->statement.file = file;
    return remittances;
}

} // namespace liuying::exchange::people

namespace liuying::exchange {

Result<RemittancesFile> readRemittances(const QString &file, const Progress &progress)
{
    return people::readDocument(file, progress, &people::remittancesIn);
}

} // namespace liuying::exchange
