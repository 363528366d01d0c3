// SPDX-License-Identifier: Apache-2.0
#include "core/Money.h"

namespace liuying {

using namespace Qt::StringLiterals;

QString Money::toYuan() const
{
    const qint64 size = fen < 0 ? -fen : fen;
    return (fen < 0 ? u"-"_s : QString()) + QString::number(size / 100) + u'.' +
           QString::number(size % 100).rightJustified(2, u'0');
}

} // namespace liuying
