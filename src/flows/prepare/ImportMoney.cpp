// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/ImportDesk.h"

#include "flows/prepare/ImportFiles.h"

namespace liuying {

namespace {

QStringList collegesOf(const QList<Student> &roster)
{
    QStringList colleges;
    QSet<QString> seen;
    for (const Student &student : roster) {
        if (!seen.contains(student.college)) {
            seen.insert(student.college);
            colleges.append(student.college);
        }
    }
    return colleges;
}

QList<OpenItem> ofFile(const QList<OpenItem> &items, const QString &file)
{
    QList<OpenItem> chosen;
    std::ranges::copy_if(items, std::back_inserter(chosen),
                         [&file](const OpenItem &item) { return item.file == file; });
    return chosen;
}

} // namespace

Result<PaymentsPreview> ImportDesk::comparePayments(const QString &file, exchange::PaymentsFile read) const
{
    const auto digest = fileDigest(file);
    if (!digest)
        return failureOf(digest);
    const auto seen = m_stores.wasImported(*digest);
    if (!seen)
        return failureOf(seen);
    const auto roster = rosterByNumber();
    if (!roster)
        return failureOf(roster);
    const auto plan = planOrEmpty();
    if (!plan)
        return failureOf(plan);
    auto lists = m_stores.paymentLists();
    if (!lists)
        return failureOf(lists);

    PaymentsPreview preview;
    preview.file = file;
    preview.digest = *digest;
    preview.alreadyImported = *seen;
    preview.read = std::move(read);
    preview.read.list.file = file;
    const Money fee = plan->campaign.fee.value_or(Money{});
    const PaidStanding before = judgePayments(*lists, *roster, fee);
    if (preview.alreadyImported) {
        preview.notPaid = judgePayments({preview.read.list}, *roster, fee).notPaid;
        preview.open = ofFile(before.open, file);
        return preview;
    }
    lists->append(preview.read.list);
    const PaidStanding after = judgePayments(*lists, *roster, fee);
    preview.notPaid = after.notPaid - before.notPaid;
    preview.open = after.open.sliced(before.open.size()); // lists are judged in order: the new one comes last
    for (auto it = after.paid.constBegin(); it != after.paid.constEnd(); ++it) {
        if (it.value() == lists->size() - 1) {
            ++preview.nowPaid;
            ++preview.countedByCollege[roster->value(it.key()).college];
        }
    }
    return preview;
}

Result<void> ImportDesk::importPayments(const PaymentsPreview &preview, BadRows badRows, Doubts doubts)
{
    if (doubts == Doubts::Refuse && !preview.doubts.isEmpty())
        return failure(ErrorCode::BadInput, preview.doubts.first().text, preview.doubts.first().code);
    if (badRows == BadRows::Refuse && !preview.read.rejected.isEmpty())
        return rejectedRows(preview.file, preview.read.rejected);
    const auto seen = m_stores.wasImported(preview.digest);
    if (!seen)
        return failureOf(seen);
    return *seen ? Result<void>() : append(PaymentsImported{preview.read.list, preview.digest});
}

Result<RemittancesPreview> ImportDesk::compareRemittances(const QString &file,
                                                          exchange::RemittancesFile read) const
{
    const auto digest = fileDigest(file);
    if (!digest)
        return failureOf(digest);
    const auto seen = m_stores.wasImported(*digest);
    if (!seen)
        return failureOf(seen);
    const auto roster = m_stores.roster();
    if (!roster)
        return failureOf(roster);
    const auto plan = planOrEmpty();
    if (!plan)
        return failureOf(plan);
    auto statements = m_stores.statements();
    if (!statements)
        return failureOf(statements);

    RemittancesPreview preview;
    preview.file = file;
    preview.digest = *digest;
    preview.alreadyImported = *seen;
    preview.read = std::move(read);
    Statement &statement = preview.read.statement;
    statement.file = file;
    if (statement.unreadableRows.isEmpty()) {
        for (const exchange::RejectedRow &row : std::as_const(preview.read.rejected))
            statement.unreadableRows.append(row.row);
    }
    const Money fee = plan->campaign.fee.value_or(Money{});
    const std::optional<QDate> &feeDue = plan->campaign.feeDue;
    const LedgerStatus before = ledgerStatus(*roster, {}, *statements, fee, feeDue);
    statements->append(statement);
    const LedgerStatus after = ledgerStatus(*roster, {}, *statements, fee, feeDue);
    preview.standings = judgeStatements(*statements, collegesOf(*roster), feeDue).constLast();
    preview.open = preview.alreadyImported ? ofFile(before.needsPerson, file)
                                           : after.needsPerson.sliced(before.needsPerson.size());
    return preview;
}

Result<void> ImportDesk::importRemittances(const RemittancesPreview &preview, BadRows badRows, Doubts doubts)
{
    if (doubts == Doubts::Refuse && !preview.doubts.isEmpty())
        return failure(ErrorCode::BadInput, preview.doubts.first().text, preview.doubts.first().code);
    if (badRows == BadRows::Refuse && !preview.read.rejected.isEmpty())
        return rejectedRows(preview.file, preview.read.rejected);
    const auto seen = m_stores.wasImported(preview.digest);
    if (!seen)
        return failureOf(seen);
    return *seen ? Result<void>() : append(RemittancesImported{preview.read.statement, preview.digest});
}

} // namespace liuying
