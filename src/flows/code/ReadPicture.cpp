// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CodeDesk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct Loaded {
    ReadPicture read;
    QImage picture;
};

/// A name as people can see it. Bytes that are no UTF-8, as in archives from elsewhere, are spelt out, each
/// after a replacement character: names stay different, though nothing can be opened by them.
QString shownName(const std::filesystem::path &name)
{
    const QByteArray bytes = QByteArray::fromStdString(name.string());
    QStringDecoder decode(QStringDecoder::Utf8);
    QString shown = decode(bytes);
    if (!decode.hasError())
        return shown;
    shown.clear();
    for (const char byte : bytes) {
        const auto value = static_cast<uchar>(byte);
        if (value < 0x80)
            shown += QLatin1Char(byte);
        else
            shown += QChar(QChar::ReplacementCharacter) + QString::number(value, 16).toUpper();
    }
    return shown;
}

Error misnamed(const QString &file)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate(
                "Flows", "文件名或文件夹名“%1”的文字编码无法识别，打不开这张图片。请改名后再放进来。")
                .arg(QFileInfo(file).fileName()),
            u"name is not UTF-8: "_s + file};
}

bool mayList(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isReadable() && info.isExecutable();
}

Error mayNotList(const QString &folder)
{
    return {ErrorCode::NoPermission,
            QCoreApplication::translate("Flows", "没有权限打开文件夹“%1”，里面的图片没有读。请检查权限。")
                .arg(QFileInfo(folder).fileName()),
            u"may not be listed: "_s + folder};
}

Loaded loadCodes(const QString &file)
{
    Loaded loaded;
    loaded.read.file = file;
    if (file.contains(QChar::ReplacementCharacter) && !QFileInfo::exists(file)) {
        loaded.read.trouble = misnamed(file);
        return loaded;
    }
    if (QFileInfo(file).isDir()) {
        loaded.read.trouble = mayNotList(file);
        return loaded;
    }
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
bool beginsLikePicture(const std::filesystem::path &file)
{
    std::array<char, 12> begin{};
    std::ifstream device(file, std::ios::binary);
    device.read(begin.data(), begin.size());
    const QByteArray head(begin.data(), static_cast<qsizetype>(device.gcount()));
    return head.startsWith("\xff\xd8\xff") || head.startsWith("\x89PNG") || head.startsWith("GIF8") ||
           (head.startsWith("RIFF") && head.endsWith("WEBP"));
}

/// Opens none but regular files: reading from a pipe would wait for ever.
bool isPicture(const std::filesystem::directory_entry &entry, const QString &file)
{
    std::error_code ignored;
    return hasPictureEnding(file) || (entry.is_regular_file(ignored) && beginsLikePicture(entry.path()));
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
    namespace fs = std::filesystem;
    FolderContents contents;
    const fs::path root(QFile::encodeName(folder).toStdString());
    if (!mayList(folder))
        contents.pictures.append(folder);
    std::error_code problem;
    fs::recursive_directory_iterator found(root, fs::directory_options::skip_permission_denied, problem);
    for (; !problem && found != fs::recursive_directory_iterator(); found.increment(problem)) {
        std::error_code ignored;
        if (found->path().filename().string().starts_with('.')) {
            found.disable_recursion_pending();
            continue;
        }
        QString file = folder;
        for (const fs::path &part : found->path().lexically_relative(root))
            file += (file.endsWith(u'/') ? QString() : u"/"_s) + shownName(part);
        const bool isFolder = found->is_directory(ignored);
        if (isFolder && (mayList(file) || !QFileInfo::exists(file)))
            continue;
        if (isFolder || isPicture(*found, file))
            contents.pictures.append(file);
        else
            ++contents.others;
    }
    contents.pictures.sort();
    return contents;
}

} // namespace liuying
