// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int showPlanHistory(Call &call)
{
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    const auto history = station->stores->planHistory();
    if (!history)
        return call.fail(history.error());
    QJsonArray revisions;
    for (const storage::PlanRevision &revision : *history) {
        const QString at = QDateTime::fromMSecsSinceEpoch(revision.atMs, Qt::UTC).toString(Qt::ISODate);
        revisions.append(QJsonObject{{u"scope"_s, revision.scope},
                                     {u"revision"_s, revision.revision},
                                     {u"at"_s, at},
                                     {u"actor"_s, revision.actor},
                                     {u"source"_s, revision.source}});
        call.say(
            u"%1 %2  %3  %4"_s.arg(revision.scope, QString::number(revision.revision), at, revision.source));
    }
    call.answer(QJsonObject{{u"revisions"_s, revisions}});
    return Done;
}

} // namespace liuying::cli
