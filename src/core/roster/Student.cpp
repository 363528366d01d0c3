// SPDX-License-Identifier: Apache-2.0
#include "core/roster/Student.h"

#include "core/plan/Plan.h"

namespace liuying {

bool queuesBefore(const Student &a, const Student &b)
{
    if (a.statusChanged != b.statusChanged)
        return a.statusChanged;
    return numberBefore(a.number, b.number);
}

} // namespace liuying
