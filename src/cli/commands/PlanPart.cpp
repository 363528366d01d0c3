// SPDX-License-Identifier: Apache-2.0
// A coordinator's file: out, looked at, and back.
#include "cli/Commands.h"
#include "cli/ImportAnswer.h"
#include "cli/PlanCall.h"
#include "cli/PlanJson.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject previewJson(const PartPreview &preview)
{
    return {{u"college"_s, preview.read.college},
            {u"campaignRevision"_s, preview.read.campaignRevision},
            {u"collegeRevision"_s, preview.read.collegeRevision},
            {u"changes"_s, QJsonArray::fromStringList(preview.changes)},
            {u"sinceHandedOut"_s, QJsonArray::fromStringList(preview.sinceHandedOut)},
            {u"older"_s, preview.isOlder},
            {u"revision"_s, QJsonValue()}};
}

QString acceptedWords(const PartPreview &preview)
{
    if (preview.changes.isEmpty())
        return QCoreApplication::translate("Cli", "%1与现在的计划相同，没有改动。").arg(preview.file);
    return preview.changes.join(u'\n');
}

} // namespace

int exportPart(Call &call)
{
    const QString file = call.value(u"out"_s);
    if (file.isEmpty())
        return call.misuse(QCoreApplication::translate("Cli", "请用 --out 写明文件名。"));
    Result<OpenPlan> open = openStandingPlan(call, storage::OpenMode::ReadOnly);
    if (!open)
        return call.fail(open.error());
    const Result<QString> college = neededCollege(call, open->book);
    if (!college)
        return call.fail(college.error());
    if (!call.isDryRun()) {
        const Result<void> written = open->desk().exportPart(*college, file);
        if (!written)
            return call.fail(written.error());
    }
    const bool isDrafted = open->book.isDrafted(*college);
    if (isDrafted)
        call.complain(
            QCoreApplication::translate(
                "Cli",
                "%1在草稿里的改动还没有发布，不在这份分表里。请先运行 liuyingctl plan publish，再导出。")
                .arg(*college));
    call.answer(QJsonObject{{u"college"_s, *college},
                            {u"file"_s, file},
                            {u"draft"_s, isDrafted},
                            {u"dryRun"_s, call.isDryRun()}});
    call.say(call.isDryRun()
                 ? QCoreApplication::translate("Cli", "没有写出。")
                 : QCoreApplication::translate("Cli", "已把%1的分表写到%2。").arg(*college, file));
    return Done;
}

int showPart(Call &call)
{
    const QString file = call.operands.front();
    const Result<PlanPartFile> part = PlanDesk::readPart(file);
    if (!part)
        return call.failDocument(part.error());
    QJsonObject document = planJson(part->part, classesOf(part->part, {}));
    document.insert(u"file"_s, file);
    document.insert(u"college"_s, part->college);
    document.insert(u"campaignId"_s, part->campaignId);
    document.insert(u"campaignRevision"_s, part->campaignRevision);
    document.insert(u"collegeRevision"_s, part->collegeRevision);
    call.answer(document);
    call.say(part->campaignTitle);
    for (const QString &line : planLines(part->part))
        call.say(line);
    return Done;
}

int acceptPart(Call &call)
{
    const QString file = call.operands.front();
    const Result<PlanPartFile> part = PlanDesk::readPart(file);
    if (!part)
        return call.failDocument(part.error());
    Result<OpenPlan> open = openStandingPlan(call, storage::OpenMode::OpenExisting);
    if (!open)
        return call.fail(open.error());
    PlanDesk desk = open->desk();
    const Result<PartPreview> preview = desk.comparePart(file, *part);
    if (!preview)
        return call.failDocument(preview.error());
    if (preview->isOlder)
        call.complain(QCoreApplication::translate("Cli", "%1导出以后这里改动过：").arg(file));
    for (const QString &line : preview->sinceHandedOut)
        call.complain(u"  "_s + line);
    QJsonObject document = previewJson(*preview);
    const OlderPart older = call.has(u"older"_s) ? OlderPart::Accept : OlderPart::Refuse;
    return finishImport(call, document, acceptedWords(*preview), {}, file, [&]() -> Result<void> {
        const Result<int> revision = desk.acceptPart(*preview, older, actorOf(call));
        if (!revision)
            return failureOf(revision);
        document.insert(u"revision"_s, *revision);
        return {};
    });
}

} // namespace liuying::cli
