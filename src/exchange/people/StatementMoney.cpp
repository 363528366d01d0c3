// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/StatementMoney.h"

#include "exchange/people/Cells.h"

#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

Direction directionIn(const Cell &cell)
{
    static const QRegularExpression in(u"^(贷|收|来|转入|进|入|汇入|存|贷方|C$|CR|CREDIT|\\+$|IN$)"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression out(u"^(借|支|付|往|转出|出|汇出|取|D$|DR|DEBIT|-$|OUT$)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QString word = cleanLabel(cell.text);
    if (out.match(word).hasMatch())
        return Direction::Out;
    return in.match(word).hasMatch() ? Direction::In : Direction::Unclear;
}

/// A cell that says nothing: blank, a dash, 无.
bool isSilent(const Cell &cell)
{
    return cell.kind != Cell::Kind::Error && wordIn(cell).isEmpty();
}

SignedAmount unreadable(const QString &key, AmountTrouble trouble = AmountTrouble::NotAnAmount)
{
    return {std::nullopt, false, key, trouble};
}

/// Money in two columns: the one that is filled counts. A negative figure in either is a reversal.
SignedAmount fromTwoColumns(const Cell &credit, const Cell &debit, bool debitsAreNegative)
{
    const WrittenAmount in = isSilent(credit) ? WrittenAmount{Money{}} : writtenAmountIn(credit);
    const WrittenAmount out = isSilent(debit) ? WrittenAmount{Money{}} : writtenAmountIn(debit);
    if (!in.amount || (isSilent(credit) && isSilent(debit)))
        return unreadable(u"credit"_s, in.trouble);
    if (!out.amount || (*in.amount != Money{} && *out.amount != Money{}))
        return unreadable(u"debit"_s, out.trouble);
    const Money went = debitsAreNegative ? -*out.amount : *out.amount;
    return {*in.amount - went, true, {}, AmountTrouble::None};
}

/// One column and a mark for its direction. Some banks also write outgoing amounts with a minus: it says the
/// same once more.
SignedAmount fromMark(const WrittenAmount &size, Direction direction)
{
    if (!size.amount)
        return unreadable(u"amount"_s, size.trouble);
    if (direction == Direction::Unclear)
        return unreadable(u"direction"_s);
    const bool turns = direction == Direction::Out && *size.amount > Money{};
    return {turns ? -*size.amount : *size.amount, true, {}, AmountTrouble::None};
}

} // namespace

bool writesDebitsNegative(const QList<SheetTable> &tables)
{
    bool isAnyNegative = false;
    for (const SheetTable &table : tables) {
        for (const SheetTable::DataRow &row : table.data) {
            const Money debit = amountIn(table.cell(row, u"debit"_s)).value_or(Money{});
            if (debit > Money{})
                return false;
            isAnyNegative = isAnyNegative || debit < Money{};
        }
    }
    return isAnyNegative;
}

SignedAmount amountOf(const SheetTable &table, const SheetTable::DataRow &row, bool debitsAreNegative)
{
    const Heading &heading = table.headings.at(row.heading);
    const bool inTwo = heading.has(u"credit"_s) && (heading.has(u"debit"_s) || !heading.has(u"amount"_s));
    if (inTwo)
        return fromTwoColumns(table.cell(row, u"credit"_s), table.cell(row, u"debit"_s), debitsAreNegative);
    const Cell &cell = table.cell(row, u"amount"_s);
    const WrittenAmount size = writtenAmountIn(cell);
    if (heading.has(u"direction"_s))
        return fromMark(size, directionIn(table.cell(row, u"direction"_s)));
    // 交易类型 says 来账 or 往账 in some banks' statements and 转账 in others'.
    const Direction kind = directionIn(table.cell(row, u"kind"_s));
    if (kind != Direction::Unclear)
        return fromMark(size, kind);
    if (!size.amount)
        return unreadable(u"amount"_s, size.trouble);
    const bool isSigned = *size.amount < Money{} || cleanText(cell.text).startsWith(u'+');
    return {size.amount, isSigned, {}, AmountTrouble::None};
}

} // namespace liuying::exchange::people
