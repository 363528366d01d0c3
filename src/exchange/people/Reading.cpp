// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Reading.h"

#include "exchange/Quoting.h"
#include "exchange/people/CollegeTitles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeadersShown = 20;
constexpr qsizetype kStep = 500; // rows between two calls of the progress

/// The first demanded group that a table has no column for; empty when it has all.
QString missingKey(const SheetTable &table, const Demand &demand)
{
    for (const QStringList &group : demand.keys) {
        if (std::ranges::none_of(group, [&](const QString &key) { return table.has(key); }))
            return group.first();
    }
    return {};
}

Problem sheetLeftOut(const Sheet &sheet)
{
    Problem problem;
    problem.sheet = sheet.name;
    problem.code = u"sheet-skipped"_s;
    problem.text = QCoreApplication::translate("Exchange", "工作表“%1”里没有要找的表头，这一张没有读取。")
                       .arg(sheet.name);
    return problem;
}

QString headersShown(QStringList headers)
{
    if (headers.isEmpty())
        return QCoreApplication::translate("Exchange", "（没有文字）");
    const bool more = headers.size() > kHeadersShown;
    headers = headers.mid(0, kHeadersShown);
    if (more)
        headers.append(u"…"_s);
    std::ranges::transform(headers, headers.begin(), [](const QString &header) { return quotable(header); });
    return listWords(headers);
}

/// What a document that is none of the demanded kind looks like, in a sentence; empty when nobody can say.
QString likeness(const Workbook &book, TableKind demanded)
{
    const auto has = [&](const Vocabulary &words, TableKind kind, const QStringList &keys) {
        return std::ranges::any_of(book.sheets, [&](const Sheet &sheet) {
            const SheetTable table = tableOf(sheet, words, kind);
            return !table.headings.isEmpty() &&
                   std::ranges::all_of(keys, [&](const QString &key) { return table.has(key); });
        });
    };
    const bool isStatement = has(statementWords(), TableKind::Transactions, {u"date"_s, u"other"_s}) ||
                             has(statementWords(), TableKind::Transactions, {u"date"_s, u"payer"_s}) ||
                             has(statementWords(), TableKind::Transactions, {u"date"_s, u"credit"_s});
    if (demanded != TableKind::Transactions && isStatement)
        return QCoreApplication::translate("Exchange", "它看起来是银行流水，请用导入银行流水的功能。");
    if (demanded == TableKind::People)
        return {};
    if (has(paymentWords(), TableKind::People, {u"number"_s, u"name"_s, u"paid"_s}) ||
        has(paymentWords(), TableKind::People, {u"number"_s, u"name"_s, u"amount"_s}))
        return QCoreApplication::translate("Exchange", "它看起来是缴费名单，请用导入缴费名单的功能。");
    if (has(rosterWords(), TableKind::People, {u"number"_s, u"name"_s}))
        return QCoreApplication::translate("Exchange", "它看起来是学生名单，请用导入名单的功能。");
    return {};
}

/// Names what is missing from the table that comes nearest, or that there is no table at all.
Error nothingUsable(const Workbook &book, const QList<SheetTable> &all, const QString &file,
                    const Vocabulary &words, const Demand &demand)
{
    const QString name = QFileInfo(file).fileName();
    const SheetTable *nearest = nullptr;
    for (const SheetTable &table : all) {
        if (!table.headings.isEmpty() &&
            (!nearest || table.headings.first().keyCount() > nearest->headings.first().keyCount()))
            nearest = &table;
    }
    if (nearest) {
        const QString missing = demand.names.value(missingKey(*nearest, demand));
        return {ErrorCode::BadInput,
                QCoreApplication::translate("Exchange",
                                            "%1：第%2行的表头里没有“%3”一列，无法读取。找到的列有：%4。"
                                            "请补上“%3”一列再导入。")
                    .arg(name, QString::number(nearest->headings.first().rowNumber()), missing,
                         headersShown(nearest->headings.first().written())),
                u"no column for %1"_s.arg(missing)};
    }
    QStringList found;
    for (const Sheet &sheet : book.sheets)
        found += firstTexts(sheet, words);
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Exchange",
                                        "%1：没有找到表头，缺少“%2”一列。表头是写着%3等列名的一行；"
                                        "文件里找到的是：%4。请检查是否选错了文件。")
                .arg(name, demand.names.value(demand.keys.first().first()), listWords(demand.names.values()),
                     headersShown(found)),
            u"no heading row"_s};
}

/// A header and nothing below it.
Error noRows(const QString &file, TableKind kind)
{
    const QString name = QFileInfo(file).fileName();
    if (kind == TableKind::Transactions)
        return {
            ErrorCode::BadInput,
            QCoreApplication::translate(
                "Exchange", "%1：表头下面没有一笔交易，什么都没有读取。请检查导出的日期范围，再导出一次。")
                .arg(name),
            u"no transaction rows"_s};
    if (kind == TableKind::Classes)
        return {ErrorCode::BadInput,
                QCoreApplication::translate(
                    "Exchange", "%1：表头下面没有一个班级，什么都没有读取。请检查是否选错了文件。")
                    .arg(name),
                u"no class rows"_s};
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Exchange",
                                        "%1：表头下面没有一行学生，什么都没有读取。请检查是否选错了文件。")
                .arg(name),
            u"no student rows"_s};
}

} // namespace

Result<QList<SheetTable>> tablesIn(const Workbook &book, const QString &file, const Vocabulary &words,
                                   const Demand &demand, QList<Problem> &problems)
{
    QList<SheetTable> all;
    QList<SheetTable> usable;
    QList<Problem> leftOut;
    for (const Sheet &sheet : book.sheets) {
        const QList<SheetTable> tables = tablesOf(sheet, words, demand.kind);
        all += tables;
        bool isUsed = false;
        for (const SheetTable &table : tables) {
            const bool isWhole = !table.headings.isEmpty() && missingKey(table, demand).isEmpty();
            isUsed = isUsed || isWhole;
            if (isWhole)
                usable.append(table);
            else if (tables.size() > 1)
                leftOut.append(sheetLeftOut(*table.sheet));
        }
        if (!isUsed && tables.size() == 1 && !sheet.rows.isEmpty())
            leftOut.append(sheetLeftOut(sheet));
    }
    if (usable.isEmpty()) {
        Error error = nothingUsable(book, all, file, words, demand);
        error.message += likeness(book, demand.kind);
        return tl::unexpected(error);
    }
    if (rowCount(usable) == 0)
        return tl::unexpected(noRows(file, demand.kind));
    problems += leftOut;
    return usable;
}

QString placeOf(const SheetTable &table, int row, bool severalSheets)
{
    return placeWords(severalSheets ? table.sheet->name : QString(), row);
}

void Rejections::add(const SheetTable &table, const SheetTable::DataRow &row, const QString &key,
                     const QString &what, const QString &why)
{
    const Heading &heading = table.headings.at(row.heading);
    const bool isError = heading.cell(*row.row, key).kind == Cell::Kind::Error;
    const QString title = heading.has(key) ? heading.title(key) : what;
    QString sentence;
    if (!heading.has(key))
        sentence =
            QCoreApplication::translate("Exchange", "%1：不知道%3，没有“%2”一列，工作表名和标题里也没有。");
    else if (why == "missing"_L1)
        sentence = QCoreApplication::translate("Exchange", "%1：“%2”一列是空的，缺少%3。");
    else if (isError)
        sentence =
            QCoreApplication::translate("Exchange", "%1：“%2”一列是公式错误，读不出%3，请在原表里改正。");
    else if (why == "precision"_L1)
        sentence = QCoreApplication::translate(
            "Exchange",
            "%1：“%2”一列的%3被表格软件当作数值截断了，后面的数字已经丢失，请把这一列设为文本后重新填写。");
    else
        sentence = QCoreApplication::translate("Exchange", "%1：“%2”一列的内容不是%3，请改正。");
    RejectedRow rejected;
    rejected.row = row.row->number;
    rejected.sheet = table.sheet->name;
    rejected.column = title;
    rejected.why = why;
    rejected.text = sentence.arg(placeOf(table, rejected.row, m_severalSheets), title, what);
    m_rows.append(rejected);
}

void Rejections::addAmount(const SheetTable &table, const SheetTable::DataRow &row, const QString &key,
                           AmountTrouble trouble)
{
    const Cell &cell = table.cell(row, key);
    if (trouble == AmountTrouble::FractionOfAFen)
        addFormat(
            table, row, key,
            QCoreApplication::translate("Exchange", "%1：“%2”一列的金额不足一分的部分无法入账，请改正。"));
    else if (trouble == AmountTrouble::TooLarge)
        addFormat(table, row, key,
                  QCoreApplication::translate("Exchange", "%1：“%2”一列的金额大得离谱，请改正。"));
    else
        add(table, row, key, QCoreApplication::translate("Exchange", "金额"),
            cell.isEmpty() ? u"missing"_s : u"format"_s);
}

void Rejections::addFormat(const SheetTable &table, const SheetTable::DataRow &row, const QString &key,
                           const QString &sentence)
{
    RejectedRow rejected;
    rejected.row = row.row->number;
    rejected.sheet = table.sheet->name;
    rejected.column = table.headings.at(row.heading).title(key);
    rejected.why = u"format"_s;
    rejected.text = sentence.arg(placeOf(table, rejected.row, m_severalSheets), rejected.column);
    m_rows.append(rejected);
}

bool Rejections::refuses(const SheetTable &table, const SheetTable::DataRow &row, const QString &key,
                         const QString &what, const QString &why)
{
    if (why.isEmpty())
        return false;
    add(table, row, key, what, why);
    return true;
}

bool Rejections::refusesRepeated(const SheetTable &table, const SheetTable::DataRow &row,
                                 const QString &number)
{
    const auto first = m_firstRows.constFind(number);
    if (first == m_firstRows.constEnd()) {
        m_firstRows.insert(number, {&table, row.row->number});
        return false;
    }
    const QString text =
        QCoreApplication::translate("Exchange", "%1：“%2”一列的%3与%4重复，一个学号只能出现一次。")
            .arg(placeOf(table, row.row->number, m_severalSheets),
                 table.headings.at(row.heading).title(u"number"_s), quotable(number, kFiguresOfStudentNumber),
                 placeOf(*first->table, first->row, m_severalSheets));
    addRepeated(table, row, u"number"_s, text, first->row);
    return true;
}

void Rejections::addRepeated(const SheetTable &table, const SheetTable::DataRow &row, const QString &key,
                             const QString &text, int firstRow)
{
    RejectedRow rejected;
    rejected.row = row.row->number;
    rejected.sheet = table.sheet->name;
    rejected.column = table.headings.at(row.heading).title(key);
    rejected.why = u"duplicate"_s;
    rejected.first = firstRow;
    rejected.text = text;
    m_rows.append(rejected);
}

bool RowProgress::step()
{
    ++m_done;
    if (!m_progress || m_done % kStep != 0)
        return true;
    return m_progress(static_cast<int>(80 + 20 * m_done / std::max<qsizetype>(m_rows, 1)));
}

Progress readingProgress(const Progress &progress)
{
    if (!progress)
        return {};
    return [&progress](int percent) { return progress(percent * 4 / 5); };
}

qsizetype rowCount(const QList<SheetTable> &tables)
{
    qsizetype rows = 0;
    for (const SheetTable &table : tables)
        rows += table.data.size();
    return rows;
}

Error cancelled(const QString &file)
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Exchange", "%1：已停止读取，什么都没有改变。")
                .arg(QFileInfo(file).fileName()),
            u"reading cancelled"_s};
}

QString collegeAround(const SheetTable &table, qsizetype heading)
{
    static const QRegularExpression columnsOfABlock(u"\\[[A-Z]+:[A-Z]+\\]$"_s);
    const QString ofSheet = collegeInSheetName(QString(table.sheet->name).remove(columnsOfABlock));
    if (!ofSheet.isEmpty())
        return ofSheet;
    for (qsizetype i = heading; i >= 0; --i) {
        const QString ofTitle = collegeInTitle(table.titles.at(i));
        if (!ofTitle.isEmpty())
            return ofTitle;
    }
    return {};
}

} // namespace liuying::exchange::people
