// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/KeptPhotographs.h"

namespace liuying {

QString KeptPhotographs::studentOf(const Acceptance &acceptance) const
{
    return m_moved.value(acceptance.picture, acceptance.student);
}

void KeptPhotographs::count(const QString &student, int by)
{
    if (!student.isEmpty())
        m_counts[student] += by;
}

QSet<QString> KeptPhotographs::take(const EntryRef &ref, const ShotAccepted &fact)
{
    if (m_takenBack.contains(ref))
        return {};
    const Acceptance acceptance{fact.student, fact.taken};
    m_standing.insert(ref, acceptance);
    if (fact.taken.isValid())
        m_ofPicture.insert(fact.taken, ref);
    count(studentOf(acceptance), 1);
    return {studentOf(acceptance)};
}

QSet<QString> KeptPhotographs::take(const AcceptanceTakenBack &fact)
{
    m_takenBack.insert(fact.acceptance);
    const auto found = m_standing.constFind(fact.acceptance);
    if (found == m_standing.cend())
        return {};
    const QString student = studentOf(*found);
    count(student, -1);
    m_ofPicture.remove(found->picture, fact.acceptance);
    m_standing.erase(found);
    return {student};
}

QSet<QString> KeptPhotographs::take(const ShotsMoved &fact)
{
    QSet<QString> touched;
    for (const ShotMove &move : fact.moves) {
        const QList<EntryRef> acceptances = m_ofPicture.values(move.shot);
        for (const EntryRef &acceptance : acceptances) {
            const QString before = studentOf(m_standing.value(acceptance));
            count(before, -1);
            count(move.to, 1);
            touched += QSet<QString>{before, move.to};
        }
        m_moved.insert(move.shot, move.to);
    }
    touched.remove({});
    return touched;
}

} // namespace liuying
