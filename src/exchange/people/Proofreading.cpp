// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Cells.h"
#include "exchange/people/Days.h"
#include "exchange/people/DocumentFrame.h"
#include "exchange/people/Documents.h"
#include "exchange/people/PaidWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

Demand proofreadingDemand()
{
    return {TableKind::People,
            {{u"number"_s}, {u"done"_s, u"date"_s}},
            {{u"number"_s, QCoreApplication::translate("Exchange", "学号")},
             {u"done"_s, QCoreApplication::translate("Exchange", "校对状态")}}};
}

/// Whether a cell says that the student has looked at the picture. Who found it wrong has looked too; whose
/// proofreading is pending, was refused or taken back has to look again.
YesNo doneWordIn(const Cell &cell)
{
    static const QRegularExpression no(
        u"^(未|待|没|尚未|还未|需|不通过|否)|未(校对|核对|确认|完成|通过|提交)|"
        u"待(校对|核对|确认)|没有?(校对|核对|确认)|退回|撤销|重新|进行中"_s);
    static const QRegularExpression yes(
        u"已|完成|通过|无误|有误|错误|正确|一致|相符|不符|校对|核对|确认|本人|done|proofread|confirmed"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString word = cleanLabel(cell.text);
    if (cell.kind == Cell::Kind::Text && no.match(word).hasMatch())
        return YesNo::No;
    const YesNo mark = markIn(cell);
    if (mark != YesNo::Unclear || cell.kind != Cell::Kind::Text)
        return mark;
    return yes.match(word).hasMatch() ? YesNo::Yes : YesNo::Unclear;
}

/// What the cells of a row say together. A day says that it was done where nothing else speaks; a word under
/// the day (未校对) speaks like one under the state.
struct Proofread {
    YesNo done = YesNo::No;
    QDate day;
    QString unreadable; ///< key of the column that cannot be understood
};

Proofread proofreadIn(const SheetTable &table, const SheetTable::DataRow &row)
{
    const Cell &word = table.cell(row, u"done"_s);
    const Cell &date = table.cell(row, u"date"_s);
    const std::optional<QDate> day = dayIn(date);
    Proofread read;
    read.day = day.value_or(QDate());
    if (!wordIn(word).isEmpty() || word.kind == Cell::Kind::Error) {
        const bool isDay = dayIn(word).has_value(); // a day in the column of the state
        read.done = isDay ? YesNo::Yes : doneWordIn(word);
        read.unreadable = read.done == YesNo::Unclear ? u"done"_s : QString();
        if (isDay && read.day.isNull())
            read.day = *dayIn(word);
    } else if (!wordIn(date).isEmpty() || date.kind == Cell::Kind::Error) {
        read.done = day ? YesNo::Yes : doneWordIn(date);
        read.unreadable = read.done == YesNo::Unclear ? u"date"_s : QString();
    }
    return read;
}

class ProofreadingReader {
public:
    ProofreadingReader(const QList<SheetTable> &tables, bool severalSheets)
        : m_tables(tables), m_rejections(severalSheets)
    {}

    void startTable() {}

    void readRow(const SheetTable &table, const SheetTable::DataRow &row,
                 const QString & /*collegeAroundRow*/)
    {
        const Field number = numberIn(table.cell(row, u"number"_s));
        const Field name = nameIn(table.cell(row, u"name"_s));
        const Proofread read = proofreadIn(table, row);
        const QString nameTrouble = name.why == "missing"_L1 ? QString() : name.why;
        if (m_rejections.refuses(table, row, u"number"_s, QCoreApplication::translate("Exchange", "学号"),
                                 number.why) ||
            m_rejections.refusesRepeated(table, row, number.value) ||
            m_rejections.refuses(table, row, u"name"_s, QCoreApplication::translate("Exchange", "姓名"),
                                 nameTrouble) ||
            m_rejections.refuses(table, row, read.unreadable,
                                 QCoreApplication::translate("Exchange", "校对状态"),
                                 read.unreadable.isEmpty() ? QString() : u"format"_s))
            return;
        m_file.marks.append({number.value, name.value, read.done == YesNo::Yes,
                             read.done == YesNo::Yes ? read.day : QDate()});
    }

    [[nodiscard]] ProofreadingFile result()
    {
        m_file.rejected = m_rejections.rows();
        m_file.rows = static_cast<int>(m_file.marks.size() + m_file.rejected.size());
        m_file.columns = m_tables.first().headings.first().titles();
        m_file.problems = checkTotals(m_tables);
        return std::move(m_file);
    }

private:
    const QList<SheetTable> &m_tables;
    Rejections m_rejections;
    ProofreadingFile m_file;
};

} // namespace

Result<ProofreadingFile> proofreadingIn(const Workbook &book, const QString &file, const Progress &progress)
{
    return documentIn<ProofreadingReader>(book, file, proofreadingWords(), proofreadingDemand(), progress);
}

} // namespace liuying::exchange::people

namespace liuying::exchange {

Result<ProofreadingFile> readProofreading(const QString &file, const Progress &progress)
{
    return people::readDocument(file, progress, &people::proofreadingIn);
}

} // namespace liuying::exchange
