// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/CollegesModel.h"

#include "flows/MoneyWords.h"
#include "flows/ledger/LedgerWords.h"
#include "gui/prepare/ImportPreview.h"

namespace liuying {

namespace {

/// Worst first, for sorting by state.
int urgency(const QString &state)
{
    static const QStringList order{QStringLiteral("none"), QStringLiteral("short"), QStringLiteral("over"),
                                   QStringLiteral("late"), QStringLiteral("settled")};
    return static_cast<int>(order.indexOf(state));
}

Tone differenceTone(Money difference)
{
    return difference.fen < 0 ? Tone::Bad : (difference.fen > 0 ? Tone::Caution : Tone::Plain);
}

} // namespace

CollegesModel::CollegesModel(QObject *parent)
    : LedgerTable({{tr("学院")},
                   {tr("学生"), true},
                   {tr("已缴"), true},
                   {tr("应收"), true},
                   {tr("到账"), true},
                   {tr("差额"), true},
                   {tr("状态")},
                   {tr("待处理"), true}},
                  parent)
{}

void CollegesModel::showView(const LedgerView &view)
{
    QStringList keys;
    for (const CollegeAccount &account : view.ledger.status.colleges)
        keys.append(account.college);
    replaceRows(keys, [this, &view] {
        m_accounts = view.ledger.status.colleges;
        m_open = openItemsByCollege(view);
    });
}

LedgerCell CollegesModel::cell(int row, int column) const
{
    const CollegeAccount &account = m_accounts.at(row);
    switch (column) {
    case College:
        return {.text = account.college};
    case Students:
        return {.text = countWords(account.students), .key = account.students};
    case Paid:
        return {.text = countWords(account.paid), .key = account.paid};
    case Expected:
        return {.text = yuanWords(account.expected), .key = account.expected.fen};
    case Remitted:
        return {.text = yuanWords(account.remitted), .key = account.remitted.fen};
    case Difference: {
        const Money difference = account.difference();
        return {.text = differenceWords(difference),
                .key = difference.fen,
                .look = {Mark::None, differenceTone(difference)},
                .isSoft = difference == Money{}};
    }
    case State:
        return {.text = accountStateWords(account.state),
                .key = urgency(account.state),
                .look = accountLook(account.state)};
    default: {
        const int open = m_open.value(account.college);
        return {.text = open > 0 ? countWords(open) : QStringLiteral("—"),
                .key = open,
                .look = {Mark::None, open > 0 ? Tone::Caution : Tone::Plain},
                .isSoft = open == 0};
    }
    }
}

QString CollegesModel::searchText(int row) const
{
    const CollegeAccount &account = m_accounts.at(row);
    return account.college + u' ' + accountStateWords(account.state);
}

bool CollegesModel::isWanted(int row) const
{
    const CollegeAccount &account = m_accounts.at(row);
    return account.state != u"settled" || m_open.value(account.college) > 0;
}

QHash<QString, int> openItemsByCollege(const LedgerView &view)
{
    QHash<QString, QString> collegeOf;
    collegeOf.reserve(view.input.roster.size());
    for (const Student &student : view.input.roster)
        collegeOf.insert(student.number, student.college);
    QHash<QString, int> open;
    for (const OpenItem &item : view.ledger.status.needsPerson) {
        const QString college = collegeOf.value(item.number, item.college);
        if (!college.isEmpty())
            ++open[college];
    }
    return open;
}

} // namespace liuying
