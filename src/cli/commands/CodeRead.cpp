// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/PayloadText.h"
#include "cli/PlanJson.h"
#include "flows/Words.h"
#include "flows/code/CameraPictures.h"
#include "flows/code/CodeDesk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue cardJson(const std::optional<vision::CardText> &card)
{
    if (!card)
        return {};
    return QJsonObject{{u"name"_s, orNull(card->name)},
                       {u"idTail"_s, orNull(card->idTail)},
                       {u"school"_s, orNull(card->school)},
                       {u"level"_s, orNull(card->level)}};
}

QJsonObject pictureJson(const ReadPicture &picture)
{
    QJsonArray payloads;
    for (const vision::SeenCode &code : picture.reading.codes)
        payloads.append(payloadText(code.payload));
    QJsonObject object{{u"file"_s, picture.file},
                       {u"payloads"_s, payloads},
                       {u"card"_s, cardJson(picture.card)},
                       {u"frames"_s, picture.reading.frames},
                       {u"milliseconds"_s, picture.reading.milliseconds}};
    if (picture.trouble)
        object.insert(u"error"_s, errorJson(*picture.trouble));
    return object;
}

void sayPicture(Call &call, const ReadPicture &picture)
{
    if (picture.trouble)
        return;
    if (picture.reading.codes.isEmpty())
        call.say(QCoreApplication::translate("Cli", "%1：没有读到二维码").arg(picture.file));
    for (const vision::SeenCode &code : picture.reading.codes)
        call.say(u"%1: %2"_s.arg(picture.file, payloadText(code.payload)));
    if (picture.card)
        call.say(u"%1: %2 %3 %4 %5"_s.arg(picture.file, picture.card->name, picture.card->idTail,
                                          picture.card->school, picture.card->level));
}

} // namespace

int readCodeImages(Call &call)
{
    QJsonArray answers;
    int status = Done;
    const QList<ReadPicture> pictures =
        call.has(u"as-camera"_s) ? readAsCamera(call.operands) : readPictures(call.operands, Cards::Read);
    for (const ReadPicture &picture : pictures) {
        answers.append(pictureJson(picture));
        sayPicture(call, picture);
        if (!picture.trouble)
            continue;
        call.complain(errorWords(*picture.trouble));
        status = BadDocument;
    }
    call.answer(answers);
    return status;
}

} // namespace liuying::cli
