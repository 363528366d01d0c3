// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/time/LocalDateTime.h"
#include "flows/StationClock.h"
#include "storage/Stores.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

class QIODevice;
class QJsonValue;

namespace liuying::cli {

/// Exit statuses of the contract (docs/cli.md).
enum Exit : int {
    Done = 0,
    No = 1,         ///< the answer is no: a refusal, a failing check
    WrongUsage = 2, ///< the call makes no sense here
    BadDocument = 3,
    Environment = 4 ///< disk, permission, camera
};

/// The exit status a failure leads to.
[[nodiscard]] Exit exitOf(ErrorCode code);
/// A failure as every document shows it under "error": {"code", "message"}.
[[nodiscard]] QJsonObject errorJson(const Error &error);

/// One call of a command: what was asked, and where to answer. With --json standard output holds exactly one
/// JSON document, whatever happens; people's words and diagnostics go to standard error.
class Call {
public:
    Call(QIODevice &out, QIODevice &err) : m_out(out), m_err(err) {}

    QStringList operands;            ///< what stands after the command's words
    QHash<QString, QString> options; ///< name without dashes → value; "" for a switch
    QString dataFolder;
    bool isJson = false;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
    [[nodiscard]] bool isDryRun() const { return has(QStringLiteral("dry-run")); }

    /// A line for people; nothing with --json.
    void say(const QString &line);
    /// The JSON document; nothing without --json.
    void answer(const QJsonValue &document);
    /// A diagnostic, on standard error.
    void complain(const QString &line);
    /// How far a long command is, written over what was said last; only where standard error is a terminal.
    void showProgress(const QString &line);
    /// Says what failed, as a diagnostic and, where no document was given yet, as {"error": …}.
    [[nodiscard]] int fail(const Error &error);
    /// As fail(), for a document that cannot be used: always BadDocument (or DiskFull and the like).
    [[nodiscard]] int failDocument(const Error &error);
    /// As fail(), for a wish that the rules do not grant: Usage becomes No.
    [[nodiscard]] int failAsNo(const Error &error);
    /// As fail(), for a step that what is there does not allow: BadInput becomes No.
    [[nodiscard]] int failAsRefused(const Error &error);
    /// As fail(), where there may be nothing to do: NotFound becomes No.
    [[nodiscard]] int failAsAbsent(const Error &error);
    /// As fail(), where what the call names does not exist: NotFound becomes Usage.
    [[nodiscard]] int failAsMisuse(const Error &error);
    /// As fail() with Usage.
    [[nodiscard]] int misuse(const QString &message);

private:
    int fail(const Error &error, Exit status);
    void endProgress();

    QIODevice &m_out;
    QIODevice &m_err;
    bool m_isAnswered = false;
    bool m_isProgressShown = false;
};

/// Who does this, for the record: --by, else the name the person is signed in to this machine by.
[[nodiscard]] QString personOf(const Call &call);

/// The day an option gives, 2025-04-12; empty without the option, Usage where it is none.
[[nodiscard]] Result<std::optional<QDate>> dayOf(const Call &call, const QString &option);
/// The moment an option gives, in campaign time; empty without the option, Usage where it is none.
[[nodiscard]] Result<std::optional<LocalDateTime>> momentOf(const Call &call, const QString &option);

/// An opened station with its clock.
struct OpenStation {
    std::unique_ptr<storage::Stores> stores;
    StationClock clock;
};

/// Opens the station of the call's data folder; says how to make one where there is none (Usage).
[[nodiscard]] Result<OpenStation> openStation(const Call &call,
                                              storage::OpenMode mode = storage::OpenMode::OpenExisting);

} // namespace liuying::cli
