// SPDX-License-Identifier: Apache-2.0
#include "cli/CardRunCall.h"
#include "cli/Commands.h"
#include "flows/Words.h"
#include "flows/code/CardBinder.h"
#include "flows/code/CardSentences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whoever the card may be of, with what speaks for it, likeliest first; only where there is something to
/// say.
void addCandidates(QJsonObject &object, const CardMatch &match)
{
    if (!match.ranked.isEmpty()) {
        QJsonArray ranked;
        for (const CardCandidate &candidate : match.ranked)
            ranked.append(QJsonObject{{u"student"_s, candidate.student}, {u"share"_s, candidate.share}});
        object.insert(u"ranked"_s, ranked);
    }
    if (!match.otherFiles.isEmpty())
        object.insert(u"otherFiles"_s, QJsonArray::fromStringList(match.otherFiles));
}

QJsonObject boundJson(const CardMatch &match)
{
    QJsonObject object{
        {u"file"_s, match.file}, {u"student"_s, match.student}, {u"alreadyBound"_s, match.alreadyBound}};
    if (!match.otherFiles.isEmpty())
        object.insert(u"otherFiles"_s, QJsonArray::fromStringList(match.otherFiles));
    return object;
}

QJsonObject ambiguousJson(const CardMatch &match)
{
    QJsonObject object{{u"file"_s, match.file},
                       {u"students"_s, QJsonArray::fromStringList(match.students)},
                       {u"text"_s, cardReasonWords(match)}};
    if (!match.reason.isEmpty())
        object.insert(u"reason"_s, match.reason);
    addCandidates(object, match);
    return object;
}

QJsonObject unmatchedJson(const CardMatch &match)
{
    QJsonObject object{
        {u"file"_s, match.file}, {u"reason"_s, match.reason}, {u"text"_s, cardReasonWords(match)}};
    if (!match.schoolOnCard.isEmpty())
        object.insert(u"schoolOnCard"_s, match.schoolOnCard);
    if (!match.levelOnCard.isEmpty())
        object.insert(u"levelOnCard"_s, match.levelOnCard);
    addCandidates(object, match);
    return object;
}

template <typename Json>
QJsonArray arrayOf(const QList<CardMatch> &matches, Json json)
{
    QJsonArray array;
    for (const CardMatch &match : matches)
        array.append(json(match));
    return array;
}

void sayReport(Call &call, const BindingReport &report)
{
    for (const CardMatch &match : report.bound)
        call.say(u"%1: %2"_s.arg(match.file, match.student));
    for (const CardMatch &match : report.ambiguous)
        call.say(QCoreApplication::translate("Cli", "%1：可能是%2，请核对。")
                     .arg(match.file, listWords(match.students)));
    for (const CardMatch &match : report.unmatched)
        call.say(QCoreApplication::translate("Cli", "%1：%2").arg(match.file, cardReasonWords(match)));
}

/// What was bound stays so and is told of, whatever stopped the rest.
int answerReport(Call &call, const BindingReport &report, const Result<void> &done)
{
    const bool isStopped = !done && done.error().code == ErrorCode::Cancelled;
    QJsonObject document{{u"bound"_s, arrayOf(report.bound, boundJson)},
                         {u"ambiguous"_s, arrayOf(report.ambiguous, ambiguousJson)},
                         {u"unmatched"_s, arrayOf(report.unmatched, unmatchedJson)},
                         {u"dryRun"_s, call.isDryRun()}};
    if (isStopped)
        document.insert(u"stopped"_s, true);
    if (!done && !isStopped)
        document.insert(u"error"_s, errorJson(done.error()));
    call.answer(document);
    sayReport(call, report);
    if (done)
        return Done;
    call.complain(isStopped ? QCoreApplication::translate(
                                  "Cli", "已停止。读到的都已绑定，再运行一次会从没读的图片继续。")
                            : errorWords(done.error()));
    return exitOf(done.error().code);
}

} // namespace

int bindCodes(Call &call)
{
    const QString folder = call.value(u"from"_s);
    if (folder.isEmpty())
        return call.misuse(QCoreApplication::translate("Cli", "请用 --from 写明放采集码图片的文件夹。"));
    if (!QFileInfo(folder).isDir())
        return call.failDocument(Error{
            ErrorCode::NotFound, QCoreApplication::translate("Cli", "没有“%1”这个文件夹。").arg(folder), {}});
    if (!QFileInfo(folder).isReadable() || !QFileInfo(folder).isExecutable())
        return call.fail(Error{ErrorCode::NoPermission, {}, u"may not be listed: "_s + folder});
    Result<OpenStation> station =
        openStation(call, call.isDryRun() ? storage::OpenMode::ReadOnly : storage::OpenMode::OpenExisting);
    if (!station)
        return call.fail(station.error());
    Result<CardBook> read = CardBook::read(*station->stores);
    if (!read)
        return call.fail(read.error());
    const auto book = std::make_shared<const CardBook>(std::move(*read));
    CardBinder binder(book, station->clock, call.isDryRun() ? DryRun::Yes : DryRun::No);
    QHash<QString, CardMatch> matches;
    CardRun run(book);
    const auto bind = [&](const QList<CardMatch> &portion, CardBinder::Portion which) -> Result<void> {
        const auto bound = binder.bind(*station->stores, portion, which);
        if (!bound)
            return failureOf(bound);
        for (const CardMatch &match : *bound)
            matches.insert(match.file, match);
        return {};
    };
    Result<void> done =
        runUntilStopped(call, run, contentsOf(folder).pictures, [&](const QList<CardMatch> &portion) {
            return bind(portion, CardBinder::Portion::More);
        });
    if (done || done.error().code == ErrorCode::Cancelled) {
        if (const Result<void> last = bind({}, CardBinder::Portion::Last); !last)
            done = last;
    }
    return answerReport(call, sortedOut(matches.values()), done);
}

} // namespace liuying::cli
