// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Stores.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

namespace liuying::storage {

/// The one thread that owns the SQLite connection. Work is done in the order asked; results are values.
class StorageThread {
public:
    StorageThread();
    /// Finishes what was asked, then closes the file.
    ~StorageThread();
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    [[nodiscard]] QFuture<Result<QString>> open(const QString &folder,
                                                OpenMode mode); ///< gives the station id

    /// Runs @p question with the open stores in the storage thread. Must not be called before open()
    /// succeeded.
    template <typename Question>
    auto ask(Question question) -> QFuture<decltype(question(std::declval<Stores &>()))>
    {
        using Answer = decltype(question(std::declval<Stores &>()));
        QPromise<Answer> promise;
        QFuture<Answer> future = promise.future();
        promise.start();
        post([promise = std::make_shared<QPromise<Answer>>(std::move(promise)),
              question = std::move(question)](Stores &stores) mutable {
            promise->addResult(question(stores));
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void(Stores &)> work);

    QThread m_thread;
    QObject *m_inThread;              // lives in m_thread; its event queue is the queue of work
    std::unique_ptr<Stores> m_stores; // touched in m_thread only
};

} // namespace liuying::storage
