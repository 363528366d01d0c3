// SPDX-License-Identifier: Apache-2.0
// The accounts of the book, and what stands open in the settlement.
#include "flows/MoneyWords.h"
#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>

#include <cstdlib>

namespace liuying {

namespace {

QString transferSubjectWords(const QString &fileSheetRow)
{
    // A file's name may hold colons, a worksheet's and a row's may not.
    const QString row = fileSheetRow.section(u':', -1);
    const QString sheet = fileSheetRow.section(u':', -2, -2);
    const QString file = fileSheetRow.section(u':', 0, -3);
    if (sheet.isEmpty())
        return QCoreApplication::translate("Flows", "%1第%2行").arg(file, row);
    return QCoreApplication::translate("Flows", "%1工作表“%2”第%3行").arg(file, sheet, row);
}

} // namespace

QString accountKindWords(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Bank:
        return QCoreApplication::translate("Flows", "银行到账");
    case AccountKind::RefundPayouts:
        return QCoreApplication::translate("Flows", "银行退费支出");
    case AccountKind::College:
        return QCoreApplication::translate("Flows", "应收学院款");
    case AccountKind::Unassigned:
        return QCoreApplication::translate("Flows", "待归属转账");
    case AccountKind::NotOurs:
        return QCoreApplication::translate("Flows", "待退回转账");
    case AccountKind::Held:
        return QCoreApplication::translate("Flows", "代管拍摄费");
    case AccountKind::Photographer:
        return QCoreApplication::translate("Flows", "应付摄影费");
    case AccountKind::RefundsPayable:
        return QCoreApplication::translate("Flows", "应付退费");
    case AccountKind::RefundsPaid:
        return QCoreApplication::translate("Flows", "已付退费");
    case AccountKind::Unpaid:
        return QCoreApplication::translate("Flows", "未缴费已拍摄");
    case AccountKind::Recover:
        break;
    }
    return QCoreApplication::translate("Flows", "应追回退费");
}

QString accountWords(const Account &account)
{
    const QString name = accountKindWords(account.kind);
    if (account.party.isEmpty())
        return name;
    //: %1 name of an account, %2 the college it is of
    return QCoreApplication::translate("Flows", "%1（%2）").arg(name, account.party);
}

QString bookSubjectWords(const QString &subject)
{
    const QString what = subject.section(u':', 1);
    return subject.startsWith(u"student:") ? QCoreApplication::translate("Flows", "学生%1").arg(what)
                                           : transferSubjectWords(what);
}

QString feeUnknownWords()
{
    return QCoreApplication::translate("Flows", "计划里没有写每人收费多少，多缴少缴、应汇和退费都算不出来。"
                                                "请导入写明收费的通知；不收费的，通知里也要写明。");
}

QString settlementKindWords(const QString &kind)
{
    if (kind == u"college-over")
        return QCoreApplication::translate("Flows", "学院多汇");
    if (kind == u"college-short")
        return QCoreApplication::translate("Flows", "学院少汇");
    if (kind == u"fee-unknown")
        return QCoreApplication::translate("Flows", "学院汇款，收费不明");
    if (kind == u"unassigned")
        return QCoreApplication::translate("Flows", "待归属转账");
    if (kind == u"not-ours")
        return QCoreApplication::translate("Flows", "待退回转账");
    if (kind == u"held")
        return QCoreApplication::translate("Flows", "已缴费未拍摄");
    if (kind == u"over-approved")
        return QCoreApplication::translate("Flows", "多批的退费");
    if (kind == u"unpaid")
        return QCoreApplication::translate("Flows", "未缴费已拍摄");
    return QCoreApplication::translate("Flows", "应追回退费");
}

QString settlementItemWords(const SettlementItem &item)
{
    const QString yuan = yuanWords(Money{std::abs(item.amount.fen)});
    if (item.kind == u"college-over")
        return QCoreApplication::translate("Flows", "%1多汇了%2元。请查明用途，或者退回。")
            .arg(item.college, yuan);
    if (item.kind == u"college-short")
        return QCoreApplication::translate("Flows", "%1少汇了%2元。请学院补足。").arg(item.college, yuan);
    if (item.kind == u"fee-unknown")
        return QCoreApplication::translate("Flows", "%1汇来%2元，应汇多少还不知道：计划里没有写收费标准。")
            .arg(item.college, yuanWords(item.amount));
    if (item.kind == u"unassigned")
        return QCoreApplication::translate("Flows", "%1笔转账共%2元还没有归到学院。请逐笔处理。")
            .arg(QString::number(item.count), yuanWords(item.amount));
    if (item.kind == u"not-ours" && item.amount < Money{})
        return QCoreApplication::translate("Flows", "%1笔转账共%2元是转出的，不属于任何学院。请追回。")
            .arg(QString::number(item.count), yuanWords(item.amount));
    if (item.kind == u"not-ours")
        return QCoreApplication::translate("Flows", "%1笔转账共%2元不属于任何学院。请退回。")
            .arg(QString::number(item.count), yuan);
    if (item.kind == u"held")
        return QCoreApplication::translate("Flows", "%1人已缴费、还没有拍摄，共%2元。结束后仍未拍摄的退费。")
            .arg(QString::number(item.count), yuan);
    if (item.kind == u"over-approved")
        return QCoreApplication::translate(
                   "Flows", "%1人批准的退费多于现在的收费标准，共多%2元。请撤回批准，重新批准。")
            .arg(QString::number(item.count), yuan);
    if (item.kind == u"unpaid")
        return QCoreApplication::translate("Flows", "%1人没有缴费却已拍摄，共%2元。请补收。")
            .arg(QString::number(item.count), yuan);
    return QCoreApplication::translate("Flows", "%1人的退费付错了或者多付了，共%2元。请追回。")
        .arg(QString::number(item.count), yuan);
}

} // namespace liuying
