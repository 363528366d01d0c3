// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/door/DoorDesk.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace liuying {

/// Where a student of the queue stands today.
enum class Presence {
    Missing,
    Next,       ///< first in the queue who may come in
    TurnedAway, ///< was held or refused today and is not in
    Unpaid,
    NotEligible,
    In,
    Photographed
};
[[nodiscard]] bool isStillMissing(Presence presence);
[[nodiscard]] Presence presenceOf(const storage::QueueRow &row, const QString &nextInQueue);

/// The queue of the door as one list: a heading per class, then its students in queue order; the next group
/// follows. A new status changes only the rows that differ, so the view keeps its place.
class QueueModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        NumberRole,    ///< student number
        DetailRole,    ///< second line
        PresenceRole,  ///< int of Presence
        BadgeRole,     ///< what stands at the right: shot number, 未缴费, head count of a heading
        IsUpcomingRole ///< of the group that is not yet due
    };
    using QAbstractListModel::QAbstractListModel;

    void setStatus(const DoorStatus &status);
    [[nodiscard]] const Student *studentAt(int row) const; ///< null for headings
    [[nodiscard]] int rowOf(const QString &number) const;  ///< -1 when not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString key;     // what makes it the same row in the next status
        Student student; // number empty: a heading
        QString title;
        QString detail;
        QString badge;
        Presence presence = Presence::Missing;
        bool isUpcoming = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    static void appendGroup(QList<Row> &rows, const QueueGroup &group, const QString &next, bool isUpcoming);
    static Row heading(const QueueGroup &group, bool isUpcoming);
    static Row person(const storage::QueueRow &student, const QString &next, bool isUpcoming);
    void replaceMiddle(const QList<Row> &rows, qsizetype same, qsizetype sameAtEnd);
    void tellChanges(const QList<Row> &before);

    QList<Row> m_rows;
};

/// The queue with or without those who are in.
class QueueFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setMissingOnly(bool missingOnly);
    [[nodiscard]] bool isMissingOnly() const { return m_isMissingOnly; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_isMissingOnly = true;
};

/// Students found by search, in the roles of QueueModel so that both lists look alike.
class FoundModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setStudents(const QList<Student> &students);
    [[nodiscard]] const Student *studentAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Student> m_students;
};

} // namespace liuying
