// SPDX-License-Identifier: Apache-2.0
#include "exchange/Numerals.h"
#include "exchange/people/Amounts.h"
#include "exchange/people/Cells.h"
#include "exchange/people/DocumentFrame.h"
#include "exchange/people/Documents.h"
#include "exchange/people/PaidWords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

/// A list of names alone is read: every row is asked about, with the students whom it may mean.
Demand paymentsDemand()
{
    return {TableKind::People,
            {{u"number"_s, u"paid"_s, u"amount"_s}, {u"name"_s}},
            {{u"number"_s, QCoreApplication::translate("Exchange", "学号")},
             {u"name"_s, QCoreApplication::translate("Exchange", "姓名")}}};
}

/// A usual fee is some 20 yuan. Nobody pays a hundred times as much for a picture: it is a slip of the pen.
constexpr Money kMostAStudentPays{100 * 2000};

/// What the money cells of a row say together.
struct Paid {
    bool says = true;
    std::optional<Money> amount;
    QString unreadable; ///< key of the column that cannot be understood or taken
    AmountTrouble trouble = AmountTrouble::None;
};

/// A column of ticks: √ alone, also where an amount is expected.
bool isTick(const Cell &cell)
{
    static const QRegularExpression tick(u"^[√✓✔☑✅]+$"_s);
    return tick.match(cleanLabel(cell.text)).hasMatch();
}

bool isCross(const Cell &cell)
{
    static const QRegularExpression cross(u"^[×✗✘✕╳❌xX]$"_s);
    return cross.match(cleanLabel(cell.text)).hasMatch();
}

/// The cell that holds the amount: under its header, else an amount in place of a yes.
const Cell &amountCellOf(const SheetTable &table, const SheetTable::DataRow &row)
{
    static const Cell none;
    const Heading &heading = table.headings.at(row.heading);
    if (heading.has(u"amount"_s))
        return table.cell(row, u"amount"_s);
    const Cell &word = table.cell(row, u"paid"_s);
    return markIn(word) == YesNo::Unclear && amountIn(word) ? word : none;
}

Paid paidIn(const SheetTable &table, const SheetTable::DataRow &row)
{
    const Heading &heading = table.headings.at(row.heading);
    const Cell &amountCell = amountCellOf(table, row);
    const WrittenAmount written = writtenAmountIn(amountCell);
    const YesNo word = heading.has(u"paid"_s) ? paidWordIn(table.cell(row, u"paid"_s)) : YesNo::Yes;
    const bool isNegative = written.amount && *written.amount < Money{};
    const bool wordSaysNo = word == YesNo::No && !(isNegative && !heading.has(u"amount"_s));
    const bool refunded = saysRefunded(table.cell(row, u"refunded"_s));
    const bool blankAmount = heading.has(u"amount"_s) && amountCell.isEmpty() && !heading.has(u"paid"_s);
    const bool amountSaysNo = !written.amount && !amountCell.isEmpty() && paidWordIn(amountCell) == YesNo::No;
    Paid paid;
    paid.amount = written.amount;
    paid.says = !wordSaysNo && !refunded && !blankAmount && written.amount != Money{} && !amountSaysNo;
    if (!paid.says)
        return paid;
    if (word == YesNo::Unclear)
        paid.unreadable = u"paid"_s;
    else if (!amountCell.isEmpty() && !written.amount && !isTick(amountCell))
        paid.unreadable = u"amount"_s;
    else if (isNegative || (written.amount && *written.amount > kMostAStudentPays))
        paid.unreadable = heading.has(u"amount"_s) ? u"amount"_s : u"paid"_s;
    paid.trouble = paid.unreadable == u"amount"_s ? written.trouble : AmountTrouble::None;
    return paid;
}

/// A column of ticks and crosses whose header says nothing is the one that says who paid.
void nameTickColumn(SheetTable &table)
{
    for (qsizetype h = 0; h < table.headings.size(); ++h) {
        Heading &heading = table.headings[h];
        if (heading.has(u"paid"_s) || heading.has(u"amount"_s))
            continue;
        QMap<qsizetype, QString> candidates = heading.unknown();
        const qsizetype beyond = heading.cellCount(); // a column of ticks behind the last header
        if (!candidates.contains(beyond))
            candidates.insert(beyond, QString());
        for (auto it = candidates.cbegin(); it != candidates.cend(); ++it) {
            bool hasTick = false;
            const bool isTicks = std::ranges::all_of(table.data, [&](const SheetTable::DataRow &row) {
                const Cell &cell = row.row->at(it.key());
                hasTick = hasTick || (row.heading == h && isTick(cell));
                return row.heading != h || cell.isEmpty() || isTick(cell) || isCross(cell);
            });
            if (isTicks && hasTick) {
                heading.name(u"paid"_s, it.key(), it.value());
                break;
            }
        }
    }
}

/// Years of 届 that a text names: 2026届, 26届, ２０２６ 届, 二〇二六届.
void addCohorts(const QString &text, QSet<int> &cohorts)
{
    static const QRegularExpression cohort(
        u"(?<!\\d)(20\\d{2}|\\d{2})届|([二两][〇零一二三四五六七八九]{3})届"_s);
    constexpr int kCentury = 2000;
    for (auto it = cohort.globalMatch(cleanLabel(text)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        int year = match.captured(1).toInt();
        for (const QChar c : match.captured(2))
            year = year * 10 + hanDigit(c).value_or(0);
        cohorts.insert(year < kCentury ? year + kCentury : year);
    }
}

QList<int> cohortsOf(const QList<SheetTable> &tables)
{
    QSet<int> cohorts;
    for (const SheetTable &table : tables) {
        addCohorts(table.sheet->name, cohorts);
        for (const QString &title : table.titles)
            addCohorts(title, cohorts);
    }
    QList<int> years(cohorts.cbegin(), cohorts.cend());
    std::ranges::sort(years);
    return years;
}

class PaymentsReader {
public:
    PaymentsReader(const QList<SheetTable> &tables, bool severalSheets)
        : m_tables(tables), m_rejections(severalSheets)
    {}

    static void prepare(QList<SheetTable> &tables) { std::ranges::for_each(tables, nameTickColumn); }

    void startTable()
    {
        for (RowFigures *figures : {&m_amounts, &m_paidAmounts, &m_payers, &m_others})
            figures->append(QList<qint64>());
    }

    void readRow(const SheetTable &table, const SheetTable::DataRow &row, const QString &collegeAroundRow)
    {
        const Field number = numberIn(table.cell(row, u"number"_s));
        const Field name = nameIn(table.cell(row, u"name"_s));
        const Field college = collegeIn(table.cell(row, u"college"_s));
        const Paid paid = paidIn(table, row);
        const qint64 fen = paid.amount.value_or(Money{}).fen;
        m_amounts.last().append(fen);
        m_paidAmounts.last().append(paid.says ? fen : 0);
        m_payers.last().append(paid.says ? 1 : 0);
        m_others.last().append(paid.says ? 0 : 1);
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
        m_file.problems =
            checkTotals(m_tables, {{u"amount"_s, {m_amounts, m_paidAmounts}}}, {m_payers, m_others});
        m_file.cohorts = cohortsOf(m_tables);
        return std::move(m_file);
    }

private:
    /// A missing number or name is no fault of reading: the ledger asks a person about it.
    bool refused(const SheetTable &table, const SheetTable::DataRow &row, const QString &key,
                 const QString &what, const QString &why)
    {
        return m_rejections.refuses(table, row, key, what, why == "missing"_L1 ? QString() : why);
    }

    bool refusedMoney(const SheetTable &table, const SheetTable::DataRow &row, const Paid &paid)
    {
        if (paid.unreadable.isEmpty())
            return false;
        if (paid.amount && *paid.amount < Money{})
            m_rejections.addFormat(table, row, paid.unreadable,
                                   QCoreApplication::translate("Exchange",
                                                               "%1：“%2”一列是负数，缴费名单里不能有负数；"
                                                               "已退费的请另用“是否退费”一列写明。"));
        else if (paid.amount)
            m_rejections.addFormat(
                table, row, paid.unreadable,
                QCoreApplication::translate("Exchange",
                                            "%1：“%2”一列的金额超过%3元，不会是一名学生的缴费，请改正。")
                    .arg(u"%1"_s, u"%2"_s, kMostAStudentPays.toYuan()));
        else if (paid.unreadable == "paid"_L1)
            m_rejections.add(table, row, paid.unreadable, QCoreApplication::translate("Exchange", "是否缴费"),
                             u"format"_s);
        else
            m_rejections.addAmount(table, row, paid.unreadable, paid.trouble);
        return true;
    }

    const QList<SheetTable> &m_tables;
    Rejections m_rejections;
    RowFigures m_amounts;
    RowFigures m_paidAmounts; ///< of the rows that say paid
    RowFigures m_payers;      ///< 1 for a row that says paid
    RowFigures m_others;      ///< 1 for one that does not
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
