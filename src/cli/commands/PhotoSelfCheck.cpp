// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/Interrupt.h"
#include "cli/PhotoJson.h"
#include "flows/Words.h"
#include "flows/photo/PhotoWords.h"
#include "flows/photo/SelfCheckRun.h"
#include "flows/report/WriteTable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// The station's rules and roster; the notice's rules and nobody where there is no station.
struct Basis {
    Policy policy;
    QList<Student> roster;
};

Result<Basis> basisOf(const Call &call)
{
    const Result<Policy> policy = photoPolicyOf(call);
    if (!policy)
        return failureOf(policy);
    const Result<bool> isThere = storage::Stores::isStationThere(call.dataFolder);
    if (!isThere || !*isThere)
        return isThere ? Result<Basis>(Basis{*policy, {}}) : failureOf(isThere);
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return failureOf(station);
    const auto roster = station->stores->roster();
    return roster ? Result<Basis>(Basis{*policy, *roster}) : failureOf(roster);
}

QJsonObject findingJson(const SelfCheckFinding &finding)
{
    QJsonObject json{{u"file"_s, finding.file},
                     {u"verdict"_s, QString(resultKey(finding.verdict()))},
                     {u"toChange"_s, QJsonArray::fromStringList(finding.toChange())},
                     {u"toLookAt"_s, QJsonArray::fromStringList(finding.toLookAt())},
                     {u"student"_s, QJsonValue()},
                     {u"college"_s, QJsonValue()},
                     {u"class"_s, QJsonValue()}};
    if (finding.student) {
        json[u"student"_s] = finding.student->number;
        json[u"college"_s] = finding.student->college;
        json[u"class"_s] = finding.student->className;
    }
    if (finding.trouble)
        json[u"error"_s] = errorJson(*finding.trouble);
    return json;
}

void sayFinding(Call &call, const SelfCheckFinding &finding)
{
    const QStringList sentences = finding.toChange() + finding.toLookAt();
    if (sentences.isEmpty())
        return;
    const QString whose = finding.student ? u"%1 %2"_s.arg(finding.student->number, finding.student->name)
                                          : QFileInfo(finding.file).fileName();
    call.say(QCoreApplication::translate("Cli", "%1：%2").arg(whose, sentences.join(u' ')));
}

/// Checks all of them; on Ctrl-C what was found by then stays.
Result<void> run(Call &call, SelfCheckRun &run, const QStringList &files, QList<SelfCheckFinding> &findings)
{
    const Interrupt interrupt;
    return run.check(
        files, [&findings](const SelfCheckFinding &finding) { findings.append(finding); },
        [&](int done, int total) {
            call.showProgress(QCoreApplication::translate("Cli", "已检查%1/%2").arg(done).arg(total));
            if (interrupt.isAsked())
                run.cancel();
        });
}

Result<void> writeFindings(const Call &call, const QList<SelfCheckFinding> &findings)
{
    if (!call.has(u"out"_s) || call.isDryRun())
        return {};
    return writeTable(selfCheckTable(findings), call.value(u"format"_s), call.value(u"out"_s));
}

int answerFindings(Call &call, const QList<SelfCheckFinding> &findings, bool isStopped)
{
    QJsonArray photos;
    for (const SelfCheckFinding &finding : findings) {
        photos.append(findingJson(finding));
        sayFinding(call, finding);
    }
    const auto mustChange = std::ranges::count_if(
        findings, [](const SelfCheckFinding &finding) { return !finding.toChange().isEmpty(); });
    call.answer(QJsonObject{{u"photos"_s, photos},
                            {u"mustChange"_s, qint64(mustChange)},
                            {u"file"_s, call.value(u"out"_s)},
                            {u"stopped"_s, isStopped},
                            {u"dryRun"_s, call.isDryRun()}});
    for (const QString &note : selfCheckTable(findings).notes)
        call.say(note);
    return isStopped || mustChange > 0 ? No : Done;
}

} // namespace

int selfCheckPhotos(Call &call)
{
    const QStringList formats{u"xlsx"_s, u"csv"_s, u"pdf"_s, u"json"_s};
    if (call.has(u"out"_s) != call.has(u"format"_s) ||
        (call.has(u"format"_s) && !formats.contains(call.value(u"format"_s))))
        return call.misuse(QCoreApplication::translate(
            "Cli", "请一起写明 --format xlsx、csv、pdf 或 json 和 --out 文件名。"));
    if (!QFileInfo(call.operands[0]).isDir())
        return call.misuse(QCoreApplication::translate("Cli", "“%1”不是文件夹。请给出存放照片的文件夹。")
                               .arg(call.operands[0]));
    const Result<Basis> basis = basisOf(call);
    if (!basis)
        return call.fail(basis.error());
    if (const Result<void> model = vision::loadFaceModel(); !model)
        return call.fail(model.error());
    SelfCheckRun checking(basis->policy, SelfCheckRoster(basis->roster));
    QList<SelfCheckFinding> findings;
    const Result<void> checked = run(call, checking, trialPhotosIn({call.operands[0]}), findings);
    std::ranges::stable_sort(findings, {}, &SelfCheckFinding::file);
    if (const Result<void> written = writeFindings(call, findings); !written)
        return call.fail(written.error());
    return answerFindings(call, findings, !checked.has_value());
}

} // namespace liuying::cli
