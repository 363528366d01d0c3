// SPDX-License-Identifier: Apache-2.0
#include "flows/demo/DemoOffice.h"

#include "flows/demo/DemoDesk.h"

#include <QCryptographicHash>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const QString kClerk = u"张敏"_s;
constexpr qsizetype kNamesCorrected = 8;
constexpr qsizetype kCollegesApproved = 12;
constexpr qsizetype kCollegesPaidOut = 6;
constexpr int kProofreadOf100 = 86;

/// What the clerk decides about @p item; empty: it waits.
std::optional<ItemDecision> decisionOn(const OpenItem &item, const QList<CollegeAccount> &accounts)
{
    using Kind = ItemDecision::Kind;
    if (item.kind == u"name-mismatch")
        return ItemDecision{item.ref, Kind::CountsFor, item.number, {}, u"学院来电核对：名单上姓名录错"_s};
    if (item.kind == u"not-on-roster")
        return ItemDecision{item.ref, Kind::DoesNotCount, {}, {}, u"上一届学生，款项由学院退回"_s};
    if (item.kind == u"private-person")
        return ItemDecision{item.ref, Kind::NotOurs, {}, {}, u"个人转账，已通知财务处退回"_s};
    if (item.kind != u"no-college")
        return std::nullopt;
    const auto owing = std::ranges::find_if(accounts, [&item](const CollegeAccount &account) {
        return account.remitted == Money{} && account.expected == item.amount;
    });
    if (owing == accounts.end())
        return std::nullopt;
    return ItemDecision{
        item.ref, Kind::BelongsTo, {}, owing->college, u"金额与该学院应缴相符，财务处已确认"_s};
}

Result<void> settleAll(const DemoPen &pen, const QList<ItemDecision> &decisions, const LocalDateTime &at)
{
    for (const ItemDecision &decision : decisions) {
        if (const auto done = pen.write(ItemSettled{decision}, at, kClerk); !done)
            return done;
    }
    return {};
}

/// Whoever paid and was not photographed, by college in roster order.
Result<QList<QStringList>> dueByCollege(const storage::Stores &stores)
{
    const auto roster = stores.roster();
    const auto paid = stores.paidStudents();
    const auto photographed = stores.photographedStudents();
    if (!roster)
        return failureOf(roster);
    if (!paid)
        return failureOf(paid);
    if (!photographed)
        return failureOf(photographed);
    QStringList colleges;
    QList<QStringList> due;
    for (const Student &student : *roster) {
        if (!paid->contains(student.number) || photographed->contains(student.number))
            continue;
        if (!colleges.contains(student.college)) {
            colleges.append(student.college);
            due.append(QStringList());
        }
        due[colleges.indexOf(student.college)].append(student.number);
    }
    return due;
}

Result<void> refund(const DemoPen &pen, const QList<QStringList> &due, Money fee)
{
    const LocalDateTime approvedAt{QDate(2025, 4, 17), QTime(9, 40)};
    const LocalDateTime paidAt{QDate(2025, 4, 24), QTime(15, 5)};
    for (const QStringList &students : due.first(std::min(kCollegesApproved, due.size()))) {
        if (const auto done =
                pen.write(RefundsApproved{students, fee, u"已缴费未拍摄，学院已确认"_s}, approvedAt, kClerk);
            !done)
            return done;
    }
    for (const QStringList &students : due.first(std::min(kCollegesPaidOut, due.size()))) {
        if (const auto done =
                pen.write(RefundsPaidOut{students, paidAt.date, u"支付单2025-0424"_s}, paidAt, kClerk);
            !done)
            return done;
    }
    return {};
}

/// Somebody comes to the make-up day though the refund was approved, or even paid out.
Result<void> photographLater(const DemoPen &pen, const QString &student, int number)
{
    const LocalDateTime at{QDate(2025, 4, 26), QTime(9, 30)};
    ShotAccepted shot;
    shot.student = student;
    shot.room = u"九教103"_s;
    shot.shot = {number, shot.room, {}};
    shot.at = at;
    shot.file = u"九教103/20250426/%1.jpg"_s.arg(shot.shot.text());
    shot.fileDigest = QCryptographicHash::hash("demo:" + shot.file.toUtf8(), QCryptographicHash::Sha256);
    return pen.write(shot, at, u"camera"_s);
}

Result<void> proofread(const DemoPen &pen, const QList<Student> &roster)
{
    const auto photographed = pen.stores().photographedStudents();
    if (!photographed)
        return failureOf(photographed);
    ProofreadingImported list;
    list.source = u"学信网校对情况20250915.xlsx"_s;
    list.sourceDigest = QCryptographicHash::hash("demo:" + list.source.toUtf8(), QCryptographicHash::Sha256);
    for (const Student &student : roster) {
        if (!photographed->contains(student.number))
            continue;
        const auto throwOf100 = qHash(student.number, 1) % 100;
        const bool isDone = throwOf100 < kProofreadOf100;
        list.marks.append({student.number, student.name, isDone,
                           isDone ? QDate(2025, 9, 1).addDays(qint64(throwOf100 % 14)) : QDate()});
    }
    return pen.write(list, {QDate(2025, 9, 15), QTime(16, 30)}, kClerk);
}

} // namespace

Result<void> settleSomeItems(const DemoPen &pen, const LocalDateTime &at)
{
    const auto status = pen.stores().ledgerStatus();
    if (!status)
        return failureOf(status);
    QList<ItemDecision> decisions;
    qsizetype corrected = 0;
    bool metStranger = false;
    for (const OpenItem &item : status->needsPerson) {
        const bool waits = (item.kind == u"name-mismatch" && ++corrected > kNamesCorrected) ||
                           (item.kind == u"not-on-roster" && std::exchange(metStranger, true));
        const auto decision = waits ? std::nullopt : decisionOn(item, status->colleges);
        if (decision)
            decisions.append(*decision);
    }
    return settleAll(pen, decisions, at);
}

Result<void> writeAftermath(const DemoPen &pen, const demo::DemoCampaign &campaign)
{
    const auto status = pen.stores().ledgerStatus();
    if (!status)
        return failureOf(status);
    QList<ItemDecision> looked;
    for (const OpenItem &item : status->needsPerson) {
        if (item.kind == u"listed-twice" || item.kind == u"other-college")
            looked.append({item.ref, ItemDecision::Kind::AsItIs, {}, {}, u"已核对，只收过一次"_s});
    }
    const auto due = dueByCollege(pen.stores());
    if (!due)
        return failureOf(due);
    const LocalDateTime lookedAt{QDate(2025, 4, 15), QTime(10, 20)};
    return settleAll(pen, looked, lookedAt)
        .and_then([&] { return refund(pen, *due, *campaign.plan.campaign.fee); })
        .and_then([&] { return photographLater(pen, due->first().first(), 901); })
        .and_then([&] { return photographLater(pen, due->at(kCollegesPaidOut).first(), 902); })
        .and_then([&] { return proofread(pen, campaign.roster); });
}

} // namespace liuying
