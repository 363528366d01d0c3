// SPDX-License-Identifier: Apache-2.0
// Setting right whose pictures are whose.
#include "core/photo/PairingView.h"

#include <QHash>

#include <algorithm>

namespace liuying {

namespace {

/// A picture of nobody's this soon behind the last one of the queue was of who stood last in it.
constexpr qint64 kEndOfQueueMs = 90'000;

/// Works out a plan: each picture may get another owner.
class Rearranging {
public:
    Rearranging(const QList<StudioArrival> &arrivals, const QList<StudioPicture> &pictures)
        : m_arrivals(arrivals), m_pictures(pictures)
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < arrivals.size(); ++i)
            places.insert(arrivals.at(i).student, i);
        for (const StudioPicture &picture : pictures)
            m_owners.append(picture.student.isEmpty() ? -1 : places.value(picture.student, -1));
        m_newOwners = m_owners;
    }

    [[nodiscard]] qsizetype owner(qsizetype picture) const { return m_owners.at(picture); }
    void give(qsizetype picture, qsizetype arrival) { m_newOwners[picture] = arrival; }
    [[nodiscard]] ShiftPlan plan() const;

private:
    [[nodiscard]] QList<EntryRef> picturesOf(qsizetype arrival, const QList<qsizetype> &owners) const;

    const QList<StudioArrival> &m_arrivals;
    const QList<StudioPicture> &m_pictures;
    QList<qsizetype> m_owners;
    QList<qsizetype> m_newOwners;
};

QList<EntryRef> Rearranging::picturesOf(qsizetype arrival, const QList<qsizetype> &owners) const
{
    QList<EntryRef> refs;
    for (qsizetype i = 0; i < owners.size(); ++i) {
        if (owners.at(i) == arrival)
            refs.append(m_pictures.at(i).ref);
    }
    return refs;
}

ShiftPlan Rearranging::plan() const
{
    ShiftPlan plan;
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        if (m_newOwners.at(i) == m_owners.at(i))
            continue;
        const StudioArrival &to = m_arrivals.at(m_newOwners.at(i));
        const auto frame = picturesOf(m_newOwners.at(i), m_newOwners).indexOf(m_pictures.at(i).ref) + 1;
        plan.moves.append({m_pictures.at(i).ref, m_pictures.at(i).student, to.student, to.shot, int(frame)});
    }
    for (qsizetype arrival = 0; arrival < m_arrivals.size(); ++arrival) {
        const ShiftRow row{m_arrivals.at(arrival).shot, m_arrivals.at(arrival).student,
                           picturesOf(arrival, m_owners), picturesOf(arrival, m_newOwners)};
        if (row.before != row.after)
            plan.rows.append(row);
    }
    return plan;
}

/// The arrival behind or before @p arrival who did not leave; -1: nobody.
qsizetype neighbour(const QList<StudioArrival> &arrivals, qsizetype arrival, ShiftBy by)
{
    const qsizetype step = by == ShiftBy::Later ? 1 : -1;
    qsizetype found = arrival + step;
    while (found >= 0 && found < arrivals.size() && arrivals.at(found).hasLeft)
        found += step;
    return found < arrivals.size() ? found : -1;
}

} // namespace

ShiftPlan planShift(const QList<StudioArrival> &arrivals, const QList<StudioPicture> &pictures,
                    const EntryRef &from, ShiftBy by)
{
    const auto start = std::ranges::find(pictures, from, &StudioPicture::ref);
    if (start == pictures.end() || start->isRejected)
        return {};
    Rearranging rearranging(arrivals, pictures);
    const qsizetype first = start - pictures.begin();
    const qsizetype firstOwner = rearranging.owner(first);
    if (firstOwner < 0)
        return {};
    qsizetype last = firstOwner; // the furthest owner so far …
    qint64 lastMs = start->atMs; // … and when the picture came in
    for (qsizetype i = first; i < pictures.size(); ++i) {
        if (pictures.at(i).isRejected)
            continue;
        qsizetype owner = rearranging.owner(i);
        const bool isBehindTheLast = by == ShiftBy::Earlier && owner < 0 &&
                                     neighbour(arrivals, last, ShiftBy::Later) < 0 &&
                                     pictures.at(i).atMs - lastMs < kEndOfQueueMs;
        if (isBehindTheLast) {
            rearranging.give(i, last);
            continue;
        }
        if (owner < firstOwner)
            continue; // of nobody, or of somebody taken out of order
        const qsizetype to = neighbour(arrivals, owner, by);
        if (to < 0)
            return {};
        rearranging.give(i, to);
        last = std::max(last, owner);
        lastMs = pictures.at(i).atMs;
    }
    return rearranging.plan();
}

ShiftPlan planSwap(const QList<StudioArrival> &arrivals, const QList<StudioPicture> &pictures,
                   const QString &student, const QString &other)
{
    const auto place = [&](const QString &number) {
        const auto found = std::ranges::find(arrivals, number, &StudioArrival::student);
        return found == arrivals.end() ? qsizetype(-1) : found - arrivals.begin();
    };
    const qsizetype one = place(student);
    const qsizetype two = place(other);
    if (one < 0 || two < 0 || one == two)
        return {};
    Rearranging rearranging(arrivals, pictures);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (pictures.at(i).isRejected)
            continue;
        if (rearranging.owner(i) == one)
            rearranging.give(i, two);
        else if (rearranging.owner(i) == two)
            rearranging.give(i, one);
    }
    return rearranging.plan();
}

} // namespace liuying
