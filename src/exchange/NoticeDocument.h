// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Imports.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace liuying::exchange {

/// One line of a document as a person sees it: a paragraph (one cell, or several where tabs, bars or wide
/// gaps part it) or a row of a table.
struct DocumentLine {
    QString sheet;            ///< worksheet; empty in a csv, txt or docx
    int line = 0;             ///< as Problem::line counts
    QStringList cells;        ///< as written; repeats of merged cells are filled in; the rows of a table are
                              ///< equally long
    QList<bool> isRepeat;     ///< which cells repeat a merged one
    bool isTable = false;     ///< a row of a real table, not a line that looks like one
    bool startsBlock = false; ///< first of a sheet, of a docx table, or of what follows one
};

/// A notice or timetable before anything of it is understood.
struct NoticeDocument {
    QString file;
    QList<DocumentLine> lines;
    QStringList hiddenSheets{}; ///< shown all the same: they are read like the others
};

/// A cell that a person corrected before the document is understood.
struct CellCorrection {
    QString sheet;
    int line = 0;
    int column = 0; ///< of DocumentLine::cells
    QString text;

    friend bool operator==(const CellCorrection &, const CellCorrection &) = default;
};

/// Reads the document; fails as readNotice() does.
[[nodiscard]] Result<NoticeDocument> readNoticeDocument(const QString &file);
/// The document with the corrections made; those that name no cell are left out. Cells that repeat a merged
/// one follow it; a repeat may be corrected alone.
[[nodiscard]] NoticeDocument corrected(NoticeDocument document, const QList<CellCorrection> &corrections);
/// What it says. readNotice() is this over readNoticeDocument().
[[nodiscard]] Notice understandNotice(const NoticeDocument &document);

} // namespace liuying::exchange
