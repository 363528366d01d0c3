// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CardBook.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>

namespace liuying {

/// How far a run is.
struct CardProgress {
    int done = 0;
    int total = 0;
    double perSecond = 0;                     ///< pictures, of late; 0: not known yet
    std::optional<std::chrono::seconds> left; ///< empty: not known yet

    friend bool operator==(const CardProgress &, const CardProgress &) = default;
};

/// Reads many pictures on all processors and hands them on in portions: some 50, or fewer every few seconds.
/// One run; used from one thread, which waits; cancel() from any.
class CardRun {
public:
    /// Makes a portion durable.
    using Bind = std::function<Result<void>(const QList<CardMatch> &portion)>;
    using Progressed = std::function<void(const CardProgress &)>;

    explicit CardRun(std::shared_ptr<const CardBook> book);

    /// Both functions are called in the caller's thread. Cancelled, after everything that was read has been
    /// handed on; the failure of @p bind at once.
    [[nodiscard]] Result<void> read(const QStringList &files, const Bind &bind, const Progressed &progressed);
    void cancel() { m_isCancelled = true; }

private:
    void work(const QStringList &files);
    [[nodiscard]] QList<CardMatch> takeRead(std::chrono::milliseconds atMost);
    [[nodiscard]] Result<void> handOn(int total, const Bind &bind, const Progressed &progressed);
    [[nodiscard]] CardProgress progress(int done, int total);

    std::shared_ptr<const CardBook> m_book;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qsizetype> m_next = 0;
    QMutex m_guard;
    QWaitCondition m_arrived;
    QList<CardMatch> m_read; // guarded
    int m_working = 0;       // guarded
    QElapsedTimer m_clock;
    std::deque<std::pair<qint64, int>> m_pace; // when so many were done
};

} // namespace liuying
