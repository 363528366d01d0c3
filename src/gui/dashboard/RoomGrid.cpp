// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/RoomGrid.h"

#include "gui/common/Theme.h"
#include "gui/dashboard/RoomCard.h"

#include <QGridLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kNarrowestCard = kGrid * 29;

int ceilDiv(int count, int by)
{
    return (count + by - 1) / by;
}

} // namespace

RoomGrid::RoomGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGrid * 3 / 2);
    hide();
}

void RoomGrid::showRooms(const QList<RoomNow> &rooms, const LocalDateTime &now)
{
    while (m_cards.size() < rooms.size()) {
        auto *card = new RoomCard(this);
        card->setObjectName(u"roomCard%1"_s.arg(m_cards.size() + 1));
        connect(card, &QAbstractButton::clicked, this, &RoomGrid::opened);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < rooms.size());
        if (i < rooms.size())
            m_cards[i]->showRoom(rooms[i], now);
    }
    if (m_shown == rooms.size())
        return;
    m_shown = rooms.size();
    m_columns = 0;
    setVisible(m_shown > 0);
    lay();
}

void RoomGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

void RoomGrid::lay()
{
    const int rooms = static_cast<int>(m_shown);
    const int most = std::max(1, (width() + m_grid->spacing()) / (kNarrowestCard + m_grid->spacing()));
    const int columns = rooms > 0 ? ceilDiv(rooms, ceilDiv(rooms, most)) : 0;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < std::max(columns, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < rooms; ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
}

} // namespace liuying
