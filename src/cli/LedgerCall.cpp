// SPDX-License-Identifier: Apache-2.0
#include "cli/LedgerCall.h"

#include "flows/door/DoorDesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

Result<OpenLedger> open(const Call &call, storage::OpenMode mode, DryRun dryRun)
{
    Result<OpenStation> station = openStation(call, mode);
    if (!station)
        return failureOf(station);
    OpenLedger ledger{std::move(*station), {}, dryRun};
    Result<LedgerView> view = ledger.desk().view();
    if (!view)
        return failureOf(view);
    ledger.view = std::move(*view);
    return ledger;
}

} // namespace

const Student *OpenLedger::student(const QString &number) const
{
    const auto found = std::ranges::find(view.input.roster, number, &Student::number);
    return found == view.input.roster.end() ? nullptr : &*found;
}

Result<OpenLedger> openLedger(const Call &call)
{
    return open(call, storage::OpenMode::ReadOnly, DryRun::Yes);
}

Result<OpenLedger> openLedgerToChange(const Call &call)
{
    return call.isDryRun() ? open(call, storage::OpenMode::ReadOnly, DryRun::Yes)
                           : open(call, storage::OpenMode::OpenExisting, DryRun::No);
}

Result<QString> reasonOf(const Call &call)
{
    const QString why = call.value(u"why"_s).trimmed();
    if (why.isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("Cli", "请用 --why 写明原因。"));
    return why;
}

Result<ReasonedChange> openWithReason(const Call &call)
{
    const Result<QString> why = reasonOf(call);
    if (!why)
        return failureOf(why);
    Result<OpenLedger> ledger = openLedgerToChange(call);
    if (!ledger)
        return failureOf(ledger);
    return ReasonedChange{*why, std::move(*ledger)};
}

Result<QString> collegeOf(const Call &call, const OpenLedger &ledger)
{
    const QString college = call.value(u"college"_s).trimmed();
    const bool isKnown = std::ranges::any_of(
        ledger.view.input.roster, [&](const Student &student) { return student.college == college; });
    if (call.has(u"college"_s) && !isKnown)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "毕业生名单里没有“%1”这个学院。").arg(college));
    return college;
}

Result<Student> studentOf(const OpenLedger &ledger, const QString &number)
{
    const Student *student = ledger.student(number.trimmed());
    if (student == nullptr)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "毕业生名单里没有学号“%1”。").arg(number));
    return *student;
}

Result<ItemRef> itemOf(const Call &call, OpenLedger &ledger, ItemState wanted)
{
    bool isNumber = false;
    const int row = call.operands.at(1).toInt(&isNumber);
    if (!isNumber || row < 1)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "“%1”不是行号。").arg(call.operands.at(1)));
    const Result<ItemRef> item = ledger.desk().item(call.operands.at(0), call.value(u"sheet"_s), row, wanted);
    if (!item && item.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::Usage, item.error().message, item.error().detail);
    return item;
}

} // namespace liuying::cli
