// SPDX-License-Identifier: Apache-2.0
// What the imports and `notice read` have in common.
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

[[nodiscard]] Doubts doubtsOf(const Call &call); ///< --accept-doubts
[[nodiscard]] QJsonArray doubtsJson(const QList<Doubt> &doubts);
/// The doubts about a document, a line each, and how to import it all the same.
void complainAbout(Call &call, const QString &file, const QList<Doubt> &doubts);

/// Begins an import: reads the call's file with @p read, opens the station, compares with @p compare, a
/// function of the desk, and complains of rejected rows and problems. @p finish gives the exit status.
template <typename Desk, typename File, typename Preview>
[[nodiscard]] int importDocument(Call &call,
                                 Result<File> (*read)(const QString &, const exchange::Progress &),
                                 Result<Preview> (Desk::*compare)(const QString &, File) const,
                                 int (*finish)(Call &, Desk &, const Preview &))
{
    const QString file = call.operands.front();
    Result<File> document = read(file, {});
    if (!document)
        return call.failDocument(document.error());
    Result<OpenStation> station = openStation(call);
    if (!station)
        return call.fail(station.error());
    Desk desk(*station->stores, station->clock);
    const Result<Preview> preview = (desk.*compare)(file, std::move(*document));
    if (!preview)
        return call.fail(preview.error());
    complainAbout(call, file, preview->read.rejected, preview->read.problems);
    return finish(call, desk, *preview);
}

/// Ends an import: gives @p document with "imported" and "dryRun", says @p words when it worked, and the exit
/// status. @p apply does the import and may add to the document; it is not called on a dry run, except to
/// say why rejected rows or doubts stop it.
template <typename Apply>
[[nodiscard]] int finishImport(Call &call, QJsonObject &document, const QString &words,
                               const QList<exchange::RejectedRow> &rejected, const QString &file, Apply apply,
                               const QList<Doubt> &doubts = {})
{
    const bool isRefused = (!rejected.isEmpty() && badRowsOf(call) == BadRows::Refuse) ||
                           (anyStops(doubts) && doubtsOf(call) == Doubts::Refuse);
    Result<void> done;
    if (!call.isDryRun() || isRefused)
        done = apply();
    document.insert(QStringLiteral("file"), file);
    document.insert(QStringLiteral("dryRun"), call.isDryRun());
    document.insert(QStringLiteral("imported"), done.has_value() && !call.isDryRun());
    if (!done)
        document.insert(QStringLiteral("error"), errorJson(done.error()));
    call.answer(document);
    if (!done)
        return call.failDocument(done.error());
    call.say(words);
    return Done;
}

} // namespace liuying::cli
