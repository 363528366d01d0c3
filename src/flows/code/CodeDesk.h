// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "flows/door/DoorDesk.h"
#include "storage/Stores.h"
#include "vision/Codes.h"

#include <QStringList>

#include <functional>

namespace liuying {

/// What was read in one picture file.
struct ReadPicture {
    QString file;
    vision::CodeReading reading;
    std::optional<vision::CardText> card; ///< of the first code that may be a capture code
    std::optional<Error> trouble;         ///< the file is no picture that can be read
};

/// Reads a picture file: its codes, and the card text around the capture code when @p cards is wanted. Slow
/// (some hundred ms); any thread.
enum class Cards { Read, Skip };
[[nodiscard]] ReadPicture readPicture(const QString &file, Cards cards);
/// readPicture() for several, on all processors; answers in the order given.
[[nodiscard]] QList<ReadPicture> readPictures(const QStringList &files, Cards cards);
/// The picture files of a folder and the folders below it, by name.
[[nodiscard]] QStringList picturesIn(const QString &folder);

/// The one payload of a reading that may be a capture code.
struct ShownCode {
    QByteArray payload; ///< the only capture code; where there is none, another code; empty when several
    int captureCodes = 0;
};
[[nodiscard]] ShownCode shownCode(const vision::CodeReading &reading, const Policy &policy);

/// Matching code cards that students saved and handed in with the roster, before the day.
struct CardMatch {
    QString file;
    QString student;      ///< matched to exactly this one
    QStringList students; ///< or these cannot be told apart by the card
    /// Or why nobody was matched: "unreadable", "no-code", "not-a-capture-code", "several-codes", "no-card",
    /// "not-on-roster", "other-enrolment", "code-of-another", "second-code",
    /// "two-codes-for-student".
    QString reason;
    bool alreadyBound = false; ///< this very code was bound to this student before, or by an earlier picture
    QByteArray digest;
    QByteArray payload; ///< empty unless the policy keeps it
};

struct BindingReport {
    QList<CardMatch> bound;
    QList<CardMatch> ambiguous;
    QList<CardMatch> unmatched;
};

/// Binds codes to students by the printed card. Synchronous, over open stores.
class CodeDesk {
public:
    CodeDesk(storage::Stores &stores, const Clock &clock);

    /// Binds every picture whose card is one student's beyond doubt by its masked name, last four characters
    /// of the ID, level and school (CardMatcher). Nothing is ever rebound. One transaction.
    [[nodiscard]] Result<BindingReport> bindFromCards(const QList<ReadPicture> &pictures, DryRun dryRun);

private:
    storage::Stores &m_stores;
    const Clock &m_clock;
};

} // namespace liuying
