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

/// The newest import of @p file that stands: by what it was called at import, else by its last part.
const storage::MoneyImport *newestOf(const QList<storage::MoneyImport> &imports, const QString &file)
{
    const auto newest = [&imports](auto isMeant) {
        const auto found = std::find_if(imports.crbegin(), imports.crend(), [&](const auto &import) {
            return isStanding(import) && isMeant(import.file);
        });
        return found == imports.crend() ? nullptr : &*found;
    };
    if (const auto *exact = newest([&](const QString &name) { return name == file; }))
        return exact;
    const QString lastPart = QFileInfo(file).fileName();
    return newest([&](const QString &name) { return QFileInfo(name).fileName() == lastPart; });
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
    const storage::MoneyImport *import = newestOf(*imports, file);
    if (import == nullptr)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Flows", "没有导入过%1，或者它已经撤回。").arg(file));
    return *import;
}

Result<ItemRef> LedgerDesk::item(const QString &file, const QString &sheet, int row) const
{
    const auto import = importOf(file);
    if (!import)
        return failureOf(import);
    const auto input = m_stores.ledgerInput();
    if (!input)
        return failureOf(input);
    QList<LedgerItem> items = itemsAt(*input, import->source, row);
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
