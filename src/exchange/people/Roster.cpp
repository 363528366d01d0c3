// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Cells.h"
#include "exchange/people/CollegeTitles.h"
#include "exchange/people/DocumentFrame.h"
#include "exchange/people/Documents.h"
#include "exchange/people/Reading.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

Demand rosterDemand()
{
    return {TableKind::People,
            {{u"number"_s}, {u"name"_s}},
            {{u"number"_s, QCoreApplication::translate("Exchange", "学号")},
             {u"name"_s, QCoreApplication::translate("Exchange", "姓名")}}};
}

/// 学籍状态 and 是否在籍: who left, rests or was never enrolled is not photographed.
bool isEligible(const QString &status)
{
    static const QRegularExpression out(
        u"休学|退学|保留学籍|保留入学|不在籍|不在校|未在籍|未在校|无学籍|转出|转学|开除|除名|取消|注销|死亡|肄业|放弃"_s);
    static const QRegularExpression no(u"^(否|0|0\\.0|N|NO|FALSE|×|✗|✘|X)$"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    return !out.match(status).hasMatch() && !no.match(status).hasMatch();
}

/// 学籍异动: any entry that does not say that there is none.
bool saysChanged(const QString &change)
{
    static const QRegularExpression none(u"^(否|无|没有|无异动|未异动|无变动|正常|0|N|NO|FALSE|×|X|不是)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return !change.isEmpty() && !none.match(change).hasMatch();
}

class RosterReader {
public:
    RosterReader(const QList<SheetTable> &tables, bool severalSheets)
        : m_tables(tables), m_rejections(severalSheets)
    {}

    void startTable() {}

    void readRow(const SheetTable &table, const SheetTable::DataRow &row, const QString &collegeAroundRow)
    {
        const Field number = numberIn(table.cell(row, u"number"_s));
        const Field name = nameIn(table.cell(row, u"name"_s));
        Field college = collegeIn(table.cell(row, u"college"_s));
        if (college.why == "missing"_L1 && !collegeAroundRow.isEmpty())
            college = {collegeAroundRow, {}};
        const Field idTail = idTailIn(table.cell(row, u"id"_s));
        const auto refused = [&](const QString &key, const QString &what, const Field &field) {
            return m_rejections.refuses(table, row, key, what, field.why);
        };
        if (refused(u"number"_s, QCoreApplication::translate("Exchange", "学号"), number) ||
            m_rejections.refusesRepeated(table, row, number.value) ||
            refused(u"name"_s, QCoreApplication::translate("Exchange", "姓名"), name) ||
            refused(u"college"_s, QCoreApplication::translate("Exchange", "学院"), college) ||
            refused(u"id"_s, QCoreApplication::translate("Exchange", "证件号码"), idTail))
            return;
        Student student;
        student.number = number.value;
        student.name = name.value;
        student.college = college.value;
        student.idTail = idTail.value;
        addRest(table, row, student);
        accept(student);
    }

    [[nodiscard]] RosterFile result()
    {
        m_file.rejected = m_rejections.rows();
        m_file.rows = static_cast<int>(m_file.students.size() + m_file.rejected.size());
        m_file.columns = m_tables.first().headings.first().titles();
        m_file.collegeVariants = collegeVariants(m_colleges, m_studentsOf);
        m_file.problems = checkTotals(m_tables);
        return std::move(m_file);
    }

private:
    static void addRest(const SheetTable &table, const SheetTable::DataRow &row, Student &student)
    {
        student.className = wordIn(table.cell(row, u"class"_s));
        student.major = wordIn(table.cell(row, u"major"_s));
        student.level = wordIn(table.cell(row, u"level"_s));
        student.school = wordIn(table.cell(row, u"school"_s));
        student.status = wordIn(table.cell(row, u"status"_s));
        student.eligible = isEligible(student.status);
        student.statusChanged = saysChanged(wordIn(table.cell(row, u"change"_s)));
    }

    void accept(const Student &student)
    {
        if (!student.eligible)
            ++m_file.notEligible;
        if (++m_studentsOf[student.college] == 1)
            m_colleges.append(student.college);
        m_file.students.append(student);
    }

    const QList<SheetTable> &m_tables;
    Rejections m_rejections;
    QStringList m_colleges;
    QHash<QString, int> m_studentsOf;
    RosterFile m_file;
};

} // namespace

Result<RosterFile> rosterIn(const Workbook &book, const QString &file, const Progress &progress)
{
    return documentIn<RosterReader>(book, file, rosterWords(), rosterDemand(), progress);
}

} // namespace liuying::exchange::people

namespace liuying::exchange {

Result<RosterFile> readRoster(const QString &file, const Progress &progress)
{
    return people::readDocument(file, progress, &people::rosterIn);
}

} // namespace liuying::exchange
