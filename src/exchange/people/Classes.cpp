// SPDX-License-Identifier: Apache-2.0
#include "exchange/Numerals.h"
#include "exchange/Quoting.h"
#include "exchange/people/Cells.h"
#include "exchange/people/DocumentFrame.h"
#include "exchange/people/Documents.h"
#include "exchange/people/OwnTime.h"
#include "exchange/people/Reading.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestClass = 2000;

Demand classesDemand()
{
    return {TableKind::Classes,
            {{u"class"_s}, {u"students"_s, u"graduates"_s, u"heads"_s, u"sum"_s}},
            {{u"class"_s, QCoreApplication::translate("Exchange", "班级")},
             {u"students"_s, QCoreApplication::translate("Exchange", "人数")}}};
}

/// The column that counts: who is to be photographed, who graduates, all; where men and women have columns of
/// their own, their sum before the title that spans all three.
QString headKey(const Heading &heading)
{
    if (heading.has(u"students"_s))
        return u"students"_s;
    if (heading.has(u"graduates"_s))
        return u"graduates"_s;
    const bool isSumOfTwo = heading.has(u"sum"_s) && heading.has(u"men"_s) && heading.has(u"women"_s);
    return heading.has(u"heads"_s) && !isSumOfTwo ? u"heads"_s : u"sum"_s;
}

/// A whole number as written: 35, 35人, 共35人, ３５, 35.0, 三十五. Empty for anything else.
std::optional<int> wholeNumberIn(const Cell &cell)
{
    static const QRegularExpression figures(u"^[共计]?(-?\\d{1,6})(\\.0+)?[人名位]?$"_s);
    if (cell.kind != Cell::Kind::Text && cell.kind != Cell::Kind::Number)
        return std::nullopt;
    const QString text = cleanNumber(cell.text);
    const QRegularExpressionMatch match = figures.match(text);
    if (match.hasMatch())
        return match.captured(1).toInt();
    const std::optional<qint64> words = hanNumber(text.endsWith(u'人') ? text.chopped(1) : text);
    return words && *words <= kLargestClass ? std::optional(static_cast<int>(*words)) : std::nullopt;
}

std::optional<int> headsIn(const Heading &heading, const Row &row)
{
    return wholeNumberIn(heading.cell(row, headKey(heading)));
}

/// Why the head count of a row cannot be taken: "missing", "format" or nothing. A merged cell counts for its
/// first row only: nobody can say how the number is shared out.
QString headTrouble(const Cell &cell)
{
    const bool isBelongingAbove = cell.filledFromMerge;
    if (cell.kind != Cell::Kind::Error && (wordIn(cell).isEmpty() || isBelongingAbove))
        return u"missing"_s;
    const std::optional<int> heads = wholeNumberIn(cell);
    return heads && *heads >= 0 && *heads <= kLargestClass ? QString() : u"format"_s;
}

class ClassesReader {
public:
    ClassesReader(const QList<SheetTable> &tables, bool severalSheets)
        : m_tables(tables), m_times(tables), m_rejections(severalSheets), m_severalSheets(severalSheets)
    {}

    void startTable() { m_heads.append(QList<qint64>()); }

    void readRow(const SheetTable &table, const SheetTable::DataRow &row, const QString &collegeAroundRow)
    {
        const Heading &heading = table.headings.at(row.heading);
        const std::optional<int> heads = headsIn(heading, *row.row);
        Field college = collegeIn(table.cell(row, u"college"_s));
        if (college.why == "missing"_L1 && !collegeAroundRow.isEmpty())
            college = {collegeAroundRow, {}};
        const Field name = nameIn(table.cell(row, u"class"_s));
        const bool isTotal = isSilentTotal(*row.row, name, heads);
        m_heads.last().append(isTotal ? 0 : heads.value_or(0));
        if (isTotal)
            return;
        const Field count{{}, headTrouble(table.cell(row, headKey(heading)))};
        const auto refused = [&](const QString &key, const QString &what, const Field &field) {
            return m_rejections.refuses(table, row, key, what, field.why);
        };
        if (refused(u"college"_s, QCoreApplication::translate("Exchange", "学院"), college) ||
            refused(u"class"_s, QCoreApplication::translate("Exchange", "班级"), name) ||
            isDuplicate(table, row, college.value, name.value) ||
            refused(headKey(heading), headWords(count), count))
            return;
        m_file.classes.append({college.value, name.value, *heads});
        takeTime(table, row, m_file.classes.last());
        takeCoordinator(table, row, college.value);
    }

    [[nodiscard]] ClassesFile result()
    {
        m_file.rejected = m_rejections.rows();
        m_file.rows = static_cast<int>(m_file.classes.size() + m_file.rejected.size());
        m_file.columns = columns();
        m_file.problems += checkHeadTotals(m_tables, m_heads, headsIn);
        return std::move(m_file);
    }

private:
    /// The head count's header is "students", whichever column it is.
    [[nodiscard]] ColumnMap columns() const
    {
        const Heading &heading = m_tables.first().headings.first();
        ColumnMap map = heading.titles();
        const QString title = map.value(headKey(heading));
        for (const QString &key : {u"students"_s, u"graduates"_s, u"heads"_s, u"sum"_s, u"men"_s, u"women"_s})
            map.remove(key);
        map.insert(u"students"_s, title);
        return map;
    }

    [[nodiscard]] static QString headWords(const Field &count)
    {
        return count.why == "format"_L1
                   ? QCoreApplication::translate("Exchange", "0到%1之间的整数").arg(kLargestClass)
                   : QCoreApplication::translate("Exchange", "人数");
    }

    /// A number alone below the head counts that is their sum: a total that nobody labelled.
    [[nodiscard]] bool isSilentTotal(const Row &row, const Field &name, const std::optional<int> &heads) const
    {
        if (!heads || name.why.isEmpty() ||
            std::ranges::count_if(row.cells, [](const Cell &cell) { return !cell.isEmpty(); }) != 1)
            return false;
        const QList<qint64> &above = m_heads.last();
        return std::accumulate(above.cbegin(), above.cend(), qint64{0}) == *heads;
    }

    /// The later row is refused whatever else it says, even where the earlier one was refused too.
    bool isDuplicate(const SheetTable &table, const SheetTable::DataRow &row, const QString &college,
                     const QString &name)
    {
        const auto key = std::pair(college, name);
        const auto earlier = m_places.constFind(key);
        if (earlier == m_places.constEnd()) {
            m_places.insert(key, {&table, row.row->number});
            return false;
        }
        const QString text =
            QCoreApplication::translate("Exchange", "%1：“%2”一列的%3与%4重复，一个班级只能出现一次。")
                .arg(placeOf(table, row.row->number, m_severalSheets),
                     table.headings.at(row.heading).title(u"class"_s), quotable(name),
                     placeOf(*earlier->table, earlier->row, m_severalSheets));
        m_rejections.addRepeated(table, row, u"class"_s, text, earlier->row);
        return true;
    }

    void takeTime(const SheetTable &table, const SheetTable::DataRow &row, const AnnouncedClass &of)
    {
        const OwnTime own = m_times.in(table, row);
        if (!own.trouble.isEmpty())
            warn(table, row, own.trouble,
                 timeSentence(own.trouble)
                     .arg(placeOf(table, row.row->number, m_severalSheets), quotable(own.words)));
        if (own.window)
            m_file.classSlots.append({of.college, of.name, own.room, *own.window, {}, of.students, true});
    }

    [[nodiscard]] static QString timeSentence(const QString &trouble)
    {
        if (trouble == "year-unknown"_L1)
            return QCoreApplication::translate(
                "Exchange", "%1：“%2”没有写明年份或日期，没有采用，这个班的时间由自动分配决定。");
        if (trouble == "over-midnight"_L1)
            return QCoreApplication::translate("Exchange",
                                               "%1：“%2”跨过午夜，没有采用，这个班的时间由自动分配决定。");
        if (trouble == "end-before-start"_L1)
            return QCoreApplication::translate(
                "Exchange", "%1：“%2”的结束时间不晚于开始时间，没有采用，这个班的时间由自动分配决定。");
        return QCoreApplication::translate("Exchange",
                                           "%1：时间“%2”无法读懂，没有采用，这个班的时间由自动分配决定。");
    }

    /// The first person named for a college counts; a second one is pointed out.
    void takeCoordinator(const SheetTable &table, const SheetTable::DataRow &row, const QString &college)
    {
        static const QRegularExpression phoneForm(u"\\+?\\d[\\d\\- ]{5,}\\d"_s);
        QString name = wordIn(table.cell(row, u"contact"_s));
        QString phone = wordIn(table.cell(row, u"phone"_s));
        if (const QRegularExpressionMatch both = phoneForm.match(name); both.hasMatch()) {
            phone = phone.isEmpty() ? both.captured() : phone;
            name.remove(both.captured());
        }
        static const QRegularExpression joints(u"[\\s,，、:：;；/()（）]+$"_s);
        name = cleanName(name.remove(joints));
        if (name.isEmpty())
            return;
        const auto same = std::ranges::find(m_file.coordinators, college, &Coordinator::college);
        if (same == m_file.coordinators.end())
            m_file.coordinators.append({college, name, phone});
        else if (same->name == name)
            same->phone = same->phone.isEmpty() ? phone : same->phone;
        else
            warn(table, row, u"several-coordinators"_s,
                 QCoreApplication::translate("Exchange",
                                             "%1：%2已有负责人%3，一个学院只能有一位，%4没有采用。")
                     .arg(placeOf(table, row.row->number, m_severalSheets), college, same->name, name));
    }

    void warn(const SheetTable &table, const SheetTable::DataRow &row, const QString &code,
              const QString &text)
    {
        m_file.problems.append({Problem::Severity::Warning, row.row->number, table.sheet->name, code, text});
    }

    struct Place {
        const SheetTable *table = nullptr;
        int row = 0;
    };
    const QList<SheetTable> &m_tables;
    OwnTimes m_times;
    Rejections m_rejections;
    bool m_severalSheets = false;
    QHash<std::pair<QString, QString>, Place> m_places;
    RowFigures m_heads; ///< of each table and row, for its totals
    ClassesFile m_file;
};

} // namespace

Result<ClassesFile> classesIn(const Workbook &book, const QString &file, const Progress &progress)
{
    return documentIn<ClassesReader>(book, file, classWords(), classesDemand(), progress);
}

} // namespace liuying::exchange::people

namespace liuying::exchange {

Result<ClassesFile> readClasses(const QString &file, const Progress &progress)
{
    return people::readDocument(file, progress, &people::classesIn);
}

} // namespace liuying::exchange
