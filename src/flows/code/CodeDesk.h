// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "flows/code/CardMatcher.h"
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
/// The same; the card is read only where the picture's one capture code is none that @p isKnown says yes to.
[[nodiscard]] ReadPicture readPicture(const QString &file, const Policy &policy,
                                      const std::function<bool(const QByteArray &digest)> &isKnown);
/// readPicture() for several, on all processors; answers in the order given.
[[nodiscard]] QList<ReadPicture> readPictures(const QStringList &files, Cards cards);

/// What a folder and the folders below it hold.
struct FolderContents {
    QStringList pictures; ///< by their ending or, where that says nothing, by how they begin; by name.
                          ///< Also folders that may not be opened, so that somebody is told of them
    int others = 0;       ///< files of any other kind
};
[[nodiscard]] FolderContents contentsOf(const QString &folder);

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
    /// "two-codes-for-student". Beside students: "two-students-for-code", or "released-before" where a person
    /// took this very code from that student.
    QString reason;
    bool alreadyBound = false; ///< this very code was bound to this student before, or by an earlier picture
    QByteArray digest;
    QByteArray payload;             ///< empty unless the policy keeps it
    QList<CardCandidate> ranked{};  ///< everybody worth asking about, likeliest first
    QString claimed{};              ///< whom the card means, though nothing was bound
    QString owner{};                ///< "code-of-another": whose code it is
    QString schoolOnCard{};         ///< "other-enrolment": the school the card names, when that differs
    QString levelOnCard{};          ///< … and the level
    QStringList otherFiles{};       ///< pictures with the same code, or of the same student with another
    std::optional<Error> trouble{}; ///< "unreadable": what is wrong with the file, for a person
};

struct BindingReport {
    QList<CardMatch> bound;
    QList<CardMatch> ambiguous;
    QList<CardMatch> unmatched;
};
/// Each where it belongs, by name of the file.
[[nodiscard]] BindingReport sortedOut(QList<CardMatch> matches);

/// Binds codes to students by the printed card. Synchronous, over open stores.
class CodeDesk {
public:
    CodeDesk(storage::Stores &stores, const Clock &clock);

    /// Binds every picture whose card is one student's beyond doubt by its masked name, last four characters
    /// of the ID, level and school (CardMatcher). Nothing is ever rebound. One transaction.
    [[nodiscard]] Result<BindingReport> bindFromCards(const QList<ReadPicture> &pictures, DryRun dryRun);

    /// A person says whose code it is. Usage, and nothing changed, where the code is another student's, the
    /// student has another code, or is not on the roster; a release comes first then. Binding again what is
    /// bound is done already.
    [[nodiscard]] Result<void> bind(const QByteArray &digest, const QByteArray &payload,
                                    const QString &student, const QString &by);
    /// Takes a binding back. Usage where it does not stand or @p why is blank.
    [[nodiscard]] Result<void> release(const QByteArray &digest, const QString &student, const QString &why,
                                       const QString &by);

private:
    [[nodiscard]] Result<void> mayBind(const QByteArray &digest, const QString &student) const;

    storage::Stores &m_stores;
    const Clock &m_clock;
};

} // namespace liuying
