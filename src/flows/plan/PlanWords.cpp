// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PlanWords.h"

#include "core/plan/PlanParts.h"
#include "flows/plan/PlanEditor.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace liuying {

using namespace Qt::StringLiterals;

QString classWords(const QString &className)
{
    //: the students of a college who have no class on the roster
    return className.isEmpty() ? QCoreApplication::translate("Flows", "未分班") : className;
}

QString classOfCollegeWords(const QString &college, const QString &className)
{
    //: %1 college, %2 class
    return QCoreApplication::translate("Flows", "%1%2").arg(college, classWords(className));
}

QString scopeWords(const QString &scope)
{
    const QString college = collegeOfScope(scope);
    //: everything that is published at once, beside a college's classes alone
    return college.isEmpty() ? QCoreApplication::translate("Flows", "整体计划") : college;
}

QString sourceWords(const QString &source)
{
    constexpr QLatin1StringView kRevision("revision ");
    if (source == "draft"_L1)
        return QCoreApplication::translate("Flows", "草稿");
    if (source == "demo"_L1)
        return QCoreApplication::translate("Flows", "演示数据");
    if (source.startsWith(kRevision))
        return QCoreApplication::translate("Flows", "恢复第%1版").arg(source.sliced(kRevision.size()));
    return QFileInfo(source).fileName();
}

QString refusalWords(EditRefusal refusal)
{
    switch (refusal) {
    case EditRefusal::NotFound:
        return QCoreApplication::translate("Flows", "计划里没有这一项了，可能刚被改动。请重新选择。");
    case EditRefusal::BadWindow:
        return QCoreApplication::translate("Flows", "时间不对：结束要晚于开始，也不能跨过午夜。");
    case EditRefusal::UnknownRoom:
        return QCoreApplication::translate("Flows", "日程表里没有这间教室。请选日程表里的教室。");
    case EditRefusal::OutsideBatch:
        return QCoreApplication::translate("Flows", "班级的时间要在学院的时段以内。请先改学院的时段。");
    case EditRefusal::NotSplit:
        return QCoreApplication::translate("Flows", "没有分成：请检查学院的时段和班级人数。");
    }
    return {};
}

namespace {

QString noteWords(const QString &college, const SplitNote &note)
{
    using Kind = SplitNote::Kind;
    const QString value = QString::number(note.value);
    switch (note.kind) {
    case Kind::NoWindow:
        return QCoreApplication::translate("Flows", "%1在日程表里没有时段，不能分配班级。").arg(college);
    case Kind::NoClasses:
        return QCoreApplication::translate("Flows", "不知道%1有哪些班级。请先导入学生名单或班级名单。")
            .arg(college);
    case Kind::TooManyClasses:
        return QCoreApplication::translate("Flows", "%1的班级比时段的分钟还多，不能分配。请延长时段。")
            .arg(college);
    case Kind::PinnedClash:
        return QCoreApplication::translate(
                   "Flows", "%1里固定的%2不在学院的时段里，或者与别的班重叠。请先移动或松开它。")
            .arg(college, classWords(note.subject));
    case Kind::OverPace:
        return QCoreApplication::translate("Flows", "%1最挤的时候每小时要拍%2人，教室拍不过来。请延长时段。")
            .arg(college, value);
    case Kind::Divided:
        return QCoreApplication::translate("Flows", "%1的%2人数太多，按学号分成了%3段。")
            .arg(college, classWords(note.subject), value);
    case Kind::OrderBroken:
        return QCoreApplication::translate("Flows",
                                           "%1的班级没有按学号先后排：照顺序排会使有的班挤一成以上。")
            .arg(college);
    case Kind::WindowUnused:
        return QCoreApplication::translate("Flows", "%1在%2的时段没有安排班级。").arg(college, note.subject);
    case Kind::PinnedUnknown:
        return QCoreApplication::translate("Flows", "%1固定了%2的时间，但没有这个班的学生。")
            .arg(college, classWords(note.subject));
    }
    return {};
}

} // namespace

QStringList splitWords(const QString &college, const Split &split)
{
    QStringList words;
    for (const SplitNote &note : split.notes)
        words.append(noteWords(college, note));
    if (split.isComplete() && !split.isProven)
        words.append(
            QCoreApplication::translate("Flows", "%1的分法太多，没有全部比较；可能还有更均匀的分法。")
                .arg(college));
    return words;
}

} // namespace liuying
