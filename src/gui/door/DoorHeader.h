// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "flows/door/DoorDesk.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace liuying {

/// What must be in sight all day: room, batch, how far it is, the ledger's age, the clock.
class DoorHeader : public QFrame {
    Q_OBJECT
public:
    explicit DoorHeader(QWidget *parent = nullptr);

    void setRooms(const QList<Room> &rooms);
    void setStatus(const DoorStatus &status);

Q_SIGNALS:
    void roomChosen(const QString &room);

private:
    /// A caption with its value below.
    struct Block {
        QLabel *caption;
        QLabel *value;
    };
    /// @p stretch 0: always as wide as its text; else shortened where there is no room.
    Block addBlock(QHBoxLayout &row, const QString &name, const QString &caption, int stretch);
    void addRoom(QHBoxLayout &row);
    void addProgress(QHBoxLayout &row);
    void addClock(QHBoxLayout &row);
    void showBatch();
    void showProgress();
    void showLedger();
    void runClock();

    DoorStatus m_status;
    QElapsedTimer m_sinceStatus;
    QTimer m_second;
    QPushButton *m_room;
    QMenu *m_rooms;
    Block m_batch{};
    Block m_progress{};
    Block m_today{};
    Block m_ledger{};
    Block m_clock{};
    QProgressBar *m_bar;
};

} // namespace liuying
