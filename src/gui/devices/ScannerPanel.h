// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/common/ScanFilter.h"
#include "gui/common/Tone.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace liuying {

class SentenceList;

/// Tries a USB scanner: shows a test code to scan (on screen and to print) and says in words what is wrong
/// with the scanner's settings. What the station itself can do about it is a check box below.
class ScannerPanel : public QFrame {
    Q_OBJECT
public:
    explicit ScannerPanel(QWidget *parent = nullptr);

    [[nodiscard]] const ScanHabits &habits() const { return m_habits; }

public Q_SLOTS:
    void showScan(const liuying::ScanReading &reading);
    /// Of a lost scan as much is said as is known of it.
    void showScanLost(const liuying::ScanReading &reading = {});
    void setHabits(const liuying::ScanHabits &habits);

Q_SIGNALS:
    void habitsChosen(const liuying::ScanHabits &habits);
    /// It came into sight, or went: while it is there every scan is a trial.
    void trialChanged(bool isTrial);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Switch {
        QCheckBox *box = nullptr;
        bool ScanHabits::*habit = nullptr;
    };

    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildTrial();
    [[nodiscard]] QWidget *buildHabits();
    void addHabit(QWidget *group, const QString &name, const QString &hint, bool ScanHabits::*habit);
    void judge(const ScanReading &reading);
    void say(const QString &verdict, Tone tone, const QString &figures);
    void choose(const ScanHabits &habits);
    void askForSheet();
    void saveSheet(const QString &path);

    ScanHabits m_habits;
    ScanHabits m_suited; // to the scanner tried last
    QLabel *m_verdict;
    QLabel *m_figures;
    SentenceList *m_faults;
    QPushButton *m_adapt;
    QList<Switch> m_switches;
};

} // namespace liuying
