// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "flows/studio/StudioDesk.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace liuying {

class SeatChips;

/// Whom the next picture belongs to, in figures to be read from the camera: number, name, class, what is
/// excepted; behind it who waits and how far the day is. While figures are typed they stand in the number's
/// place.
class StudioHead : public QFrame {
    Q_OBJECT
public:
    explicit StudioHead(QWidget *parent = nullptr);

    void setRooms(const QList<Room> &rooms);
    void setStatus(const StudioStatus &status);
    /// The figures typed so far; empty: none.
    void setTyped(const QString &figures);

Q_SIGNALS:
    void roomChosen(const QString &room);
    void studentPicked(const QString &student);

private:
    void addRoom(QHBoxLayout &row);
    void addNumber(QHBoxLayout &row);
    void addStudent(QHBoxLayout &row);
    void addQueue(QHBoxLayout &row);
    void addCounts(QHBoxLayout &row);
    void showNumber();
    void showStudent();

    StudioStatus m_status;
    QString m_typed;
    QMenu *m_rooms;
    QPushButton *m_room;
    QLabel *m_numberCaption;
    QLabel *m_number;
    QLabel *m_name;
    QLabel *m_class;
    QLabel *m_excepted;
    QLabel *m_queueCaption;
    SeatChips *m_queue;
    QLabel *m_counts;
};

} // namespace liuying
