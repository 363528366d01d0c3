// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "flows/Words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

int answerVerify(Call &call, const storage::VerifyReport &report)
{
    call.answer(QJsonObject{{u"ok"_s, report.ok},
                            {u"entries"_s, report.entries},
                            {u"problems"_s, QJsonArray::fromStringList(report.problems)}});
    for (const QString &problem : report.problems)
        call.complain(problem);
    if (report.ok)
        call.say(QCoreApplication::translate("Cli", "%1条记录完好，与各表一致。").arg(report.entries));
    return report.ok ? Done : No;
}

} // namespace

int verifyStation(Call &call)
{
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station && station.error().code == ErrorCode::Corrupt)
        return answerVerify(call, {false, 0, {errorWords(station.error())}});
    if (!station)
        return call.fail(station.error());
    const auto report = station->stores->verify();
    if (!report)
        return call.fail(report.error());
    return answerVerify(call, *report);
}

} // namespace liuying::cli
