// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/LedgerText.h"

#include "flows/CampaignTime.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// The words of this file stand under "LedgerPage" for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerPage)
};

} // namespace

QString yuanWords(Money amount)
{
    const qint64 fen = std::abs(amount.fen);
    const QString yuan = QLocale(QLocale::English, QLocale::UnitedStates).toString(fen / 100);
    return u"%1%2.%3"_s.arg(amount.fen < 0 ? u"−"_s : QString(), yuan).arg(fen % 100, 2, 10, QChar(u'0'));
}

QString differenceWords(Money difference)
{
    return difference.fen > 0 ? u'+' + yuanWords(difference) : yuanWords(difference);
}

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
