// SPDX-License-Identifier: Apache-2.0
#include "flows/ledger/LedgerWords.h"

#include "exchange/Quoting.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QString paymentWords(const OpenItem &item)
{
    // A number that is no student's may be somebody's ID.
    const QString number = exchange::quotable(item.number, exchange::kFiguresOfStudentNumber);
    if (item.kind == u"not-on-roster")
        return QCoreApplication::translate("Flows",
                                           "%1（%2）交了费，但不在毕业生名单里，没有计入。请核对学号。")
            .arg(item.name, number);
    if (item.kind == u"name-mismatch")
        return QCoreApplication::translate(
                   "Flows", "学号%2在缴费名单里写的是%1，与毕业生名单不符，没有计入。请核对姓名。")
            .arg(item.name, number);
    if (item.kind == u"number-missing")
        return QCoreApplication::translate("Flows", "%1没有写学号，没有计入。请补上学号。").arg(item.name);
    if (item.kind == u"amount-low")
        return QCoreApplication::translate("Flows", "%1（%2）只交了%3元，没有计入。请补足差额。")
            .arg(item.name, number, item.amount.toYuan());
    if (item.kind == u"amount-high")
        return QCoreApplication::translate("Flows", "%1（%2）交了%3元，多于标准，已计入。请退还多交的部分。")
            .arg(item.name, number, item.amount.toYuan());
    if (item.kind == u"other-college")
        return QCoreApplication::translate("Flows", "%1（%2）由别的学院代缴，已计入%3。请两个学院核对。")
            .arg(item.name, number, item.college);
    if (item.kind == u"listed-twice")
        return QCoreApplication::translate("Flows",
                                           "%1（%2）在名单里不止一次，只计一次。请核对是否重复缴费。")
            .arg(item.name, number);
    return {};
}

QString transferWords(const OpenItem &item)
{
    const QString yuan = item.amount.toYuan();
    const QString payer = exchange::quotable(item.payer);
    const QString remark = exchange::quotable(item.remark);
    if (item.kind == u"no-college")
        return QCoreApplication::translate("Flows", "%1转来%2元，备注“%3”没有写明学院。请查明是哪个学院的。")
            .arg(payer, yuan, remark);
    if (item.kind == u"unknown-college")
        return QCoreApplication::translate("Flows",
                                           "%1转来%2元，备注“%3”里的学院不在名单上。请查明是哪个学院的。")
            .arg(payer, yuan, remark);
    if (item.kind == u"private-person")
        return QCoreApplication::translate("Flows",
                                           "个人账户%1转来%2元（备注“%3”），不接受个人转账。请退回。")
            .arg(payer, yuan, remark);
    if (item.kind == u"two-colleges")
        return QCoreApplication::translate("Flows", "%1转来%2元，备注“%3”写了不止一个学院。请查明如何分配。")
            .arg(payer, yuan, remark);
    if (item.kind == u"payer-and-remark-differ")
        return QCoreApplication::translate("Flows", "%1转来%2元，备注“%3”是另一个学院。请查明是哪个学院的。")
            .arg(payer, yuan, remark);
    return {};
}

} // namespace

QString openItemWords(const OpenItem &item)
{
    if (item.kind == u"unreadable")
        return QCoreApplication::translate("Flows", "这一行无法识别，没有计入。请对照原件处理。");
    const QString ofPayment = paymentWords(item);
    const QString words = ofPayment.isEmpty() ? transferWords(item) : ofPayment;
    return words.isEmpty() ? QCoreApplication::translate("Flows", "这一行需要核对。") : words;
}

QString accountStateWords(const QString &state)
{
    if (state == u"none")
        return QCoreApplication::translate("Flows", "未到账");
    if (state == u"short")
        return QCoreApplication::translate("Flows", "不足");
    if (state == u"over")
        return QCoreApplication::translate("Flows", "多出");
    if (state == u"late")
        return QCoreApplication::translate("Flows", "逾期到账");
    return QCoreApplication::translate("Flows", "已结清");
}

} // namespace liuying
