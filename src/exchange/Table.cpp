// SPDX-License-Identifier: Apache-2.0
#include "exchange/Table.h"

#include "exchange/table/Archive.h"
#include "exchange/table/CompoundFile.h"
#include "exchange/table/CsvReader.h"
#include "exchange/table/DocxReader.h"
#include "exchange/table/FileTrouble.h"
#include "exchange/table/Limits.h"
#include "exchange/table/XlsReader.h"
#include "exchange/table/XlsxReader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

constexpr qint64 kHeadBytes = 1024;

/// Opens what can be read as a document at all.
Result<void> openDocument(QFile &file)
{
    const QFileInfo facts(file.fileName());
    const QString name = file.fileName();
    if (!facts.exists())
        return fileTrouble(FileTrouble::Missing, name);
    if (facts.isDir())
        return fileTrouble(FileTrouble::Folder, name);
    if (!facts.isFile())
        return fileTrouble(FileTrouble::NotAFile, name);
    if (!file.open(QIODevice::ReadOnly))
        return fileTrouble(FileTrouble::NoPermission, name, file.errorString());
    if (file.size() == 0)
        return fileTrouble(FileTrouble::Empty, name);
    if (file.size() > limits::kFileBytes)
        return fileTrouble(FileTrouble::TooLarge, name, u"%1 bytes"_s.arg(file.size()));
    return {};
}

Result<QByteArray> readAll(const QString &name)
{
    QFile file(name);
    if (auto opened = openDocument(file); !opened)
        return failureOf(opened);
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fileTrouble(FileTrouble::Damaged, name, file.errorString());
    return bytes;
}

Result<FileKind> kindOfZip(const QString &name)
{
    const auto archive = Archive::open(name);
    if (!archive)
        return failureOf(archive);
    if ((*archive)->hasFolder(u"xl/"_s))
        return FileKind::Xlsx;
    return (*archive)->hasFolder(u"word/"_s) ? FileKind::Docx : FileKind::Unknown;
}

Result<FileKind> kindOfCompound(const QString &name)
{
    const auto bytes = readAll(name);
    if (!bytes)
        return failureOf(bytes);
    const auto container = CompoundFile::parse(*bytes);
    if (!container)
        return fileTrouble(FileTrouble::Damaged, name, u"broken compound file"_s);
    if (container->has(u"EncryptedPackage"_s))
        return FileKind::Encrypted;
    if (container->has(u"WordDocument"_s))
        return fileTrouble(FileTrouble::OldWord, name);
    if (container->has(u"Workbook"_s))
        return FileKind::Xls;
    if (container->has(u"Book"_s))
        return fileTrouble(FileTrouble::OldExcel, name, u"BIFF5"_s);
    return fileTrouble(FileTrouble::Damaged, name, u"compound file without a workbook"_s);
}

bool looksLikeMarkup(const QByteArray &head)
{
    QByteArray start = head;
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    for (const char *mark : {"<!doctype", "<html", "<head", "<body", "<table", "<meta", "<script", "<?xml",
                             "<!--", "mime-version:"}) {
        if (start.startsWith(mark))
            return true;
    }
    return false;
}

/// The old Excel formats that have no container begin with their first record.
bool looksLikeBareExcel(const QByteArray &head)
{
    return head.size() > 4 && head[0] == '\x09' &&
           (head[1] == '\0' || head[1] == '\x02' || head[1] == '\x04' || head[1] == '\x08') &&
           head[3] == '\0';
}

/// Plain text: whether it is meant as a table only the name can tell.
FileKind kindOfText(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == u"txt" || suffix == u"md" || suffix == u"text" ? FileKind::Text : FileKind::Csv;
}

tl::unexpected<Error> unreadableKind(FileKind kind, const QString &file, FileTrouble otherwise)
{
    switch (kind) {
    case FileKind::WebPage:
        return fileTrouble(FileTrouble::WebPage, file);
    case FileKind::Pdf:
        return fileTrouble(FileTrouble::Pdf, file);
    case FileKind::Encrypted:
        return fileTrouble(FileTrouble::Password, file);
    case FileKind::Unknown:
        return fileTrouble(FileTrouble::Unknown, file);
    default:
        return fileTrouble(otherwise, file);
    }
}

Result<QList<Sheet>> readXlsFile(const QString &file, const std::function<bool(int)> &progress)
{
    const auto bytes = readAll(file);
    if (!bytes)
        return failureOf(bytes);
    const auto container = CompoundFile::parse(*bytes);
    if (!container)
        return fileTrouble(FileTrouble::Damaged, file, u"broken compound file"_s);
    return readXls(container->stream(u"Workbook"_s), file, progress);
}

Result<QList<Sheet>> readCsvFile(const QString &file, const std::function<bool(int)> &progress)
{
    const auto bytes = readAll(file);
    if (!bytes)
        return failureOf(bytes);
    const auto text = decodeText(*bytes, file);
    if (!text)
        return failureOf(text);
    auto sheet = readCsv(*text, file, progress);
    if (!sheet)
        return failureOf(sheet);
    return QList<Sheet>{*std::move(sheet)};
}

Result<QList<Sheet>> readSheets(FileKind kind, const QString &file, const std::function<bool(int)> &progress)
{
    if (kind == FileKind::Xls)
        return readXlsFile(file, progress);
    if (kind == FileKind::Csv || kind == FileKind::Text)
        return readCsvFile(file, progress);
    if (kind != FileKind::Xlsx)
        return unreadableKind(kind, file, FileTrouble::NotATable);
    const auto archive = Archive::open(file);
    if (!archive)
        return failureOf(archive);
    return readXlsx(**archive, progress);
}

Result<TextDocument> readLines(const QString &file)
{
    const auto bytes = readAll(file);
    if (!bytes)
        return failureOf(bytes);
    auto text = decodeText(*bytes, file);
    if (!text)
        return failureOf(text);
    text->replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    TextDocument document{FileKind::Text, {}};
    int line = 0;
    for (const QStringView words : QStringView(*text).split(u'\n')) {
        ++line;
        if (words.size() > limits::kRecordCharacters)
            return fileTrouble(FileTrouble::EndlessLine, file, u"line %1"_s.arg(line));
        if (!words.trimmed().isEmpty())
            document.blocks.append({line, words.toString(), {}});
    }
    return document;
}

} // namespace

const Cell &Row::at(qsizetype column) const
{
    static const Cell beyond;
    return column >= 0 && column < cells.size() ? cells.at(column) : beyond;
}

bool Row::isBlank() const
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const Cell &cell) { return cell.isEmpty(); });
}

Result<FileKind> recogniseFile(const QString &name)
{
    QFile file(name);
    if (auto opened = openDocument(file); !opened)
        return failureOf(opened);
    const QByteArray head = file.read(kHeadBytes);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return kindOfZip(name);
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return kindOfCompound(name);
    if (head.startsWith("%PDF-"))
        return FileKind::Pdf;
    if (looksLikeMarkup(head))
        return FileKind::WebPage;
    if (looksLikeBareExcel(head))
        return fileTrouble(FileTrouble::OldExcel, name, u"bare BIFF"_s);
    for (const char *other :
         {"\x89PNG", "\xFF\xD8\xFF", "GIF8", "Rar!", "7z\xBC\xAF", "\x1F\x8B", "{\\rtf"}) {
        if (head.startsWith(other))
            return FileKind::Unknown;
    }
    return kindOfText(name);
}

Result<Workbook> readWorkbook(const QString &file, const std::function<bool(int)> &progress)
{
    const auto kind = recogniseFile(file);
    if (!kind)
        return failureOf(kind);
    if (progress && !progress(0))
        return readingCancelled(file);
    auto sheets = readSheets(*kind, file, progress);
    if (!sheets)
        return failureOf(sheets);
    if (progress && !progress(100))
        return readingCancelled(file);
    return Workbook{*kind, *std::move(sheets)};
}

Result<TextDocument> readTextDocument(const QString &file)
{
    const auto kind = recogniseFile(file);
    if (!kind)
        return failureOf(kind);
    if (*kind == FileKind::Text || *kind == FileKind::Csv)
        return readLines(file);
    if (*kind != FileKind::Docx)
        return unreadableKind(*kind, file, FileTrouble::NotAText);
    const auto archive = Archive::open(file);
    if (!archive)
        return failureOf(archive);
    return readDocx(**archive);
}

} // namespace liuying::exchange
