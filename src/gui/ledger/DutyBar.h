// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QPushButton;

namespace liuying {

/// Asks who is at the desk, before something is settled in nobody's name. Comes up by itself when a name is
/// needed and is missing; once it is given, what was to be done is done.
class DutyBar : public QFrame {
    Q_OBJECT
public:
    explicit DutyBar(QWidget *parent = nullptr);
    /// Asks in other words than the ledger's.
    DutyBar(const QString &question, QWidget *parent);

    void setName(const QString &name);
    /// Does @p action with the name of the person at the desk, now or once it is given.
    void withName(const std::function<void(const QString &name)> &action);

    /// What waits for a name is not done.
    void giveUp();

Q_SIGNALS:
    void nameEntered(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void finish();

    QString m_name;
    std::function<void(const QString &)> m_waiting;
    QPointer<QWidget> m_before; // had the keys
    QLineEdit *m_edit;
    QPushButton *m_button;
};

} // namespace liuying
