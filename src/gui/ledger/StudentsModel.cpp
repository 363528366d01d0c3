// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/StudentsModel.h"

#include "flows/CampaignTime.h"
#include "flows/ledger/LedgerWords.h"
#include "flows/plan/PlanWords.h"
#include "gui/ledger/LedgerText.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const LedgerCell kNothing{.text = QStringLiteral("—"), .key = 0, .isSoft = true};

/// When the list came that first counted a student.
QString importedOn(const LedgerView &view, const QByteArray &source)
{
    for (const storage::MoneyImport &import : view.imports) {
        if (import.source == source && !import.reversed)
            return dayWords(LocalDateTime::fromUtcMs(import.atMs, zoneOf(view.campaign)).date);
    }
    return {};
}

} // namespace

StudentsModel::StudentsModel(QObject *parent)
    : LedgerTable({{tr("学号")},
                   {tr("姓名")},
                   {tr("班级")},
                   {tr("缴费")},
                   {tr("依据的名单")},
                   {tr("拍摄")},
                   {tr("退费")}},
                  parent)
{}

void StudentsModel::showCollege(const LedgerView &view, const QString &college)
{
    QList<Student> students;
    for (const Student &student : view.input.roster) {
        if (student.college == college)
            students.append(student);
    }
    std::ranges::stable_sort(students, [](const Student &a, const Student &b) {
        return a.className != b.className ? a.className < b.className : queuesBefore(a, b);
    });
    QStringList keys;
    keys.reserve(students.size());
    for (const Student &student : std::as_const(students))
        keys.append(student.number);
    replaceRows(keys, [this, &view, &students] {
        m_students = students;
        m_view = view;
    });
}

int StudentsModel::unpaid() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isWanted(row) ? 1 : 0;
    return count;
}

LedgerCell StudentsModel::cell(int row, int column) const
{
    const Student &student = m_students.at(row);
    switch (column) {
    case Number:
        return {.text = student.number};
    case Name:
        return {.text = student.name};
    case Class:
        return {.text = classWords(student.className), .isSoft = student.className.isEmpty()};
    case Paid:
        return paidCell(student);
    case List:
        return listCell(student);
    case Photographed:
        return m_view.ledger.students.value(student.number).isPhotographed
                   ? LedgerCell{.text = tr("已拍"), .key = 1, .look = {Mark::Done, Tone::Good}}
                   : kNothing;
    default: {
        const Refund *refund = m_view.ledger.refunds.of(student.number);
        return refund ? LedgerCell{.text = refundStateWords(refund->state),
                                   .key = 1 + static_cast<int>(refund->state),
                                   .look = refundLook(refund->state)}
                      : kNothing;
    }
    }
}

LedgerCell StudentsModel::paidCell(const Student &student) const
{
    if (m_view.ledger.students.value(student.number).isPaid)
        return {.text = tr("已缴"), .key = 1, .look = {Mark::Done, Tone::Good}};
    if (!student.eligible)
        return {.text = tr("不参加"), .key = 2, .tip = student.status, .isSoft = true};
    return {.text = tr("未缴"), .key = 0, .look = {Mark::Waiting, Tone::Bad}};
}

LedgerCell StudentsModel::listCell(const Student &student) const
{
    const StudentStanding standing = m_view.ledger.students.value(student.number);
    if (!standing.isPaid)
        return kNothing;
    const QString day = importedOn(m_view, standing.ref.source);
    const QString place = rowPlaceWords(standing.file, standing.ref);
    if (day.isEmpty())
        return {.text = standing.file, .tip = place, .isSoft = true};
    //: %1 the day a list came, %2 its file
    return {.text = tr("%1 %2").arg(day, standing.file), .tip = place, .isSoft = true};
}

QString StudentsModel::searchText(int row) const
{
    const Student &student = m_students.at(row);
    return u"%1 %2 %3"_s.arg(student.number, student.name, classWords(student.className));
}

bool StudentsModel::isWanted(int row) const
{
    const Student &student = m_students.at(row);
    return student.eligible && !m_view.ledger.students.value(student.number).isPaid;
}

} // namespace liuying
