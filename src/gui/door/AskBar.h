// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QCheckBox;
class QPushButton;

namespace liuying {

/// What the bar asks before something is recorded.
struct Question {
    QString title{};       ///< what is about to be done, to whom
    QStringList reasons{}; ///< to choose with the figures 1 … 9; empty: only yes or no
    bool wantsSupervisor = false;
    QString confirm{}; ///< the verb on the button: 放行, 撤销, 绑定
    QString option{};  ///< what can be done in the same step, with F7; empty: nothing
    bool isOptionOn = false;
};

/// A question asked inline under the verdict: never a dialog, never in the way of the next scan. Figures
/// choose a reason or it is typed; F7 turns the option on and off, Enter confirms, Esc leaves. The
/// supervisor's name is remembered from one use to the next.
class AskBar : public QFrame {
    Q_OBJECT
public:
    explicit AskBar(QWidget *parent = nullptr);

    /// Shows the question and takes the focus.
    void ask(const Question &question);
    /// To where an answer is given.
    void takeKeys();
    /// Hides without an answer.
    void dismiss();
    /// Whose name stands there until another is written.
    void setSupervisor(const QString &name);
    [[nodiscard]] bool isOptionOn() const;

Q_SIGNALS:
    void confirmed(const QString &why, const QString &supervisor);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QHBoxLayout *makeHead();
    QHBoxLayout *makeFields();
    void showReasons();
    void chooseReason(qsizetype number);
    bool chooseByFigure(const QString &text);
    void confirm();
    [[nodiscard]] QWidget *firstMissing() const;

    Question m_question;
    QLabel *m_title;
    QGridLayout *m_chips;
    QLineEdit *m_why;
    QLineEdit *m_supervisor;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QLabel *m_complaint;
    QCheckBox *m_option;
};

} // namespace liuying
