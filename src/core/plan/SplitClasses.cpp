// SPDX-License-Identifier: Apache-2.0
#include "core/plan/Split.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace liuying {

namespace {

/// College and class.
using ClassKey = std::pair<QString, QString>;

QMap<ClassKey, QStringList> numbersByClass(const QList<Student> &roster)
{
    QMap<ClassKey, QStringList> numbers;
    for (const Student &student : roster) {
        QStringList &own = numbers[{student.college, student.className}];
        if (student.eligible)
            own.append(student.number);
    }
    for (QStringList &own : numbers)
        std::ranges::sort(own, numberBefore);
    return numbers;
}

/// By college, then smallest number; classes without numbers behind, as they come.
bool comesBefore(const ClassHeads &a, const ClassHeads &b)
{
    if (a.college != b.college)
        return a.college < b.college;
    if (a.numbers.isEmpty() || b.numbers.isEmpty())
        return !a.numbers.isEmpty() && b.numbers.isEmpty();
    return numberBefore(a.numbers.front(), b.numbers.front());
}

} // namespace

QList<ClassHeads> classesOf(const Plan &plan, const QList<Student> &roster)
{
    const QMap<ClassKey, QStringList> numbers = numbersByClass(roster);
    QList<ClassHeads> classes;
    for (auto own = numbers.begin(); own != numbers.end(); ++own) {
        if (!own->isEmpty())
            classes.append({own.key().first, own.key().second, static_cast<int>(own->size()), own.value()});
    }
    QSet<ClassKey> known(numbers.keyBegin(), numbers.keyEnd());
    for (const AnnouncedClass &announced : plan.announcedClasses) {
        const ClassKey key{announced.college, announced.name};
        if (announced.students <= 0 || known.contains(key))
            continue;
        known.insert(key);
        classes.append({announced.college, announced.name, announced.students, {}});
    }
    std::ranges::stable_sort(classes, comesBefore);
    return classes;
}

} // namespace liuying
