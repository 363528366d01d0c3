// SPDX-License-Identifier: Apache-2.0
#include "flows/MoneyWords.h"

#include <QLocale>

#include <cstdlib>

namespace liuying {

using namespace Qt::StringLiterals;

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

} // namespace liuying
