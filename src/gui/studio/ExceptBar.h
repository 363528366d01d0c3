// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoCheck.h"

#include <QFrame>
#include <QSet>

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace liuying {

/// Excepts a student from rules, inline: 1–3 say why (religion, medicine, culture), 4–9 which rules, more
/// words if they are needed; Enter records it.
class ExceptBar : public QFrame {
    Q_OBJECT
public:
    explicit ExceptBar(QWidget *parent = nullptr);

    /// @p offered: rules likely to be meant, likeliest first, six at most are shown; @p excepted stand
    /// already and can only be ended, all at once, with 0.
    void ask(const QString &who, const QList<CheckId> &offered, const QSet<CheckId> &excepted);
    void dismiss();

Q_SIGNALS:
    void confirmed(const QList<liuying::CheckId> &checks, const QString &why);
    void endAsked(const QString &why);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Ground {
        QString words;
        QPushButton *chip;
    };
    struct Rule {
        CheckId id;
        QPushButton *chip;
    };
    QHBoxLayout *makeHead();
    QPushButton *makeChip(int figure, const QString &words);
    void showRules(const QList<CheckId> &offered, const QSet<CheckId> &excepted);
    bool takeFigure(const QString &text);
    [[nodiscard]] QString why() const;
    void confirm();
    void endExceptions();
    void complain(const QString &sentence);

    QLabel *m_title;
    std::vector<Ground> m_grounds;
    std::vector<Rule> m_rules;
    QGridLayout *m_ruleGrid;
    QPushButton *m_end;
    QLineEdit *m_words;
    QLabel *m_complaint;
};

/// Rules that a person may be excepted from, those a headdress touches first.
[[nodiscard]] const QList<CheckId> &exceptableChecks();

} // namespace liuying
