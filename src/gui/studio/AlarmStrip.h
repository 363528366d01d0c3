// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/studio/AlarmWays.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace liuying {

class KeyButton;

/// What is wrong between students and pictures, across the whole page: it cannot be overlooked and goes away
/// only when it is dealt with. While it has the keys, figures go its ways and Tab turns to the next alarm.
class AlarmStrip : public QFrame {
    Q_OBJECT
public:
    explicit AlarmStrip(QWidget *parent = nullptr);

    /// Stays at the alarm that is shown while it stands.
    void setAlarms(const StudioStatus &status);
    [[nodiscard]] const PairingAlarm *shown() const;
    [[nodiscard]] const QList<AlarmWay> &ways() const { return m_ways; }
    void showNext();

Q_SIGNALS:
    void wayChosen(const liuying::PairingAlarm &alarm, liuying::AlarmWay way);
    /// One that was not there before.
    void raised(const liuying::PairingAlarm &alarm);
    void keysReturned();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showAlarm();
    void chooseWay(qsizetype index);
    void makeWays();

    StudioStatus m_status;
    qsizetype m_index = 0;
    QList<AlarmWay> m_ways;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_more;
    KeyButton *m_take; // "A": gives the strip the keys
    QHBoxLayout *m_buttons;
};

} // namespace liuying
