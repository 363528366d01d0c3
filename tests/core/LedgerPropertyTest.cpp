// SPDX-License-Identifier: Apache-2.0
// Whatever happens in whatever order: every fen that came in is earned, refunded or open, the book agrees
// with the counts, and nobody is refunded twice.
#include "LedgerCases.h"

#include "core/journal/Facts.h"
#include "core/ledger/BookKeeper.h"

#include <algorithm>
#include <random>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSequences = 200;
constexpr int kSteps = 30;

struct Written {
    EntryRef ref;
    Fact fact;
};

/// The record read anew from all facts, in the plainest way: what the keeper, fact by fact, must come to.
class PlainReading {
public:
    explicit PlainReading(const QList<Written> &journal) : m_journal(journal) {}

    [[nodiscard]] LedgerInput input() const
    {
        LedgerInput input;
        for (const Written &written : m_journal)
            std::visit([&](const auto &fact) { read(input, written.ref, fact); }, written.fact);
        return input;
    }

private:
    static void read(LedgerInput &input, const EntryRef &, const PlanPublished &fact)
    {
        input.fee = fact.plan.campaign.fee.value_or(Money{});
        input.isFeeKnown = fact.plan.campaign.fee.has_value();
        input.feeDue = fact.plan.campaign.feeDue;
    }
    static void read(LedgerInput &input, const EntryRef &, const RosterImported &fact)
    {
        for (const Student &student : fact.put) {
            const auto known = std::ranges::find(input.roster, student.number, &Student::number);
            if (known == input.roster.end())
                input.roster.append(student);
            else
                *known = student;
        }
        input.roster.removeIf([&](const Student &one) { return fact.removed.contains(one.number); });
    }
    void read(LedgerInput &input, const EntryRef &ref, const PaymentsImported &fact) const
    {
        if (!isReversed(ref))
            input.lists.append({fact.list.file, fact.list.rows, fact.sourceDigest});
    }
    void read(LedgerInput &input, const EntryRef &ref, const RemittancesImported &fact) const
    {
        Statement statement = fact.statement;
        statement.source = fact.sourceDigest;
        if (!isReversed(ref))
            input.statements.append(statement);
    }
    static void read(LedgerInput &input, const EntryRef &, const ShotAccepted &fact)
    {
        input.photographed.insert(fact.student);
    }
    static void read(LedgerInput &input, const EntryRef &ref, const ItemSettled &fact)
    {
        input.settled.removeIf(
            [&](const SettledItem &known) { return known.decision.item == fact.decision.item; });
        input.settled.append({ref, 0, {}, fact.decision});
    }
    static void read(LedgerInput &input, const EntryRef &, const ItemReopened &fact)
    {
        input.settled.removeIf([&](const SettledItem &known) { return known.ref == fact.settled; });
    }
    static void read(LedgerInput &input, const EntryRef &, const CollegeAliasSet &fact)
    {
        input.aliases.removeIf([&](const CollegeAlias &known) { return known.alias == fact.alias; });
        if (!fact.college.isEmpty())
            input.aliases.append({fact.alias, fact.college});
    }
    static void read(LedgerInput &input, const EntryRef &, const RefundsApproved &fact)
    {
        for (const QString &student : fact.students)
            input.refundSteps.append(aStep(RefundStep::Kind::Approved, student, fact.amount));
    }
    static void read(LedgerInput &input, const EntryRef &, const RefundsPaidOut &fact)
    {
        for (const QString &student : fact.students)
            input.refundSteps.append(aStep(RefundStep::Kind::PaidOut, student));
    }
    static void read(LedgerInput &input, const EntryRef &, const RefundTakenBack &fact)
    {
        input.refundSteps.append(aStep(RefundStep::Kind::TakenBack, fact.student));
    }
    template <typename Other>
    static void read(LedgerInput &, const EntryRef &, const Other &)
    {}

    [[nodiscard]] bool isReversed(const EntryRef &ref) const
    {
        return std::ranges::any_of(m_journal, [&](const Written &written) {
            const auto *reversal = std::get_if<ImportReversed>(&written.fact);
            return reversal && reversal->import == ref;
        });
    }

    const QList<Written> &m_journal;
};

/// Throws facts about a small university, sensible and senseless.
class Chance {
public:
    explicit Chance(unsigned seed) : m_random(seed) {}

    [[nodiscard]] Fact fact(const QList<Written> &journal)
    {
        switch (below(16)) {
        case 0:
            return plan();
        case 1:
        case 2:
            return roster();
        case 3:
        case 4:
            return payments();
        case 5:
        case 6:
            return statement();
        case 7:
            return ImportReversed{anEntry(journal), u"误"_s};
        case 8:
        case 9:
            return ItemSettled{decision()};
        case 10:
            return ItemReopened{anEntry(journal), u"误"_s};
        case 11:
            return CollegeAliasSet{aName(), below(4) ? aName() : QString()};
        case 12:
            return RefundsApproved{students(), Money{below(5) ? 1500 : (below(4) - 1) * 700}, u"批"_s};
        case 13:
            return RefundsPaidOut{students(), kDue, {}};
        case 14:
            return RefundTakenBack{aNumber(), u"退"_s};
        default:
            return shot();
        }
    }
    [[nodiscard]] PlanPublished plan(std::optional<Money> fee)
    {
        PlanPublished plan;
        plan.scope = u"campaign"_s;
        plan.plan.campaign.fee = fee;
        plan.plan.campaign.feeDue = kDue;
        return plan;
    }

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }

    template <typename Any>
    Any oneOf(const QList<Any> &list)
    {
        return list.at(below(int(list.size())));
    }

    QString aName()
    {
        return oneOf<QString>({u"商学院"_s, u"理学院"_s, u"管理学院"_s, u"化学与材料学院"_s, u"计算机学院"_s,
                               u"计科"_s, u"建筑学院"_s});
    }
    QString aNumber() { return QString::number(1001 + below(9)); }
    QString aPerson(const QString &number)
    {
        static const QStringList names{u"柳汐"_s, u"岑珂"_s, u"陆澜"_s, u"方霁"_s};
        return below(6) ? names.at(number.toInt() % 4) : oneOf(names);
    }
    QStringList students()
    {
        QStringList numbers;
        for (int i = below(4); i >= 0; --i)
            numbers.append(aNumber());
        return numbers;
    }

    Fact plan()
    {
        return plan(
            oneOf<std::optional<Money>>({Money{1500}, Money{1500}, Money{1000}, Money{}, std::nullopt}));
    }
    Fact roster()
    {
        RosterImported fact;
        for (int i = below(8); i > 0; --i) {
            const QString number = aNumber();
            fact.put.append(aStudent(number, aPerson(number), aName()));
        }
        if (below(3) == 0)
            fact.removed = students();
        return fact;
    }
    Fact payments()
    {
        PaymentsImported fact{{u"名单%1.xlsx"_s.arg(below(3)), {}}, source("list")};
        for (int i = below(9); i > 0; --i) {
            const QString number = below(8) ? aNumber() : QString();
            PaymentRow row = aPayment(i, number, aPerson(number));
            row.amount = oneOf<std::optional<Money>>({kFee, kFee, std::nullopt, Money{500}, Money{3000}});
            row.saysPaid = below(7) != 0;
            row.college = below(3) ? QString() : aName();
            fact.list.rows.append(row);
        }
        return fact;
    }
    Fact statement()
    {
        RemittancesImported fact{{u"流水%1.csv"_s.arg(below(3)), {}, {}, {}}, source("bank")};
        for (int i = below(7); i > 0; --i) {
            const QString payer =
                oneOf<QString>({u"澜江理工大学"_s, u"澜江理工大学"_s + aName(), u"柳汐澜"_s});
            const QString remark = oneOf<QString>({aName(), aName() + u"退费"_s, u"手续费"_s, u"毕业照"_s});
            TransferRow row =
                aTransfer(i, Money{(below(9) - 3) * 500}, remark, payer, kDue.addDays(below(4) - 2));
            row.serial = below(2) ? QString::number(below(40)) : QString();
            fact.statement.rows.append(row);
        }
        if (below(4) == 0)
            fact.statement.unreadableRows = {below(9)};
        return fact;
    }
    ItemDecision decision()
    {
        using Kind = ItemDecision::Kind;
        const Kind kind = oneOf<Kind>({Kind::AsItIs, Kind::CountsFor, Kind::CountsFor, Kind::DoesNotCount,
                                       Kind::BelongsTo, Kind::BelongsTo, Kind::NotOurs, Kind::RefundPayout});
        return aDecision(source(below(2) ? "list" : "bank"), 1 + below(8), kind,
                         kind == Kind::CountsFor ? aNumber() : aName());
    }
    Fact shot()
    {
        ShotAccepted fact;
        fact.student = aNumber();
        return fact;
    }
    /// Few enough that decisions find their rows and files come again.
    QByteArray source(const char *kind) { return QByteArray(kind) + QByteArray::number(below(3)); }
    EntryRef anEntry(const QList<Written> &journal) { return journal.at(below(int(journal.size()))).ref; }

    std::mt19937 m_random;
};

Money openOf(const Settlement &settlement, QLatin1String kind, const QString &college = {})
{
    Money sum;
    for (const SettlementItem &item : settlement.open) {
        if (item.kind.startsWith(kind) && item.college == college)
            sum += item.amount;
    }
    return sum;
}

/// What a college sent too much or too little; while the fee is not known it has a kind of its own.
Money differenceOf(const Settlement &settlement, const QString &college)
{
    return openOf(settlement, "college-"_L1, college) + openOf(settlement, "fee-unknown"_L1, college);
}

void expectBookAgrees(const Book &book, const Ledger &ledger)
{
    const Settlement &settlement = ledger.settlement;
    EXPECT_EQ(book.trial(), Money{});
    EXPECT_EQ(book.balance(AccountKind::Bank) + book.balance(AccountKind::RefundPayouts),
              settlement.received);
    EXPECT_EQ(book.balance(AccountKind::Photographer), -settlement.earned);
    EXPECT_EQ(book.balance(AccountKind::RefundsPayable), -settlement.approved);
    EXPECT_EQ(book.balance(AccountKind::RefundsPaid), -settlement.paidOut);
    EXPECT_EQ(book.balance(AccountKind::Held),
              -(settlement.due + openOf(settlement, "held"_L1) + openOf(settlement, "over-approved"_L1)));
    EXPECT_EQ(book.balance(AccountKind::Unassigned), -openOf(settlement, "unassigned"_L1));
    EXPECT_EQ(book.balance(AccountKind::NotOurs), -openOf(settlement, "not-ours"_L1));
    EXPECT_EQ(book.balance(AccountKind::Unpaid), -openOf(settlement, "unpaid"_L1));
    EXPECT_EQ(book.balance(AccountKind::Recover), -openOf(settlement, "recover"_L1));
    const QMap<Account, Money> balances = book.balances();
    for (auto it = balances.cbegin(); it != balances.cend(); ++it) {
        if (it.key().kind == AccountKind::College) {
            EXPECT_EQ(it.value(), -differenceOf(settlement, it.key().party));
        }
    }
}

/// From the entries of the book alone: what went out to each student and was not taken back.
void expectNobodyIsRefundedTwice(const Book &book, const RefundStanding &refunds)
{
    QHash<QString, Money> out;
    for (const BookEntry &entry : book.entries()) {
        for (const Posting &posting : entry.postings) {
            if (posting.account.kind == AccountKind::RefundsPaid)
                out[entry.subject.section(u':', 1)] += -posting.amount;
        }
    }
    for (auto it = out.cbegin(); it != out.cend(); ++it) {
        const Refund *refund = refunds.of(it.key());
        EXPECT_EQ(it.value(), refund && refund->paidOut ? refund->amount : Money{}) << it.key().toStdString();
    }
}

/// A step that whyNot() refuses because of the steps before it changes nobody's refund.
void expectRefusedStepsDoNothing(const Fact &fact, const RefundStanding &before, const RefundStanding &after)
{
    const auto expectSame = [&](RefundStep::Kind kind, const QString &student) {
        const QString why = whyNot(kind, student, before, true);
        if (why != "already-approved"_L1 && why != "already-paid"_L1 && why != "not-approved"_L1 &&
            why != "nothing-to-take-back"_L1)
            return;
        const Refund *was = before.of(student);
        const Refund *is = after.of(student);
        ASSERT_EQ(was != nullptr, is != nullptr);
        EXPECT_TRUE(!was || was->state == is->state);
        EXPECT_GT(after.ignored.size(), before.ignored.size());
    };
    if (const auto *approved = std::get_if<RefundsApproved>(&fact);
        approved && approved->students.size() == 1)
        expectSame(RefundStep::Kind::Approved, approved->students.first());
    if (const auto *paidOut = std::get_if<RefundsPaidOut>(&fact); paidOut && paidOut->students.size() == 1)
        expectSame(RefundStep::Kind::PaidOut, paidOut->students.first());
    if (const auto *back = std::get_if<RefundTakenBack>(&fact))
        expectSame(RefundStep::Kind::TakenBack, back->student);
}

void play(unsigned seed)
{
    Chance chance(seed);
    BookKeeper keeper;
    QList<Written> journal;
    Ledger before = keepLedger({}, true);
    for (int step = 0; step < kSteps && !testing::Test::HasFailure(); ++step) {
        const EntryRef ref{u"station"_s, step + 1};
        journal.append({ref, step == 0 ? Fact(chance.plan(kFee)) : chance.fact(journal)});
        const Fact &fact = journal.last().fact;
        SCOPED_TRACE("seed " + std::to_string(seed) + ", step " + std::to_string(step) + ", " +
                     factKind(fact).toStdString());
        keeper.take(ref, step, u"财务"_s, fact);

        const LedgerInput input = PlainReading(journal).input();
        const Ledger under = keepLedger(input, false);
        const Ledger over = keepLedger(input, true);
        EXPECT_EQ(under.settlement.gap(), Money{});
        EXPECT_EQ(over.settlement.gap(), Money{});
        expectBookAgrees(keeper.book(), under);
        expectBookAgrees(keeper.book(), over);
        expectNobodyIsRefundedTwice(keeper.book(), over.refunds);
        expectRefusedStepsDoNothing(fact, before.refunds, over.refunds);
        before = over;
    }
    EXPECT_EQ(kindsOf(ledgerStatus(keeper.input()).needsPerson), kindsOf(before.status.needsPerson));
}

TEST(Ledger, AccountsForEveryFenWhateverHappens)
{
    for (unsigned seed = 1; seed <= kSequences && !HasFailure(); ++seed)
        play(seed);
}

} // namespace
} // namespace liuying
