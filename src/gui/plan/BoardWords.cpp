// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardWords.h"

#include "flows/CampaignTime.h"
#include "gui/prepare/ImportPreview.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Board", text);
}

QString weekdayWord(const QDate &day)
{
    static constexpr std::array kDays{QT_TRANSLATE_NOOP("Board", "周一"), QT_TRANSLATE_NOOP("Board", "周二"),
                                      QT_TRANSLATE_NOOP("Board", "周三"), QT_TRANSLATE_NOOP("Board", "周四"),
                                      QT_TRANSLATE_NOOP("Board", "周五"), QT_TRANSLATE_NOOP("Board", "周六"),
                                      QT_TRANSLATE_NOOP("Board", "周日")};
    return translated(kDays[static_cast<std::size_t>(std::clamp(day.dayOfWeek(), 1, 7) - 1)]);
}

QString roomName(const BoardLayout &layout, qsizetype lane)
{
    return lane < 0 ? QString() : layout.lanes().at(lane).room.name;
}

void appendProblems(QStringList &lines, const BoardLayout &layout, const QList<qsizetype> &problems)
{
    for (const qsizetype problem : problems)
        lines.append(u"⚠ "_s + layout.content().problems.at(problem).text);
}

QString rangeWords(const NumberRange &range)
{
    if (range.after.isEmpty())
        return QCoreApplication::translate("Board", "学号到%1为止").arg(range.upTo);
    if (range.upTo.isEmpty())
        return QCoreApplication::translate("Board", "学号在%1之后").arg(range.after);
    return QCoreApplication::translate("Board", "学号在%1之后，到%2为止").arg(range.after, range.upTo);
}

QString classAndTimes(const ClassSlot &slot, const Window &window)
{
    //: %1 class, %2 start–end
    return QCoreApplication::translate("Board", "%1 %2").arg(className(slot), timesWords(window));
}

} // namespace

QString timesWords(const Window &window)
{
    return u"%1–%2"_s.arg(window.start.time.toString(u"HH:mm"_s), window.end.time.toString(u"HH:mm"_s));
}

QString dayTitle(const QDate &day)
{
    //: %1 day, %2 day of the week: 4月12日 周六
    return QCoreApplication::translate("Board", "%1 %2", "day").arg(dayWords(day), weekdayWord(day));
}

QString headsWords(int heads)
{
    return QCoreApplication::translate("Board", "%1人").arg(countWords(heads));
}

QString paceWords(const BatchLoad &load)
{
    return QCoreApplication::translate("Board", "%1人/时").arg(std::lround(load.perHour));
}

QString shareWords(const BatchLoad &load)
{
    // A whole figure that is a hair above itself in binary is still that figure.
    return u"%1%"_s.arg(static_cast<int>(std::ceil(load.share * 100 - 1e-6)));
}

QString className(const ClassSlot &slot)
{
    return slot.className.isEmpty() ? QCoreApplication::translate("Board", "未分班") : slot.className;
}

QString batchTip(const BoardLayout &layout, const BoardBlock &block)
{
    const Batch &batch = block.batch;
    //: %1 room, %2 number of the batch in its room, %3 day and times
    QStringList lines{batch.college, QCoreApplication::translate("Board", "%1 第%2批次，%3")
                                         .arg(roomName(layout, block.lane), QString::number(batch.number),
                                              windowWords(batch.window))};
    if (block.load.heads > 0)
        lines.append(QCoreApplication::translate("Board", "%1人，每小时%2人，是拍摄速度（每小时%3人）的%4")
                         .arg(countWords(block.load.heads), QString::number(std::lround(block.load.perHour)),
                              QString::number(layout.content().plan.policy.studentsPerHour),
                              shareWords(block.load)));
    lines.append(block.cellCount > 0
                     ? QCoreApplication::translate("Board", "%1个班级时段").arg(block.cellCount)
                     : QCoreApplication::translate("Board", "没有分配到班级"));
    appendProblems(lines, layout, block.problems);
    return lines.join(u'\n');
}

QString slotTip(const BoardLayout &layout, const BoardCell &cell)
{
    QStringList lines{className(cell.slot), cell.slot.college,
                      QCoreApplication::translate("Board", "%1，%2")
                          .arg(roomName(layout, cell.lane), windowWords(cell.slot.window))};
    if (cell.heads > 0)
        lines.append(headsWords(cell.heads));
    if (!cell.slot.range.isWhole())
        lines.append(rangeWords(cell.slot.range));
    if (cell.slot.isPinned)
        lines.append(QCoreApplication::translate("Board", "已固定：自动分配不会移动它"));
    const QList<PlanProblem> &problems = layout.content().problems;
    QList<qsizetype> own;
    for (qsizetype i = 0; i < problems.size(); ++i) {
        if (problems[i].subject == cell.slot.className && problems[i].room == cell.slot.room &&
            problems[i].window.overlaps(cell.slot.window))
            own.append(i);
    }
    appendProblems(lines, layout, own);
    return lines.join(u'\n');
}

QString proposalWords(const BoardProposal &proposal)
{
    switch (proposal.kind) {
    case BoardProposal::Kind::MoveBatch:
        return QCoreApplication::translate("Board", "%1 %2", "times and room")
            .arg(timesWords(proposal.window), proposal.room);
    case BoardProposal::Kind::MoveSlot:
        return classAndTimes(proposal.slot, proposal.window);
    case BoardProposal::Kind::MoveBorder:
        return QCoreApplication::translate("Board", "%1 | %2")
            .arg(classAndTimes(proposal.slot, proposal.window),
                 classAndTimes(proposal.other, {proposal.window.end, proposal.other.window.end}));
    case BoardProposal::Kind::SwapSlots:
        return QCoreApplication::translate("Board", "%1与%2对调")
            .arg(className(proposal.slot), className(proposal.other));
    case BoardProposal::Kind::NotHere:
        break;
    }
    return QCoreApplication::translate("Board", "只能放在本学院的时段里");
}

} // namespace liuying
