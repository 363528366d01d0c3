// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/HotFiles.h"

#include "flows/studio/JpegEnd.h"
#include "flows/studio/PhotoTime.h"
#include "flows/studio/WriterWatch.h"
#include "vision/Photos.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <sys/stat.h>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// No camera's JPEG is larger; whatever is would fill the memory of a station.
constexpr qint64 kMostBytes = 300'000'000;

/// An unfinished file is read again this often, since some programs write into room reserved before.
constexpr qint64 kReadAgainMs = 1000;

std::optional<dev_t> diskOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return found.st_dev;
}

bool isMountPoint(const QString &folder)
{
    return diskOf(folder) != diskOf(folder + u"/.."_s);
}

Error unwanted(const QString &path)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate(
                "Studio", "相机的文件夹里来了“%1”，它不是 JPEG，没有收。请把相机设成 JPEG 或 RAW+JPEG。")
                .arg(path),
            u"neither JPEG nor RAW"_s};
}

Error tooLarge(const QString &path)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Studio", "“%1”太大，不像一张照片，没有收。").arg(path),
            u"more than %1 bytes"_s.arg(kMostBytes)};
}

Error notWhole(const QString &path, bool isEmpty)
{
    const QString words =
        isEmpty
            ? QCoreApplication::translate("Studio", "“%1”是空的。请看相机或联机软件是否还在传，或重拍一张。")
            : QCoreApplication::translate(
                  "Studio", "“%1”没有传完整，还不能用。请看相机或联机软件是否还在传，或重拍一张。");
    return {ErrorCode::BadInput, words.arg(path), u"the JPEG does not end"_s};
}

Error unreadable(const QFile &file)
{
    return {ErrorCode::NoPermission,
            QCoreApplication::translate("Studio", "“%1”读不了，没有收。请检查文件的权限和存储卡。")
                .arg(file.fileName()),
            file.errorString()};
}

Error rawAlone(const QString &path)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Studio",
                                        "“%1”没有同名的 JPEG，没有收。请把相机设成 RAW+JPEG，再重拍一张。")
                .arg(path),
            u"a RAW without its JPEG"_s};
}

Error lockedOut(const QString &folder)
{
    return {ErrorCode::NoPermission,
            QCoreApplication::translate("Studio", "没有权限看文件夹“%1”。请换一个文件夹，或改它的权限。")
                .arg(folder),
            u"the folder may not be listed"_s};
}

} // namespace

HotFiles::HotFiles(QString folder, HotFolder::OldFiles oldFiles, HotPace pace)
    : m_folder(std::move(folder)), m_pace(pace), m_isOldIgnored(oldFiles == HotFolder::OldFiles::Ignore)
{}

HotLook HotFiles::look(qint64 nowMs)
{
    HotLook look;
    if (!isThere()) {
        const bool isLockedOut = QFileInfo(m_folder).isDir() && !QFileInfo(m_folder).isReadable();
        if (isLockedOut && !std::exchange(m_isLockedOutTold, true))
            look.troubles.append(lockedOut(m_folder));
        m_wasAway = !m_isFirst;
        look.state = HotFolderState::Gone;
        return look;
    }
    m_isLockedOutTold = false;
    list(nowMs, look);
    tellReady(nowMs, look);
    tellLonelyRaws(nowMs, look);
    const bool isWaiting = std::ranges::any_of(
        m_items, [](const Item &item) { return item.stage != Stage::Told && !item.isTroubleTold; });
    look.state = isWaiting ? HotFolderState::Waiting : HotFolderState::Watching;
    return look;
}

void HotFiles::forget(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    if (file != pathOf(name))
        return;
    m_items.remove(m_raws.value(hotStem(name)));
    m_items.remove(name);
}

bool HotFiles::isThere()
{
    const QFileInfo folder(m_folder);
    if (!folder.isDir() || !folder.isReadable() || !folder.isExecutable())
        return false;
    const bool isOwnDisk = isMountPoint(m_folder);
    if (m_isFirst)
        m_isOnDiskOfItsOwn = isOwnDisk;
    return isOwnDisk || !m_isOnDiskOfItsOwn;
}

void HotFiles::list(qint64 nowMs, HotLook &look)
{
    QSet<QString> seen;
    QDirIterator files(m_folder, QDir::Files);
    while (files.hasNext()) {
        files.next();
        const QFileInfo file = files.fileInfo();
        const HotKind kind = hotKind(file.fileName());
        if (kind == HotKind::Passing || kind == HotKind::Beside)
            continue;
        seen.insert(file.fileName());
        note(file, kind, nowMs);
    }
    m_isFirst = false;
    m_wasAway = false;
    // What was renamed or taken away before it was whole is not waited for; what was told is remembered.
    m_items.removeIf([&seen](const auto &item) {
        return item.value().stage != Stage::Told && !seen.contains(item.key());
    });
    for (auto item = m_items.begin(); item != m_items.end(); ++item) {
        if (item->stage == Stage::Coming)
            examine(item.key(), *item, nowMs, look);
    }
}

/// Takes down what the folder says about a file; what is new or different begins anew.
void HotFiles::note(const QFileInfo &file, HotKind kind, qint64 nowMs)
{
    const qint64 modifiedMs = file.lastModified().toMSecsSinceEpoch();
    const auto known = m_items.find(file.fileName());
    if (known == m_items.end()) {
        Item item{.kind = kind, .bytes = file.size(), .modifiedMs = modifiedMs, .changedAtMs = nowMs};
        if (m_isFirst && m_isOldIgnored)
            item.stage = Stage::Told;
        m_items.insert(file.fileName(), item);
        if (kind == HotKind::Raw)
            m_raws.insert(hotStem(file.fileName()), file.fileName());
        return;
    }
    // A card's times may shift by an hour when it is put in again (FAT keeps local time).
    const bool isSameTime = known->modifiedMs == modifiedMs || m_wasAway;
    const bool isSame = known->bytes == file.size() && isSameTime;
    known->modifiedMs = modifiedMs;
    if (known->changedAtMs > nowMs)
        known->changedAtMs = nowMs; // the clock was set back
    if (isSame)
        return;
    known->bytes = file.size();
    known->changedAtMs = nowMs;
    known->readAtMs = 0;
    known->stage = Stage::Coming;
    known->isTroubleTold = false;
}

void HotFiles::examine(const QString &name, Item &item, qint64 nowMs, HotLook &look)
{
    const qint64 quietMs = item.kind == HotKind::Raw ? m_pace.rawQuietMs : m_pace.quietMs;
    if (nowMs - item.changedAtMs < quietMs)
        return;
    if (item.kind == HotKind::Unwanted) {
        look.troubles.append(unwanted(pathOf(name)));
        item.stage = Stage::Told;
        return;
    }
    if (item.kind == HotKind::Picture)
        return examinePicture(name, item, nowMs, look);
    if (item.bytes == 0 || isBeingWritten(pathOf(name)))
        return tellBroken(name, item, nowMs, look);
    item.stage = Stage::Whole;
    item.wholeAtMs = nowMs;
}

void HotFiles::examinePicture(const QString &name, Item &item, qint64 nowMs, HotLook &look)
{
    if (item.bytes > kMostBytes) {
        look.troubles.append(tooLarge(pathOf(name)));
        item.stage = Stage::Told;
        return;
    }
    if (item.bytes == 0 || isBeingWritten(pathOf(name)))
        return tellBroken(name, item, nowMs, look);
    const qint64 againMs = item.isTroubleTold ? m_pace.brokenMs : kReadAgainMs;
    if (item.readAtMs == 0 || nowMs - item.readAtMs >= againMs)
        readPicture(name, item, nowMs, look);
    if (item.stage == Stage::Coming)
        tellBroken(name, item, nowMs, look);
}

void HotFiles::readPicture(const QString &name, Item &item, qint64 nowMs, HotLook &look)
{
    item.readAtMs = nowMs;
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        if (file.exists() && !std::exchange(item.isTroubleTold, true))
            look.troubles.append(unreadable(file));
        return;
    }
    const QByteArray bytes = file.readAll();
    if (bytes.size() != item.bytes || jpegState(bytes) != JpegState::Whole)
        return;
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (std::exchange(item.digest, digest) == digest) { // touched, but the same picture as before
        item.stage = Stage::Told;
        return;
    }
    item.stage = Stage::Whole;
    item.wholeAtMs = nowMs;
    const auto facts = vision::readFileFacts(file.fileName());
    item.cameraMs = facts ? cameraUtcMs(facts->takenAt, QTimeZone::systemTimeZone()) : std::nullopt;
}

void HotFiles::tellBroken(const QString &name, Item &item, qint64 nowMs, HotLook &look)
{
    if (nowMs - item.changedAtMs < m_pace.brokenMs || std::exchange(item.isTroubleTold, true))
        return;
    look.troubles.append(notWhole(pathOf(name), item.bytes == 0));
}

/// Those that are whole, by the camera's clock where all of them say it, else by their numbers.
QStringList HotFiles::picturesInOrder() const
{
    QStringList names;
    bool allSayWhen = true;
    for (auto item = m_items.begin(); item != m_items.end(); ++item) {
        if (item->kind != HotKind::Picture || item->stage != Stage::Whole)
            continue;
        names.append(item.key());
        allSayWhen = allSayWhen && item->cameraMs;
    }
    std::ranges::sort(names, countsBefore);
    if (allSayWhen)
        std::ranges::stable_sort(names, {},
                                 [this](const QString &name) { return *m_items.value(name).cameraMs; });
    return names;
}

void HotFiles::tellReady(qint64 nowMs, HotLook &look)
{
    for (const QString &name : picturesInOrder()) {
        Item &item = m_items[name];
        // Those behind one that has to wait wait with it: pictures are given to students in their order.
        if (isEarlierComing(name, nowMs) || mustWaitForRaw(name, item, nowMs))
            return;
        const QString raw = rawOf(name);
        if (!raw.isEmpty())
            m_items[raw].stage = Stage::Told;
        m_comesInPairs = !raw.isEmpty();
        item.stage = Stage::Told;
        look.ready.append({pathOf(name), raw.isEmpty() ? QString() : pathOf(raw), nowMs, item.cameraMs});
    }
}

/// The whole RAW of a picture that was not told yet; empty: none.
QString HotFiles::rawOf(const QString &picture) const
{
    const QString raw = m_raws.value(hotStem(picture));
    const auto item = m_items.constFind(raw);
    return item != m_items.cend() && item->stage == Stage::Whole ? raw : QString();
}

bool HotFiles::mustWaitForRaw(const QString &name, const Item &picture, qint64 nowMs)
{
    const auto raw = m_items.constFind(m_raws.value(hotStem(name)));
    if (raw != m_items.cend() && raw->stage == Stage::Coming)
        return !raw->isTroubleTold;
    if (raw != m_items.cend() || !m_comesInPairs)
        return false;
    return nowMs - picture.wholeAtMs < m_pace.rawWaitMs;
}

/// Whether a picture with a number before @p name is still being written.
bool HotFiles::isEarlierComing(const QString &name, qint64 nowMs) const
{
    for (auto item = m_items.begin(); item != m_items.end(); ++item) {
        const bool isComing = item->kind == HotKind::Picture && item->stage == Stage::Coming;
        if (isComing && nowMs - item->changedAtMs < m_pace.earlierWaitMs && countsBefore(item.key(), name))
            return true;
    }
    return false;
}

void HotFiles::tellLonelyRaws(qint64 nowMs, HotLook &look)
{
    for (auto item = m_items.begin(); item != m_items.end(); ++item) {
        if (item->kind != HotKind::Raw || item->stage != Stage::Whole)
            continue;
        const QString stem = hotStem(item.key());
        const auto picture =
            std::ranges::find_if(m_items.keyValueBegin(), m_items.keyValueEnd(), [&](auto pair) {
                return pair.second.kind == HotKind::Picture && hotStem(pair.first) == stem;
            });
        if (picture != m_items.keyValueEnd()) {
            if ((*picture).second.stage != Stage::Told)
                continue;
            item->stage = Stage::Told;
            m_comesInPairs = true;
            look.lateRaws.append({pathOf((*picture).first), pathOf(item.key()), nowMs, {}});
        } else if (nowMs - item->wholeAtMs >= m_pace.brokenMs && !std::exchange(item->isTroubleTold, true)) {
            look.troubles.append(rawAlone(pathOf(item.key())));
        }
    }
}

QString HotFiles::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

} // namespace liuying
