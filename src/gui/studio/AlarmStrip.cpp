// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/AlarmStrip.h"

#include "flows/photo/PhotoWords.h"
#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"
#include "gui/door/KeyBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kSign = kGrid * 5;

} // namespace

AlarmStrip::AlarmStrip(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"alarmStrip"_s);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_title = new QLabel(this);
    m_title->setObjectName(u"alarmTitle"_s);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"alarmSentence"_s);
    m_sentence->setWordWrap(true);
    m_more = new QLabel(this);
    m_more->setObjectName(u"alarmMore"_s);
    setStyleSheet(u"#alarmTitle { font-size: 20px; font-weight: 800; color: %1; }"
                  "#alarmSentence, #alarmMore { font-size: 15px; font-weight: 600; color: %1; }"_s.arg(
                      colour(Colour::OnHold).name()));
    m_take = new KeyButton(u"A"_s, tr("处理"), this);
    m_take->setObjectName(u"alarmTakeButton"_s);
    connect(m_take, &KeyButton::clicked, this, [this] { setFocus(Qt::ShortcutFocusReason); });
    auto *first = new QHBoxLayout;
    first->setSpacing(kGrid * 2);
    first->addWidget(m_title);
    first->addWidget(m_sentence, 1);
    first->addWidget(m_more);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(kGrid);
    m_buttons->addWidget(m_take);
    m_buttons->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(kSign + 3 * kGrid, kGrid, 2 * kGrid, kGrid);
    all->setSpacing(kGrid / 2);
    all->addLayout(first);
    all->addLayout(m_buttons);
    hide();
}

const PairingAlarm *AlarmStrip::shown() const
{
    return m_index < m_status.alarms.size() ? &m_status.alarms.at(m_index) : nullptr;
}

void AlarmStrip::setAlarms(const StudioStatus &status)
{
    const auto isSame = [](const PairingAlarm &a, const PairingAlarm &b) {
        return a.fault == b.fault && a.about == b.about;
    };
    const QList<PairingAlarm> before = m_status.alarms;
    const PairingAlarm *old = shown();
    const std::optional<PairingAlarm> kept = old == nullptr ? std::nullopt : std::optional(*old);
    m_status = status;
    const auto place = std::ranges::find_if(
        m_status.alarms, [&](const PairingAlarm &alarm) { return kept && isSame(alarm, *kept); });
    m_index = place == m_status.alarms.end() ? 0 : std::distance(m_status.alarms.begin(), place);
    showAlarm();
    for (const PairingAlarm &alarm : std::as_const(m_status.alarms)) {
        if (std::ranges::none_of(before, [&](const PairingAlarm &was) { return isSame(was, alarm); }))
            Q_EMIT raised(alarm);
    }
}

void AlarmStrip::showNext()
{
    if (m_status.alarms.size() < 2)
        return;
    m_index = (m_index + 1) % m_status.alarms.size();
    showAlarm();
}

void AlarmStrip::showAlarm()
{
    const PairingAlarm *alarm = shown();
    if (alarm == nullptr) {
        m_ways.clear();
        const bool hadKeys = hasFocus();
        hide();
        if (hadKeys)
            Q_EMIT keysReturned();
        return;
    }
    m_title->setText(alarmTitle(alarm->fault));
    m_sentence->setText(alarmSentence(*alarm));
    setAccessibleName(m_sentence->text());
    const qsizetype others = m_status.alarms.size() - 1;
    m_more->setText(tr("另有 %1 条（Tab）").arg(others));
    m_more->setVisible(others > 0);
    m_ways = waysOut(*alarm, m_status);
    makeWays();
    show();
    update();
}

void AlarmStrip::makeWays()
{
    while (m_buttons->count() > 2) { // the first is "A", the last the stretch
        QLayoutItem *item = m_buttons->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be under the mouse that brought us here
        delete item;
    }
    for (qsizetype i = 0; i < m_ways.size(); ++i) {
        auto *button = new KeyButton(QString::number(i + 1), wayWords(m_ways.at(i), shown()->fault), this);
        button->setObjectName(u"alarmWay%1"_s.arg(i + 1));
        connect(button, &KeyButton::clicked, this, [this, i] { chooseWay(i); });
        m_buttons->insertWidget(static_cast<int>(i) + 1, button);
    }
}

void AlarmStrip::chooseWay(qsizetype index)
{
    const PairingAlarm *alarm = shown();
    if (alarm == nullptr || index < 0 || index >= m_ways.size())
        return;
    const PairingAlarm about = *alarm;
    Q_EMIT wayChosen(about, m_ways.at(index));
}

bool AlarmStrip::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    const bool isTab =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (!isTab || m_status.alarms.size() < 2)
        return QFrame::event(event);
    showNext(); // before Tab moves the focus away
    return true;
}

void AlarmStrip::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const int figure = text.size() == 1 ? text.front().digitValue() : -1;
    if (figure > 0)
        chooseWay(figure - 1);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT keysReturned();
    else if (event->key() == Qt::Key_A)
        showNext();
    else if (text.isEmpty()) // no key of the page works by accident meanwhile
        QFrame::keyPressEvent(event);
}

void AlarmStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(hasFocus() ? Colour::Ink : Colour::Refuse), 3));
    painter.setBrush(colour(Colour::Hold));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12);
    const QRectF sign(kGrid * 3 / 2, (height() - kSign) / 2.0, kSign, kSign);
    paintWarning(painter, sign, colour(Colour::Refuse), colour(Colour::OnAccent));
}

} // namespace liuying
