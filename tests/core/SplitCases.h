// SPDX-License-Identifier: Apache-2.0
// What the tests of splits are made of.
#pragma once

#include "core/plan/Split.h"

#include <gtest/gtest.h>

#include <QString>

#include <algorithm>
#include <string>

namespace liuying::splitcases {

using namespace Qt::StringLiterals;

inline const QString kCollege = QStringLiteral("土木工程学院");
inline const QString kRoom = QStringLiteral("九教103");
inline const QString kOtherRoom = QStringLiteral("九教106");
inline const QDate kDay(2025, 4, 12);

inline LocalDateTime at(const QTime &time, const QDate &day = kDay)
{
    return {day, time};
}

inline Window window(const QTime &start, const QTime &end, const QDate &day = kDay)
{
    return {at(start, day), at(end, day)};
}

inline Batch batch(const Window &window, const QString &room = kRoom, const QString &college = kCollege)
{
    return {room, 1, college, window};
}

/// Student numbers as a class has them: 2101 01 … for class 1.
inline QStringList numbersOf(int classNumber, int count)
{
    QStringList numbers;
    for (int i = 1; i <= count; ++i)
        numbers.append(QStringLiteral("21%1%2")
                           .arg(classNumber, 5, 10, QLatin1Char('0'))
                           .arg(i, 4, 10, QLatin1Char('0')));
    return numbers;
}

inline ClassHeads heads(const QString &name, int students, const QString &college = kCollege)
{
    return {college, name, students, {}};
}

inline ClassHeads numbered(const QString &name, int classNumber, int students,
                           const QString &college = kCollege)
{
    return {college, name, students, numbersOf(classNumber, students)};
}

inline ClassSlot pinned(const QString &name, const Window &window, int students = 0,
                        const QString &room = kRoom)
{
    return {kCollege, name, room, window, {}, students, true};
}

inline ClassSlot unpinned(const QString &name, const Window &window, int students = 0,
                          const QString &room = kRoom)
{
    return {kCollege, name, room, window, {}, students, false};
}

template <typename AnyRow>
std::string rowName(const testing::TestParamInfo<AnyRow> &info)
{
    return info.param.name;
}

/// One request of the college.
inline SplitRequest request(const QList<Batch> &batches, const QList<ClassHeads> &classes,
                            const QList<ClassSlot> &present = {})
{
    return {kCollege, batches, classes, present, Policy{}};
}

inline bool hasNote(const Split &split, SplitNote::Kind kind)
{
    return std::any_of(split.notes.begin(), split.notes.end(),
                       [kind](const SplitNote &note) { return note.kind == kind; });
}

/// "一班 08:00-08:12 九教103 (30)" a slot, for comparing whole splits at a glance.
inline QStringList inWords(const QList<ClassSlot> &classSlots)
{
    QStringList words;
    for (const ClassSlot &slot : classSlots)
        words.append(QStringLiteral("%1 %2-%3 %4 (%5)")
                         .arg(slot.className.isEmpty() ? QStringLiteral("-") : slot.className,
                              slot.window.start.time.toString(QStringLiteral("HH:mm")),
                              slot.window.end.time.toString(QStringLiteral("HH:mm")), slot.room)
                         .arg(slot.students));
    return words;
}

inline std::string inOneLine(const QList<ClassSlot> &classSlots)
{
    return inWords(classSlots).join(u"; ").toStdString();
}

} // namespace liuying::splitcases
