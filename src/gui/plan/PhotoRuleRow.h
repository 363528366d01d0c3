// SPDX-License-Identifier: Apache-2.0
// Private to the panel of photo rules: its controls.
#pragma once

#include "core/photo/PhotoPolicy.h"

#include <QComboBox>
#include <QSpinBox>
#include <QWidget>

class QLabel;

namespace liuying {

/// A choice in a list that scrolls: the wheel turns the list, never a choice nobody has gone into.
class StillCombo : public QComboBox {
    Q_OBJECT
public:
    explicit StillCombo(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A number in such a list. Counts as changed when a person is done typing.
class StillSpin : public QSpinBox {
    Q_OBJECT
public:
    explicit StillSpin(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// One check: its name, its rule in a sentence, and what the campaign does about it.
class PhotoRuleRow : public QWidget {
    Q_OBJECT
public:
    explicit PhotoRuleRow(CheckId check, QWidget *parent = nullptr);

    [[nodiscard]] CheckId check() const { return m_check; }
    void showPolicy(const PhotoPolicy &policy);

Q_SIGNALS:
    void ruleChosen(liuying::CheckId check, liuying::CheckRule rule);

private:
    CheckId m_check;
    QLabel *m_sentence;
    StillCombo *m_rule;
};

/// A measure in pixels of a finished picture: from, to, and what the standard gives.
class PhotoSpanRow : public QWidget {
    Q_OBJECT
public:
    /// @p name for people, @p key for tests; nothing beyond @p most.
    PhotoSpanRow(const QString &name, const QString &key, const Span &standard, double most,
                 QWidget *parent = nullptr);

    void showSpan(const Span &span);

Q_SIGNALS:
    void spanChosen(const liuying::Span &span);

private:
    void tell();

    StillSpin *m_from;
    StillSpin *m_to;
};

} // namespace liuying
