// SPDX-License-Identifier: Apache-2.0
// Decisions about one student: an acceptance taken back, an exception, somebody who left; alarms settled.
#include "cli/Commands.h"
#include "cli/StudioCall.h"
#include "flows/photo/PhotoWords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// A command about the student of --student with the reason of --why.
struct StudentCall {
    OpenStudio studio;
    QString student;
    Because because;
};

Result<StudentCall> openForStudent(const Call &call)
{
    const QString student = call.value(u"student"_s).trimmed();
    if (student.isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("Cli", "请用 --student 写明学号。"));
    const Result<Because> because = becauseOf(call);
    if (!because)
        return failureOf(because);
    Result<OpenStudio> studio = openStudio(call);
    if (!studio)
        return failureOf(studio);
    return StudentCall{std::move(*studio), student, *because};
}

int endForStudent(Call &call, const StudentCall &opened, const Result<void> &done, const QString &sentence)
{
    if (!done)
        return call.failAsNo(done.error());
    return endStudio(call, opened.studio, {{u"student"_s, opened.student}, {u"why"_s, opened.because.why}},
                     sentence);
}

Result<QList<CheckId>> checksOf(const Call &call)
{
    QList<CheckId> checks;
    for (const QString &word : call.value(u"checks"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto check = checkFromKey(word.trimmed());
        if (!check)
            return failure(
                ErrorCode::Usage,
                QCoreApplication::translate("Cli", "没有“%1”这项检查。比如：glasses.absent。").arg(word));
        checks.append(*check);
    }
    if (checks.isEmpty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "请用 --checks 写明哪几项，用逗号隔开。"));
    return checks;
}

} // namespace

int takeBackAcceptance(Call &call)
{
    const Result<StudentCall> opened = openForStudent(call);
    if (!opened)
        return call.fail(opened.error());
    const auto &[studio, student, because] = *opened;
    return endForStudent(call, *opened, studio.desk().takeBack(student, because.why, because.by),
                         QCoreApplication::translate("Cli", "学号%1的照片不再采用，请重拍。").arg(student));
}

int exceptStudent(Call &call)
{
    const Result<QList<CheckId>> checks = checksOf(call);
    if (!checks && !call.has(u"lift"_s))
        return call.fail(checks.error());
    const Result<StudentCall> opened = openForStudent(call);
    if (!opened)
        return call.fail(opened.error());
    const auto &[studio, student, because] = *opened;
    if (call.has(u"lift"_s))
        return endForStudent(call, *opened, studio.desk().endException(student, because.why, because.by),
                             QCoreApplication::translate("Cli", "学号%1又要遵守全部规则。").arg(student));
    QStringList names;
    for (const CheckId check : *checks)
        names.append(checkName(check));
    return endForStudent(
        call, *opened, studio.desk().except(student, *checks, because.why, because.by),
        QCoreApplication::translate("Cli", "学号%1不必遵守：%2。").arg(student, names.join(u'、')));
}

int leaveStudio(Call &call)
{
    const Result<StudentCall> opened = openForStudent(call);
    if (!opened)
        return call.fail(opened.error());
    const auto &[studio, student, because] = *opened;
    return endForStudent(call, *opened, studio.desk().leave(student, because.why, because.by),
                         QCoreApplication::translate("Cli", "学号%1没有拍照就离开了。").arg(student));
}

int settleAlarm(Call &call)
{
    const auto fault = faultFromKey(call.operands.first());
    if (!fault)
        return call.misuse(
            QCoreApplication::translate("Cli", "没有“%1”这种提醒。").arg(call.operands.first()));
    const Result<Because> because = becauseOf(call);
    if (!because)
        return call.fail(because.error());
    const Result<OpenStudio> studio = openStudio(call);
    if (!studio)
        return call.fail(studio.error());
    const Result<StudioStatus> status = studio->desk().status();
    if (!status)
        return call.fail(status.error());
    const auto alarm = std::ranges::find_if(status->alarms, [&](const PairingAlarm &raised) {
        return raised.fault == *fault &&
               alarmSubject(*studio, raised.about, raised.shot) == call.operands.last();
    });
    if (alarm == status->alarms.cend())
        return call.failAsNo(
            Error{ErrorCode::Usage,
                  QCoreApplication::translate("Cli", "现在没有关于%1的这种提醒。").arg(call.operands.last()),
                  {}});
    const Result<void> settled = studio->desk().settle(*alarm, because->why, because->by);
    if (!settled)
        return call.failAsNo(settled.error());
    return endStudio(call, *studio, alarmJson(*studio, *alarm),
                     QCoreApplication::translate("Cli", "提醒已处理：%1").arg(alarmSentence(*alarm)));
}

} // namespace liuying::cli
