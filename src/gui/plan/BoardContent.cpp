// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardContent.h"

namespace liuying {

namespace {

constexpr double kFullFrom = 0.9;

bool isInside(const ClassSlot &slot, const Batch &batch)
{
    return slot.room == batch.room && slot.window.start >= batch.window.start &&
           slot.window.end <= batch.window.end;
}

} // namespace

LoadLevel BatchLoad::level() const
{
    if (share > 1.0)
        return LoadLevel::Over;
    return share > kFullFrom ? LoadLevel::Full : LoadLevel::Calm;
}

int usedMinutes(const Window &window, const Policy &policy)
{
    const auto length = static_cast<int>(window.length().count());
    const bool spansBreak = policy.breakStart < policy.breakEnd && window.start.time < policy.breakStart &&
                            policy.breakEnd < window.end.time;
    return spansBreak ? length - policy.breakStart.secsTo(policy.breakEnd) / 60 : length;
}

BoardFigures::BoardFigures(const BoardContent &content)
{
    for (const ClassHeads &one : content.classes) {
        m_classes[{one.college, one.name}] += one.students;
        m_rests[one.college] += one.students;
    }
    m_loads.resize(content.plan.batches.size());
    m_isSplit.resize(content.plan.batches.size());
    countSlots(content.plan);
    shareRests(content.plan);
    for (qsizetype i = 0; i < m_loads.size(); ++i) {
        const int minutes = usedMinutes(content.plan.batches[i].window, content.plan.policy);
        BatchLoad &load = m_loads[i];
        load.perHour = minutes > 0 ? load.heads * 60.0 / minutes : 0;
        load.share = load.perHour / std::max(1, content.plan.policy.studentsPerHour);
    }
}

int BoardFigures::heads(const ClassSlot &slot) const
{
    if (slot.students > 0 || !slot.range.isWhole())
        return slot.students;
    return m_classes.value({slot.college, slot.className});
}

void BoardFigures::countSlots(const Plan &plan)
{
    QMultiHash<QString, qsizetype> batchesOf;
    for (qsizetype i = 0; i < plan.batches.size(); ++i)
        batchesOf.insert(plan.batches[i].college, i);
    for (const ClassSlot &slot : plan.classSlots) {
        const int count = heads(slot);
        m_rests[slot.college] -= count;
        for (auto [at, end] = batchesOf.equal_range(slot.college); at != end; ++at) {
            if (!isInside(slot, plan.batches[*at]))
                continue;
            m_loads[*at].heads += count;
            m_isSplit[*at] = true;
            break;
        }
    }
}

void BoardFigures::shareRests(const Plan &plan)
{
    QHash<QString, qint64> minutesOf;
    for (qsizetype i = 0; i < plan.batches.size(); ++i) {
        if (!m_isSplit[i])
            minutesOf[plan.batches[i].college] += usedMinutes(plan.batches[i].window, plan.policy);
    }
    QHash<QString, qint64> minutesSoFar;
    QHash<QString, int> given;
    for (qsizetype i = 0; i < plan.batches.size(); ++i) {
        const QString &college = plan.batches[i].college;
        const qint64 rest = m_rests.value(college);
        if (m_isSplit[i] || rest <= 0 || minutesOf[college] <= 0)
            continue;
        minutesSoFar[college] += usedMinutes(plan.batches[i].window, plan.policy);
        // Rounded on the running sum, so that the shares always add up to the whole.
        m_loads[i].heads =
            static_cast<int>(rest * minutesSoFar[college] / minutesOf[college]) - given[college];
        given[college] += m_loads[i].heads;
    }
}

} // namespace liuying
