// SPDX-License-Identifier: Apache-2.0
#include "core/roster/Student.h"

namespace liuying {

bool queuesBefore(const Student &a, const Student &b)
{
    if (a.statusChanged != b.statusChanged)
        return a.statusChanged;
    if (a.number.size() != b.number.size())
        return a.number.size() < b.number.size();
    return a.number < b.number;
}

} // namespace liuying
