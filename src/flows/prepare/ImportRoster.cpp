// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/ImportDesk.h"

#include "flows/CampaignTime.h"
#include "flows/prepare/ImportFiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// @p read, with what the file has no column for as the roster holds it.
Student merged(const Student &held, Student read, const exchange::ColumnMap &columns)
{
    if (!columns.contains(u"class"_s))
        read.className = held.className;
    if (!columns.contains(u"major"_s))
        read.major = held.major;
    if (!columns.contains(u"id"_s))
        read.idTail = held.idTail;
    if (!columns.contains(u"level"_s))
        read.level = held.level;
    if (!columns.contains(u"school"_s))
        read.school = held.school;
    if (!columns.contains(u"status"_s)) {
        read.status = held.status;
        read.eligible = held.eligible;
        read.statusChanged = read.statusChanged || held.statusChanged;
    }
    return read;
}

/// Whether a student who is not in the file may be one of the rows that were not taken. A duplicate is in it.
bool mayBeAmongRejected(const QList<exchange::RejectedRow> &rejected)
{
    return std::ranges::any_of(rejected,
                               [](const exchange::RejectedRow &row) { return row.why != u"duplicate"; });
}

/// Numbers of the students about whom the record says something.
Result<QSet<QString>> studentsWithRecord(const storage::Stores &stores)
{
    auto numbers = stores.paidStudents();
    if (!numbers)
        return failureOf(numbers);
    const auto bindings = stores.bindings();
    if (!bindings)
        return failureOf(bindings);
    const auto arrivals = stores.arrivals();
    if (!arrivals)
        return failureOf(arrivals);
    for (auto it = bindings->keyBegin(); it != bindings->keyEnd(); ++it)
        numbers->insert(*it);
    for (const storage::ArrivalRow &row : *arrivals)
        numbers->insert(row.student.number);
    return numbers;
}

Result<void> sortOutMissing(RosterPreview &preview, const QHash<QString, Student> &roster,
                            const storage::Stores &stores)
{
    QSet<QString> colleges;
    QSet<QString> numbers;
    for (const Student &student : std::as_const(preview.read.students)) {
        colleges.insert(student.college);
        numbers.insert(student.number);
    }
    QList<Student> missing;
    for (const Student &student : roster) {
        if (colleges.contains(student.college) && !numbers.contains(student.number))
            missing.append(student);
    }
    if (missing.isEmpty())
        return {};
    std::ranges::sort(missing, queuesBefore);
    const auto recorded = studentsWithRecord(stores);
    if (!recorded)
        return failureOf(recorded);
    const bool mayBeRejected = mayBeAmongRejected(preview.read.rejected);
    for (const Student &student : std::as_const(missing)) {
        const bool stays = mayBeRejected || recorded->contains(student.number);
        (stays ? preview.kept : preview.removed).append(student);
    }
    return {};
}

/// SHA-256 of the rows, not of the file: an old list saved anew by another program is still the old list.
QByteArray rowsDigest(const QList<Student> &students)
{
    const QJsonObject rows = factToJson(RosterImported{{}, students, {}, {}});
    return QCryptographicHash::hash(QJsonDocument(rows).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

bool changesNothing(const RosterPreview &preview)
{
    return preview.added.isEmpty() && preview.updated.isEmpty() && preview.removed.isEmpty();
}

void noteWhetherOlder(RosterPreview &preview, const QList<storage::RosterImport> &imports, const Plan &plan)
{
    const bool wasImported = std::ranges::any_of(
        imports, [&](const storage::RosterImport &import) { return import.sourceDigest == preview.digest; });
    if (!wasImported || imports.back().sourceDigest == preview.digest || changesNothing(preview))
        return;
    preview.isOlder = true;
    const LocalDateTime at = LocalDateTime::fromUtcMs(imports.back().atMs, zoneOf(plan.campaign));
    preview.olderThan =
        QCoreApplication::translate("Flows", "%1以前导入过，之后在%2又导入了%3；再导入它会把新名单改回旧的。")
            .arg(preview.file, momentWords(at), imports.back().source);
}

} // namespace

Result<RosterPreview> ImportDesk::compareRoster(const QString &file, exchange::RosterFile read) const
{
    const auto roster = rosterByNumber();
    if (!roster)
        return failureOf(roster);
    const auto imports = m_stores.rosterImports();
    if (!imports)
        return failureOf(imports);
    const auto plan = planOrEmpty();
    if (!plan)
        return failureOf(plan);

    RosterPreview preview;
    preview.file = file;
    preview.digest = rowsDigest(read.students);
    preview.read = std::move(read);
    for (const Student &student : std::as_const(preview.read.students)) {
        const auto held = roster->constFind(student.number);
        if (held == roster->constEnd()) {
            preview.added.append(student);
            continue;
        }
        const Student after = merged(*held, student, preview.read.columns);
        if (after == *held)
            ++preview.unchanged;
        else
            preview.updated.append({*held, after});
    }
    const Result<void> sorted = sortOutMissing(preview, *roster, m_stores);
    if (!sorted)
        return failureOf(sorted);
    noteWhetherOlder(preview, *imports, *plan);
    return preview;
}

Result<void> ImportDesk::importRoster(const RosterPreview &preview, BadRows badRows, OlderRoster older)
{
    if (badRows == BadRows::Refuse && !preview.read.rejected.isEmpty())
        return rejectedRows(preview.file, preview.read.rejected);
    if (preview.read.students.isEmpty())
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Flows", "%1里没有一行可以导入的学生，什么都没有改动。")
                           .arg(preview.file),
                       u"no student accepted"_s);
    if (preview.isOlder && older == OlderRoster::Refuse)
        return failure(ErrorCode::BadInput, preview.olderThan, u"older roster"_s);

    RosterImported fact;
    fact.source = preview.file;
    fact.sourceDigest = preview.digest;
    fact.put = preview.added;
    for (const auto &[before, after] : preview.updated)
        fact.put.append(after);
    for (const Student &student : preview.removed)
        fact.removed.append(student.number);
    const auto imports = m_stores.rosterImports();
    if (!imports)
        return failureOf(imports);
    const bool isNewest = !imports->isEmpty() && imports->back().sourceDigest == preview.digest;
    return isNewest && changesNothing(preview) ? Result<void>() : append(fact);
}

} // namespace liuying
