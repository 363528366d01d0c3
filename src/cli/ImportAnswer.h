// SPDX-License-Identifier: Apache-2.0
// What the four imports and `notice read` have in common.
#pragma once

#include "cli/Call.h"
#include "core/ledger/Ledger.h"
#include "exchange/Imports.h"
#include "flows/prepare/ImportDesk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace liuying::cli {

[[nodiscard]] QJsonArray rejectedJson(const QList<exchange::RejectedRow> &rows);
[[nodiscard]] QJsonArray problemsJson(const QList<exchange::Problem> &problems);
[[nodiscard]] QJsonObject columnsJson(const exchange::ColumnMap &columns);
[[nodiscard]] QJsonArray openItemsJson(const QList<OpenItem> &items);

/// The rejected rows and the problems of a document, a line each, as diagnostics.
void complainAbout(Call &call, const QString &file, const QList<exchange::RejectedRow> &rejected,
                   const QList<exchange::Problem> &problems);

[[nodiscard]] BadRows badRowsOf(const Call &call);

/// Ends an import: gives @p document with "imported" and "dryRun", says @p words when it worked, and the exit
/// status. @p apply does the import; it is not called on a dry run.
template <typename Apply>
[[nodiscard]] int finishImport(Call &call, QJsonObject document, const QString &words,
                               const QList<exchange::RejectedRow> &rejected, const QString &file, Apply apply)
{
    const bool isRefused = !rejected.isEmpty() && badRowsOf(call) == BadRows::Refuse;
    Result<void> done;
    if (!call.isDryRun() || isRefused)
        done = apply();
    document.insert(QStringLiteral("file"), file);
    document.insert(QStringLiteral("dryRun"), call.isDryRun());
    document.insert(QStringLiteral("imported"), done.has_value() && !call.isDryRun());
    if (!done)
        document.insert(QStringLiteral("error"), done.error().message);
    call.answer(document);
    if (!done)
        return call.failDocument(done.error());
    call.say(words);
    return Done;
}

} // namespace liuying::cli
