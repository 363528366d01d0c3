// SPDX-License-Identifier: Apache-2.0
#include "gui/door/DoorHeader.h"

#include "gui/common/ElidedLabel.h"
#include "gui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;
using theme::Type;

namespace {

constexpr std::chrono::hours kFreshLedger{24}; // an older list of who paid turns students away wrongly

QString timeSpan(const Window &window)
{
    return window.start.time.toString(u"HH:mm"_s) + u"–"_s + window.end.time.toString(u"HH:mm"_s);
}

QString ageWords(std::chrono::minutes age)
{
    using namespace std::chrono_literals;
    if (age < 1min)
        return DoorHeader::tr("刚刚");
    if (age < 60min)
        return DoorHeader::tr("%1 分钟前").arg(age.count());
    if (age < 24h)
        return DoorHeader::tr("%1 小时前").arg(age.count() / 60);
    return DoorHeader::tr("%1 天前").arg(age.count() / (24 * 60));
}

/// Restyles a label whose role changed.
void setRole(QLabel *label, const QString &role)
{
    if (label->property("role").toString() == role)
        return;
    label->setProperty("role", role);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", u"separator"_s);
    line->setFixedWidth(1);
    return line;
}

} // namespace

DoorHeader::DoorHeader(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"doorHeader"_s);
    setProperty("role", u"card"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    addRoom(*row);
    row->addWidget(separator(this));
    m_batch = addBlock(*row, u"batchLabel"_s, tr("现在这一批"), 6);
    row->addWidget(separator(this));
    addProgress(*row);
    row->addWidget(separator(this));
    m_today = addBlock(*row, u"todayLabel"_s, tr("本室今天"), 0);
    row->addWidget(separator(this));
    m_ledger = addBlock(*row, u"ledgerLabel"_s, tr("缴费名单"), 4);
    row->addWidget(separator(this));
    addClock(*row);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &DoorHeader::runClock);
}

DoorHeader::Block DoorHeader::addBlock(QHBoxLayout &row, const QString &name, const QString &caption,
                                       int stretch)
{
    Block block{new QLabel(caption, this), stretch > 0 ? new ElidedLabel(this) : new QLabel(this)};
    block.caption->setProperty("role", u"caption"_s);
    block.value->setObjectName(name);
    block.value->setProperty("role", u"strong"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(block.caption);
    column->addWidget(block.value);
    column->addStretch(1);
    row.addLayout(column, stretch);
    return block;
}

void DoorHeader::addRoom(QHBoxLayout &row)
{
    m_rooms = new QMenu(this);
    m_room = new QPushButton(this);
    m_room->setObjectName(u"roomButton"_s);
    m_room->setProperty("kind", u"room"_s);
    m_room->setAccessibleName(tr("房间"));
    m_room->setToolTip(tr("换房间"));
    m_room->setMenu(m_rooms);
    m_room->setFocusPolicy(Qt::NoFocus);
    row.addWidget(m_room);
}

void DoorHeader::addProgress(QHBoxLayout &row)
{
    m_progress = {new QLabel(tr("已到"), this), new QLabel(this)};
    m_progress.caption->setProperty("role", u"caption"_s);
    m_progress.value->setObjectName(u"progressLabel"_s);
    m_progress.value->setProperty("role", u"strong"_s);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"batchProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kGrid);
    m_bar->setMinimumWidth(14 * kGrid);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_progress.caption);
    line->addStretch(1);
    line->addWidget(m_progress.value);
    auto *column = new QVBoxLayout;
    column->setSpacing(kGrid / 2);
    column->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_bar);
    column->addStretch(1);
    row.addLayout(column, 2);
}

void DoorHeader::addClock(QHBoxLayout &row)
{
    m_clock = {new QLabel(this), new QLabel(this)};
    m_clock.caption->setProperty("role", u"caption"_s);
    m_clock.caption->setObjectName(u"dateLabel"_s);
    m_clock.value->setProperty("role", u"heading"_s);
    m_clock.value->setObjectName(u"clockLabel"_s);
    for (QLabel *label : {m_clock.caption, m_clock.value})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QFontMetrics metrics(theme::font(Type::Heading, QFont::Bold));
    m_clock.value->setMinimumWidth(
        metrics.horizontalAdvance(u"00:00:00"_s)); // the seconds must not push the rest
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_clock.value);
    column->addWidget(m_clock.caption);
    row.addLayout(column);
}

void DoorHeader::setRooms(const QList<Room> &rooms)
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

void DoorHeader::setStatus(const DoorStatus &status)
{
    m_status = status;
    m_sinceStatus.start();
    m_second.start();
    m_room->setText(status.room);
    m_room->setToolTip(status.roomName);
    m_today.value->setText(tr("%1 人").arg(status.roomTodayIn));
    showBatch();
    showProgress();
    showLedger();
    runClock();
}

void DoorHeader::showBatch()
{
    if (m_status.current.isEmpty()) {
        m_batch.caption->setText(m_status.next ? tr("下一批") : tr("现在这一批"));
        m_batch.value->setText(m_status.next
                                   ? m_status.next->college + u"  "_s + timeSpan(m_status.next->window)
                                   : tr("没有安排"));
        return;
    }
    const QueueGroup &first = m_status.current.front();
    QStringList classes;
    for (const QueueGroup &group : m_status.current)
        if (!group.className.isEmpty())
            classes.append(group.className);
    m_batch.caption->setText(first.college);
    const QString who = classes.isEmpty() ? tr("全院") : classes.join(tr("、"));
    m_batch.value->setText(timeSpan(first.window) + u"  "_s + who);
}

void DoorHeader::showProgress()
{
    const bool isPause = m_status.expected == 0;
    m_progress.value->setText(isPause ? u"–"_s : u"%1 / %2"_s.arg(m_status.in).arg(m_status.expected));
    m_bar->setRange(0, std::max(1, m_status.expected));
    m_bar->setValue(m_status.in);
}

void DoorHeader::showLedger()
{
    if (!m_status.ledgerAsOf) {
        m_ledger.value->setText(tr("还没有导入"));
        setRole(m_ledger.value, u"warning"_s);
        return;
    }
    //: %1 time of the newest paid list, %2 how long ago
    const QString when = m_status.ledgerAsOf->date == m_status.now.date
                             ? m_status.ledgerAsOf->time.toString(u"HH:mm"_s)
                             : m_status.ledgerAsOf->date.toString(tr("M月d日"));
    const std::chrono::minutes age = m_status.ledgerAsOf->minutesTo(m_status.now);
    m_ledger.value->setText(tr("%1（%2）").arg(when, ageWords(age)));
    setRole(m_ledger.value, age > kFreshLedger ? u"warning"_s : u"strong"_s);
}

void DoorHeader::runClock()
{
    if (!m_status.now.isValid())
        return;
    const QDateTime now =
        QDateTime(m_status.now.date, m_status.now.time, Qt::UTC).addMSecs(m_sinceStatus.elapsed());
    m_clock.value->setText(now.time().toString(u"HH:mm:ss"_s));
    m_clock.caption->setText(m_status.clockSuspect ? tr("时钟可疑，请核对")
                                                   : now.date().toString(tr("yyyy年M月d日")));
    setRole(m_clock.caption, m_status.clockSuspect ? u"error"_s : u"caption"_s);
}

} // namespace liuying
