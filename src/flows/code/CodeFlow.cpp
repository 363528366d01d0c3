// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CodeFlow.h"

namespace liuying {

CodeFlow::CodeFlow(storage::StorageThread &storage, storage::StorageThread &reader, const Clock &clock,
                   QObject *parent)
    : QObject(parent), m_storage(storage), m_reader(reader), m_clock(clock)
{}

CodeFlow::~CodeFlow() = default;

} // namespace liuying
