// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/door/DoorDesk.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace liuying {

/// The door's last answer in short, over the corner of another page: somebody stands at the door while staff
/// look something up. Never takes the focus; the next answer replaces it at once.
class VerdictToast : public QFrame {
    Q_OBJECT
public:
    explicit VerdictToast(QWidget *parent);

    void showAnswer(const DoorAnswer &answer, const Plan &plan);

Q_SIGNALS:
    void doorAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    Outcome m_outcome = Outcome::Refuse;
    QLabel *m_headlineLabel;
    QLabel *m_whoLabel;
    QLabel *m_messageLabel;
    QPushButton *m_doorButton;
    QTimer m_away;
};

} // namespace liuying
