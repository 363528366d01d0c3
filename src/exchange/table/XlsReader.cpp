// SPDX-License-Identifier: Apache-2.0
#include "exchange/table/XlsReader.h"

#include "exchange/table/BiffRecord.h"
#include "exchange/table/FileTrouble.h"
#include "exchange/table/Limits.h"
#include "exchange/table/NumberFormat.h"
#include "exchange/table/SheetBuilder.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

using LengthBytes = BiffRecord::LengthBytes;

struct SheetEntry {
    QString name;
    quint32 position = 0;
    bool hidden = false;
};

/// What stands before the sheets.
struct Globals {
    QList<SheetEntry> sheets;
    QList<QString> strings;
    QList<NumberFormat> styles; ///< by index of the cell's XF
    DateSystem dates = DateSystem::From1900;
};

/// A number in four bytes: 30 bits of an integer or of a double, perhaps in hundredths.
double rkNumber(quint32 rk)
{
    const double value = (rk & 0x02) != 0
                             ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                             : std::bit_cast<double>(static_cast<quint64>(rk & 0xFFFFFFFC) << 32);
    return (rk & 0x01) != 0 ? value / 100 : value;
}

QString errorText(quint8 code)
{
    switch (code) {
    case 0x00:
        return u"#NULL!"_s;
    case 0x07:
        return u"#DIV/0!"_s;
    case 0x0F:
        return u"#VALUE!"_s;
    case 0x17:
        return u"#REF!"_s;
    case 0x1D:
        return u"#NAME?"_s;
    case 0x24:
        return u"#NUM!"_s;
    default:
        return u"#N/A"_s;
    }
}

Cell textCell(const QString &text)
{
    if (text.isEmpty())
        return {};
    return Cell{Cell::Kind::Text, text, 0, {}, false};
}

Cell boolOrErrorCell(quint8 value, bool isError)
{
    if (isError)
        return Cell{Cell::Kind::Error, errorText(value), 0, {}, false};
    return Cell{Cell::Kind::Bool, value == 0 ? u"FALSE"_s : u"TRUE"_s, value == 0 ? 0.0 : 1.0, {}, false};
}

QList<QString> readStringTable(BiffRecord &record)
{
    QList<QString> strings;
    record.skip(4);
    const quint32 count = record.u32();
    while (strings.size() < count && !record.isBad() && strings.size() < limits::kCells)
        strings.append(record.string(LengthBytes::Two));
    return strings;
}

SheetEntry readSheetEntry(BiffRecord &record, bool &isWorksheet)
{
    SheetEntry entry;
    entry.position = record.u32();
    entry.hidden = (record.u8() & 0x03) != 0;
    isWorksheet = record.u8() == 0;
    entry.name = record.string(LengthBytes::One);
    return entry;
}

Result<Globals> readGlobals(QByteArrayView stream, const QString &file)
{
    Globals globals;
    QHash<int, NumberFormat> custom;
    BiffStream records(stream);
    auto record = records.next();
    if (!record || record->kind != Biff::Begin)
        return fileTrouble(FileTrouble::Damaged, file, u"workbook stream does not begin"_s);
    if (record->u16() != 0x0600)
        return fileTrouble(FileTrouble::OldExcel, file, u"not BIFF8"_s);
    for (record = records.next(); record && record->kind != Biff::EndOfPart; record = records.next()) {
        bool isWorksheet = false;
        if (record->kind == Biff::FilePass) {
            return fileTrouble(FileTrouble::Password, file, u"FILEPASS record"_s);
        } else if (record->kind == Biff::DateMode) {
            globals.dates = record->u16() == 1 ? DateSystem::From1904 : DateSystem::From1900;
        } else if (record->kind == Biff::Format) {
            const int id = record->u16();
            custom.insert(id, numberFormat(record->string(LengthBytes::Two)));
        } else if (record->kind == Biff::Xf) {
            record->skip(2);
            const int id = record->u16();
            globals.styles.append(custom.contains(id) ? custom.value(id) : builtInFormat(id));
        } else if (record->kind == Biff::BoundSheet) {
            const SheetEntry entry = readSheetEntry(*record, isWorksheet);
            if (isWorksheet)
                globals.sheets.append(entry);
        } else if (record->kind == Biff::StringTable) {
            globals.strings = readStringTable(*record);
        }
    }
    if (!record)
        return fileTrouble(FileTrouble::Damaged, file, u"workbook stream is cut short"_s);
    if (globals.sheets.isEmpty())
        return fileTrouble(FileTrouble::Damaged, file, u"no worksheet"_s);
    if (globals.sheets.size() > limits::kSheets)
        return fileTrouble(FileTrouble::TooLarge, file, u"too many sheets"_s);
    return globals;
}

/// Reads the records of one worksheet.
class SheetParser {
public:
    SheetParser(const Globals &globals, SheetBuilder &builder) : m_globals(globals), m_builder(builder) {}

    /// False when the sheet grows beyond the limits.
    [[nodiscard]] bool take(BiffRecord &record)
    {
        switch (record.kind) {
        case Biff::Number:
        case Biff::Rk:
        case Biff::LabelSst:
        case Biff::Label:
        case Biff::RString:
        case Biff::BoolErr:
        case Biff::Formula:
            return takeCell(record);
        case Biff::MulRk:
            return takeNumbers(record);
        case Biff::String:
            return m_builder.put(m_row, m_column, textCell(record.string(LengthBytes::Two)));
        case Biff::MergedCells:
            return noteMerged(record);
        default:
            return true;
        }
    }

    [[nodiscard]] bool fillMerged()
    {
        return std::all_of(m_merged.cbegin(), m_merged.cend(),
                           [this](const CellRange &range) { return m_builder.fillMerged(range); });
    }

private:
    bool takeCell(BiffRecord &record)
    {
        m_row = record.u16() + 1;
        m_column = record.u16();
        m_style = record.u16();
        Cell cell = content(record);
        return record.isBad() || m_builder.put(m_row, m_column, std::move(cell));
    }

    Cell content(BiffRecord &record) const
    {
        switch (record.kind) {
        case Biff::Number:
            return number(record.real());
        case Biff::Rk:
            return number(rkNumber(record.u32()));
        case Biff::LabelSst:
            return textCell(m_globals.strings.value(record.u32()));
        case Biff::BoolErr: {
            const quint8 value = record.u8();
            return boolOrErrorCell(value, record.u8() == 1);
        }
        case Biff::Formula:
            return formulaResult(record);
        default:
            return textCell(record.string(LengthBytes::Two));
        }
    }

    /// A result that is no number is marked by its last two bytes; a text follows in a String record.
    Cell formulaResult(BiffRecord &record) const
    {
        const double value = record.real();
        const quint64 bits = std::bit_cast<quint64>(value);
        if (bits >> 48 != 0xFFFF)
            return number(value);
        const int kind = static_cast<int>(bits & 0xFF);
        const auto payload = static_cast<quint8>(bits >> 16);
        return kind == 1 || kind == 2 ? boolOrErrorCell(payload, kind == 2) : Cell{};
    }

    bool takeNumbers(BiffRecord &record)
    {
        m_row = record.u16() + 1;
        m_column = record.u16();
        for (qsizetype left = (record.size() - 6) / 6; left > 0; --left, ++m_column) {
            m_style = record.u16();
            if (!m_builder.put(m_row, m_column, number(rkNumber(record.u32()))))
                return false;
        }
        return true;
    }

    bool noteMerged(BiffRecord &record)
    {
        for (int left = record.u16(); left > 0 && !record.isBad(); --left) {
            CellRange range;
            range.firstRow = record.u16() + 1;
            range.lastRow = record.u16() + 1;
            range.firstColumn = record.u16();
            range.lastColumn = record.u16();
            m_merged.append(range);
        }
        return m_merged.size() < limits::kCells;
    }

    Cell number(double value) const
    {
        if (!qIsFinite(value))
            return {};
        return numberCell(value, m_globals.styles.value(m_style), m_globals.dates);
    }

    const Globals &m_globals;
    SheetBuilder &m_builder;
    QList<CellRange> m_merged;
    int m_row = 1;
    int m_column = 0;
    int m_style = 0;
};

/// Reads from the sheet's Begin to its end; charts inside have a begin and end of their own.
Result<void> readSheet(BiffStream records, const QString &file, SheetParser &parser,
                       const std::function<bool()> &goOn)
{
    int depth = 0;
    int taken = 0;
    while (auto record = records.next()) {
        if (record->kind == Biff::Begin)
            ++depth;
        else if (record->kind == Biff::EndOfPart && --depth <= 0)
            return parser.fillMerged() ? Result<void>{} : fileTrouble(FileTrouble::TooLarge, file);
        else if (depth == 1 && !parser.take(*record))
            return fileTrouble(FileTrouble::TooLarge, file);
        if (++taken % (limits::kProgressRows * 10) == 0 && !goOn())
            return readingCancelled(file);
    }
    return fileTrouble(FileTrouble::Damaged, file, u"sheet is cut short"_s);
}

} // namespace

Result<QList<Sheet>> readXls(const QByteArray &stream, const QString &file,
                             const std::function<bool(int)> &progress)
{
    const auto globals = readGlobals(stream, file);
    if (!globals)
        return failureOf(globals);
    qsizetype cellsLeft = limits::kCells;
    QList<Sheet> sheets;
    for (const SheetEntry &entry : globals->sheets) {
        const auto percent = static_cast<int>(100 * sheets.size() / globals->sheets.size());
        SheetBuilder builder(cellsLeft);
        SheetParser parser(*globals, builder);
        auto read = readSheet(BiffStream(stream, entry.position), file, parser,
                              [&] { return !progress || progress(percent); });
        if (!read)
            return failureOf(read);
        sheets.append({entry.name, entry.hidden, builder.takeRows()});
    }
    return sheets;
}

} // namespace liuying::exchange
