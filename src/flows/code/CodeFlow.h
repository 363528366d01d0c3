// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CodeDesk.h"
#include "storage/StorageThread.h"

#include <QObject>

namespace liuying {

/// The code cards handed in before the day, for a screen: folders are read by workers and bound in the
/// storage thread, a portion at a time, each portion durable; lists are read over a connection of their own.
/// Never blocks.
class CodeFlow : public QObject {
    Q_OBJECT
public:
    CodeFlow(storage::StorageThread &storage, storage::StorageThread &reader, const Clock &clock,
             QObject *parent = nullptr);
    ~CodeFlow() override;

Q_SIGNALS:
    /// Codes were bound or released; screens ask again for what they show.
    void changed();
    /// Something could not be done; what was bound before stays bound. The message is for a person.
    void failed(const liuying::Error &error);

private:
    storage::StorageThread &m_storage;
    storage::StorageThread &m_reader;
    const Clock &m_clock;
};

} // namespace liuying
