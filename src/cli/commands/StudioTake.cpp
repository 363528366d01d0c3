// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/StudioCall.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int takePictures(Call &call)
{
    const Result<OpenStudio> studio = openStudio(call);
    if (!studio)
        return call.fail(studio.error());
    const Darkroom darkroom = studio->darkroom();
    QJsonArray pictures;
    Exit status = Done;
    for (const QString &file : std::as_const(call.operands)) {
        const NewPicture picture{.file = QFileInfo(file).absoluteFilePath()};
        const Result<ShotView> view =
            takePicture(call, darkroom, picture, call.value(u"student"_s).trimmed());
        if (!view) {
            call.answer(QJsonObject{{u"pictures"_s, pictures}, {u"error"_s, errorJson(view.error())}});
            return call.failAsNo(view.error());
        }
        pictures.append(takenJson(picture, *view));
        sayTaken(call, *view);
        status = std::max(status, takenStatus(*view));
    }
    return std::max<int>(status, endStudio(call, *studio, {{u"pictures"_s, pictures}}, {}));
}

} // namespace liuying::cli
