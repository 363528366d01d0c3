// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/RowKind.h"

#include "exchange/people/Cells.h"
#include "exchange/people/Days.h"

#include <QRegularExpression>

#include <algorithm>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

bool isSumWord(const QString &label)
{
    static const QRegularExpression sum(
        u"^(合计|总计|小计|共计|累计|总人数|总数|总额|总金额|总和|人数合计|本页合计|本页小计|本月合计|"
        u"本日合计|本期合计|本学院合计|"
        u"学院小计|班级小计|共\\d+[人名条笔]|总共|(grand|sub)?total|sum\\b|"
        u"(借方|贷方|收入|支出|转入|转出|存入|支取|收款|付款|实收|实缴|应缴|缴费|交费)"
        u"(发生额|金额|总)?(合计|小计|总计|总额|总金额|总笔数|笔数))|(合计|小计|总计)[:(]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sum.match(label).hasMatch();
}

bool isNoteWord(const QString &label)
{
    static const QRegularExpression note(u"^(注[:：1-9一二三]|注$|备注[:：]|说明[:：]?|填表|制表|制单|审核|"
                                         u"复核|经办|负责人|联系人|联系电话|签字|签名|签章|盖章|"
                                         u"填报|报送|打印|导出|日期[:：]|时间[:：]|第\\d+页|共\\d+页|以上|"
                                         u"以下|以下空白|此表|本表|※|附[:：件]|学院[（(]?(公章|盖章)|"
                                         u"(学院|院系|班级|单位)?负责人|辅导员签|温馨提示|请)"_s);
    return note.match(label).hasMatch();
}

bool isSignature(const QString &label)
{
    static const QRegularExpression signature(
        u"签字|签章|盖章|签名[:：]|制表人|审核人|填表人|经办人|负责人[:：]|（公章）|\\(公章\\)"_s);
    return signature.match(label).hasMatch();
}

/// Lines of a statement that carry a balance or mark a page.
bool isBalanceOrPage(const QString &label)
{
    static const QRegularExpression mark(
        u"^(期初|期末|上期|上日|上页|上月|本期|昨日|承前|承上|过次|转下|结转|余额|账户余额|当前余额|本页|"
        u"第\\d+页|共\\d+页|页码|"
        u"(期初|期末|上期|上日|昨日|账户)余额|openingbalance|closingbalance)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return mark.match(label).hasMatch();
}

bool looksLikeStudentNumber(const QString &number)
{
    static const QRegularExpression form(u"^[A-Z]{0,4}\\d[A-Z0-9]{3,}$"_s);
    return form.match(number).hasMatch();
}

bool looksLikeName(const QString &name)
{
    static const QRegularExpression form(
        u"^(\\p{Han}{2,4}|\\p{Han}+(·\\p{Han}+)+|[A-Za-z][A-Za-z.'\\- ]+)$"_s);
    return form.match(name).hasMatch() && !isSumWord(name) && !isNoteWord(name);
}

/// The cells of a row a person would count: a text that a merged range repeats counts once.
QStringList distinctLabels(const Row &row)
{
    QStringList labels;
    for (const Cell &cell : row.cells) {
        if (cell.isEmpty() || (cell.filledFromMerge && labels.contains(cleanLabel(cell.text))))
            continue;
        labels.append(cleanLabel(cell.text));
    }
    return labels;
}

/// How many columns other than number and name say something of their own; a cell that a merged range above
/// fills says nothing about this row.
int ownFields(const Row &row, const Heading &heading)
{
    int count = 0;
    for (const QString &key : heading.keys()) {
        if (key == "number"_L1 || key == "name"_L1)
            continue;
        const Cell &cell = heading.cell(row, key);
        count += !cell.isEmpty() && !cell.filledFromMerge ? 1 : 0;
    }
    return count;
}

/// Whether a merged range repeats the cell's text in its row.
bool isSpread(const Row &row, const Cell &cell)
{
    return std::ranges::any_of(row.cells, [&](const Cell &other) {
        return &other != &cell && other.filledFromMerge && other.text == cell.text;
    });
}

/// Every column that may hold the head count of a class.
constexpr QStringView kHeadKeys[] = {u"students", u"graduates", u"heads", u"sum"};

RowKind kindWithoutPerson(const Row &row, const Heading &heading, const QStringList &labels)
{
    if (std::ranges::any_of(labels, isSumWord))
        return RowKind::Sum;
    if (std::ranges::any_of(labels, isSignature) || labels.size() < 2)
        return RowKind::Note;
    return ownFields(row, heading) >= 2 ? RowKind::Data : RowKind::Note;
}

} // namespace

RowKind kindOfPersonRow(const Row &row, const Heading &heading)
{
    const Cell &numberCell = heading.cell(row, u"number"_s);
    const Cell &nameCell = heading.cell(row, u"name"_s);
    const QString number = cleanNumber(numberCell.text);
    const QString name = cleanName(nameCell.text);
    const bool isPerson = !name.isEmpty() && !isSumWord(name) && !isNoteWord(name);
    if (looksLikeStudentNumber(number) && isPerson && number != name)
        return RowKind::Data;

    const QStringList labels = distinctLabels(row);
    const QString first = labels.isEmpty() ? QString() : labels.first();
    if (isSumWord(first) || isSumWord(number))
        return RowKind::Sum;
    const bool marksPage = std::ranges::any_of(labels, [](const QString &label) {
        static const QRegularExpression page(u"^第\\d+页"_s);
        return page.match(label).hasMatch();
    });
    if (isNoteWord(first) || isNoteWord(number) || marksPage)
        return RowKind::Note;
    const bool spans = !number.isEmpty() && numberCell.text == nameCell.text && nameCell.filledFromMerge;
    if (spans)
        return RowKind::Note;
    if (looksLikeName(name) && (labels.size() >= 2 || number.isEmpty()))
        return RowKind::Data;
    if (number.isEmpty() && name.isEmpty())
        return kindWithoutPerson(row, heading, labels);
    if (std::ranges::any_of(labels, isSumWord))
        return RowKind::Sum;
    const bool alone = labels.size() < 2 && !looksLikeStudentNumber(number);
    return alone || std::ranges::any_of(labels, isSignature) ? RowKind::Note : RowKind::Data;
}

RowKind kindOfClassRow(const Row &row, const Heading &heading)
{
    static const QRegularExpression countOfClasses(u"^共?\\d+个?(教学|毕业|行政)?班级?$"_s);
    static const QRegularExpression classLike(u"^[^，。：；,;:]*(\\d|班|级)[^，。：；,;:]*$"_s);
    const Cell &classCell = heading.cell(row, u"class"_s);
    const QString name = cleanLabel(classCell.text);
    const QStringList labels = distinctLabels(row);
    const QString first = labels.isEmpty() ? QString() : labels.first();
    const bool hasHeads = std::ranges::any_of(
        kHeadKeys, [&](QStringView key) { return !heading.cell(row, key.toString()).isEmpty(); });
    if (isSumWord(first) || isSumWord(name) || isSumWord(cleanLabel(heading.cell(row, u"college"_s).text)) ||
        countOfClasses.match(name).hasMatch())
        return RowKind::Sum;
    if (!name.isEmpty() && hasHeads)
        return isNoteWord(first) ? RowKind::Note : RowKind::Data;
    if (isNoteWord(first) || std::ranges::any_of(labels, isSignature))
        return RowKind::Note;
    if (labels.size() == 1) // a class that lost its head count, or a line between tables
        return classLike.match(name).hasMatch() && !classCell.filledFromMerge && !isSpread(row, classCell)
                   ? RowKind::Data
                   : RowKind::Note;
    if (!name.isEmpty())
        return RowKind::Data;
    return hasHeads || ownFields(row, heading) >= 2 ? RowKind::Data : RowKind::Note;
}

RowKind kindOfTransactionRow(const Row &row, const Heading &heading)
{
    const QStringList labels = distinctLabels(row);
    const bool hasAmount =
        std::ranges::any_of(QStringList{u"amount"_s, u"credit"_s, u"debit"_s},
                            [&](const QString &key) { return !heading.cell(row, key).isEmpty(); });
    const QString first = labels.isEmpty() ? QString() : labels.first();
    const QString remark = cleanLabel(heading.cell(row, u"remark"_s).text);
    const bool hasParty =
        std::ranges::any_of(QStringList{u"other"_s, u"payer"_s, u"receiver"_s, u"serial"_s},
                            [&](const QString &key) { return !wordIn(heading.cell(row, key)).isEmpty(); });
    const bool dated = dayIn(heading.cells(row, u"date"_s)).has_value();
    if ((isSumWord(first) && !(dated && hasParty)) || (!hasParty && std::ranges::any_of(labels, isSumWord)))
        return RowKind::Sum;
    if (!hasParty && std::ranges::any_of(labels, isBalanceOrPage))
        return RowKind::Note;
    if (!dated && (isNoteWord(first) || isBalanceOrPage(first)))
        return RowKind::Note;
    if (hasAmount)
        return labels.size() >= 2 ? RowKind::Data : RowKind::Note;
    return dated && (hasParty || !remark.isEmpty()) ? RowKind::Data : RowKind::Note;
}

} // namespace liuying::exchange::people
