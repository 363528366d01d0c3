// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/PlanDiff.h"

#include "flows/CampaignTime.h"
#include "flows/plan/PlanScopes.h"
#include "flows/plan/PlanWords.h"

#include <QCoreApplication>
#include <QSet>

#include <tuple>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QString hoursWords(const Window &window)
{
    return u"%1–%2"_s.arg(window.start.time.toString(u"HH:mm"_s), window.end.time.toString(u"HH:mm"_s));
}

QString placeWords(const QString &room, const Window &window)
{
    //: %1 room, %2 day and hours: 九教103，4月12日 08:00–08:20
    return QCoreApplication::translate("Flows", "%1，%2").arg(room, windowWords(window));
}

/// Where something is now, without what it has in common with where it was.
template <typename T>
QString newPlaceWords(const T &before, const T &after)
{
    if (before.room != after.room)
        return placeWords(after.room, after.window);
    const bool isSameDay = before.window.start.date == after.window.start.date;
    return isSameDay ? hoursWords(after.window) : windowWords(after.window);
}

template <typename T>
QString moved(const QString &what, const T &before, const T &after)
{
    //: %1 college or class, %2 where and when before, %3 now
    return QCoreApplication::translate("Flows", "%1：%2 → %3。")
        .arg(what, placeWords(before.room, before.window), newPlaceWords(before, after));
}

template <typename T>
bool isSamePlace(const T &a, const T &b)
{
    return a.room == b.room && a.window == b.window;
}

/// A sentence, and the place by which it is found in a timetable.
struct Change {
    LocalDateTime start;
    QString room;
    QString text;
};

template <typename T>
Change changeAt(const T &item, const QString &text)
{
    return {item.window.start, item.room, text};
}

/// By time and room, as a timetable is read.
void append(QStringList &sentences, QList<Change> changes)
{
    std::ranges::stable_sort(changes, [](const Change &a, const Change &b) {
        return std::tie(a.start, a.room) < std::tie(b.start, b.room);
    });
    for (const Change &change : std::as_const(changes))
        sentences.append(change.text);
}

// -- rooms and batches

void noteRooms(QStringList &changes, const Plan &before, const Plan &after)
{
    const auto words = [](const Room &room) {
        return room.name == room.code
                   ? QCoreApplication::translate("Flows", "教室%1").arg(room.code)
                   : QCoreApplication::translate("Flows", "教室%1（%2）").arg(room.code, room.name);
    };
    for (const Room &room : before.rooms) {
        const Room *now = after.room(room.code);
        if (now == nullptr)
            changes.append(QCoreApplication::translate("Flows", "取消：%1。").arg(words(room)));
        else if (*now != room)
            changes.append(QCoreApplication::translate("Flows", "教室%1的名称：%2 → %3。")
                               .arg(room.code, room.name, now->name));
    }
    for (const Room &room : after.rooms) {
        if (before.room(room.code) == nullptr)
            changes.append(QCoreApplication::translate("Flows", "新增：%1。").arg(words(room)));
    }
}

QString batchWords(const Batch &batch)
{
    return QCoreApplication::translate("Flows", "%1第%2批，%3，%4")
        .arg(batch.room, QString::number(batch.number), batch.college, windowWords(batch.window));
}

/// Numbers alone change in a row when a batch is put in before others: once a room is enough.
void noteNumbers(QStringList &changes, const QSet<QString> &rooms)
{
    QStringList sorted(rooms.begin(), rooms.end());
    sorted.sort();
    for (const QString &room : std::as_const(sorted))
        changes.append(QCoreApplication::translate("Flows", "%1的批次重新编号。").arg(room));
}

/// What became of one college's batches. Those that only have another number are noted by their rooms.
QList<Change> changesOf(const QString &college, const QList<Batch> &before, const QList<Batch> &after,
                        QSet<QString> &renumbered)
{
    const auto inSameRoom = [](const Batch &a, const Batch &b) { return a.room == b.room; };
    // Those that stay where they are first, or a new one before them would take their place.
    const Paired<Batch> pairs = paired(before, after, isSamePlace<Batch>);
    QList<Batch> gone = pairs.gone;
    QList<Batch> made = pairs.made;
    for (const auto &[a, b] : pairs.changed) {
        if (isSamePlace(a, b)) {
            renumbered.insert(a.room);
        } else {
            gone.append(a);
            made.append(b);
        }
    }
    QList<Change> changes;
    const Paired<Batch> rest = paired(gone, made, inSameRoom);
    for (const auto &[a, b] : rest.changed)
        changes.append(changeAt(b, moved(college, a, b)));
    for (const Batch &batch : rest.gone)
        changes.append(
            changeAt(batch, QCoreApplication::translate("Flows", "取消：%1。").arg(batchWords(batch))));
    for (const Batch &batch : rest.made)
        changes.append(
            changeAt(batch, QCoreApplication::translate("Flows", "新增：%1。").arg(batchWords(batch))));
    return changes;
}

void noteBatches(QStringList &changes, const Plan &before, const Plan &after)
{
    const auto old = byCollege(before.batches);
    const auto now = byCollege(after.batches);
    QSet<QString> renumbered;
    QList<Change> found;
    for (const QString &college : keysOf(old, now))
        found += changesOf(college, old.value(college), now.value(college), renumbered);
    append(changes, found);
    noteNumbers(changes, renumbered);
}

} // namespace

QStringList timetableChanges(const Plan &before, const Plan &after)
{
    QStringList changes;
    noteRooms(changes, before, after);
    noteBatches(changes, before, after);
    return changes;
}

// -- sub-schedules

namespace {

QString slotChange(const ClassSlot &before, const ClassSlot &after)
{
    const QString what = classOfCollegeWords(after.college, after.className);
    if (!isSamePlace(before, after))
        return moved(what, before, after);
    if (before.range != after.range)
        return QCoreApplication::translate("Flows", "%1：分段的学号改了。").arg(what);
    if (before.isPinned != after.isPinned)
        return after.isPinned ? QCoreApplication::translate("Flows", "%1：固定在%2。")
                                    .arg(what, placeWords(after.room, after.window))
                              : QCoreApplication::translate("Flows", "%1：不再固定。").arg(what);
    return QCoreApplication::translate("Flows", "%1：计划人数%2 → %3。")
        .arg(what, QString::number(before.students), QString::number(after.students));
}

int classCount(const QList<ClassSlot> &classSlots)
{
    QSet<QString> names;
    for (const ClassSlot &slot : classSlots)
        names.insert(slot.className);
    return static_cast<int>(names.size());
}

QList<Change> changesOf(const QString &what, const QList<ClassSlot> &before, const QList<ClassSlot> &after)
{
    QList<Change> changes;
    const auto pairs = paired(before, after, isSamePlace<ClassSlot>);
    for (const auto &[a, b] : pairs.changed)
        changes.append(changeAt(b, slotChange(a, b)));
    for (const ClassSlot &slot : pairs.gone)
        changes.append(changeAt(slot, QCoreApplication::translate("Flows", "%1：取消%2。")
                                          .arg(what, placeWords(slot.room, slot.window))));
    for (const ClassSlot &slot : pairs.made)
        changes.append(changeAt(slot, QCoreApplication::translate("Flows", "%1：新增%2。")
                                          .arg(what, placeWords(slot.room, slot.window))));
    return changes;
}

/// A college that was split for the first time, or is not any more, is one sentence; else by time and room.
void noteSlots(QStringList &changes, const QString &college, const QList<ClassSlot> &before,
               const QList<ClassSlot> &after)
{
    if (before.isEmpty() && !after.isEmpty()) {
        changes.append(QCoreApplication::translate("Flows", "%1：%2个班级分配了时间。")
                           .arg(college, QString::number(classCount(after))));
        return;
    }
    if (after.isEmpty() && !before.isEmpty()) {
        changes.append(QCoreApplication::translate("Flows", "%1：%2个班级的时间取消了。")
                           .arg(college, QString::number(classCount(before))));
        return;
    }
    const auto byClass = [](const QList<ClassSlot> &list) {
        QHash<QString, QList<ClassSlot>> classes;
        for (const ClassSlot &slot : list)
            classes[slot.className].append(slot);
        return classes;
    };
    const auto old = byClass(before);
    const auto now = byClass(after);
    QList<Change> found;
    for (const QString &name : keysOf(old, now))
        found += changesOf(classOfCollegeWords(college, name), old.value(name), now.value(name));
    append(changes, found);
}

int headsOf(const QList<AnnouncedClass> &classes)
{
    int sum = 0;
    for (const AnnouncedClass &one : classes)
        sum += one.students;
    return sum;
}

/// The same for the list of a college's classes.
void noteAnnounced(QStringList &changes, const QString &college, const QList<AnnouncedClass> &before,
                   const QList<AnnouncedClass> &after)
{
    if (before.isEmpty() && !after.isEmpty()) {
        changes.append(QCoreApplication::translate("Flows", "%1：班级名单有%2个班，共%3人。")
                           .arg(college, QString::number(after.size()), QString::number(headsOf(after))));
        return;
    }
    QHash<QString, int> old;
    for (const AnnouncedClass &one : before)
        old.insert(one.name, one.students);
    for (const AnnouncedClass &one : after) {
        const QString what = classOfCollegeWords(college, one.name);
        const auto known = old.constFind(one.name);
        if (known == old.constEnd())
            changes.append(
                QCoreApplication::translate("Flows", "%1：班级名单新增，%2人。").arg(what).arg(one.students));
        else if (*known != one.students)
            changes.append(QCoreApplication::translate("Flows", "%1：人数%2 → %3。")
                               .arg(what, QString::number(*known), QString::number(one.students)));
        old.remove(one.name);
    }
    QStringList gone = old.keys();
    gone.sort();
    for (const QString &name : std::as_const(gone))
        changes.append(QCoreApplication::translate("Flows", "%1：从班级名单里去掉。")
                           .arg(classOfCollegeWords(college, name)));
}

QString personWords(const Coordinator *person)
{
    if (person == nullptr || person->name.isEmpty())
        return QCoreApplication::translate("Flows", "（未写）");
    return u"%1 %2"_s.arg(person->name, person->phone).trimmed();
}

void noteCoordinator(QStringList &changes, const QString &college, const Plan &before, const Plan &after)
{
    const QString old = personWords(before.coordinator(college));
    const QString now = personWords(after.coordinator(college));
    if (old != now)
        changes.append(QCoreApplication::translate("Flows", "%1的负责人：%2 → %3。").arg(college, old, now));
}

} // namespace

QStringList subScheduleChanges(const Plan &before, const Plan &after)
{
    const auto oldSlots = byCollege(before.classSlots);
    const auto newSlots = byCollege(after.classSlots);
    const auto oldClasses = byCollege(before.announcedClasses);
    const auto newClasses = byCollege(after.announcedClasses);
    QStringList changes;
    for (const QString &college : collegesThatDiffer(before, after)) {
        noteAnnounced(changes, college, oldClasses.value(college), newClasses.value(college));
        noteSlots(changes, college, oldSlots.value(college), newSlots.value(college));
        noteCoordinator(changes, college, before, after);
    }
    return changes;
}

} // namespace liuying
