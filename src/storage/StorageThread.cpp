// SPDX-License-Identifier: Apache-2.0
#include "storage/StorageThread.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

StorageThread::StorageThread() : m_inThread(new QObject)
{
    m_thread.setObjectName(u"storage"_s);
    m_inThread->moveToThread(&m_thread);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    QMetaObject::invokeMethod(
        m_inThread,
        [this] {
            m_stores.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_inThread; // its thread has ended, nothing can reach it
}

QFuture<Result<QString>> StorageThread::open(const QString &folder, OpenMode mode)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    QFuture<Result<QString>> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        m_inThread,
        [this, promise, folder, mode] {
            m_stores.reset();
            auto opened = Stores::open(folder, mode);
            if (opened)
                m_stores = std::move(*opened);
            promise->addResult(m_stores ? Result<QString>(m_stores->stationId()) : failureOf(opened));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

void StorageThread::post(std::function<void(Stores &)> work)
{
    QMetaObject::invokeMethod(
        m_inThread,
        [this, work = std::move(work)] {
            Q_ASSERT(m_stores);
            if (m_stores)
                work(*m_stores);
        },
        Qt::QueuedConnection);
}

} // namespace liuying::storage
