// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/PlanEditor.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace liuying {

enum class PhotoPreset;
class PhotoRuleRow;
class PhotoSpanRow;
class StillCombo;
class StillSpin;

/// By which rules the campaign's photographs are judged: per check what is done about it, the measures, the
/// backdrop, and what the studio and the hand-over show of people. Every change is a step of the PlanEditor.
class PhotoRulesPanel : public QWidget {
    Q_OBJECT
public:
    explicit PhotoRulesPanel(PlanEditor &editor, QWidget *parent = nullptr);

Q_SIGNALS:
    void refused(const QString &text);

private:
    QLayout *makePresets();
    QWidget *makeRules();
    void addChecks(QVBoxLayout &layout);
    void addMeasures(QVBoxLayout &layout);
    void addBackdrop(QVBoxLayout &layout);
    void addStudio(QVBoxLayout &layout);
    QCheckBox *makeFlag(const QString &text, const QString &name, bool PhotoPolicy::*flag);
    QPushButton *makePreset(const QString &text, const QString &name, PhotoPreset preset);
    void refresh();
    /// Does @p edit to the rules, as a step.
    template <typename Edit>
    void change(Edit edit);

    struct FlagBox {
        QCheckBox *box;
        bool PhotoPolicy::*flag;
    };
    struct Measure {
        PhotoSpanRow *row;
        Span PhotoPolicy::*span;
    };

    PlanEditor &m_editor;
    QList<PhotoRuleRow *> m_checks;
    QList<FlagBox> m_flags;
    QList<Measure> m_measures;
    StillCombo *m_backdrop;
    StillSpin *m_seconds;
};

} // namespace liuying
