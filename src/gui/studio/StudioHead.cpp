// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/StudioHead.h"

#include "flows/Words.h"
#include "flows/photo/PhotoWords.h"
#include "gui/common/ElidedLabel.h"
#include "gui/common/Theme.h"
#include "gui/studio/SeatChips.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kNumberPx = 64;
constexpr int kNextSeats = 12; // as many as there is room for

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"caption"_s);
    return label;
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", u"separator"_s);
    line->setFixedWidth(1);
    return line;
}

QString exceptedWords(const StudioSeat &seat)
{
    QList<CheckId> checks(seat.excepted.begin(), seat.excepted.end());
    std::ranges::sort(checks);
    QStringList names;
    for (const CheckId check : std::as_const(checks))
        names.append(checkName(check));
    return names.isEmpty() ? QString() : StudioHead::tr("例外：%1").arg(listWords(names));
}

} // namespace

StudioHead::StudioHead(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"studioHead"_s);
    setProperty("role", u"card"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGrid, kGrid / 2, 2 * kGrid, kGrid / 2);
    row->setSpacing(kGrid * 3 / 2);
    addRoom(*row);
    row->addWidget(separator(this));
    addNumber(*row);
    addStudent(*row);
    row->addWidget(separator(this));
    addQueue(*row);
    row->addWidget(separator(this));
    addCounts(*row);
}

void StudioHead::addRoom(QHBoxLayout &row)
{
    m_rooms = new QMenu(this);
    m_room = new QPushButton(this);
    m_room->setObjectName(u"studioRoomButton"_s);
    m_room->setProperty("kind", u"room"_s);
    m_room->setAccessibleName(tr("房间"));
    m_room->setMenu(m_rooms);
    m_room->setFocusPolicy(Qt::TabFocus);
    m_room->setStyleSheet(
        u"#studioRoomButton:focus { border: 2px solid %1; padding: 1px 31px 1px 7px; }"_s.arg(
            theme::colour(theme::Colour::Accent).name()));
    m_room->setText(tr("选房间"));
    row.addWidget(m_room);
}

void StudioHead::addNumber(QHBoxLayout &row)
{
    m_numberCaption = captionLabel({}, this);
    m_numberCaption->setObjectName(u"numberCaption"_s);
    m_number = new QLabel(this);
    m_number->setObjectName(u"nextNumberLabel"_s);
    m_number->setFont(theme::fontOfSize(kNumberPx, QFont::Black));
    m_number->setStyleSheet(u"font-size: %1px; font-weight: 900;"_s.arg(kNumberPx));
    const QFontMetrics metrics(theme::fontOfSize(kNumberPx, QFont::Black));
    m_number->setMinimumWidth(metrics.horizontalAdvance(u"0000"_s));
    m_number->setFixedHeight(kNumberPx + kGrid);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_numberCaption);
    column->addWidget(m_number);
    row.addLayout(column);
}

void StudioHead::addStudent(QHBoxLayout &row)
{
    m_name = new ElidedLabel(this);
    m_name->setObjectName(u"studentNameLabel"_s);
    m_name->setProperty("role", u"heading"_s);
    m_class = new ElidedLabel(this);
    m_class->setObjectName(u"studentClassLabel"_s);
    m_class->setProperty("role", u"caption"_s);
    m_excepted = new ElidedLabel(this);
    m_excepted->setObjectName(u"exceptedLabel"_s);
    m_excepted->setProperty("role", u"badge"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addStretch(1);
    column->addWidget(m_name);
    column->addWidget(m_class);
    column->addWidget(m_excepted);
    column->addStretch(1);
    row.addLayout(column, 3);
}

void StudioHead::addQueue(QHBoxLayout &row)
{
    m_queueCaption = captionLabel({}, this);
    m_queueCaption->setObjectName(u"queueCaption"_s);
    m_queue = new SeatChips(Qt::Horizontal, this);
    m_queue->setObjectName(u"waitingChips"_s);
    m_queue->setAccessibleName(tr("接下来"));
    m_queue->setToolTip(tr("点一位，下一张照片就是他的"));
    connect(m_queue, &SeatChips::seatChosen, this,
            [this](const StudioSeat &seat) { Q_EMIT studentPicked(seat.student.number); });
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_queueCaption);
    column->addWidget(m_queue);
    row.addLayout(column, 4);
}

void StudioHead::addCounts(QHBoxLayout &row)
{
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"countsLabel"_s);
    m_counts->setProperty("role", u"strong"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addStretch(1);
    column->addWidget(captionLabel(tr("今天已拍 / 已到"), this));
    column->addWidget(m_counts);
    column->addStretch(1);
    row.addLayout(column);
}

void StudioHead::setRooms(const QList<Room> &rooms)
{
    m_rooms->clear();
    for (const Room &room : rooms) {
        const QString text = room.name.isEmpty() ? room.code : u"%1    %2"_s.arg(room.code, room.name);
        connect(m_rooms->addAction(text), &QAction::triggered, this, [this, code = room.code] {
            if (code != m_status.room)
                Q_EMIT roomChosen(code);
        });
    }
}

void StudioHead::setStatus(const StudioStatus &status)
{
    m_status = status;
    m_room->setText(status.room.isEmpty() ? tr("选房间") : status.room);
    m_room->setToolTip(status.roomName);
    m_queueCaption->setText(tr("接下来（%1 人在等）").arg(status.waiting.size()));
    m_queue->setSeats(status.waiting, kNextSeats, status.policy.photo.nameIsMasked, tr("后面没有人在等"));
    m_counts->setText(u"%1 / %2"_s.arg(status.acceptedToday).arg(status.arrivedToday));
    showNumber();
    showStudent();
}

void StudioHead::setTyped(const QString &figures)
{
    m_typed = figures;
    showNumber();
}

void StudioHead::showNumber()
{
    const auto &current = m_status.current;
    const bool isTyping = !m_typed.isEmpty();
    const theme::Colour ink = isTyping || m_status.isPicked ? theme::Colour::Accent : theme::Colour::Ink;
    m_number->setStyleSheet(u"font-size: %1px; font-weight: 900; color: %2;"_s.arg(
        QString::number(kNumberPx), theme::colour(ink).name()));
    if (isTyping) {
        m_numberCaption->setText(tr("选这个号：Enter"));
        m_number->setText(m_typed);
        return;
    }
    m_numberCaption->setText(m_status.isPicked ? tr("指定的一位（Esc 按顺序）") : tr("现在拍"));
    m_number->setText(current ? current->shot.text() : u"–"_s);
}

void StudioHead::showStudent()
{
    const auto &current = m_status.current;
    m_name->setText(current ? shownName(current->student.name, m_status.policy.photo.nameIsMasked)
                            : tr("没有人在等"));
    m_class->setText(!current                               ? QString()
                     : current->student.className.isEmpty() ? current->student.college
                                                            : current->student.className);
    m_class->setVisible(!m_class->text().isEmpty());
    m_excepted->setText(current ? exceptedWords(*current) : QString());
    m_excepted->setVisible(!m_excepted->text().isEmpty());
}

} // namespace liuying
