// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Record.h"

namespace liuying::storage {

/// What a door asks the record before it decides.
struct DoorQuestion {
    QByteArray digest; ///< of the code shown; empty: none
    QString claimed;   ///< number of the student a person picked; empty: nobody
    QString room;
    QDate day;
    QString letter; ///< of this station's shot numbers
};

/// Everything the door's rule needs, by index look-ups only. The caller brings a transaction.
[[nodiscard]] Result<DoorFacts> answerDoor(const Record &record, const DoorQuestion &question);

} // namespace liuying::storage
