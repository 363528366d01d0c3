// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/PlanEditor.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace liuying {

class ElidedLabel;
class SlotModel;
class SlotTable;

/// A college's sub-schedule: its windows and classes in a table, the automatic split, who is responsible, and
/// what goes to that person. Every edit goes through the PlanEditor.
class CollegePanel : public QWidget {
    Q_OBJECT
public:
    explicit CollegePanel(PlanEditor &editor, QWidget *parent = nullptr);
    ~CollegePanel() override;

    void showCollege(const QString &college);
    [[nodiscard]] const QString &college() const { return m_college; }
    void chooseBatch(const Batch &batch);
    void chooseSlot(const ClassSlot &slot);
    /// What a split had to say, until the next edit.
    void showNotes(const QStringList &notes);
    void focusTable();

Q_SIGNALS:
    void allAsked(); ///< back to the list of colleges
    void batchChosen(const liuying::Batch &batch);
    void slotChosen(const liuying::ClassSlot &slot);
    void refused(const QString &text);
    /// Of the whole college where @p className is empty.
    void noticesAsked(const QString &college, const QString &className);
    void exportPartAsked(const QString &college);
    void readPartAsked();

private:
    QLayout *makeHead();
    QLayout *makeActions();
    QWidget *makeCoordinator();
    void makeNoticesMenu();
    void connectTable();
    void refresh();
    void showCoordinator();
    void storeCoordinator();
    void tellChosen(int row);
    void openRowMenu(int row, const QPoint &place);
    void say(const QString &why);
    [[nodiscard]] QString captionWords() const;
    [[nodiscard]] QString hintWords() const;

    PlanEditor &m_editor;
    QString m_college;
    std::optional<ClassSlot> m_chosen;
    SlotModel *m_model;
    SlotTable *m_table;
    ElidedLabel *m_titleLabel;
    QLabel *m_captionLabel;
    QLabel *m_notesLabel;
    QPushButton *m_splitButton;
    QPushButton *m_releaseButton;
    QPushButton *m_noticesButton;
    QLineEdit *m_nameEdit;
    QLineEdit *m_phoneEdit;
};

} // namespace liuying
