// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "flows/door/DoorDesk.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int releaseCode(Call &call)
{
    const QString student = call.value(u"student"_s).trimmed();
    const QString why = call.value(u"why"_s).trimmed();
    if (student.isEmpty() || why.isEmpty())
        return call.misuse(
            QCoreApplication::translate("Cli", "请用 --student 写明学号，用 --why 写明原因。"));
    Result<OpenStation> station = openStation(call);
    if (!station)
        return call.fail(station.error());
    DoorDesk desk(*station->stores, station->clock, {});
    const Result<void> released = desk.releaseCode(student, why, call.isDryRun() ? DryRun::Yes : DryRun::No);
    if (!released)
        return call.failAsAbsent(released.error());
    call.answer(QJsonObject{{u"released"_s, true}, {u"student"_s, student}, {u"dryRun"_s, call.isDryRun()}});
    call.say(QCoreApplication::translate("Cli", "已解除学号%1与采集码的绑定，这个码下次出示时要重新绑定。")
                 .arg(student));
    return Done;
}

} // namespace liuying::cli
