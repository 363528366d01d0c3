// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/photo/SelfCheck.h"

#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <functional>

namespace liuying {

/// The pictures in and below folders and among files, by their endings, in order.
[[nodiscard]] QStringList trialPhotosIn(const QStringList &filesAndFolders);

/// Checks students' trial photographs on all processors. What was found once is not looked for again while
/// it lives: a file of the same bytes is answered from memory, so that a run that was stopped, or a folder
/// that grew, goes on where it was. Used from one thread, which waits; cancel() from any.
class SelfCheckRun {
public:
    /// How a photograph is looked at; checkPhoto() but in tests.
    using Look = std::function<CheckedPhoto(const QString &file, const Policy &policy)>;
    /// Both are called in the caller's thread.
    using Found = std::function<void(const SelfCheckFinding &finding)>;
    using Progressed = std::function<void(int done, int total)>;

    SelfCheckRun(const Policy &policy, SelfCheckRoster roster, Look look = {});

    /// Cancelled, after everything that was looked at has been told.
    [[nodiscard]] Result<void> check(const QStringList &files, const Found &found,
                                     const Progressed &progressed = {});
    void cancel() { m_isCancelled = true; }
    /// Before check() is called in another thread: a cancel() that comes before it begins then counts.
    void rearm() { m_isCancelled = false; }

private:
    void work(const QStringList &files);
    [[nodiscard]] SelfCheckFinding findingOf(const QString &file);
    [[nodiscard]] QList<SelfCheckFinding> takeFound();
    void noteOwner(SelfCheckFinding &finding);

    const Policy m_policy;
    const SelfCheckRoster m_roster;
    const Look m_look;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qsizetype> m_next = 0;
    QMutex m_guard;
    QWaitCondition m_arrived;
    QList<SelfCheckFinding> m_found;           // guarded
    int m_working = 0;                         // guarded
    QHash<QByteArray, PhotoJudgement> m_known; // guarded; by digest
    QHash<QByteArray, QString> m_owners;       // digest → number of the student who handed it in first
};

} // namespace liuying
