// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/TransfersModel.h"

#include "flows/CampaignTime.h"
#include "flows/MoneyWords.h"
#include "flows/Words.h"
#include "flows/ledger/LedgerWords.h"
#include "gui/ledger/LedgerText.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const ItemRef &ref)
{
    return u"%1:%2:%3"_s.arg(QString::fromLatin1(ref.source.toHex()), ref.sheet).arg(ref.row);
}

} // namespace

TransfersModel::TransfersModel(QObject *parent)
    : LedgerTable(
          {{tr("日期")}, {tr("金额"), true}, {tr("付款方")}, {tr("附言")}, {tr("注意")}, {tr("归属")}},
          parent)
{}

void TransfersModel::showCollege(const LedgerView &view, const QString &college)
{
    QList<LedgerTransfer> transfers;
    QStringList keys;
    for (const LedgerTransfer &transfer : view.ledger.transfers) {
        if (transfer.college != college)
            continue;
        transfers.append(transfer);
        keys.append(keyOf(transfer.ref));
    }
    replaceRows(keys, [this, &view, &transfers] {
        m_transfers = transfers;
        m_campaign = view.campaign;
    });
}

LedgerCell TransfersModel::cell(int row, int column) const
{
    const LedgerTransfer &transfer = m_transfers.at(row);
    const QString place = rowPlaceWords(transfer.file, transfer.ref);
    switch (column) {
    case Day:
        return {.text = transfer.row.date ? dayWords(*transfer.row.date) : tr("无日期"),
                .key = transfer.row.date.value_or(QDate()),
                .tip = place,
                .isSoft = !transfer.row.date};
    case Amount: {
        const Tone tone = transfer.row.amount.fen < 0 ? Tone::Bad : Tone::Plain;
        return {.text = yuanWords(transfer.row.amount),
                .key = transfer.row.amount.fen,
                .look = {Mark::None, tone},
                .tip = place,
                .isSoft = !transfer.isCounted};
    }
    case Payer:
        return {.text = transfer.row.payer};
    case Remark:
        return {.text = transfer.row.remark};
    case Flags:
        return flagsCell(transfer);
    default:
        return settledCell(transfer);
    }
}

LedgerCell TransfersModel::flagsCell(const LedgerTransfer &transfer) const
{
    if (transfer.flags.isEmpty())
        return {.text = u"—"_s, .isSoft = true};
    QStringList words;
    for (const QString &flag : transfer.flags)
        words.append(transferFlagWords(flag));
    return {.text = listWords(words), .look = {Mark::None, Tone::Caution}};
}

LedgerCell TransfersModel::settledCell(const LedgerTransfer &transfer) const
{
    if (transfer.settled) {
        //: %1 who settled a transfer
        return {.text = tr("%1 核定").arg(transfer.settled->actor),
                .tip = settledItemWords(*transfer.settled, zoneOf(m_campaign))};
    }
    return transfer.isCounted ? LedgerCell{.text = tr("自动"), .isSoft = true}
                              : LedgerCell{.text = tr("未计入"), .look = {Mark::None, Tone::Caution}};
}

QString TransfersModel::searchText(int row) const
{
    const TransferRow &transfer = m_transfers.at(row).row;
    return u"%1 %2 %3"_s.arg(transfer.payer, transfer.remark, transfer.amount.toYuan());
}

} // namespace liuying
