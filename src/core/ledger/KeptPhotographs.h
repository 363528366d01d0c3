// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/Facts.h"

#include <QHash>
#include <QSet>

namespace liuying {

/// Who is photographed, kept up to date fact by fact: an acceptance counts until it is taken back, and goes
/// with its picture when that is found to be another student's. What takes an entry back may come before it,
/// for the clocks of two stations differ. Each step answers whose photograph may stand otherwise than before.
class KeptPhotographs {
public:
    QSet<QString> take(const EntryRef &ref, const ShotAccepted &fact);
    QSet<QString> take(const AcceptanceTakenBack &fact);
    QSet<QString> take(const ShotsMoved &fact);

    [[nodiscard]] bool isOf(const QString &student) const { return m_counts.value(student) > 0; }

private:
    struct Acceptance {
        QString student; ///< as it was accepted
        EntryRef picture;
    };
    [[nodiscard]] QString studentOf(const Acceptance &acceptance) const;
    void count(const QString &student, int by);

    QHash<EntryRef, Acceptance> m_standing;
    QMultiHash<EntryRef, EntryRef> m_ofPicture; ///< picture → standing acceptances
    QSet<EntryRef> m_takenBack;
    QHash<EntryRef, QString> m_moved; ///< picture → whose it is since it was moved
    QHash<QString, int> m_counts;     ///< student → standing acceptances
};

} // namespace liuying
