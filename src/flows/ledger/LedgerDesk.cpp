// SPDX-License-Identifier: Apache-2.0
#include "flows/ledger/LedgerDesk.h"

#include "flows/CampaignTime.h"
#include "flows/door/DoorDesk.h"
#include "flows/ledger/LedgerItems.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

bool isStanding(const storage::MoneyImport &import)
{
    return !import.reversed;
}

/// The imports of @p file that stand, newest first: by what it was called at import, else by its last part.
QList<storage::MoneyImport> standingOf(const QList<storage::MoneyImport> &imports, const QString &file)
{
    const auto standing = [&imports](auto isMeant) {
        QList<storage::MoneyImport> found;
        std::copy_if(imports.crbegin(), imports.crend(), std::back_inserter(found),
                     [&](const auto &import) { return isStanding(import) && isMeant(import.file); });
        return found;
    };
    const auto exact = standing([&](const QString &name) { return name == file; });
    if (!exact.isEmpty())
        return exact;
    const QString lastPart = QFileInfo(file).fileName();
    return standing([&](const QString &name) { return QFileInfo(name).fileName() == lastPart; });
}

Error notImported(const QString &file)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Flows", "没有导入过%1，或者它已经撤回。").arg(file),
            {}};
}

/// The row of one import; NotFound where there is none, or one in several worksheets.
Result<ItemRef> itemOf(const QString &file, const QString &sheet, QList<LedgerItem> items, int row)
{
    if (!sheet.isEmpty())
        items.removeIf([&sheet](const LedgerItem &item) { return item.ref.sheet != sheet; });
    if (items.isEmpty() && !sheet.isEmpty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Flows", "%1的工作表“%2”没有导入第%3行。")
                           .arg(file, sheet, QString::number(row)));
    if (items.isEmpty())
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("Flows", "%1没有导入第%2行。").arg(file, QString::number(row)));
    if (items.size() > 1)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Flows", "%1有几张工作表都有第%2行，请写明是哪一张。")
                           .arg(file, QString::number(row)));
    return items.front().ref;
}

/// How far a row is from being the one that a person means: 0 is what he is after.
int distance(const ItemRef &item, ItemState wanted, const QSet<ItemRef> &open, const LedgerInput &input)
{
    const bool isSettled =
        std::ranges::any_of(input.settled, [&](const SettledItem &one) { return one.decision.item == item; });
    if (wanted == ItemState::Settled)
        return isSettled ? 0 : 1;
    return open.contains(item) ? 0 : isSettled ? 1 : 2;
}

/// Whether an item is about @p college: its students' rows, its transfers.
bool isAbout(const OpenItem &item, const QString &college, const QHash<QString, QString> &collegeOf)
{
    return item.college == college || collegeOf.value(item.number) == college;
}

} // namespace

std::optional<LocalDateTime> campaignEnd(const Plan &plan)
{
    std::optional<LocalDateTime> end;
    const auto take = [&end](const Window &window) {
        if (window.isValid() && (!end || *end < window.end))
            end = window.end;
    };
    for (const Batch &batch : plan.batches)
        take(batch.window);
    for (const ClassSlot &slot : plan.classSlots)
        take(slot.window);
    return end;
}

void keepLedger(LedgerView &view)
{
    view.ledger = keepLedger(view.input, view.isOver);
    view.settledItems = itemsSettled(view.input);
    QHash<QByteArray, QString> files; // also of imports that were taken back with their decisions standing
    for (const storage::MoneyImport &import : std::as_const(view.imports))
        files.insert(import.source, import.file);
    for (OpenItem &item : view.settledItems) {
        if (item.file.isEmpty())
            item.file = files.value(item.ref.source);
    }
}

QList<OpenItem> LedgerView::openItemsOf(const QString &college) const
{
    QHash<QString, QString> collegeOf;
    for (const Student &student : input.roster)
        collegeOf.insert(student.number, student.college);

    QList<OpenItem> items;
    for (const OpenItem &item : ledger.status.needsPerson) {
        if (isAbout(item, college, collegeOf))
            items.append(item);
    }
    for (qsizetype i = 0; i < settledItems.size(); ++i) {
        const ItemDecision &decision = input.settled[i].decision;
        if (isAbout(settledItems[i], college, collegeOf) || decision.college == college ||
            collegeOf.value(decision.student) == college)
            items.append(settledItems[i]);
    }
    return items;
}

LedgerDesk::LedgerDesk(storage::Stores &stores, const Clock &clock) : LedgerDesk(stores, clock, DryRun::No) {}

LedgerDesk::LedgerDesk(storage::Stores &stores, const Clock &clock, DryRun dryRun)
    : m_stores(stores), m_clock(clock), m_isDryRun(dryRun == DryRun::Yes)
{}

Result<LedgerView> LedgerDesk::facts() const
{
    const auto plan = m_stores.plan();
    if (!plan)
        return failureOf(plan);
    auto input = m_stores.ledgerInput();
    if (!input)
        return failureOf(input);
    auto imports = m_stores.moneyImports();
    if (!imports)
        return failureOf(imports);
    const auto asOfMs = m_stores.ledgerAsOfMs();
    if (!asOfMs)
        return failureOf(asOfMs);

    LedgerView view;
    const Plan standing = plan->value_or(Plan());
    view.campaign = standing.campaign;
    view.now = campaignTime(m_clock, view.campaign);
    if (*asOfMs)
        view.asOf = LocalDateTime::fromUtcMs(**asOfMs, zoneOf(view.campaign));
    view.ends = campaignEnd(standing);
    view.isOver = view.ends && *view.ends <= view.now;
    view.input = std::move(*input);
    view.imports = std::move(*imports);
    view.coordinators = standing.coordinators;
    return view;
}

Result<LedgerView> LedgerDesk::view() const
{
    Result<LedgerView> view = facts();
    if (view)
        keepLedger(*view);
    return view;
}

Result<QList<BookEntry>> LedgerDesk::book() const
{
    BookKeeper keeper;
    std::optional<Error> unread;
    const Result<void> read = m_stores.readJournal(BookKeeper::kinds(), [&](const Entry &entry) {
        const Result<Fact> fact = factFromJson(entry.kind, QJsonDocument::fromJson(entry.body).object());
        if (fact)
            keeper.take(entry.ref, entry.atMs, entry.actor, *fact);
        else
            unread = fact.error();
        return fact.has_value();
    });
    if (!read)
        return failureOf(read);
    if (unread)
        return tl::unexpected<Error>(*unread);
    return keeper.book().entries();
}

Result<storage::MoneyImport> LedgerDesk::importOf(const QString &file) const
{
    const auto imports = m_stores.moneyImports();
    if (!imports)
        return failureOf(imports);
    const QList<storage::MoneyImport> standing = standingOf(*imports, file);
    if (standing.isEmpty())
        return tl::unexpected<Error>(notImported(file));
    return standing.front();
}

Result<ItemRef> LedgerDesk::item(const QString &file, const QString &sheet, int row, ItemState wanted) const
{
    const auto imports = m_stores.moneyImports();
    if (!imports)
        return failureOf(imports);
    const auto input = m_stores.ledgerInput();
    if (!input)
        return failureOf(input);
    QSet<ItemRef> open;
    for (const OpenItem &item : ledgerStatus(*input).needsPerson)
        open.insert(item.ref);
    Result<ItemRef> nearest = tl::unexpected<Error>(notImported(file));
    bool isNewest = true;
    for (const storage::MoneyImport &import : standingOf(*imports, file)) {
        const Result<ItemRef> item = itemOf(file, sheet, itemsAt(*input, import.source, row), row);
        const bool isNearer = item && (!nearest || distance(*item, wanted, open, *input) <
                                                       distance(*nearest, wanted, open, *input));
        if (isNewest || isNearer)
            nearest = item;
        isNewest = false;
    }
    return nearest;
}

Result<bool> LedgerDesk::isOver() const
{
    const auto plan = m_stores.plan();
    if (!plan)
        return failureOf(plan);
    const Plan standing = plan->value_or(Plan());
    const auto end = campaignEnd(standing);
    return end && *end <= campaignTime(m_clock, standing.campaign);
}

Result<EntryRef> LedgerDesk::record(const QString &by, const Decide &decide)
{
    const QString person = by.trimmed();
    if (person.isEmpty())
        return failure(ErrorCode::BadInput, QCoreApplication::translate("Flows", "请写明经办人。"));
    EntryRef written;
    const auto work = [&]() -> Result<void> {
        const Result<std::optional<Fact>> fact = decide();
        if (!fact)
            return failureOf(fact);
        if (!*fact || m_isDryRun)
            return {};
        const Result<Entry> entry = m_stores.append(**fact, m_clock.nowUtcMs(), person);
        if (!entry)
            return failureOf(entry);
        written = entry->ref;
        return {};
    };
    const Result<void> done = m_isDryRun ? work() : m_stores.transact(work);
    if (!done)
        return failureOf(done);
    return written;
}

} // namespace liuying
