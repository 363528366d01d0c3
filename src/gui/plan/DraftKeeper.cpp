// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/DraftKeeper.h"

#include <utility>

namespace liuying {

namespace {

constexpr std::chrono::milliseconds kAfterLastEdit{600};

} // namespace

DraftKeeper::DraftKeeper(PlanFlow &flow, PlanEditor &editor, QObject *parent)
    : QObject(parent), m_flow(flow), m_editor(editor), m_kept(editor.plan())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kAfterLastEdit);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&m_editor, &PlanEditor::changed, this, &DraftKeeper::noteChange);
    connect(&m_flow, &PlanFlow::bookReady, this, &DraftKeeper::takeBook);
    connect(&m_flow, &PlanFlow::draftSaved, this, &DraftKeeper::noteSaved);
    connect(&m_flow, &PlanFlow::failed, this, &DraftKeeper::noteFailure);
}

DraftKeeper::~DraftKeeper()
{
    if (m_editor.plan() != m_kept)
        m_flow.saveDraft(m_editor.plan(), m_editor.book().published);
}

bool DraftKeeper::isSaved() const
{
    return !m_isSaving && !m_soon.isActive();
}

void DraftKeeper::whenSaved(std::function<void()> work)
{
    if (isSaved())
        return work();
    m_work = std::move(work);
    if (m_soon.isActive() && !m_isSaving)
        save();
}

void DraftKeeper::takeBook(const PlanBook &book)
{
    if (!isSaved()) {
        m_wantsBook = true; // this one knows nothing of the last edits
        return;
    }
    m_wantsBook = false;
    m_kept = book.working;
    m_editor.setBook(book);
    Q_EMIT bookTaken(book);
}

void DraftKeeper::noteChange()
{
    if (m_editor.plan() != m_kept)
        m_soon.start();
    else
        m_soon.stop(); // undone in time
}

void DraftKeeper::save()
{
    if (m_isSaving)
        return; // noteSaved() goes on
    m_soon.stop();
    m_isSaving = true;
    m_kept = m_editor.plan();
    m_flow.saveDraft(m_kept, m_editor.book().published);
}

void DraftKeeper::noteSaved()
{
    m_isSaving = false;
    if (m_editor.plan() != m_kept)
        return save();
    Q_EMIT saved();
    if (std::exchange(m_wantsBook, false))
        m_flow.askBook();
    if (m_work)
        std::exchange(m_work, {})();
}

void DraftKeeper::noteFailure()
{
    // Whatever failed: what was on its way may not have arrived, and goes along with the next edit.
    if (std::exchange(m_isSaving, false))
        m_kept = {};
    m_work = {};
}

} // namespace liuying
