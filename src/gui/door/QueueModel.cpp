// SPDX-License-Identifier: Apache-2.0
#include "gui/door/QueueModel.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

Presence presenceOf(const storage::QueueRow &row, const QString &nextInQueue)
{
    if (row.photographed)
        return Presence::Photographed;
    if (row.arrival)
        return Presence::In;
    if (!row.student.eligible)
        return Presence::NotEligible;
    if (!row.paid)
        return Presence::Unpaid;
    if (row.student.number == nextInQueue)
        return Presence::Next;
    return row.turnedAway ? Presence::TurnedAway : Presence::Missing;
}

bool isStillMissing(Presence presence)
{
    return presence != Presence::In && presence != Presence::Photographed &&
           presence != Presence::NotEligible;
}

namespace {

QString badgeOf(const storage::QueueRow &row, Presence presence)
{
    switch (presence) {
    case Presence::In:
        return row.arrival->shot.text();
    case Presence::Photographed:
        return QueueModel::tr("已拍摄");
    case Presence::Next:
        return QueueModel::tr("下一位");
    case Presence::Unpaid:
        return QueueModel::tr("未缴费");
    case Presence::NotEligible:
        return row.student.status.isEmpty() ? QueueModel::tr("不在籍") : row.student.status;
    case Presence::TurnedAway:
        return QueueModel::tr("来过");
    case Presence::Missing:
        break;
    }
    return {};
}

bool isIn(const storage::QueueRow &row)
{
    return row.arrival || row.photographed;
}

} // namespace

QueueModel::Row QueueModel::heading(const QueueGroup &group, bool isUpcoming)
{
    Row row;
    row.key = u"#"_s + group.college + u'/' + group.className + u'@' + group.window.start.toString();
    row.title = group.className.isEmpty() ? group.college : group.className;
    const QString time =
        group.window.start.time.toString(u"HH:mm"_s) + u"–"_s + group.window.end.time.toString(u"HH:mm"_s);
    row.detail = isUpcoming ? tr("随后 %1").arg(time) : time;
    row.badge = u"%1/%2"_s.arg(std::ranges::count_if(group.students, isIn)).arg(group.students.size());
    row.isUpcoming = isUpcoming;
    return row;
}

QueueModel::Row QueueModel::person(const storage::QueueRow &student, const QString &next, bool isUpcoming)
{
    Row row;
    row.key = student.student.number;
    row.student = student.student;
    row.title = student.student.name;
    row.detail = student.student.statusChanged ? tr("%1 · 学籍异动，优先").arg(student.student.number)
                                               : student.student.number;
    row.presence = presenceOf(student, next);
    row.badge = badgeOf(student, row.presence);
    row.isUpcoming = isUpcoming;
    return row;
}

void QueueModel::appendGroup(QList<Row> &rows, const QueueGroup &group, const QString &next, bool isUpcoming)
{
    rows.append(heading(group, isUpcoming));
    for (const storage::QueueRow &student : group.students)
        rows.append(person(student, next, isUpcoming));
}

void QueueModel::setStatus(const DoorStatus &status)
{
    QList<Row> rows;
    for (const QueueGroup &group : status.current)
        appendGroup(rows, group, status.nextInQueue, false);
    if (status.next)
        appendGroup(rows, *status.next, {}, true);

    const auto sameKey = [](const Row &a, const Row &b) { return a.key == b.key; };
    const auto firstOther = std::ranges::mismatch(m_rows, rows, sameKey).in1;
    const auto same = std::distance(m_rows.begin(), firstOther);
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < std::min(m_rows.size(), rows.size()) - same &&
           sameKey(m_rows[m_rows.size() - 1 - sameAtEnd], rows[rows.size() - 1 - sameAtEnd]))
        ++sameAtEnd;
    replaceMiddle(rows, same, sameAtEnd);
    const QList<Row> before = std::exchange(m_rows, rows);
    tellChanges(before);
}

/// Takes out the old rows between the two ends that stayed and puts the new ones there.
void QueueModel::replaceMiddle(const QList<Row> &rows, qsizetype same, qsizetype sameAtEnd)
{
    const qsizetype gone = m_rows.size() - same - sameAtEnd;
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(same), static_cast<int>(same + gone - 1));
        m_rows.remove(same, gone);
        endRemoveRows();
    }
    const qsizetype added = rows.size() - same - sameAtEnd;
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(same), static_cast<int>(same + added - 1));
        for (qsizetype i = 0; i < added; ++i)
            m_rows.insert(same + i, rows[same + i]);
        endInsertRows();
    }
}

void QueueModel::tellChanges(const QList<Row> &before)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (before[i] == m_rows[i])
            continue;
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

const Student *QueueModel::studentAt(int row) const
{
    const bool isPerson = row >= 0 && row < m_rows.size() && !m_rows[row].student.number.isEmpty();
    return isPerson ? &m_rows[row].student : nullptr;
}

int QueueModel::rowOf(const QString &number) const
{
    const auto row = std::ranges::find(m_rows, number, &Row::key);
    return row == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), row));
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return u"%1 %2 %3"_s.arg(row.title, row.detail, row.badge);
    case IsHeadingRole:
        return row.student.number.isEmpty();
    case NumberRole:
        return row.student.number;
    case DetailRole:
        return row.detail;
    case PresenceRole:
        return static_cast<int>(row.presence);
    case BadgeRole:
        return row.badge;
    case IsUpcomingRole:
        return row.isUpcoming;
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    flags.setFlag(Qt::ItemIsSelectable, studentAt(index.row()) != nullptr);
    return flags;
}

void QueueFilter::setMissingOnly(bool missingOnly)
{
    m_isMissingOnly = missingOnly;
    invalidateFilter();
}

bool QueueFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_isMissingOnly)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(QueueModel::IsHeadingRole).toBool() ||
           isStillMissing(static_cast<Presence>(index.data(QueueModel::PresenceRole).toInt()));
}

void FoundModel::setStudents(const QList<Student> &students)
{
    beginResetModel();
    m_students = students;
    endResetModel();
}

const Student *FoundModel::studentAt(int row) const
{
    return row >= 0 && row < m_students.size() ? &m_students[row] : nullptr;
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_students.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    const Student *student = studentAt(index.row());
    if (student == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return student->name;
    case QueueModel::NumberRole:
        return student->number;
    case QueueModel::DetailRole:
    case Qt::AccessibleTextRole:
        return student->className.isEmpty() ? u"%1 · %2"_s.arg(student->number, student->college)
                                            : u"%1 · %2"_s.arg(student->number, student->className);
    case QueueModel::BadgeRole:
        return student->eligible ? QString() : tr("不在籍");
    case QueueModel::PresenceRole:
        return static_cast<int>(student->eligible ? Presence::Missing : Presence::NotEligible);
    default:
        return {};
    }
}

} // namespace liuying
