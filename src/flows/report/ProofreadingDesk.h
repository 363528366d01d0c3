// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "flows/prepare/ImportDesk.h"

namespace liuying {

/// CHSI's list of who has proofread beside what the station holds. Nothing is changed yet.
struct ProofreadingPreview {
    QString file;
    QByteArray digest;
    exchange::ProofreadingFile read;
    bool alreadyImported = false;      ///< the very same file: importing changes nothing
    int done = 0;                      ///< students on the roster that it says have done it
    int notDone = 0;                   ///< students on the roster that it says have not
    int newlyDone = 0;                 ///< of those done, the ones not known to be
    QList<ProofreadingMark> strangers; ///< numbers that are not on the roster
    QList<ProofreadingMark> misnamed;  ///< the roster has another name for the number; they count
};

/// Marks students as having proofread their picture, or not yet. Synchronous, in the thread of the stores.
class ProofreadingDesk {
public:
    ProofreadingDesk(storage::Stores &stores, const Clock &clock);

    [[nodiscard]] Result<ProofreadingPreview> compare(const QString &file,
                                                      exchange::ProofreadingFile read) const;
    /// One transaction. Fails with BadInput when rows were rejected and @p badRows says Refuse. Marks of
    /// numbers that are not on the roster are kept too: the roster may come to know them.
    [[nodiscard]] Result<void> importMarks(const ProofreadingPreview &preview, BadRows badRows);

private:
    [[nodiscard]] Result<bool> wasImported(const QByteArray &digest) const;

    storage::Stores &m_stores;
    const Clock &m_clock;
};

/// What an import did and what a person should look at, in sentences.
[[nodiscard]] QString proofreadingWords(const ProofreadingPreview &preview);

} // namespace liuying
