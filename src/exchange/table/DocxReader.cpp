// SPDX-License-Identifier: Apache-2.0
#include "exchange/table/DocxReader.h"

#include "exchange/table/FileTrouble.h"
#include "exchange/table/Limits.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

constexpr int kDeepestTable = 8;

/// A table cell as Word writes it, before spans are resolved.
struct WordCell {
    QString text;
    int span = 1;
    bool continuesAbove = false;
    bool continuesLeft = false;
};

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

class DocumentParser {
public:
    explicit DocumentParser(ArchivePart &part) : m_xml(&part) {}

    QList<TextBlock> read()
    {
        while (!m_xml.atEnd() && !m_tooLarge) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"p")
                addParagraph(paragraph());
            else if (m_xml.name() == u"tbl")
                addTable(table(1));
            else if (isSkipped())
                m_xml.skipCurrentElement();
        }
        return std::move(m_blocks);
    }

    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    [[nodiscard]] QString error() const { return m_xml.hasError() ? m_xml.errorString() : QString(); }

private:
    /// Text that a reader of the page does not see, or sees elsewhere.
    [[nodiscard]] bool isSkipped() const
    {
        return isOneOf(m_xml.name(),
                       {u"del", u"moveFrom", u"AlternateContent", u"drawing", u"pict", u"object",
                        u"instrText", u"sectPr", u"pPr", u"rPr", u"tblPr", u"tblGrid"});
    }

    void addParagraph(const QString &text)
    {
        ++m_line;
        if (!text.trimmed().isEmpty())
            m_blocks.append({m_line, text, {}});
    }

    void addTable(QList<Row> rows)
    {
        TextBlock block{m_line + 1, {}, std::move(rows)};
        for (Row &row : block.table)
            row.number = ++m_line;
        if (!block.table.isEmpty())
            m_blocks.append(std::move(block));
        for (QList<Row> &inner : std::exchange(m_innerTables, {}))
            addTable(std::move(inner));
    }

    /// Reads to the end of the paragraph.
    QString paragraph()
    {
        QString text;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (isSkipped())
                m_xml.skipCurrentElement();
            else if (m_xml.name() == u"t")
                text += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else
                text += startInside(depth);
        }
        return text;
    }

    QString startInside(int &depth)
    {
        ++depth;
        if (m_xml.name() == u"tab")
            return u"\t"_s;
        if (m_xml.name() == u"noBreakHyphen")
            return u"-"_s;
        return isOneOf(m_xml.name(), {u"br", u"cr"}) ? u"\n"_s : QString();
    }

    /// Reads to the end of the table. Rows may be wrapped in content controls.
    QList<Row> table(int level)
    {
        QList<Row> rows;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd() && !m_tooLarge) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (isSkipped())
                m_xml.skipCurrentElement();
            else if (m_xml.name() == u"tr")
                rows.append(resolved(wordRow(level), rows));
            else
                ++depth;
        }
        rows.removeIf([](const Row &row) { return row.isBlank(); });
        return rows;
    }

    QList<WordCell> wordRow(int level)
    {
        QList<WordCell> cells;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"tc") {
                cells.append(wordCell(level));
                continue;
            }
            if (m_xml.name() == u"gridBefore")
                cells.append({{}, std::clamp(value().toInt(), 1, limits::kColumns), false, false});
            ++depth;
        }
        return cells;
    }

    WordCell wordCell(int level)
    {
        WordCell cell;
        QStringList paragraphs;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"p")
                paragraphs += paragraph();
            else if (m_xml.name() == u"tbl")
                innerTable(level);
            else if (isSkipped())
                m_xml.skipCurrentElement();
            else
                noteProperty(cell, depth);
        }
        cell.text = paragraphs.join(u'\n').trimmed();
        return cell;
    }

    void noteProperty(WordCell &cell, int &depth)
    {
        ++depth;
        if (m_xml.name() == u"gridSpan")
            cell.span = std::clamp(value().toInt(), 1, limits::kColumns);
        else if (m_xml.name() == u"vMerge")
            cell.continuesAbove = value() != u"restart";
        else if (m_xml.name() == u"hMerge")
            cell.continuesLeft = value() != u"restart";
    }

    void innerTable(int level)
    {
        if (level >= kDeepestTable)
            m_xml.skipCurrentElement();
        else
            m_innerTables.append(table(level + 1));
    }

    /// The w:val of the element.
    [[nodiscard]] QString value() const
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.name() == u"val")
                return attribute.value().toString();
        }
        return {};
    }

    Row resolved(const QList<WordCell> &cells, const QList<Row> &above)
    {
        Row row;
        for (const WordCell &cell : cells) {
            Cell resolvedCell = plainCell(cell.text);
            if (cell.continuesAbove && !above.isEmpty())
                resolvedCell = repeated(above.last().at(row.cells.size()));
            else if (cell.continuesLeft && !row.cells.isEmpty())
                resolvedCell = repeated(row.cells.last());
            row.cells.append(resolvedCell);
            for (int i = 1; i < cell.span; ++i)
                row.cells.append(repeated(resolvedCell));
            m_tooLarge = m_tooLarge || row.cells.size() > limits::kColumns;
        }
        m_cells += row.cells.size();
        m_tooLarge = m_tooLarge || m_cells > limits::kCells;
        return row;
    }

    static Cell plainCell(const QString &text)
    {
        if (text.isEmpty())
            return {};
        return Cell{Cell::Kind::Text, text, 0, {}, false};
    }

    static Cell repeated(Cell cell)
    {
        cell.filledFromMerge = true;
        return cell;
    }

    QXmlStreamReader m_xml;
    QList<TextBlock> m_blocks;
    QList<QList<Row>> m_innerTables;
    int m_line = 0;
    qsizetype m_cells = 0;
    bool m_tooLarge = false;
};

} // namespace

Result<TextDocument> readDocx(const Archive &archive)
{
    QString name = archive.related({}, u"officeDocument"_s);
    if (name.isEmpty() || !archive.has(name))
        name = u"word/document.xml"_s;
    const auto part = archive.part(name);
    if (!part)
        return failureOf(part);
    DocumentParser parser(**part);
    TextDocument document{FileKind::Docx, parser.read()};
    if (parser.isTooLarge())
        return fileTrouble(FileTrouble::TooLarge, archive.file(), u"document"_s);
    if (!parser.error().isEmpty())
        return partTrouble(**part, archive.file(), u"document: %1"_s.arg(parser.error()));
    return document;
}

} // namespace liuying::exchange
