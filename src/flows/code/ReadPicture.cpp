// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CodeDesk.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct Loaded {
    ReadPicture read;
    QImage picture;
};

Loaded loadCodes(const QString &file)
{
    Loaded loaded;
    loaded.read.file = file;
    const Result<QImage> picture = vision::loadPicture(file);
    if (!picture) {
        loaded.read.trouble = picture.error();
        return loaded;
    }
    loaded.picture = *picture;
    loaded.read.reading = vision::readCodes(*picture, vision::Effort::File);
    return loaded;
}

void readCardOf(Loaded &loaded, const Policy &policy)
{
    const QList<vision::SeenCode> &codes = loaded.read.reading.codes;
    const auto code = std::ranges::find_if(codes, [&policy](const vision::SeenCode &seen) {
        return codeKind(seen.payload, policy) == CodeKind::CaptureCode;
    });
    if (code != codes.end())
        loaded.read.card = vision::readCard(loaded.picture, *code);
}

bool hasPictureEnding(const QString &file)
{
    static const QSet<QString> kEndings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"jpe"_s,  u"jfif"_s, u"webp"_s,
                                        u"bmp"_s, u"gif"_s, u"heic"_s, u"heif"_s, u"tif"_s,  u"tiff"_s};
    return kEndings.contains(QFileInfo(file).suffix().toLower());
}

/// Chats save pictures under names without an ending, or with one of their own.
bool beginsLikePicture(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = device.read(12);
    return head.startsWith("\xff\xd8\xff") || head.startsWith("\x89PNG") || head.startsWith("GIF8") ||
           (head.startsWith("RIFF") && head.endsWith("WEBP"));
}

} // namespace

ShownCode shownCode(const vision::CodeReading &reading, const Policy &policy)
{
    ShownCode shown;
    for (const vision::SeenCode &code : reading.codes) {
        if (codeKind(code.payload, policy) != CodeKind::CaptureCode)
            continue;
        ++shown.captureCodes;
        shown.payload = code.payload;
    }
    if (shown.captureCodes == 0 && !reading.codes.isEmpty())
        shown.payload = reading.codes.front().payload;
    if (shown.captureCodes > 1)
        shown.payload.clear();
    return shown;
}

ReadPicture readPicture(const QString &file, Cards cards)
{
    Loaded loaded = loadCodes(file);
    if (cards == Cards::Read)
        readCardOf(loaded, Policy{});
    return loaded.read;
}

ReadPicture readPicture(const QString &file, const Policy &policy,
                        const std::function<bool(const QByteArray &)> &isKnown)
{
    Loaded loaded = loadCodes(file);
    const ShownCode shown = shownCode(loaded.read.reading, policy);
    if (shown.captureCodes == 1 && !isKnown(codeDigest(shown.payload)))
        readCardOf(loaded, policy);
    return loaded.read;
}

QList<ReadPicture> readPictures(const QStringList &files, Cards cards)
{
    QThreadPool pool;
    return QtConcurrent::blockingMapped<QList<ReadPicture>>(
        &pool, files, [cards](const QString &file) { return readPicture(file, cards); });
}

FolderContents contentsOf(const QString &folder)
{
    FolderContents contents;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString file = found.next();
        if (hasPictureEnding(file) || beginsLikePicture(file))
            contents.pictures.append(file);
        else
            ++contents.others;
    }
    contents.pictures.sort();
    return contents;
}

} // namespace liuying
