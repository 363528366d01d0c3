// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/prepare/ImportDesk.h"
#include "gui/common/Tone.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace liuying {

/// The documents a campaign is prepared from, in the order they are needed.
enum class DocumentKind { Timetable, Roster, Payments, Remittances };

/// A figure with its word: "新增 36".
struct PreviewCount {
    QString label;
    qsizetype count = 0;
    Tone tone = Tone::Plain;
};

/// One thing an import would change.
struct PreviewChange {
    enum class Kind { Added, Updated, Removed, Kept, Open, Other };
    Kind kind = Kind::Other;
    QString subject; ///< whom it is about: number and name, or a file row
    QString text;    ///< what changes, in words
};

/// Which header of the document was taken for what.
struct ColumnGuess {
    QString meaning; ///< in the user's language
    QString header;  ///< as written in the document
};

/// What importing a document would do, in words and figures: the same for every kind of document, so that one
/// pane shows them all. Nothing has been changed yet.
struct ImportPreview {
    DocumentKind kind = DocumentKind::Timetable;
    QString fileName; ///< without its folder
    QString found;    ///< one sentence: what was read
    QList<PreviewCount> counts;
    QList<Doubt> doubts;  ///< a person must say that it is the right file all the same
    QStringList cautions; ///< what a person must know before importing: an older file, students that stay …
    QList<PreviewChange> changes;
    QList<exchange::RejectedRow> rejected;
    QList<exchange::Problem> problems;
    QList<ColumnGuess> columns;
    bool changesNothing = false;
    bool isOlder = false; ///< a newer one has replaced it; a person must say that it is meant

    /// Errors in the document itself (not in single rows): importing would take them over.
    [[nodiscard]] bool hasErrors() const;
};

[[nodiscard]] ImportPreview previewOf(const TimetablePreview &timetable);
[[nodiscard]] ImportPreview previewOf(const RosterPreview &roster);
[[nodiscard]] ImportPreview previewOf(const PaymentsPreview &payments);
[[nodiscard]] ImportPreview previewOf(const RemittancesPreview &remittances);

/// "7,012": a count as people read it in either language.
[[nodiscard]] QString countWords(qsizetype count);
/// The word of a change's kind: 新增, 更新, 移除, 保留, 待处理.
[[nodiscard]] QString changeKindWord(PreviewChange::Kind kind);

} // namespace liuying
