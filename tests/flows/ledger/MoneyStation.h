// SPDX-License-Identifier: Apache-2.0
// The door station with a list that leaves questions open and a statement, after the campaign's last window.
#pragma once

#include "flows/DoorStation.h"
#include "flows/ledger/LedgerDesk.h"

#include <algorithm>

namespace liuying {

inline const QString kHow = QStringLiteral("张老师");
inline const QString kWhy = QStringLiteral("查过了");
inline const QByteArray kListDigest = "of the list";
inline const QByteArray kBankDigest = "of the statement";

class MoneyStation : public DoorStation {
protected:
    MoneyStation()
    {
        using namespace Qt::StringLiterals;
        clock.set(12, 0);
        PaymentList list;
        list.file = u"更正.csv"_s;
        list.rows = {{2, {}, u"A3"_s, u"学生A三"_s, u"文学院"_s, Money{1500}, true, {}}};
        append(PaymentsImported{list, kListDigest});
        Statement statement;
        statement.file = u"folder/流水.csv"_s;
        const QDate day(2025, 3, 1);
        statement.rows = {{2, day, Money{4500}, u"试验大学文学院"_s, u"采集费"_s, u"S1"_s},
                          {3, day, Money{1500}, u"柳汐澜"_s, u"采集费"_s, u"S2"_s},
                          {4, day, Money{-1500}, u"试验大学"_s, u"支出"_s, u"S3"_s}};
        statement.unreadableRows = {7};
        append(RemittancesImported{statement, kBankDigest});
    }

    [[nodiscard]] LedgerDesk ledgerDesk() { return {*stores, clock}; }
    [[nodiscard]] LedgerView view()
    {
        const Result<LedgerView> view = ledgerDesk().view();
        EXPECT_TRUE(view.has_value());
        return view.value_or(LedgerView());
    }
    [[nodiscard]] static ItemRef payment() { return {kListDigest, {}, 2}; }
    [[nodiscard]] static ItemRef transfer(int row) { return {kBankDigest, {}, row}; }
    [[nodiscard]] static ItemDecision decide(const ItemRef &item, ItemDecision::Kind kind)
    {
        ItemDecision decision;
        decision.item = item;
        decision.kind = kind;
        decision.why = kWhy;
        return decision;
    }
    [[nodiscard]] static ItemDecision belongs(int row, const QString &college)
    {
        ItemDecision decision = decide(transfer(row), ItemDecision::Kind::BelongsTo);
        decision.college = college;
        return decision;
    }
    [[nodiscard]] bool isOpen(const ItemRef &item)
    {
        return std::ranges::any_of(view().ledger.status.needsPerson,
                                   [&](const OpenItem &open) { return open.ref == item; });
    }
};

} // namespace liuying
