// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Amounts.h"
#include "exchange/people/Cells.h"
#include "exchange/people/DocumentFrame.h"
#include "exchange/people/Documents.h"
#include "exchange/people/PaidWords.h"
#include "exchange/people/Reading.h"

#include <QCoreApplication>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

Demand paymentsDemand()
{
    return {TableKind::People,
            {{u"number"_s}, {u"name"_s}},
            {{u"number"_s, QCoreApplication::translate("Exchange", "学号")},
             {u"name"_s, QCoreApplication::translate("Exchange", "姓名")}}};
}

/// What the money cells of a row say together.
struct Paid {
    bool says = true;
    std::optional<Money> amount;
    QString unreadable; ///< key of the column that cannot be understood
};

Paid paidIn(const SheetTable &table, const SheetTable::DataRow &row)
{
    const Cell &amountCell = table.cell(row, u"amount"_s);
    const Heading &heading = table.headings.at(row.heading);
    Paid paid;
    paid.amount = amountIn(amountCell);
    const YesNo amountWord = paidWordIn(amountCell);
    const YesNo word = heading.has(u"paid"_s) ? paidWordIn(table.cell(row, u"paid"_s)) : YesNo::Yes;
    const bool refunded = paidWordIn(table.cell(row, u"refunded"_s)) == YesNo::Yes;
    const bool blankAmount = heading.has(u"amount"_s) && amountCell.isEmpty() && !heading.has(u"paid"_s);
    const bool nothing = paid.amount && *paid.amount <= Money{};
    if (word == YesNo::No || refunded || blankAmount || nothing ||
        (!paid.amount && !amountCell.isEmpty() && amountWord == YesNo::No)) {
        paid.says = false;
        return paid;
    }
    if (word == YesNo::Unclear)
        paid.unreadable = u"paid"_s;
    else if (!amountCell.isEmpty() && !paid.amount)
        paid.unreadable = u"amount"_s;
    return paid;
}

class PaymentsReader {
public:
    PaymentsReader(const QList<SheetTable> &tables, bool severalSheets)
        : m_tables(tables), m_rejections(severalSheets)
    {}

    void startTable() { m_amounts.append(QList<std::optional<Money>>{}); }

    void readRow(const SheetTable &table, const SheetTable::DataRow &row, const QString &collegeAroundRow)
    {
        const Field number = numberIn(table.cell(row, u"number"_s));
        const Field name = nameIn(table.cell(row, u"name"_s));
        const Field college = collegeIn(table.cell(row, u"college"_s));
        const Paid paid = paidIn(table, row);
        m_amounts.last().append(amountIn(table.cell(row, u"amount"_s)));
        if (refused(table, row, u"number"_s, QCoreApplication::translate("Exchange", "学号"), number.why) ||
            refused(table, row, u"name"_s, QCoreApplication::translate("Exchange", "姓名"), name.why) ||
            refusedMoney(table, row, paid))
            return;
        PaymentRow payment;
        payment.row = row.row->number;
        payment.sheet = table.sheet->name;
        payment.number = number.value;
        payment.name = name.value;
        payment.college = college.value.isEmpty() ? collegeAroundRow : college.value;
        payment.amount = paid.amount;
        payment.saysPaid = paid.says;
        payment.date = wordIn(table.cell(row, u"date"_s));
        m_file.list.rows.append(payment);
    }

    [[nodiscard]] PaymentsFile result()
    {
        m_file.rejected = m_rejections.rows();
        m_file.rows = static_cast<int>(m_file.list.rows.size() + m_file.rejected.size());
        m_file.columns = m_tables.first().headings.first().titles();
        m_file.problems = checkTotals(m_tables, {{u"amount"_s, m_amounts}});
        return std::move(m_file);
    }

private:
    /// A missing number or name is no fault of reading: the ledger asks a person about it.
    bool refused(const SheetTable &table, const SheetTable::DataRow &row, const QString &key,
                 const QString &what, const QString &why)
    {
        if (why.isEmpty() || why == "missing"_L1)
            return false;
        m_rejections.add(table, row, key, what, why);
        return true;
    }

    bool refusedMoney(const SheetTable &table, const SheetTable::DataRow &row, const Paid &paid)
    {
        if (paid.unreadable.isEmpty())
            return false;
        m_rejections.add(table, row, paid.unreadable,
                         paid.unreadable == "paid"_L1 ? QCoreApplication::translate("Exchange", "是否缴费")
                                                      : QCoreApplication::translate("Exchange", "金额"),
                         u"format"_s);
        return true;
    }

    const QList<SheetTable> &m_tables;
    Rejections m_rejections;
    QList<QList<std::optional<Money>>> m_amounts;
    PaymentsFile m_file;
};

} // namespace

Result<PaymentsFile> paymentsIn(const Workbook &book, const QString &file, const Progress &progress)
{
    auto payments = documentIn<PaymentsReader>(book, file, paymentWords(), paymentsDemand(), progress);
    if (payments)
        payments->list.file = file;
    return payments;
}

} // namespace liuying::exchange::people

namespace liuying::exchange {

Result<PaymentsFile> readPayments(const QString &file, const Progress &progress)
{
    return people::readDocument(file, progress, &people::paymentsIn);
}

} // namespace liuying::exchange
