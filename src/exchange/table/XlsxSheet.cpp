// SPDX-License-Identifier: Apache-2.0
#include "exchange/table/XlsxSheet.h"

#include "exchange/table/FileTrouble.h"
#include "exchange/table/Limits.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// Excel writes characters that XML forbids as _x000D_, and a true "_x000D_" as _x005F_x000D_.
QString withoutEscapes(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + 7 > text.size() || text.at(at + 6) != u'_')
            continue;
        bool isHex = false;
        const ushort code = QStringView(text).sliced(at + 2, 4).toUShort(&isHex, 16);
        if (isHex)
            text.replace(at, 7, QChar(code));
    }
    return text;
}

class SheetParser {
public:
    SheetParser(ArchivePart &part, const QString &file, const XlsxContext &context, SheetBuilder &builder,
                const std::function<bool(int)> &goOn)
        : m_part(part), m_file(file), m_context(context), m_builder(builder), m_goOn(goOn), m_xml(&part)
    {}

    Result<void> read()
    {
        while (!m_xml.atEnd() && !m_tooLarge && !m_cancelled) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"row")
                startRow();
            else if (m_xml.name() == u"c")
                readCell();
            else if (m_xml.name() == u"mergeCell")
                noteMerged(m_xml.attributes().value(u"ref"_s));
        }
        if (m_cancelled)
            return readingCancelled(m_file);
        if (m_tooLarge)
            return fileTrouble(FileTrouble::TooLarge, m_file, u"row %1"_s.arg(m_row));
        if (m_xml.hasError())
            return partTrouble(m_part, m_file, u"sheet: %1"_s.arg(m_xml.errorString()));
        return fillMerged();
    }

private:
    void startRow()
    {
        const QStringView number = m_xml.attributes().value(u"r"_s);
        m_row = number.isEmpty() ? m_row + 1 : number.toInt();
        m_column = -1;
        if (++m_rowsRead % limits::kProgressRows == 0 && m_goOn)
            m_cancelled = !m_goOn(m_part.percentRead());
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        int row = m_row;
        ++m_column;
        if (const auto place = cellPlace(attributes.value(u"r"_s))) {
            row = place->row;
            m_column = place->column;
        }
        const QString type = attributes.value(u"t"_s).toString();
        const int style = attributes.value(u"s"_s).toInt();
        m_tooLarge = !m_builder.put(row, m_column, cellFrom(type, style, readContent()));
    }

    /// What the c element holds: the text of v, or of is.
    QString readContent()
    {
        QString content;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v")
                content = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_xml.name() == u"is")
                content = readXlsxString(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        return content;
    }

    Cell cellFrom(const QString &type, int style, const QString &content) const
    {
        if (content.isEmpty())
            return {};
        if (type == u"s") {
            bool isIndex = false;
            const int index = content.toInt(&isIndex);
            const bool known = isIndex && index >= 0 && index < m_context.strings.size();
            return known ? textCell(m_context.strings.at(index)) : Cell{};
        }
        if (type == u"str" || type == u"inlineStr")
            return textCell(type == u"str" ? withoutEscapes(content) : content);
        if (type == u"e")
            return Cell{Cell::Kind::Error, content, 0, {}, false};
        if (type == u"b")
            return Cell{Cell::Kind::Bool,
                        content == u"0" ? u"FALSE"_s : u"TRUE"_s,
                        content == u"0" ? 0.0 : 1.0,
                        {},
                        false};
        return type == u"d" ? isoDateCell(content) : valueCell(content, style);
    }

    static Cell textCell(const QString &text)
    {
        if (text.isEmpty())
            return {};
        return Cell{Cell::Kind::Text, text, 0, {}, false};
    }

    static Cell isoDateCell(const QString &content)
    {
        QDateTime moment = QDateTime::fromString(content, Qt::ISODate);
        if (!moment.isValid())
            return textCell(content);
        moment = QDateTime(moment.date(), moment.time(), Qt::UTC);
        const QString shape = moment.time() == QTime(0, 0) ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s;
        return Cell{Cell::Kind::Date, moment.toString(shape), 0, moment, false};
    }

    Cell valueCell(const QString &content, int style) const
    {
        bool isNumber = false;
        const double value = content.toDouble(&isNumber);
        if (!isNumber || !qIsFinite(value))
            return textCell(content);
        const bool styled = style >= 0 && style < m_context.styles.size();
        return numberCell(value, styled ? m_context.styles.at(style) : NumberFormat{}, m_context.dates);
    }

    void noteMerged(QStringView reference)
    {
        const qsizetype colon = reference.indexOf(u':');
        if (colon < 0)
            return;
        const auto from = cellPlace(reference.first(colon));
        const auto to = cellPlace(reference.sliced(colon + 1));
        if (from && to)
            m_merged.append({from->row, from->column, to->row, to->column});
        m_tooLarge = m_merged.size() > limits::kCells;
    }

    Result<void> fillMerged()
    {
        for (const CellRange &range : std::as_const(m_merged)) {
            if (!m_builder.fillMerged(range))
                return fileTrouble(FileTrouble::TooLarge, m_file, u"merged cells"_s);
        }
        return {};
    }

    ArchivePart &m_part;
    const QString &m_file;
    const XlsxContext &m_context;
    SheetBuilder &m_builder;
    const std::function<bool(int)> &m_goOn;
    QXmlStreamReader m_xml;
    QList<CellRange> m_merged;
    int m_row = 0;
    int m_column = -1;
    int m_rowsRead = 0;
    bool m_tooLarge = false;
    bool m_cancelled = false;
};

} // namespace

Result<void> readXlsxSheet(ArchivePart &part, const QString &file, const XlsxContext &context,
                           SheetBuilder &builder, const std::function<bool(int)> &goOn)
{
    return SheetParser(part, file, context, builder, goOn).read();
}

QString readXlsxString(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"t")
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == u"rPh")
                xml.skipCurrentElement();
            else
                ++depth;
        }
    }
    return withoutEscapes(std::move(text));
}

std::optional<CellPlace> cellPlace(QStringView reference)
{
    CellPlace place;
    qsizetype at = 0;
    for (; at < reference.size() && at < 4; ++at) {
        const char16_t letter = reference[at].toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        place.column = place.column * 26 + (letter - u'A' + 1);
    }
    bool isRow = false;
    place.row = reference.sliced(at).toInt(&isRow);
    --place.column;
    if (!isRow || place.row < 1 || place.column < 0)
        return std::nullopt;
    return place;
}

} // namespace liuying::exchange
