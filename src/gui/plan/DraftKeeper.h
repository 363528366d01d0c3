// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/PlanEditor.h"
#include "flows/plan/PlanFlow.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace liuying {

/// Keeps what is being edited: saves the draft shortly after the last edit, one save at a time, and hands a
/// fresh book to the editor only when nothing there is unsaved. Saves what is left when it goes away.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    DraftKeeper(PlanFlow &flow, PlanEditor &editor, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// Does @p work when the draft is stored; at once if it is. A later call replaces work still waiting.
    void whenSaved(std::function<void()> work);

Q_SIGNALS:
    void bookTaken(const liuying::PlanBook &book);
    void saved();

private:
    void takeBook(const PlanBook &book);
    void noteChange();
    void save();
    void noteSaved();
    void noteFailure();
    [[nodiscard]] bool isSaved() const;

    PlanFlow &m_flow;
    PlanEditor &m_editor;
    QTimer m_soon;
    Plan m_kept; ///< what the station holds, or is being given
    bool m_isSaving = false;
    bool m_wantsBook = false;
    std::function<void()> m_work;
};

} // namespace liuying
