// SPDX-License-Identifier: Apache-2.0
#include "storage/DatabaseFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

/// Where a file is, or would be, without links on the way.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    if (const QString there = info.canonicalFilePath(); !there.isEmpty())
        return there;
    const QString target = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    const QString folder = QFileInfo(QFileInfo(target).absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? target : QDir(folder).filePath(QFileInfo(target).fileName());
}

} // namespace

bool holdsDatabase(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = file.read(16);
    return begin == QByteArrayView("SQLite format 3\0", 16) || begin.startsWith("\x37\x7f\x06\x82") ||
           begin.startsWith("\x37\x7f\x06\x83");
}

bool isBesideDatabase(const QString &path)
{
    const QString real = realPath(path);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (real.endsWith(suffix) && holdsDatabase(real.chopped(suffix.size())))
            return true;
    }
    return false;
}

bool belongsToStation(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name == u"station.sqlite" || name.startsWith(u"station.sqlite-") || holdsDatabase(path) ||
           isBesideDatabase(path);
}

} // namespace liuying::storage
