// SPDX-License-Identifier: Apache-2.0
#include "flows/CampaignTime.h"
#include "flows/MoneyWords.h"
#include "flows/ledger/LedgerWords.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/tables/TableParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// The statement's lines, appended one by one.
class Lines {
public:
    explicit Lines(QList<TableRow> &rows) : m_rows(rows) {}

    void add(const QString &key, const QString &item, const QVariant &count, Money amount)
    {
        addOf({}, key, item, count, amount);
    }
    void addOf(const QString &college, const QString &key, const QString &item, const QVariant &count,
               Money amount)
    {
        m_rows.append({key, item, college, count, cell(amount)});
    }

private:
    QList<TableRow> &m_rows;
};

QList<TableHeader> headers()
{
    return {hidden(textColumn(u"key"_s, QCoreApplication::translate("Flows", "代码"), 12)),
            textColumn(u"item"_s, QCoreApplication::translate("Flows", "项目"), 30),
            textColumn(u"college"_s, QCoreApplication::translate("Flows", "学院"), 24),
            notSummed(countColumn(u"count"_s, QCoreApplication::translate("Flows", "数量"))),
            notSummed(moneyColumn(u"amountFen"_s, QCoreApplication::translate("Flows", "金额（元）")))};
}

void addSpent(Lines &lines, const Settlement &settlement)
{
    lines.add(
        u"earned"_s,
        settlement.isFeeKnown
            ? QCoreApplication::translate("Flows", "结算：已拍摄，每人%1元").arg(yuanWords(settlement.fee))
            : QCoreApplication::translate("Flows", "结算：已拍摄，每人收费不明"),
        cell(settlement.photographed), settlement.earned);
    lines.add(u"refunds-due"_s, QCoreApplication::translate("Flows", "退费：待审批"),
              cell(settlement.refundsDue), settlement.due);
    lines.add(u"refunds-approved"_s, QCoreApplication::translate("Flows", "退费：待付款"),
              cell(settlement.refundsApproved), settlement.approved);
    lines.add(u"refunds-paid"_s, QCoreApplication::translate("Flows", "退费：已付款"),
              cell(settlement.refundsPaid), settlement.paidOut);
    for (const SettlementItem &item : settlement.open)
        lines.addOf(item.college, item.kind,
                    QCoreApplication::translate("Flows", "待处理：%1").arg(settlementKindWords(item.kind)),
                    cell(item.count), item.amount);
}

void addStatement(Lines &lines, const Ledger &ledger)
{
    const Settlement &settlement = ledger.settlement;
    lines.add(u"received"_s, QCoreApplication::translate("Flows", "到账"), QVariant(), settlement.received);
    addSpent(lines, settlement);
    lines.add(u"sum"_s, QCoreApplication::translate("Flows", "结算＋退费＋待处理"), QVariant(),
              settlement.earned + settlement.refunds() + settlement.openSum());
    lines.add(u"gap"_s, QCoreApplication::translate("Flows", "到账减去以上"), QVariant(), settlement.gap());
}

/// What of a college the counts do not have in its account.
struct CollegeCounts {
    int photographed = 0;
    int refunds = 0; ///< due, approved and paid
    Money refunded;
    int transfers = 0; ///< in its remitted sum
};

QHash<QString, CollegeCounts> countByCollege(const ReportFacts &facts, const Ledger &ledger)
{
    QHash<QString, CollegeCounts> counts;
    QHash<QString, QString> collegeOf;
    for (const Student &student : facts.roster) {
        collegeOf.insert(student.number, student.college);
        counts[student.college].photographed += facts.ledger.photographed.contains(student.number) ? 1 : 0;
    }
    for (const Refund &refund : ledger.refunds.refunds) {
        if (refund.state == RefundState::Blocked) // approved, but it will not go out
            continue;
        CollegeCounts &count = counts[collegeOf.value(refund.student)];
        ++count.refunds;
        count.refunded += refund.amount;
    }
    for (const LedgerTransfer &transfer : ledger.transfers)
        counts[transfer.college].transfers += transfer.isCounted ? 1 : 0;
    return counts;
}

void addCollege(Lines &lines, const CollegeAccount &account, const CollegeCounts &counts, Money fee)
{
    const auto add = [&](const QString &key, const QString &item, const QVariant &count, Money amount) {
        lines.addOf(account.college, key, item, count, amount);
    };
    add(u"college-expected"_s, QCoreApplication::translate("Flows", "学院：已缴费，应汇"), cell(account.paid),
        account.expected);
    add(u"college-remitted"_s, QCoreApplication::translate("Flows", "学院：汇款"), cell(counts.transfers),
        account.remitted);
    add(u"college-difference"_s, QCoreApplication::translate("Flows", "学院：汇款减去应汇"), QVariant(),
        account.difference());
    add(u"college-photographed"_s, QCoreApplication::translate("Flows", "学院：已拍摄"),
        cell(counts.photographed), fee * counts.photographed);
    add(u"college-refunds"_s, QCoreApplication::translate("Flows", "学院：退费"), cell(counts.refunds),
        counts.refunded);
}

QStringList notesOf(const ReportFacts &facts, const Settlement &settlement)
{
    const QString sum = yuanWords(settlement.earned + settlement.refunds() + settlement.openSum());
    QStringList notes;
    if (!settlement.isFeeKnown)
        notes.append(feeUnknownWords());
    else if (settlement.gap() == Money{})
        notes.append(QCoreApplication::translate("Flows", "到账%1元＝结算＋退费＋待处理%2元，一分不差。")
                         .arg(yuanWords(settlement.received), sum));
    else
        notes.append(QCoreApplication::translate(
                         "Flows", "到账%1元，结算＋退费＋待处理%2元，差%3元：账簿和人数不符。请核对账簿。")
                         .arg(yuanWords(settlement.received), sum, yuanWords(settlement.gap())));
    if (settlement.isFeeKnown && settlement.open.isEmpty() && settlement.isOver)
        notes.append(QCoreApplication::translate("Flows", "采集已经结束，没有待处理的款项，数字是最终的。"));
    else if (!settlement.isOver)
        notes.append(QCoreApplication::translate("Flows", "采集还没有结束，数字是暂时的。"));
    else if (settlement.isFeeKnown)
        notes.append(QCoreApplication::translate("Flows", "采集已经结束，还有待处理的款项，数字会变。"));
    return notes << ledgerNote(facts);
}

} // namespace

Result<reports::ReportTable> settlementTable(const ReportFacts &facts)
{
    const Ledger ledger = keepLedger(facts.ledger, facts.isOver());
    reports::ReportTable table;
    table.headers = headers();
    Lines lines(table.rows);
    addStatement(lines, ledger);
    const QHash<QString, CollegeCounts> counts = countByCollege(facts, ledger);
    for (const CollegeAccount &account : ledger.status.colleges)
        addCollege(lines, account, counts.value(account.college), ledger.settlement.fee);
    table.notes = notesOf(facts, ledger.settlement);
    table.signature = signatureLine();
    return table;
}

} // namespace liuying
