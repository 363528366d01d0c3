// SPDX-License-Identifier: Apache-2.0
#include "gui/common/FolderWords.h"

#include <QDir>
#include <QStringList>

namespace liuying {

using namespace Qt::StringLiterals;

QString shortFolder(const QString &folder)
{
    const QStringList parts = QDir::fromNativeSeparators(folder).split(u'/', Qt::SkipEmptyParts);
    return parts.size() <= 2 ? folder : u"…/"_s + parts.mid(parts.size() - 2).join(u'/');
}

} // namespace liuying
