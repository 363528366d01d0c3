// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/ledger/Ledger.h"
#include "core/plan/Plan.h"
#include "core/roster/Student.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace liuying::exchange {

/// A doubt about a document. Text is a whole sentence in the user's language.
struct Problem {
    enum class Severity { Warning, Error };
    Severity severity = Severity::Warning;
    int line = 0;  ///< 1-based line of a txt, record of a csv, row of a sheet; 0 when it concerns the whole
    QString sheet; ///< worksheet, where there are several
    QString code;  ///< "overlap", "same-room", "end-before-start", … (docs/formats/notices.md)
    QString text;
};

/// A class row of a timetable: a class named with its batch.
struct ClassOfBatch {
    QString name;
    std::optional<int> students;
    int line = 0; ///< of the class's own row
};
struct ReadBatch {
    Batch batch;
    QList<ClassOfBatch> classes;
    int line = 0;    ///< the first of its rows
    QString sheet{}; ///< worksheet, where there are several
};

/// What a notice or timetable says (rules: docs/formats/notices.md). Empty where it is silent.
struct Notice {
    Campaign campaign;
    std::optional<int> earlyMinutes;
    std::optional<int> splitOverMinutes;
    QStringList forbiddenColours;
    QList<QDate> days;
    QList<Room> rooms;
    QList<ReadBatch> batches;
    QList<Problem> problems;

    [[nodiscard]] bool hasErrors() const;
    /// A plan with the policy's defaults where the notice is silent. Class rows with windows of their own
    /// become pinned slots, inside their college's window where it has one, else inside a batch of their own;
    /// headcounts of classes become announced classes.
    [[nodiscard]] Plan toPlan() const;
};

/// A row that was not taken.
struct RejectedRow {
    int row = 0;
    QString sheet;
    QString column; ///< the header as written in the document
    QString why;    ///< "missing", "duplicate", "precision", "format", "unreadable"
    int first = 0;  ///< duplicate: the earlier row
    QString text;   ///< whole sentence for a person
};

/// Which header was taken for what: "number" → "学籍号" (keys: docs/formats/rosters.md).
using ColumnMap = QMap<QString, QString>;

struct RosterFile {
    QList<Student> students; ///< accepted, in order of the document
    QList<RejectedRow> rejected;
    ColumnMap columns;
    int rows = 0; ///< accepted + rejected
    int notEligible = 0;
    QList<QStringList> collegeVariants; ///< names that may be the same college
    QList<Problem> problems;
};

struct PaymentsFile {
    PaymentList list;
    QList<RejectedRow> rejected;
    ColumnMap columns;
    int rows = 0;
    QList<Problem> problems; ///< a total that does not add up …
    QList<int> cohorts{};    ///< years of 届 that titles and sheet names give (2026届 → 2026); ascending
};

struct RemittancesFile {
    Statement statement;
    QList<RejectedRow> rejected;
    ColumnMap columns;
    int rows = 0;
    QList<Problem> problems;
};

/// CHSI's list of who has proofread the picture (图像校对).
struct ProofreadingFile {
    QList<ProofreadingMark> marks; ///< accepted, in order of the document
    QList<RejectedRow> rejected;   ///< "missing" number, "duplicate", "format", "precision"
    ColumnMap columns;
    int rows = 0;
    QList<Problem> problems;
};

/// A list of classes: college, class, headcount; where the list has them, a room and time of the class's own
/// and the person responsible for the college.
struct ClassesFile {
    QList<AnnouncedClass> classes; ///< accepted, in order of the document
    QList<ClassSlot> classSlots;   ///< of the classes with a time of their own; pinned
    QList<Coordinator> coordinators;
    QList<RejectedRow>
        rejected; ///< "missing", "duplicate", "format": no college, class or headcount; a row twice
    ColumnMap columns;
    int rows = 0;
    QList<Problem> problems;
};

/// Told how far a long import is, 0–100; answers false to stop it (the import then fails with
/// ErrorCode::Cancelled).
using Progress = std::function<bool(int percent)>;

// Each reads one file whole and changes nothing. A file that cannot be read at all (missing, empty, a folder,
// a web page named .xlsx, cut short, password, zip bomb, NUL bytes, a line without end) fails with
// ErrorCode::BadInput or NotFound or NoPermission and a message that names the file and says what to do.
// Kinds are told by content, not by name.

/// txt, docx, csv, xlsx, xls.
[[nodiscard]] Result<Notice> readNotice(const QString &file);
/// csv, xlsx, xls.
[[nodiscard]] Result<ClassesFile> readClasses(const QString &file, const Progress &progress = {});
/// csv (UTF-8, UTF-16, GB18030), xlsx, xls. Only the last four characters of an ID number leave this
/// function.
[[nodiscard]] Result<RosterFile> readRoster(const QString &file, const Progress &progress = {});
[[nodiscard]] Result<PaymentsFile> readPayments(const QString &file, const Progress &progress = {});
/// Columns: student number, name, and whether it was done (校对状态, 是否校对, 校对结果, 确认状态) or when.
[[nodiscard]] Result<ProofreadingFile> readProofreading(const QString &file, const Progress &progress = {});
[[nodiscard]] Result<RemittancesFile> readRemittances(const QString &file, const Progress &progress = {});

} // namespace liuying::exchange
