// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace liuying {

/// What kind of failure this is. The kind picks the words on screen, the exit status and whether trying again
/// helps.
enum class ErrorCode {
    BadInput,     ///< a document or picture cannot be understood; exit 3
    Usage,        ///< the caller asked for something that makes no sense; exit 2
    NotFound,     ///< a file or record that must exist does not
    NoPermission, ///< the file system said no
    Locked,       ///< another program holds the file
    DiskFull,     ///< no room left
    NewerProgram, ///< the data were written by a newer, incompatible Liuying
    Corrupt,      ///< data on disk contradict themselves
    Storage,      ///< any other failure of the database
    Camera,       ///< no frames to be had
    Cancelled,    ///< a person stopped it
    Internal      ///< a library misbehaved
};

/// A failure: something could not be done. A refusal at the door is not a failure, an unknown code is not one
/// either.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    /// What to tell the person, whole sentences in the user's language, naming the file where there is one.
    /// May be empty: then the code alone picks the words.
    QString message;
    /// What the log needs: what was attempted, the driver's words; English.
    QString detail;
};

/// A value or a failure.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for the unhappy path: `return failure(ErrorCode::Storage, u"…"_s)`.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/// Passes another result's failure on.
template <typename T>
[[nodiscard]] tl::unexpected<Error> failureOf(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace liuying
