// SPDX-License-Identifier: Apache-2.0
// What a person may do about imports and their rows.
#include "core/ledger/CollegeNames.h"
#include "flows/ledger/LedgerDesk.h"
#include "flows/ledger/LedgerItems.h"
#include "flows/ledger/Reason.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using Kind = ItemDecision::Kind;

bool isForPayments(Kind kind)
{
    return kind == Kind::CountsFor || kind == Kind::DoesNotCount;
}

Result<void> refuse(const QString &message, const QString &detail)
{
    return failure(ErrorCode::BadInput, message, detail);
}

/// Whether a decision of this kind makes sense for this sort of row.
Result<void> fits(Kind kind, const LedgerItem &item)
{
    const QString row = QString::number(item.ref.row);
    if (kind == Kind::AsItIs)
        return {};
    if (!item.payment && !item.transfer)
        return refuse(QCoreApplication::translate(
                          "Flows", "%1第%2行无法识别，只能维持原样。要计入的话，请改正文件以后重新导入。")
                          .arg(item.file, row),
                      u"unreadable row"_s);
    if (item.payment && !isForPayments(kind))
        return refuse(QCoreApplication::translate(
                          "Flows", "%1第%2行是缴费名单的一行，只能记为某位学生已缴费、不计入或者维持原样。")
                          .arg(item.file, row),
                      u"payment row"_s);
    if (item.transfer && isForPayments(kind))
        return refuse(
            QCoreApplication::translate(
                "Flows", "%1第%2行是一笔转账，只能归学院、记为不是学院的款或退费支出，或者维持原样。")
                .arg(item.file, row),
            u"transfer row"_s);
    if (kind == Kind::RefundPayout && item.transfer->amount.fen >= 0)
        return refuse(QCoreApplication::translate("Flows", "%1第%2行是一笔收入，不能记为退费支出。")
                          .arg(item.file, row),
                      u"money in"_s);
    return {};
}

bool hasCollege(const LedgerInput &input, const QString &college)
{
    return std::ranges::any_of(input.roster,
                               [&](const Student &student) { return student.college == college; });
}

/// Whether the college and the student that a decision names are on the roster.
Result<void> namesExist(const ItemDecision &decision, const LedgerInput &input)
{
    if (decision.kind == Kind::BelongsTo && !hasCollege(input, decision.college))
        return refuse(
            QCoreApplication::translate("Flows", "毕业生名单里没有“%1”这个学院。").arg(decision.college),
            u"unknown college"_s);
    const bool isStudentThere =
        std::ranges::find(input.roster, decision.student, &Student::number) != input.roster.end();
    if (decision.kind == Kind::CountsFor && !isStudentThere)
        return refuse(QCoreApplication::translate("Flows", "毕业生名单里没有学号%1。").arg(decision.student),
                      u"unknown student"_s);
    return {};
}

/// A line that an earlier statement held already counts there: what is decided of it here would change
/// nothing.
Result<void> isFirstOfItsKind(const LedgerItem &item, const LedgerInput &input)
{
    const auto all = judgeStatements(input.statements, {}, input.feeDue);
    for (qsizetype s = 0; s < input.statements.size(); ++s) {
        const Statement &statement = input.statements[s];
        for (qsizetype r = 0; statement.source == item.ref.source && r < statement.rows.size(); ++r) {
            const TransferRow &row = statement.rows[r];
            const bool isIt = row.row == item.ref.row && row.sheet == item.ref.sheet;
            if (isIt && all[s][r].alreadySeen)
                return refuse(QCoreApplication::translate(
                                  "Flows", "%1第%2行在以前导入的流水里已经有了，没有重复计入。请处理那一行。")
                                  .arg(item.file, QString::number(row.row)),
                              u"seen before"_s);
        }
    }
    return {};
}

/// The decision with its reason tidied and nothing in it that its kind has no use for.
ItemDecision tidy(ItemDecision decision, const QString &why)
{
    decision.why = why;
    if (decision.kind != Kind::CountsFor)
        decision.student.clear();
    if (decision.kind != Kind::BelongsTo)
        decision.college.clear();
    return decision;
}

} // namespace

Result<QString> reasonGiven(const QString &why)
{
    const QString reason = why.trimmed();
    if (reason.isEmpty())
        return failure(ErrorCode::BadInput, QCoreApplication::translate("Flows", "请写明原因。"),
                       u"no reason given"_s);
    return reason;
}

Result<EntryRef> LedgerDesk::settle(const ItemDecision &decision, const QString &by)
{
    return record(by, [&]() -> Result<std::optional<Fact>> {
        const auto why = reasonGiven(decision.why);
        if (!why)
            return failureOf(why);
        const auto input = m_stores.ledgerInput();
        if (!input)
            return failureOf(input);
        const std::optional<LedgerItem> item = itemAt(*input, decision.item);
        if (!item)
            return failure(
                ErrorCode::BadInput,
                QCoreApplication::translate("Flows", "没有这一行：它的文件没有导入，或者已经撤回。"),
                u"no such item"_s);
        const Result<void> may =
            fits(decision.kind, *item).and_then([&] { return namesExist(decision, *input); }).and_then([&] {
                return item->transfer ? isFirstOfItsKind(*item, *input) : Result<void>();
            });
        if (!may)
            return failureOf(may);
        return ItemSettled{tidy(decision, *why)};
    });
}

Result<void> LedgerDesk::reopen(const ItemRef &item, const QString &why, const QString &by)
{
    const auto done = record(by, [&]() -> Result<std::optional<Fact>> {
        const auto reason = reasonGiven(why);
        if (!reason)
            return failureOf(reason);
        const auto settled = m_stores.settledItems();
        if (!settled)
            return failureOf(settled);
        const auto found = std::ranges::find(
            *settled, item, [](const SettledItem &one) -> const ItemRef & { return one.decision.item; });
        if (found == settled->end())
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("Flows", "这一行没有核定过，没有可以撤回的。"),
                           u"item not settled"_s);
        return ItemReopened{found->ref, *reason};
    });
    return done ? Result<void>() : failureOf(done);
}

Result<void> LedgerDesk::setAlias(const QString &alias, const QString &college, const QString &by)
{
    const auto done = record(by, [&]() -> Result<std::optional<Fact>> {
        const QString name = alias.trimmed();
        const auto input = m_stores.ledgerInput();
        if (!input)
            return failureOf(input);
        if (name.isEmpty() || (!college.isEmpty() && hasCollege(*input, name)))
            return failure(
                ErrorCode::BadInput,
                name.isEmpty()
                    ? QCoreApplication::translate("Flows", "请写明学院的另一个名称。")
                    : QCoreApplication::translate("Flows", "“%1”本身就是一个学院，不能作别名。").arg(name),
                u"no alias"_s);
        if (!college.isEmpty() && !hasCollege(*input, college))
            return failure(
                ErrorCode::BadInput,
                QCoreApplication::translate("Flows", "毕业生名单里没有“%1”这个学院。").arg(college),
                u"unknown college"_s);
        if (!college.isEmpty() && !canBeAlias(name))
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate(
                               "Flows", "“%1”认不出是哪个学院，不能作别名。请写学院自己的叫法，例如计科院。")
                               .arg(name),
                           u"no alias"_s);
        const auto known = std::ranges::find(input->aliases, name, &CollegeAlias::alias);
        const QString before = known == input->aliases.end() ? QString() : known->college;
        if (college.isEmpty() && before.isEmpty())
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("Flows", "没有“%1”这个别名。").arg(name),
                           u"unknown alias"_s);
        return before == college ? std::nullopt : std::optional<Fact>(CollegeAliasSet{name, college});
    });
    return done ? Result<void>() : failureOf(done);
}

Result<void> LedgerDesk::reverseImport(const EntryRef &import, const QString &why, const QString &by)
{
    const auto done = record(by, [&]() -> Result<std::optional<Fact>> {
        const auto reason = reasonGiven(why);
        if (!reason)
            return failureOf(reason);
        const auto imports = m_stores.moneyImports();
        if (!imports)
            return failureOf(imports);
        const auto found = std::ranges::find(*imports, import, &storage::MoneyImport::ref);
        if (found == imports->end())
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("Flows", "没有这一次导入，不能撤回。"),
                           u"unknown import"_s);
        if (found->reversed)
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("Flows", "%1的导入已经撤回过了。").arg(found->file),
                           u"import already reversed"_s);
        return ImportReversed{import, *reason};
    });
    return done ? Result<void>() : failureOf(done);
}

} // namespace liuying
