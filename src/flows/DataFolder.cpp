// SPDX-License-Identifier: Apache-2.0
#include "flows/DataFolder.h"

#include <QStandardPaths>

namespace liuying {

using namespace Qt::StringLiterals;

QString defaultDataFolder()
{
    const QString chosen = qEnvironmentVariable("LIUYING_DATA");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/liuying"_s;
}

} // namespace liuying
