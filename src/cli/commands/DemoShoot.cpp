// SPDX-License-Identifier: Apache-2.0
// The demo's tethered camera: a picture of whoever sits there drops into a folder.
#include "cli/Commands.h"
#include "cli/StudioCall.h"
#include "flows/demo/DemoTether.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int shootDemo(Call &call)
{
    const Result<OpenStudio> studio = openStudio(call);
    if (!studio)
        return call.fail(studio.error());
    const Result<DemoRelease> release = releaseDemoCamera(
        *studio->station.stores, *studio->clock, studio->room, call.operands.first(), call.isDryRun());
    if (!release)
        return call.failAsAbsent(release.error());
    call.answer(QJsonObject{
        {u"file"_s, release->file}, {u"student"_s, release->student}, {u"dryRun"_s, call.isDryRun()}});
    call.say(QCoreApplication::translate("Cli", "%1：%2").arg(release->student, release->file));
    return Done;
}

} // namespace liuying::cli
