// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/Dashboard.h"

#include <QWidget>

class QGridLayout;

namespace liuying {

class RoomCard;

/// A card for each room, in rows as even as the width allows.
class RoomGrid : public QWidget {
    Q_OBJECT
public:
    explicit RoomGrid(QWidget *parent = nullptr);

    void showRooms(const QList<RoomNow> &rooms, const LocalDateTime &now);

Q_SIGNALS:
    void opened(); ///< a room was pressed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();

    QGridLayout *m_grid;
    QList<RoomCard *> m_cards; ///< the first of them stand for the rooms shown
    qsizetype m_shown = 0;
    int m_columns = 0;
};

} // namespace liuying
