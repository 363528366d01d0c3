// SPDX-License-Identifier: Apache-2.0
// What a flow answers with its signals, waited for in an event loop.
#pragma once

#include "flows/DoorStation.h"
#include "storage/StorageThread.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QTimer>

#include <chrono>

namespace liuying {

/// A station of @p Base, open in a storage thread, and a @p Flow on it.
template <typename Base, typename Flow>
class FlowStation : public Base {
protected:
    void SetUp() override
    {
        this->stores.reset();
        auto opened = storage.open(this->m_folder.path(), storage::OpenMode::OpenExisting);
        opened.waitForFinished();
        ASSERT_OK(opened.result());
        flow = std::make_unique<Flow>(storage, storage, this->clock);
        listen(&Flow::failed, errors);
    }
    /// Collects what @p signal brings.
    template <typename Signal, typename T>
    void listen(Signal signal, QList<T> &answers)
    {
        QObject::connect(flow.get(), signal, flow.get(), [this, &answers](const T &answer) {
            answers.append(answer);
            m_loop.quit();
        });
    }
    /// Runs events until @p isThere, or half a minute has gone by.
    template <typename Condition>
    [[nodiscard]] bool waitFor(Condition isThere)
    {
        QTimer::singleShot(std::chrono::seconds(30), &m_loop, [this] {
            m_isLate = true;
            m_loop.quit();
        });
        while (!isThere() && !m_isLate)
            m_loop.exec();
        return isThere();
    }
    template <typename T>
    [[nodiscard]] bool waitFor(const QList<T> &answers, qsizetype count = 1)
    {
        return waitFor([&] { return answers.size() >= count; });
    }
    /// Keeps the storage thread busy until the semaphore is released.
    void hold(QSemaphore &gate)
    {
        [[maybe_unused]] const auto held = storage.ask([&gate](storage::Stores &) {
            gate.acquire();
            return 0;
        });
    }

    storage::StorageThread storage;
    std::unique_ptr<Flow> flow;
    QList<Error> errors;

private:
    QEventLoop m_loop;
    bool m_isLate = false;
};

} // namespace liuying
