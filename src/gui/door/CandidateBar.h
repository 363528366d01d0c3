// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/roster/Student.h"

#include <QFrame>
#include <QList>

class QGridLayout;
class QLabel;
class QPushButton;

namespace liuying {

/// Whom an unknown code may be of, likeliest first, each with a figure key. Stands under the verdict and
/// never takes the focus: the page hands its keys on, typing still searches. A figure, a click or a first
/// Enter highlights one; only Enter, or the button, binds the highlighted one: the figures of a student
/// number that somebody begins to type must bind nobody.
class CandidateBar : public QFrame {
    Q_OBJECT
public:
    explicit CandidateBar(QWidget *parent = nullptr);

    /// The same students again change nothing; none hides the bar.
    void setCandidates(const QList<Student> &candidates);

    /// Takes a figure that names a candidate. What else is typed is not for it: then the figures before are
    /// part of what is typed, and takeTyped() gives them.
    [[nodiscard]] bool takeFigure(const QString &text);
    /// Highlights the first candidate when none is, picks the highlighted one when there is.
    void takeEnter();
    [[nodiscard]] QString takeTyped();
    void clearHighlight();
    [[nodiscard]] bool hasHighlight() const { return m_highlighted >= 0; }

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void picked(const liuying::Student &student);
    void highlighted();

private:
    void build();
    void fill();
    void fitTexts();
    [[nodiscard]] int chipsInRow() const;
    void highlight(qsizetype place);
    void showHighlight();

    QList<Student> m_candidates;
    QList<QPushButton *> m_chips;
    qsizetype m_highlighted = -1;
    QString m_figures; // typed since the last highlight was cleared
    QLabel *m_title;
    QPushButton *m_confirm;
    QGridLayout *m_grid;
};

} // namespace liuying
