// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CodeDesk.h"

#include <QDirIterator>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

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
    ReadPicture read;
    read.file = file;
    const Result<QImage> picture = vision::loadPicture(file);
    if (!picture) {
        read.trouble = picture.error();
        return read;
    }
    read.reading = vision::readCodes(*picture, vision::Effort::File);
    if (cards == Cards::Skip)
        return read;
    const auto code = std::ranges::find_if(read.reading.codes, [](const vision::SeenCode &seen) {
        return codeKind(seen.payload, Policy{}) == CodeKind::CaptureCode;
    });
    if (code != read.reading.codes.end())
        read.card = vision::readCard(*picture, *code);
    return read;
}

QList<ReadPicture> readPictures(const QStringList &files, Cards cards)
{
    QThreadPool pool;
    return QtConcurrent::blockingMapped<QList<ReadPicture>>(
        &pool, files, [cards](const QString &file) { return readPicture(file, cards); });
}

QStringList picturesIn(const QString &folder)
{
    static const QStringList kSuffixes{u"*.png"_s, u"*.jpg"_s,  u"*.jpeg"_s, u"*.webp"_s, u"*.bmp"_s,
                                       u"*.gif"_s, u"*.heic"_s, u"*.heif"_s, u"*.tif"_s,  u"*.tiff"_s};
    QStringList files;
    QDirIterator found(folder, kSuffixes, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    files.sort();
    return files;
}

} // namespace liuying
