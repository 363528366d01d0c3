// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/RefundsModel.h"

#include "flows/CampaignTime.h"
#include "flows/MoneyWords.h"
#include "flows/ledger/LedgerWords.h"
#include "flows/plan/PlanWords.h"
#include "gui/ledger/LedgerText.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, Student> byNumber(const QList<Student> &roster)
{
    QHash<QString, Student> students;
    students.reserve(roster.size());
    for (const Student &student : roster)
        students.insert(student.number, student);
    return students;
}

} // namespace

RefundGroup groupOf(RefundState state)
{
    switch (state) {
    case RefundState::Due:
        return RefundGroup::Due;
    case RefundState::Approved:
        return RefundGroup::Approved;
    case RefundState::PaidOut:
        return RefundGroup::PaidOut;
    case RefundState::Blocked:
    case RefundState::Recover:
        break;
    }
    return RefundGroup::Attention;
}

RefundsModel::RefundsModel(QObject *parent)
    : LedgerTable({{},
                   {tr("学号")},
                   {tr("姓名")},
                   {tr("学院")},
                   {tr("班级")},
                   {tr("金额"), true},
                   {tr("状态")},
                   {tr("批准与付款")}},
                  parent)
{}

void RefundsModel::showRefunds(const RefundStanding &standing, const LedgerView &view, RefundGroup group,
                               const QString &college)
{
    const QHash<QString, Student> students = byNumber(view.input.roster);
    QList<Line> lines;
    for (const Refund &refund : standing.refunds) {
        const auto student = students.constFind(refund.student);
        if (groupOf(refund.state) != group ||
            (!college.isEmpty() && (student == students.cend() || student->college != college)))
            continue;
        lines.append({refund, student == students.cend() ? Student() : *student});
    }
    std::ranges::stable_sort(lines, {}, [](const Line &line) { return line.student.college; });
    QStringList keys;
    for (const Line &line : std::as_const(lines))
        keys.append(line.refund.student);
    m_ticked &= QSet<QString>(keys.cbegin(), keys.cend());
    replaceRows(keys, [this, &lines, &view] {
        m_lines = lines;
        m_campaign = view.campaign;
    });
    Q_EMIT ticksChanged();
}

void RefundsModel::tick(const QStringList &students, bool isTicked)
{
    for (const QString &student : students) {
        if (isTicked)
            m_ticked.insert(student);
        else
            m_ticked.remove(student);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Tick), index(rowCount() - 1, Tick), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

QStringList RefundsModel::ticked() const
{
    QStringList numbers;
    for (const QString &number : keys()) {
        if (m_ticked.contains(number))
            numbers.append(number);
    }
    return numbers;
}

Money RefundsModel::tickedSum() const
{
    Money sum;
    for (const Line &line : m_lines) {
        if (m_ticked.contains(line.refund.student))
            sum += line.refund.amount;
    }
    return sum;
}

QVariant RefundsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.column() == Tick)
        return m_ticked.contains(keys().at(index.row())) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == Tick)
        return m_lines.at(index.row()).student.name;
    return LedgerTable::data(index, role);
}

bool RefundsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Tick)
        return false;
    tick({keys().at(index.row())}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RefundsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = LedgerTable::flags(index);
    return index.column() == Tick ? flags | Qt::ItemIsUserCheckable : flags;
}

LedgerCell RefundsModel::cell(int row, int column) const
{
    const Line &line = m_lines.at(row);
    switch (column) {
    case Tick:
        return {};
    case Number:
        return {.text = line.refund.student};
    case Name:
        return {.text = line.student.name};
    case College:
        return {.text = line.student.college};
    case Class:
        return {.text = classWords(line.student.className), .isSoft = line.student.className.isEmpty()};
    case Amount:
        return {.text = yuanWords(line.refund.amount), .key = line.refund.amount.fen};
    case State:
        return {.text = refundStateWords(line.refund.state),
                .key = static_cast<int>(line.refund.state),
                .look = refundLook(line.refund.state)};
    default:
        return stepCell(line.refund);
    }
}

LedgerCell RefundsModel::stepCell(const Refund &refund) const
{
    if (!refund.approved)
        return {.text = u"—"_s, .isSoft = true};
    const RefundStep &approved = *refund.approved;
    //: %1 who approved a refund, %2 when, %3 the reason
    const QString approval =
        tr("%1 %2 批准：%3").arg(approved.actor, recordedWords(approved.atMs, m_campaign), approved.note);
    if (!refund.paidOut)
        return {.text = approval, .isSoft = true};
    const RefundStep &paid = *refund.paidOut;
    //: %1 the day of a payment, %2 its reference
    const QString payment = tr("%1 付款 %2").arg(dayWords(paid.day), paid.note).trimmed();
    return {.text = payment, .tip = approval + u'\n' + payment, .isSoft = true};
}

QString RefundsModel::searchText(int row) const
{
    const Line &line = m_lines.at(row);
    return QStringList{line.refund.student, line.student.name, line.student.college, line.student.className}
        .join(u' ');
}

} // namespace liuying
