// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CardSentences.h"

#include "flows/Words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace liuying {

namespace {

QString otherEnrolmentWords(const CardMatch &match)
{
    const QString &school = match.schoolOnCard;
    const QString &level = match.levelOnCard;
    if (!school.isEmpty() && !level.isEmpty())
        return QCoreApplication::translate("Flows",
                                           "卡片上是%1、%2，不是这次的学籍。请学生换成本校这一层次的采集码。")
            .arg(school, level);
    if (!school.isEmpty())
        return QCoreApplication::translate("Flows", "卡片上是%1，不是本校。请学生换成本校学籍的采集码。")
            .arg(school);
    if (!level.isEmpty())
        return QCoreApplication::translate("Flows",
                                           "卡片上的层次是%1，与名单不符。请学生换成这一层次的采集码。")
            .arg(level);
    return QCoreApplication::translate("Flows", "学校或层次不符，可能是以前学籍的采集码");
}

QString unreadableWords(const CardMatch &match)
{
    if (match.trouble)
        return errorWords(*match.trouble);
    return QCoreApplication::translate("Flows", "这个文件不是能打开的图片");
}

QString conflictWords(const QString &reason)
{
    if (reason == u"code-of-another")
        return QCoreApplication::translate("Flows", "这个码已绑定给另一位学生");
    if (reason == u"second-code")
        return QCoreApplication::translate("Flows", "这位学生已绑定另一个码");
    if (reason == u"two-students-for-code")
        return QCoreApplication::translate("Flows", "同一个码，几张卡片像是不同的学生");
    return QCoreApplication::translate("Flows", "同一位学生有两个不同的码");
}

} // namespace

CardKind kindOf(const CardMatch &match)
{
    const QString &reason = match.reason;
    if (!match.student.isEmpty())
        return match.alreadyBound ? CardKind::Known : CardKind::Bound;
    if (reason == u"unreadable" || reason == u"no-code" || reason == u"not-a-capture-code" ||
        reason == u"several-codes")
        return CardKind::Unreadable;
    if (reason == u"not-on-roster" || reason == u"other-enrolment")
        return CardKind::Stranger;
    if (reason.isEmpty() || reason == u"no-card" || reason == u"released-before")
        return CardKind::Doubtful;
    return CardKind::Conflict;
}

QString cardReasonWords(const CardMatch &match)
{
    const QString &reason = match.reason;
    if (reason.isEmpty())
        return match.students.size() > 1
                   ? QCoreApplication::translate("Flows", "卡片上的字分不清是哪一位")
                   : QCoreApplication::translate("Flows", "很可能是这一位，但卡片上的字不够确定");
    if (reason == u"unreadable")
        return unreadableWords(match);
    if (reason == u"no-code")
        return QCoreApplication::translate("Flows", "没有读到二维码");
    if (reason == u"not-a-capture-code")
        return QCoreApplication::translate("Flows", "二维码不是图像采集码");
    if (reason == u"several-codes")
        return QCoreApplication::translate("Flows", "一张图里有几个采集码");
    if (reason == u"no-card")
        return QCoreApplication::translate("Flows", "姓名或证件号后四位看不清");
    if (reason == u"not-on-roster")
        return QCoreApplication::translate("Flows", "名单里没有这个人");
    if (reason == u"other-enrolment")
        return otherEnrolmentWords(match);
    if (reason == u"released-before")
        return QCoreApplication::translate("Flows", "这个码以前绑定过这位学生，后来解除了");
    return conflictWords(reason);
}

} // namespace liuying
