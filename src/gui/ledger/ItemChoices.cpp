// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/ItemChoices.h"

#include "core/ledger/CollegeNames.h"
#include "flows/MoneyWords.h"
#include "flows/ledger/LedgerItems.h"
#include "flows/ledger/LedgerWords.h"
#include "flows/plan/PlanWords.h"
#include "gui/ledger/LedgerScope.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 5; // as many as a hand finds without looking
constexpr int kLongestName = 16;

/// The words of this file stand under "OpenItemsPanel" for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenItemsPanel)
};

ItemDecision decisionOn(const OpenItem &item, ItemDecision::Kind kind, const QString &why)
{
    return {.item = item.ref, .kind = kind, .student = {}, .college = {}, .why = why};
}

// -- whose money a transfer is

QString collegeReason(const QString &college, const QString &ground)
{
    if (ground == u"alias" || ground == u"name" || ground == u"abbreviation")
        return Words::tr("附言写的就是%1。").arg(college);
    if (ground == u"amount")
        return Words::tr("金额正好是%1尚缺的数。").arg(college);
    if (ground == u"payer")
        return Words::tr("付款账户是%1的。").arg(college);
    return Words::tr("已核对，是%1的汇款。").arg(college);
}

ItemChoice collegeChoice(const OpenItem &item, const QString &college, const QString &ground,
                         const QString &why)
{
    ItemDecision decision = decisionOn(item, ItemDecision::Kind::BelongsTo, why);
    decision.college = college;
    return {.key = {}, .text = college, .ground = ground, .decision = decision};
}

QList<ItemChoice> collegeSuggestions(const OpenItem &item, const LedgerView &view)
{
    QList<ItemChoice> choices;
    const LedgerTransfer *transfer = findTransfer(view.ledger, item.ref);
    if (!transfer)
        return choices;
    for (const CollegeSuggestion &suggestion :
         suggestColleges(transfer->row, view.ledger.status.colleges, view.input.aliases, kMost))
        choices.append(collegeChoice(item, suggestion.college, collegeGroundWords(suggestion.ground),
                                     collegeReason(suggestion.college, suggestion.ground)));
    return choices;
}

QList<ItemChoice> collegesFound(const OpenItem &item, const LedgerView &view, const QString &text)
{
    QList<ItemChoice> choices;
    for (const CollegeAccount &account : view.ledger.status.colleges) {
        if (choices.size() < kMost && account.college.contains(text, Qt::CaseInsensitive))
            choices.append(collegeChoice(
                item, account.college,
                Words::tr("%1 · 差额 %2 元")
                    .arg(accountStateWords(account.state), differenceWords(account.difference())),
                collegeReason(account.college, {})));
    }
    return choices;
}

// -- whom a payment row means

QString studentReason(const PaymentRow &row, const Student &student, const QString &ground)
{
    if (row.number == student.number && row.name == student.name)
        return Words::tr("学号、姓名都相符，差额已另行补足。");
    if (ground == u"number")
        return Words::tr("学号笔误，已核对是%1。").arg(student.number);
    if (row.number == student.number)
        return Words::tr("学号相符，姓名已核对。");
    return Words::tr("学号有误，已按姓名和学院核对。");
}

ItemChoice studentChoice(const OpenItem &item, const Student &student, const QString &ground,
                         const QString &why)
{
    ItemDecision decision = decisionOn(item, ItemDecision::Kind::CountsFor, why);
    decision.student = student.number;
    return {.key = {},
            .text = Words::tr("%1  %2").arg(student.name, student.number),
            .ground = u"%1 · %2 · %3"_s.arg(ground, student.college, classWords(student.className)),
            .decision = decision};
}

PaymentRow paymentRowOf(const OpenItem &item, const LedgerView &view)
{
    if (const auto found = itemAt(view.input, item.ref); found && found->payment)
        return *found->payment;
    PaymentRow row;
    row.number = item.number;
    row.name = item.name;
    row.college = item.college;
    return row;
}

QList<ItemChoice> studentSuggestions(const OpenItem &item, const LedgerView &view)
{
    const PaymentRow row = paymentRowOf(item, view);
    QSet<QString> paid;
    for (const StudentStanding &standing : view.ledger.students) {
        if (standing.isPaid)
            paid.insert(standing.number);
    }
    QList<ItemChoice> choices;
    // Whom the row itself names comes first: too little was paid, or the name is written another way.
    const auto named = std::ranges::find(view.input.roster, row.number, &Student::number);
    if (!row.number.isEmpty() && named != view.input.roster.end() && !paid.contains(row.number))
        choices.append(studentChoice(item, *named, Words::tr("学号相同"), studentReason(row, *named, {})));
    for (const StudentSuggestion &suggestion : suggestStudents(row, view.input.roster, paid, kMost)) {
        const Student &student = suggestion.student;
        if (student.number != row.number && choices.size() < kMost)
            choices.append(studentChoice(item, student, studentGroundWords(suggestion.ground),
                                         studentReason(row, student, suggestion.ground)));
    }
    return choices;
}

QList<ItemChoice> studentsFound(const OpenItem &item, const LedgerView &view, const QString &text)
{
    const PaymentRow row = paymentRowOf(item, view);
    QList<ItemChoice> choices;
    for (const Student &student : view.input.roster) {
        if (choices.size() == kMost)
            break;
        if (!student.number.contains(text) && !student.name.contains(text, Qt::CaseInsensitive))
            continue;
        const bool isPaid = view.ledger.students.value(student.number).isPaid;
        choices.append(studentChoice(item, student, isPaid ? Words::tr("已缴") : Words::tr("未缴"),
                                     studentReason(row, student, {})));
    }
    return choices;
}

/// Whether the rules have counted the row already, so that a student need not be looked for.
bool isCounted(const OpenItem &item)
{
    return item.kind == u"other-college" || item.kind == u"amount-high" || item.kind == u"listed-twice";
}

// -- what can always be said

QString asItIsReason(const OpenItem &item)
{
    if (item.kind == u"other-college")
        return Words::tr("两个学院已核对，按学籍所在学院计。");
    if (item.kind == u"amount-high")
        return Words::tr("多交的部分由学院退还本人。");
    if (item.kind == u"listed-twice")
        return Words::tr("名单重复，只缴了一次。");
    if (item.kind == u"unreadable")
        return Words::tr("已对照原件，不影响账目。");
    return Words::tr("已核对，维持现状。");
}

QList<ItemChoice> standingChoices(const OpenItem &item, bool isTransfer)
{
    QList<ItemChoice> choices;
    if (isTransfer && item.amount.fen < 0)
        choices.append({u"R"_s, decisionKindWords(ItemDecision::Kind::RefundPayout),
                        Words::tr("付给学生的退费，不从学院汇款里扣"),
                        decisionOn(item, ItemDecision::Kind::RefundPayout, Words::tr("付给学生的退费。"))});
    if (isTransfer && item.kind != u"unreadable")
        choices.append({u"N"_s, decisionKindWords(ItemDecision::Kind::NotOurs),
                        Words::tr("不归任何学院，等待退回"),
                        decisionOn(item, ItemDecision::Kind::NotOurs,
                                   item.kind == u"private-person" ? Words::tr("不接受个人转账，退回。")
                                                                  : Words::tr("不是学院的汇款，退回。"))});
    if (!isTransfer && item.kind != u"unreadable")
        choices.append({u"N"_s, decisionKindWords(ItemDecision::Kind::DoesNotCount),
                        Words::tr("没有人因为这一行算已缴"),
                        decisionOn(item, ItemDecision::Kind::DoesNotCount,
                                   item.kind == u"not-on-roster" ? Words::tr("不是本届毕业生，由学院退还。")
                                                                 : Words::tr("这一行不是有效的缴费。"))});
    choices.append({u"S"_s, decisionKindWords(ItemDecision::Kind::AsItIs),
                    isCounted(item) ? Words::tr("看过了，已计入的照旧") : Words::tr("看过了，不计入的照旧"),
                    decisionOn(item, ItemDecision::Kind::AsItIs, asItIsReason(item))});
    return choices;
}

QList<ItemChoice> numbered(QList<ItemChoice> suggestions, const QList<ItemChoice> &standing)
{
    for (qsizetype i = 0; i < suggestions.size(); ++i)
        suggestions[i].key = QString::number(i + 1);
    return suggestions + standing;
}

} // namespace

QList<ItemChoice> choicesFor(const OpenItem &item, const LedgerView &view)
{
    const bool isTransfer = isOfStatement(view.input, item.ref);
    if (isTransfer)
        return numbered(collegeSuggestions(item, view), standingChoices(item, true));
    return numbered(isCounted(item) ? QList<ItemChoice>() : studentSuggestions(item, view),
                    standingChoices(item, false));
}

QList<ItemChoice> searchChoices(const OpenItem &item, const LedgerView &view, const QString &text)
{
    const bool isTransfer = isOfStatement(view.input, item.ref);
    return numbered(isTransfer ? collegesFound(item, view, text) : studentsFound(item, view, text),
                    standingChoices(item, isTransfer));
}

QString rememberableName(const OpenItem &item, const LedgerView &view)
{
    if (!isOfStatement(view.input, item.ref))
        return {};
    const QString word = collegeWordAtEnd(item.payer);
    const QString name = word.isEmpty() ? item.remark.trimmed() : word;
    return name.size() <= kLongestName ? name : QString();
}

} // namespace liuying
