// SPDX-License-Identifier: Apache-2.0
#include "exchange/table/XlsxReader.h"

#include "exchange/table/FileTrouble.h"
#include "exchange/table/Limits.h"
#include "exchange/table/XlsxSheet.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

struct SheetEntry {
    QString name;
    QString part;
    bool hidden = false;
};

/// What workbook.xml says.
struct WorkbookParts {
    QList<SheetEntry> sheets;
    DateSystem dates = DateSystem::From1900;
};

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

SheetEntry sheetEntry(const QXmlStreamAttributes &attributes, const QList<Relation> &relations)
{
    SheetEntry entry;
    entry.name = attributes.value(u"name"_s).toString();
    const QStringView state = attributes.value(u"state"_s);
    entry.hidden = !state.isEmpty() && state != u"visible";
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() != u"id") // r:id, whatever the prefix; sheetId is another name
            continue;
        for (const Relation &relation : relations) {
            if (relation.id == attribute.value() && relation.kind == u"worksheet")
                entry.part = relation.target;
        }
    }
    return entry;
}

Result<WorkbookParts> readWorkbookParts(const Archive &archive)
{
    QString name = archive.related({}, u"officeDocument"_s);
    if (name.isEmpty() || !archive.has(name))
        name = u"xl/workbook.xml"_s;
    const auto part = archive.part(name);
    if (!part)
        return failureOf(part);
    const QList<Relation> relations = relationsOf(archive, name);
    WorkbookParts parts;
    QXmlStreamReader xml(part->get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"workbookPr" && isTrue(xml.attributes().value(u"date1904"_s)))
            parts.dates = DateSystem::From1904;
        else if (xml.name() == u"sheet")
            parts.sheets.append(sheetEntry(xml.attributes(), relations));
    }
    if (xml.hasError())
        return partTrouble(**part, archive.file(), u"workbook: %1"_s.arg(xml.errorString()));
    parts.sheets.removeIf([](const SheetEntry &entry) { return entry.part.isEmpty(); });
    if (parts.sheets.isEmpty())
        return fileTrouble(FileTrouble::Damaged, archive.file(), u"workbook names no worksheet"_s);
    if (parts.sheets.size() > limits::kSheets)
        return fileTrouble(FileTrouble::TooLarge, archive.file(), u"too many sheets"_s);
    return parts;
}

Result<QList<QString>> readSharedStrings(const Archive &archive, const QString &name)
{
    QList<QString> strings;
    if (!archive.has(name)) // a workbook of numbers or inline strings has none
        return strings;
    const auto part = archive.part(name);
    if (!part)
        return failureOf(part);
    QXmlStreamReader xml(part->get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            strings.append(readXlsxString(xml));
        if (strings.size() > limits::kCells)
            return fileTrouble(FileTrouble::TooLarge, archive.file(), u"too many shared strings"_s);
    }
    if (xml.hasError())
        return partTrouble(**part, archive.file(), u"shared strings: %1"_s.arg(xml.errorString()));
    return strings;
}

/// The format of each cell style, by its index.
Result<QList<NumberFormat>> readStyles(const Archive &archive, const QString &name)
{
    QList<NumberFormat> styles;
    if (!archive.has(name))
        return styles;
    const auto part = archive.part(name);
    if (!part)
        return failureOf(part);
    QHash<int, NumberFormat> custom;
    bool inCellStyles = false;
    QXmlStreamReader xml(part->get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == u"cellXfs" && token != QXmlStreamReader::Characters)
            inCellStyles = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributes.value(u"numFmtId"_s).toInt();
        if (xml.name() == u"numFmt")
            custom.insert(id, numberFormat(attributes.value(u"formatCode"_s)));
        else if (inCellStyles && xml.name() == u"xf")
            styles.append(custom.contains(id) ? custom.value(id) : builtInFormat(id));
    }
    if (xml.hasError())
        return partTrouble(**part, archive.file(), u"styles: %1"_s.arg(xml.errorString()));
    return styles;
}

QString relatedOr(const QList<Relation> &relations, const QString &kind, const QString &usual)
{
    for (const Relation &relation : relations) {
        if (relation.kind == kind)
            return relation.target;
    }
    return usual;
}

} // namespace

Result<QList<Sheet>> readXlsx(const Archive &archive, const std::function<bool(int)> &progress)
{
    const auto parts = readWorkbookParts(archive);
    if (!parts)
        return failureOf(parts);
    const QList<Relation> relations = relationsOf(archive, archive.related({}, u"officeDocument"_s));
    const auto strings =
        readSharedStrings(archive, relatedOr(relations, u"sharedStrings"_s, u"xl/sharedStrings.xml"_s));
    if (!strings)
        return failureOf(strings);
    const auto styles = readStyles(archive, relatedOr(relations, u"styles"_s, u"xl/styles.xml"_s));
    if (!styles)
        return failureOf(styles);

    qsizetype cellsLeft = limits::kCells;
    const XlsxContext context{*strings, *styles, parts->dates};
    QList<Sheet> sheets;
    for (const SheetEntry &entry : parts->sheets) {
        const auto part = archive.part(entry.part);
        if (!part)
            return failureOf(part);
        const auto percent = [&](int inSheet) {
            return static_cast<int>((100 * sheets.size() + inSheet) / parts->sheets.size());
        };
        const auto goOn = [&](int inSheet) { return !progress || progress(percent(inSheet)); };
        SheetBuilder builder(cellsLeft);
        if (auto read = readXlsxSheet(**part, archive.file(), context, builder, goOn); !read)
            return failureOf(read);
        sheets.append({entry.name, entry.hidden, builder.takeRows()});
    }
    return sheets;
}

} // namespace liuying::exchange
