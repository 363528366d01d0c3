// SPDX-License-Identifier: Apache-2.0
#include "flows/CampaignTime.h"
#include "flows/MoneyWords.h"
#include "flows/ledger/LedgerItems.h"
#include "gui/ledger/ItemPane.h"

#include <QCoreApplication>

namespace liuying {

namespace {

/// The words of this file stand under "OpenItemsPanel" for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenItemsPanel)
};

using Facts = QList<std::pair<QString, QString>>;

Facts paymentFacts(const PaymentRow &row)
{
    Facts facts{{Words::tr("学号"), row.number},
                {Words::tr("姓名"), row.name},
                {Words::tr("学院"), row.college},
                {Words::tr("金额"), row.amount ? yuanWords(*row.amount) : QString()},
                {Words::tr("日期"), row.date}};
    if (!row.saysPaid)
        facts.append({Words::tr("是否缴费"), Words::tr("写明未缴")});
    return facts;
}

Facts transferFacts(const TransferRow &row)
{
    return {{Words::tr("日期"), row.date ? dayWords(*row.date) : QString()},
            {Words::tr("金额"), yuanWords(row.amount)},
            {Words::tr("付款方"), row.payer},
            {Words::tr("附言"), row.remark},
            {Words::tr("流水号"), row.serial}};
}

} // namespace

Facts rowFacts(const OpenItem &item, const LedgerView &view)
{
    const auto found = itemAt(view.input, item.ref);
    if (!found)
        return {};
    if (found->transfer)
        return transferFacts(*found->transfer);
    return found->payment ? paymentFacts(*found->payment) : Facts();
}

} // namespace liuying
