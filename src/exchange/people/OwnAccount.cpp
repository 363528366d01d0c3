// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/OwnAccount.h"

#include "exchange/people/Cells.h"

#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestAccount = 8;

/// The digits and * of a text that holds no more than them, blanks and dashes.
QString accountDigits(const QString &text)
{
    static const QRegularExpression form(u"^[\\d*＊xX\\s\\-]+$"_s);
    static const QRegularExpression gaps(u"[\\s\\-]"_s);
    QString digits =
        cleanText(text).remove(gaps).replace(u'＊', u'*').replace(u'X', u'*').replace(u'x', u'*');
    const bool isAccount = form.match(digits).hasMatch() && digits.size() >= kShortestAccount &&
                           std::ranges::any_of(digits, [](QChar c) { return c.isDigit(); });
    return isAccount ? digits : QString();
}

/// A label without colons and what it says again in brackets: 查询账号[ Inquirer account number ].
QString bareLabel(QString label)
{
    static const QRegularExpression noise(u"[:：.]|[(\\[].*[)\\]]"_s);
    return label.remove(noise);
}

bool isAccountLabel(const QString &label)
{
    static const QRegularExpression form(u"^(本方|我方|银行|查询|客户|单位|开户|结算|对公)?([账帐]号|[账帐]"
                                         u"户|[账帐]户号码?|[账帐]户[账帐]号|卡号|"
                                         u"[账帐]号/卡号|卡号/[账帐]号|account(no|number)?)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(bareLabel(label)).hasMatch();
}

bool isHolderLabel(const QString &label)
{
    static const QRegularExpression form(
        u"^(本方|我方|客户|单位|开户|[账帐]户)?(户名|[账帐]户名称?|名称|单位名称|[账帐]号名称|accountname)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(bareLabel(label)).hasMatch();
}

/// Labels with what stands behind them, in one cell (账号：4301…) or in the next.
class HeadingBlock {
public:
    OwnAccount own;

    void read(const Row &row)
    {
        static const QRegularExpression pair(
            u"((?:[A-Za-z.]+ )*[^\\s:：，,;；]+)\\s*[:：]\\s*([^:：，,;；]*?)(?=\\s+[^\\s:：]+\\s*[:：]|"
            u"[，,;；]|\\s{2,}|　|$)"_s);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const Cell &cell = row.cells.at(i);
            if (cell.isEmpty() || cell.filledFromMerge)
                continue;
            bool hasPair = false;
            for (auto it = pair.globalMatch(cell.text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                Cell value;
                value.kind = Cell::Kind::Text;
                value.text = match.captured(2);
                hasPair = hasPair || !cleanText(value.text).isEmpty();
                take(cleanLabel(match.captured(1)), value);
            }
            if (!hasPair)
                take(cleanLabel(cell.text), nextCell(row, i));
        }
    }

private:
    static Cell nextCell(const Row &row, qsizetype column)
    {
        for (qsizetype i = column + 1; i < row.cells.size(); ++i) {
            if (!row.cells.at(i).isEmpty() && row.cells.at(i).text != row.cells.at(column).text)
                return row.cells.at(i);
        }
        return {};
    }

    void take(const QString &label, const Cell &value)
    {
        if (own.number.isEmpty() && isAccountLabel(label))
            own.number = accountNumberIn(value);
        if (own.holder.isEmpty() && isHolderLabel(label) && accountNumberIn(value).isEmpty())
            own.holder = cleanName(wordIn(value));
    }
};

/// What a column says in every row; empty where rows differ or there is none.
template <typename Value>
QString constantIn(const QList<SheetTable> &tables, const QString &key, Value value)
{
    QString constant;
    for (const SheetTable &table : tables) {
        for (const SheetTable::DataRow &row : table.data) {
            const QString here = value(table.cell(row, key));
            if (here.isEmpty() || here == constant)
                continue;
            if (!constant.isEmpty())
                return {};
            constant = here;
        }
    }
    return constant;
}

QString holderIn(const Cell &cell)
{
    return cleanName(wordIn(cell));
}

} // namespace

QString accountNumberIn(const Cell &cell)
{
    constexpr qsizetype kFiguresOfADouble = 15;
    const QString digits = accountDigits(cell.text);
    const bool isCut = cell.kind == Cell::Kind::Number && digits.size() > kFiguresOfADouble;
    return isCut || cell.kind == Cell::Kind::Error ? QString() : digits;
}

OwnAccount ownAccountOf(const QList<SheetTable> &tables)
{
    HeadingBlock block;
    for (const SheetTable &table : tables) {
        const int firstHeading = table.headings.first().rowNumber();
        for (const Row &row : table.sheet->rows) {
            if (row.number >= firstHeading)
                break;
            block.read(row);
        }
    }
    OwnAccount own = block.own;
    if (own.number.isEmpty())
        own.number = constantIn(tables, u"account"_s, accountNumberIn);
    if (own.holder.isEmpty())
        own.holder = constantIn(tables, u"holder"_s, holderIn);
    return own;
}

} // namespace liuying::exchange::people
