// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/JudgedLedger.h"
#include "flows/CampaignTime.h"
#include "flows/prepare/ImportDesk.h"
#include "flows/prepare/ImportDoubts.h"
#include "flows/prepare/ImportFiles.h"

#include <algorithm>

namespace liuying {

namespace {

QList<OpenItem> ofImport(const QList<OpenItem> &items, const QByteArray &digest)
{
    QList<OpenItem> chosen;
    std::ranges::copy_if(items, std::back_inserter(chosen),
                         [&digest](const OpenItem &item) { return item.ref.source == digest; });
    return chosen;
}

/// Begins a preview of a file of money: what file it is and whether it was imported. Gives the ledger's
/// ground as it stands without it, or with it where it was.
template <typename Preview, typename Read>
Result<LedgerInput> begin(Preview &preview, const storage::Stores &stores, const QString &file, Read read)
{
    const auto digest = fileDigest(file);
    if (!digest)
        return failureOf(digest);
    const auto seen = stores.wasImported(*digest);
    if (!seen)
        return failureOf(seen);
    preview.file = file;
    preview.digest = *digest;
    preview.alreadyImported = *seen;
    preview.read = std::move(read);
    return stores.ledgerInput();
}

/// Whether there is anything to import; fails where a preview may not be imported as it is.
template <typename Preview>
Result<bool> isNew(const Preview &preview, const storage::Stores &stores, BadRows badRows, Doubts doubts)
{
    if (doubts == Doubts::Refuse && anyStops(preview.doubts)) {
        const Doubt &first = *std::ranges::find(preview.doubts, true, &Doubt::stops);
        return failure(ErrorCode::BadInput, first.text, first.code);
    }
    if (badRows == BadRows::Refuse && !preview.read.rejected.isEmpty())
        return rejectedRows(preview.file, preview.read.rejected);
    const auto seen = stores.wasImported(preview.digest);
    if (!seen)
        return failureOf(seen);
    return !*seen;
}

void countNew(PaymentsPreview &preview, const LedgerInput &input, const PaidStanding &before,
              const PaidStanding &after)
{
    preview.notPaid = after.notPaid - before.notPaid;
    preview.open = after.open.sliced(before.open.size()); // lists are judged in order: the new one comes last
    const qsizetype newest = input.lists.size() - 1;
    for (const Student &student : input.roster) {
        if (after.paid.value(student.number, -1) != newest)
            continue;
        ++preview.nowPaid;
        ++preview.countedByCollege[student.college];
    }
}

} // namespace

bool anyStops(const QList<Doubt> &doubts)
{
    return std::ranges::any_of(doubts, &Doubt::stops);
}

Result<PaymentsPreview> ImportDesk::comparePayments(const QString &file, exchange::PaymentsFile read) const
{
    const auto plan = planOrEmpty();
    if (!plan)
        return failureOf(plan);
    PaymentsPreview preview;
    auto input = begin(preview, m_stores, file, std::move(read));
    if (!input)
        return failureOf(input);
    PaymentList &list = preview.read.list;
    list.file = file;
    list.source = preview.digest;
    const PaidStanding before = judgePayments(*input);
    if (preview.alreadyImported) {
        preview.open = ofImport(before.open, preview.digest);
        input->lists = {list};
        preview.notPaid = judgePayments(*input).notPaid;
        return preview;
    }
    preview.doubts = doubtsAbout(preview.read, input->roster, plan->campaign);
    input->lists.append(list);
    countNew(preview, *input, before, judgePayments(*input));
    return preview;
}

Result<void> ImportDesk::importPayments(const PaymentsPreview &preview, BadRows badRows, Doubts doubts)
{
    const auto toImport = isNew(preview, m_stores, badRows, doubts);
    if (!toImport)
        return failureOf(toImport);
    return *toImport ? append(PaymentsImported{preview.read.list, preview.digest}) : Result<void>();
}

Result<RemittancesPreview> ImportDesk::compareRemittances(const QString &file,
                                                          exchange::RemittancesFile read) const
{
    const auto plan = planOrEmpty();
    if (!plan)
        return failureOf(plan);
    RemittancesPreview preview;
    auto input = begin(preview, m_stores, file, std::move(read));
    if (!input)
        return failureOf(input);
    Statement &statement = preview.read.statement;
    statement.file = file;
    statement.source = preview.digest;
    input->lists.clear(); // who paid is no matter of a statement's
    const QList<OpenItem> before = ledgerStatus(*input).needsPerson;
    if (!preview.alreadyImported)
        preview.doubts =
            doubtsAbout(statement, {input->statements, campaignTime(m_clock, plan->campaign).date,
                                    plan->campaign.feeDue});
    input->statements.append(statement);
    preview.standings =
        judgeStatements(input->statements, collegesInOrder(input->roster), input->feeDue, input->aliases)
            .constLast();
    preview.open = preview.alreadyImported ? ofImport(before, preview.digest)
                                           : ledgerStatus(*input).needsPerson.sliced(before.size());
    return preview;
}

Result<void> ImportDesk::importRemittances(const RemittancesPreview &preview, BadRows badRows, Doubts doubts)
{
    const auto toImport = isNew(preview, m_stores, badRows, doubts);
    if (!toImport)
        return failureOf(toImport);
    return *toImport ? append(RemittancesImported{preview.read.statement, preview.digest}) : Result<void>();
}

} // namespace liuying
