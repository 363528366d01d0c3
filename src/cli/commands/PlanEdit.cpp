// SPDX-License-Identifier: Apache-2.0
// Edits by hand: they change the draft and pin what they touch.
#include "core/plan/PlanEdit.h"
#include "cli/Commands.h"
#include "cli/PlanCall.h"
#include "flows/door/RoomNames.h"
#include "flows/plan/PlanWords.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the edits begin with: the plan, and its college of --college.
struct Editing {
    OpenPlan open;
    QString college;
};

Result<Editing> beginEditing(Call &call)
{
    const auto mode = call.isDryRun() ? storage::OpenMode::ReadOnly : storage::OpenMode::OpenExisting;
    Result<OpenPlan> open = openStandingPlan(call, mode);
    if (!open)
        return failureOf(open);
    const Result<QString> college = neededCollege(call, open->book);
    if (!college)
        return failureOf(college);
    return Editing{std::move(*open), *college};
}

/// The slots that --class names, or all of the college. An empty name, or the word for it, are the students
/// without a class. Usage where there are none.
Result<QList<ClassSlot>> slotsMeant(const Call &call, const Editing &editing)
{
    const QList<ClassSlot> all = slotsOf(editing.open.book.working, editing.college);
    if (all.isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate(
                                             "Cli", "%1没有班级时间：学院作为一个整体拍摄，或者还没有分配。")
                                             .arg(editing.college));
    if (!call.has(u"class"_s))
        return all;
    const QString name = call.value(u"class"_s).trimmed();
    QList<ClassSlot> meant = slotsOf(editing.open.book.working, editing.college, name);
    if (meant.isEmpty() && name == classWords({}))
        meant = slotsOf(editing.open.book.working, editing.college, {});
    if (meant.isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("Cli", "%1没有班级“%2”的时段。")
                                             .arg(editing.college, classWords(name)));
    return meant;
}

int setPinned(Call &call, bool isPinned)
{
    Result<Editing> editing = beginEditing(call);
    if (!editing)
        return call.fail(editing.error());
    const Result<QList<ClassSlot>> meant = slotsMeant(call, *editing);
    if (!meant)
        return call.fail(meant.error());
    EditedPlan edited{editing->open.book.working};
    for (const ClassSlot &slot : *meant) {
        if (edited.plan)
            edited = pinSlot(*edited.plan, slot, isPinned);
    }
    return answerEdit(call, editing->open, editing->college, edited);
}

/// The one slot to move: of a divided class the part that --part counts, from 1 by start.
Result<ClassSlot> slotToMove(const Call &call, const Editing &editing)
{
    if (!call.has(u"class"_s))
        return failure(ErrorCode::Usage, QCoreApplication::translate("Cli", "请用 --class 写明班级。"));
    const Result<QList<ClassSlot>> meant = slotsMeant(call, editing);
    if (!meant)
        return failureOf(meant);
    const int part = call.has(u"part"_s) ? call.value(u"part"_s).toInt() : meant->size() == 1 ? 1 : 0;
    if (part < 1 || part > meant->size())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "这个班分成了%1段，请用 --part 写明第几段。")
                           .arg(meant->size()));
    return meant->at(part - 1);
}

/// As momentOf(); Usage for a moment within a minute: timetables know whole ones.
Result<std::optional<LocalDateTime>> minuteOf(const Call &call, const QString &option)
{
    auto moment = momentOf(call, option);
    if (moment && *moment && (**moment).time != QTime((**moment).time.hour(), (**moment).time.minute()))
        return failure(ErrorCode::Usage, QCoreApplication::translate("Cli", "--%1 要写到整分钟，不能是“%2”。")
                                             .arg(option, call.value(option)));
    return moment;
}

/// Where --start and --end put a slot; without --end it keeps its length.
Result<Window> windowMeant(const Call &call, const ClassSlot &slot)
{
    const auto start = minuteOf(call, u"start"_s);
    if (!start)
        return failureOf(start);
    const auto end = minuteOf(call, u"end"_s);
    if (!end)
        return failureOf(end);
    if (!*start)
        return failure(ErrorCode::Usage, QCoreApplication::translate(
                                             "Cli", "请用 --start 写明开始时间，如 2025-04-12T08:00。"));
    return Window{**start, end->value_or((**start).plus(slot.window.length()))};
}

} // namespace

int pinSlots(Call &call)
{
    return setPinned(call, true);
}

int releaseSlots(Call &call)
{
    return setPinned(call, false);
}

int moveSlot(Call &call)
{
    Result<Editing> editing = beginEditing(call);
    if (!editing)
        return call.fail(editing.error());
    const Plan &plan = editing->open.book.working;
    const Result<ClassSlot> slot = slotToMove(call, *editing);
    if (!slot)
        return call.fail(slot.error());
    const Result<Window> window = windowMeant(call, *slot);
    if (!window)
        return call.fail(window.error());
    const Result<QString> room =
        call.has(u"room"_s) ? roomMeant(plan, call.value(u"room"_s)) : Result<QString>(slot->room);
    if (!room)
        return call.fail(room.error());
    return answerEdit(call, editing->open, editing->college, liuying::moveSlot(plan, *slot, *room, *window));
}

int nameCoordinator(Call &call)
{
    if (!call.has(u"name"_s))
        return call.misuse(
            QCoreApplication::translate("Cli", "请用 --name 写明负责人；--name= 后面空着就是取消负责人。"));
    Result<Editing> editing = beginEditing(call);
    if (!editing)
        return call.fail(editing.error());
    const Coordinator coordinator{editing->college, call.value(u"name"_s).trimmed(),
                                  call.value(u"phone"_s).trimmed()};
    return answerEdit(call, editing->open, editing->college,
                      setCoordinator(editing->open.book.working, coordinator));
}

} // namespace liuying::cli
