// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace liuying {

class SlotModel;

/// The table of a sub-schedule under a person's hands. Keys: Enter or F2 edits a time, P or the pin's cell
/// pins, Alt+up and Alt+down let a class change places with the one before or behind.
class SlotTable : public QTableView {
    Q_OBJECT
public:
    explicit SlotTable(SlotModel &model, QWidget *parent = nullptr);

    /// Without telling anybody.
    void chooseRow(int row);

Q_SIGNALS:
    void rowChosen(int row); ///< by a person
    /// Where the menu of a row is wanted.
    void menuAsked(int row, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void spanHeadings();

    SlotModel &m_slots;
    bool m_isQuiet = false;
};

} // namespace liuying
