// SPDX-License-Identifier: Apache-2.0
#include "storage/Backup.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/StorageErrors.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <filesystem>

#include <unistd.h>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

/// Puts the finished copy in place of the old one, whole or not at all.
Result<void> putInPlace(const QString &copy, const QString &file)
{
    QFile written(copy);
    if (!written.open(QIODevice::ReadWrite) || ::fsync(written.handle()) != 0)
        return storageFailure(ErrorCode::Storage, file, u"cannot flush the copy: "_s + written.errorString());
    written.close();
    std::error_code problem;
    std::filesystem::rename(copy.toStdU16String(), file.toStdU16String(), problem);
    if (problem)
        return storageFailure(ErrorCode::NoPermission, file, QString::fromStdString(problem.message()));
    return {};
}

} // namespace

Result<void> backupTo(const Database &database, const QString &file)
{
    if (QFileInfo(file).absoluteFilePath() == database.fileName())
        return storageFailure(ErrorCode::Usage, file, u"a backup onto the station's own file"_s);
    const QString copy = file + u".part"_s;
    QFile::remove(copy); // of a backup that was cut off
    const auto cleared = qScopeGuard([&copy] { QFile::remove(copy); });
    auto copied = database.query(u"VACUUM INTO :file"_s).bind(u":file"_s, copy).run();
    if (!copied) // SQLite names the station's file; what could not be written is the copy
        return storageFailure(copied.error().code, file, copied.error().detail);
    return putInPlace(copy, file);
}

} // namespace liuying::storage
