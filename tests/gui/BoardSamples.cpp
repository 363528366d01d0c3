// SPDX-License-Identifier: Apache-2.0
#include "gui/BoardSamples.h"

namespace liuying {

using namespace Qt::StringLiterals;

QDate boardDay()
{
    return {2025, 4, 12};
}

LocalDateTime boardTime(int hour, int minute)
{
    return {boardDay(), QTime(hour, minute)};
}

Window boardWindow(int fromHour, int fromMinute, int toHour, int toMinute)
{
    return {boardTime(fromHour, fromMinute), boardTime(toHour, toMinute)};
}

BoardContent boardContent()
{
    const QDate next = boardDay().addDays(1);
    BoardContent content;
    content.plan.rooms = {{u"九教103"_s, u"第九教学楼103室"_s}, {u"九教106"_s, u"第九教学楼106室"_s}};
    content.plan.batches = {{u"九教103"_s, 1, u"理学院"_s, boardWindow(8, 0, 9, 0)},
                            {u"九教106"_s, 1, u"商学院"_s, boardWindow(8, 0, 10, 0)},
                            {u"九教103"_s, 2, u"文学院"_s, boardWindow(9, 30, 10, 30)},
                            {u"九教103"_s, 3, u"理学院"_s, {{next, QTime(8, 0)}, {next, QTime(8, 30)}}}};
    for (int i = 0; i < 3; ++i)
        content.plan.classSlots.append({u"理学院"_s, u"物理220%1班"_s.arg(i + 1), u"九教103"_s,
                                        boardWindow(8, i * 20, i == 2 ? 9 : 8, (i + 1) * 20 % 60)});
    for (int i = 0; i < 3; ++i)
        content.classes.append({u"理学院"_s, u"物理220%1班"_s.arg(i + 1), 30 + i, {}});
    content.classes.append({u"文学院"_s, u"汉语2201班"_s, 100, {}});
    content.classes.append({u"商学院"_s, u"会计2201班"_s, 720, {}});
    return content;
}

} // namespace liuying
