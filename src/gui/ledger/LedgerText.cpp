// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/LedgerText.h"

#include "flows/CampaignTime.h"

#include <QCoreApplication>

namespace liuying {

namespace {

/// The words of this file stand under "LedgerPage" for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerPage)
};

} // namespace

QString recordedWords(qint64 atMs, const Campaign &campaign)
{
    return momentWords(LocalDateTime::fromUtcMs(atMs, zoneOf(campaign)));
}

QString rowPlaceWords(const QString &file, const ItemRef &ref)
{
    return ref.sheet.isEmpty() ? Words::tr("%1 第%2行").arg(file).arg(ref.row)
                               : Words::tr("%1 工作表“%2”第%3行").arg(file, ref.sheet).arg(ref.row);
}

} // namespace liuying
