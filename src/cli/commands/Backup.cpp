// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int backUpStation(Call &call)
{
    const QString file = call.operands.front();
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    if (!call.isDryRun()) {
        const Result<void> done = station->stores->backup(file);
        if (!done)
            return call.fail(done.error());
    }
    call.answer(QJsonObject{{u"file"_s, file},
                            {u"station"_s, station->stores->stationId()},
                            {u"bytes"_s, QFileInfo(file).size()},
                            {u"dryRun"_s, call.isDryRun()}});
    call.say(QCoreApplication::translate("Cli", "已备份到“%1”。").arg(file));
    return Done;
}

} // namespace liuying::cli
