// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardRows.h"

#include <algorithm>

namespace liuying {

namespace {

/// The end of the heap that begins at @p first, each in the first row that is free.
qsizetype assignHeap(QList<RowPlace> &places, qsizetype first)
{
    QList<int> rowEnds;
    int heapEnd = places[first].from;
    qsizetype next = first;
    for (; next < places.size() && (next == first || places[next].from < heapEnd); ++next) {
        RowPlace &place = places[next];
        const auto free =
            std::ranges::find_if(rowEnds, [&place](int rowEnd) { return rowEnd <= place.from; });
        place.row = static_cast<int>(free - rowEnds.begin());
        if (free == rowEnds.end())
            rowEnds.append(place.to);
        else
            *free = place.to;
        heapEnd = std::max(heapEnd, place.to);
    }
    for (qsizetype i = first; i < next; ++i)
        places[i].rows = static_cast<int>(rowEnds.size());
    return next;
}

} // namespace

void assignRows(QList<RowPlace> &places)
{
    for (qsizetype next = 0; next < places.size();)
        next = assignHeap(places, next);
}

int mostRows(const QList<RowPlace> &places)
{
    const auto most = std::ranges::max_element(places, {}, &RowPlace::rows);
    return most == places.end() ? 1 : most->rows;
}

} // namespace liuying
