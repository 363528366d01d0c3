// SPDX-License-Identifier: Apache-2.0
// Private to DoorDesk.
#pragma once

#include "flows/door/DoorDesk.h"

namespace liuying {

/// A question at the door with everything read to answer it, and what was written while answering.
struct DoorDesk::Look {
    Plan plan;
    DoorMoment moment;
    DoorAnswer answer;
    AdmissionRecord record;
    QByteArray digest;    ///< of the code shown; empty when it cannot be a capture code
    qint64 clockMs = 0;   ///< what the station's clock says
    qint64 journalMs = 0; ///< the clock, but never before the journal's newest entry
    qint64 appended = 0;  ///< entries written
    int arrivalsHere = 0; ///< change in the number of students in this room today
};

} // namespace liuying
