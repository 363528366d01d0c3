// SPDX-License-Identifier: Apache-2.0
#include "flows/ledger/LedgerWords.h"
#include "flows/MoneyWords.h"

#include "exchange/Quoting.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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
            .arg(item.name, number, yuanWords(item.amount));
    if (item.kind == u"amount-high")
        return QCoreApplication::translate("Flows", "%1（%2）交了%3元，多于标准，已计入。请退还多交的部分。")
            .arg(item.name, number, yuanWords(item.amount));
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
    const QString yuan = yuanWords(item.amount);
    const QString payer = exchange::quotable(item.payer);
    const QString remark = exchange::quotable(item.remark);
    if (item.kind == u"no-college")
        return QCoreApplication::translate("Flows", "%1转来%2元，附言“%3”没有写明学院。请查明是哪个学院的。")
            .arg(payer, yuan, remark);
    if (item.kind == u"unknown-college")
        return QCoreApplication::translate("Flows",
                                           "%1转来%2元，附言“%3”里的学院不在名单上。请查明是哪个学院的。")
            .arg(payer, yuan, remark);
    if (item.kind == u"private-person")
        return QCoreApplication::translate("Flows",
                                           "个人账户%1转来%2元（附言“%3”），不接受个人转账。请退回。")
            .arg(payer, yuan, remark);
    if (item.kind == u"two-colleges")
        return QCoreApplication::translate("Flows", "%1转来%2元，附言“%3”写了不止一个学院。请查明如何分配。")
            .arg(payer, yuan, remark);
    if (item.kind == u"payer-and-remark-differ")
        return QCoreApplication::translate("Flows", "%1转来%2元，附言“%3”是另一个学院。请查明是哪个学院的。")
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

QString openKindWords(const QString &kind)
{
    struct Kind {
        QStringView code;
        const char *words;
    };
    static constexpr std::array kKinds{
        Kind{u"not-on-roster", QT_TRANSLATE_NOOP("Flows", "不在名单")},
        Kind{u"name-mismatch", QT_TRANSLATE_NOOP("Flows", "姓名不符")},
        Kind{u"number-missing", QT_TRANSLATE_NOOP("Flows", "没有学号")},
        Kind{u"amount-low", QT_TRANSLATE_NOOP("Flows", "金额不足")},
        Kind{u"amount-high", QT_TRANSLATE_NOOP("Flows", "金额过多")},
        Kind{u"other-college", QT_TRANSLATE_NOOP("Flows", "别的学院代缴")},
        Kind{u"listed-twice", QT_TRANSLATE_NOOP("Flows", "重复列出")},
        Kind{u"unreadable", QT_TRANSLATE_NOOP("Flows", "无法识别")},
        Kind{u"no-college", QT_TRANSLATE_NOOP("Flows", "未写学院")},
        Kind{u"unknown-college", QT_TRANSLATE_NOOP("Flows", "学院不明")},
        Kind{u"private-person", QT_TRANSLATE_NOOP("Flows", "个人转账")},
        Kind{u"two-colleges", QT_TRANSLATE_NOOP("Flows", "写了两个学院")},
        Kind{u"payer-and-remark-differ", QT_TRANSLATE_NOOP("Flows", "账户与附言不一")}};
    const auto *const found = std::ranges::find(kKinds, kind, &Kind::code);
    return QCoreApplication::translate("Flows", found == kKinds.end() ? QT_TRANSLATE_NOOP("Flows", "需要核对")
                                                                      : found->words);
}

QString transferFlagWords(const QString &flag)
{
    if (flag == u"private")
        return QCoreApplication::translate("Flows", "个人转账");
    if (flag == u"late")
        return QCoreApplication::translate("Flows", "逾期");
    if (flag == u"return")
        return QCoreApplication::translate("Flows", "退回");
    if (flag == u"split")
        return QCoreApplication::translate("Flows", "分笔");
    if (flag == u"seen-before")
        return QCoreApplication::translate("Flows", "以前导入过");
    return QCoreApplication::translate("Flows", "银行费用");
}

QString collegeGroundWords(const QString &ground)
{
    if (ground == u"alias")
        return QCoreApplication::translate("Flows", "别名");
    if (ground == u"name")
        return QCoreApplication::translate("Flows", "写明了学院");
    if (ground == u"abbreviation")
        return QCoreApplication::translate("Flows", "简称");
    if (ground == u"similar")
        return QCoreApplication::translate("Flows", "名称相近");
    if (ground == u"amount")
        return QCoreApplication::translate("Flows", "正好是所欠的金额");
    return QCoreApplication::translate("Flows", "付款账户");
}

QString studentGroundWords(const QString &ground)
{
    if (ground == u"number")
        return QCoreApplication::translate("Flows", "学号相近");
    if (ground == u"name")
        return QCoreApplication::translate("Flows", "姓名相同");
    if (ground == u"name-and-college")
        return QCoreApplication::translate("Flows", "姓名和学院相同");
    return QCoreApplication::translate("Flows", "姓名相近");
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
    if (state == u"fee-unknown")
        return QCoreApplication::translate("Flows", "收费不明");
    return QCoreApplication::translate("Flows", "已结清");
}

} // namespace liuying
