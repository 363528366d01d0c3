// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace liuying {

/// Calls @p handler in the receiver's thread once @p future is done; never if the receiver is gone or the
/// work was cancelled. Handlers run in the order in which their futures were finished.
template <typename T, typename Handler>
void whenDone(const QFuture<T> &future, QObject *receiver, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, handler = std::move(handler)] {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             handler(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace liuying
