// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Cells.h"
#include "exchange/people/Days.h"
#include "exchange/people/DocumentFrame.h"
#include "exchange/people/Documents.h"
#include "exchange/people/OwnAccount.h"
#include "exchange/people/StatementMoney.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

Demand statementDemand()
{
    return {TableKind::Transactions,
            {{u"amount"_s, u"credit"_s}, {u"date"_s}, {u"other"_s, u"payer"_s, u"holder"_s, u"remark"_s}},
            {{u"amount"_s, QCoreApplication::translate("Exchange", "交易金额")},
             {u"date"_s, QCoreApplication::translate("Exchange", "交易日期")},
             {u"other"_s, QCoreApplication::translate("Exchange", "对方户名")}}};
}

/// A serial number that a spreadsheet has cut is no identity any more.
QString serialIn(const Cell &cell)
{
    constexpr qsizetype kFiguresOfADouble = 15;
    const QString serial = cleanNumber(cell.text);
    const bool cut = cell.kind == Cell::Kind::Error ||
                     (cell.kind == Cell::Kind::Number && serial.size() > kFiguresOfADouble) ||
                     numberIn(cell).why == "precision"_L1;
    const bool isBlank = std::ranges::all_of(serial, [](QChar c) { return c == u'0' || c == u'-'; });
    return cut || isBlank ? QString() : serial;
}

/// What banks write into their own summary of any transfer: it says nothing where somebody else said more.
bool isBanksWord(const QString &text)
{
    static const QRegularExpression word(
        u"^(网银|网上银行|企业网银|个人网银|企业银行|手机银行|超级网银|柜面|柜台|自助|跨行|行内|同行|异地|"
        u"同城|普通|实时|"
        u"大额|小额|支付|电子|对公|对私|单位|个人|系统内|批量|汇兑|来账|往账|来帐|往帐|转账|转帐|转入|转存|"
        u"转出|汇款|汇入|汇出|"
        u"电汇|信汇|入账|入帐|收款|付款|存入|收入|支出|贷方|借方|业务|交易|网转|互联|清算|贷记|借记|TRF|TRANSFER)+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(u"^[\\x21-\\x7e]*\\d[\\x21-\\x7e]*$"_s);
    const QString label = cleanLabel(text);
    return word.match(label).hasMatch() || code.match(label).hasMatch();
}

/// What the payer said, the most telling column first; a column that says the same again, or only how the
/// money came, adds nothing.
QString remarkOf(const QStringList &said)
{
    QStringList parts;
    for (const QString &text : said) {
        const bool isKnown = std::ranges::any_of(
            parts, [&](const QString &part) { return cleanLabel(part).contains(cleanLabel(text)); });
        if (isKnown || (!parts.isEmpty() && isBanksWord(text)))
            continue;
        parts.removeIf([&](const QString &part) { return cleanLabel(text).contains(cleanLabel(part)); });
        if (parts.size() == 1 && isBanksWord(parts.first()))
            parts.clear();
        parts.append(text);
    }
    return parts.join(u' ');
}

/// Who is who where a statement names payer and receiver of every transfer.
class Parties {
public:
    explicit Parties(const QList<SheetTable> &tables) : m_own(ownAccountOf(tables))
    {
        if (m_own.holder.isEmpty())
            m_own.holder = nameInEveryRow(tables);
    }

    [[nodiscard]] const OwnAccount &own() const { return m_own; }

    /// Whether the statement's own account paid, as far as payer and receiver tell.
    [[nodiscard]] bool ownPaid(const SheetTable &table, const SheetTable::DataRow &row) const
    {
        if (!m_own.number.isEmpty()) {
            if (accountNumberIn(table.cell(row, u"receiverAccount"_s)) == m_own.number)
                return false;
            if (accountNumberIn(table.cell(row, u"payerAccount"_s)) == m_own.number)
                return true;
        }
        const QString receiver = nameUnder(u"receiver"_s, table, row);
        return !m_own.holder.isEmpty() && !receiver.isEmpty() && receiver != m_own.holder &&
               nameUnder(u"payer"_s, table, row) == m_own.holder;
    }

    /// The other side of a transfer.
    [[nodiscard]] static QString other(const SheetTable &table, const SheetTable::DataRow &row, bool isOut)
    {
        const QString payer = nameUnder(u"other"_s, table, row);
        if (!payer.isEmpty())
            return payer;
        const QString receiver = nameUnder(u"receiver"_s, table, row);
        if (isOut && !receiver.isEmpty())
            return receiver;
        const bool hasOther = table.headings.at(row.heading).has(u"other"_s);
        const QString from = nameUnder(u"payer"_s, table, row);
        // 户名 alone is the other side's; beside a column for it, it is the account's own.
        return from.isEmpty() && !hasOther && !table.headings.at(row.heading).has(u"payer"_s)
                   ? nameUnder(u"holder"_s, table, row)
                   : from;
    }

private:
    static QString nameUnder(const QString &key, const SheetTable &table, const SheetTable::DataRow &row)
    {
        return cleanName(wordIn(table.cell(row, key)));
    }

    /// The one name that every row has as payer or receiver; the receiver's where it is always the same.
    static QString nameInEveryRow(const QList<SheetTable> &tables)
    {
        QHash<QString, int> rowsOf;
        QHash<QString, int> received;
        int rows = 0;
        for (const SheetTable &table : tables) {
            for (const SheetTable::DataRow &row : table.data) {
                const QString payer = nameUnder(u"payer"_s, table, row);
                const QString receiver = nameUnder(u"receiver"_s, table, row);
                ++rows;
                ++rowsOf[receiver];
                ++received[receiver];
                if (payer != receiver)
                    ++rowsOf[payer];
            }
        }
        QString name;
        for (auto it = rowsOf.cbegin(); it != rowsOf.cend(); ++it) {
            if (!it.key().isEmpty() && it.value() == rows &&
                (name.isEmpty() || received.value(it.key()) > received.value(name)))
                name = it.key();
        }
        return name;
    }

    OwnAccount m_own;
};

class StatementReader {
public:
    StatementReader(const QList<SheetTable> &tables, bool severalSheets)
        : m_tables(tables), m_parties(tables), m_debitsAreNegative(writesDebitsNegative(tables)),
          m_rejections(severalSheets)
    {}

    void startTable()
    {
        for (QList<RowFigures> &ways : m_money) {
            for (RowFigures &figures : ways)
                figures.append(QList<qint64>());
        }
    }

    void readRow(const SheetTable &table, const SheetTable::DataRow &row,
                 const QString & /*collegeAroundRow*/)
    {
        const SignedAmount money = amountOf(table, row, m_debitsAreNegative);
        const bool turns = !money.hasDirection && m_parties.ownPaid(table, row);
        const Money amount = turns ? -money.amount.value_or(Money{}) : money.amount.value_or(Money{});
        countFor(table, row, amount);
        const Cell &dateCell = table.cell(row, u"date"_s);
        const std::optional<QDate> date = dayIn(table.headings.at(row.heading).cells(*row.row, u"date"_s));
        if (!date) {
            m_rejections.add(table, row, u"date"_s, QCoreApplication::translate("Exchange", "日期"),
                             dateCell.isEmpty() ? u"missing"_s : u"format"_s);
            return;
        }
        if (!money.amount) {
            m_rejections.addAmount(table, row, money.unreadable, money.trouble);
            return;
        }
        if (amount == Money{}) {
            const QString key = table.headings.at(row.heading).has(u"amount"_s) ? u"amount"_s : u"credit"_s;
            m_rejections.addFormat(
                table, row, key,
                QCoreApplication::translate("Exchange", "%1：“%2”一列是0元，没有钱进出，请核对这一行。"));
            return;
        }
        TransferRow transfer;
        transfer.row = row.row->number;
        transfer.sheet = m_tables.size() > 1 ? table.sheet->name : QString();
        transfer.date = date;
        transfer.amount = amount;
        transfer.payer = Parties::other(table, row, transfer.amount < Money{});
        transfer.remark = remarkIn(table, row);
        transfer.serial = serialIn(table.cell(row, u"serial"_s));
        m_file.statement.rows.append(transfer);
    }

    [[nodiscard]] RemittancesFile result()
    {
        m_file.statement.account = m_parties.own().number;
        m_file.rejected = m_rejections.rows();
        for (const RejectedRow &row : m_file.rejected)
            m_file.statement.unreadableRows.append(row.row);
        m_file.rows = static_cast<int>(m_file.statement.rows.size() + m_file.rejected.size());
        m_file.columns = columns();
        m_file.problems = checkTotals(m_tables, m_money);
        return std::move(m_file);
    }

private:
    void countFor(const SheetTable &table, const SheetTable::DataRow &row, Money amount)
    {
        const qint64 in = std::max(amount.fen, qint64{0});
        const qint64 out = std::max(-amount.fen, qint64{0});
        const auto count = [&](const QString &key, const QList<qint64> &otherWays) {
            QList<RowFigures> &ways = m_money[key];
            ways.first().last().append(amountIn(table.cell(row, key)).value_or(Money{}).fen);
            for (qsizetype i = 0; i < otherWays.size(); ++i)
                ways[i + 1].last().append(otherWays.at(i));
        };
        count(u"amount"_s, {amount.fen, in});
        count(u"credit"_s, {in});
        count(u"debit"_s, {out});
    }

    /// "payer" is the other side's column, whatever the statement calls it.
    [[nodiscard]] ColumnMap columns() const
    {
        ColumnMap map = m_tables.first().headings.first().titles();
        for (const QString &key : {u"other"_s, u"payer"_s, u"holder"_s}) {
            if (map.contains(key)) {
                map.insert(u"payer"_s, map.value(key));
                break;
            }
        }
        map.remove(u"other"_s);
        return map;
    }

    static QString remarkIn(const SheetTable &table, const SheetTable::DataRow &row)
    {
        QStringList said;
        for (const Cell *cell : table.headings.at(row.heading).cells(*row.row, u"remark"_s)) {
            const QString word = wordIn(*cell);
            if (!word.isEmpty())
                said.append(word);
        }
        return remarkOf(said);
    }

    const QList<SheetTable> &m_tables;
    Parties m_parties;
    bool m_debitsAreNegative = false;
    Rejections m_rejections;
    /// What each column holds, and what came in or went out by all that is known: a total may mean either.
    QMap<QString, QList<RowFigures>> m_money{
        {u"amount"_s, {{}, {}, {}}}, {u"credit"_s, {{}, {}}}, {u"debit"_s, {{}, {}}}};
    RemittancesFile m_file;
};

} // namespace

Result<RemittancesFile> remittancesIn(const Workbook &book, const QString &file, const Progress &progress)
{
    auto remittances = documentIn<StatementReader>(book, file, statementWords(), statementDemand(), progress);
    if (remittances)
        remittances->statement.file = file;
    return remittances;
}

} // namespace liuying::exchange::people

namespace liuying::exchange {

Result<RemittancesFile> readRemittances(const QString &file, const Progress &progress)
{
    return people::readDocument(file, progress, &people::remittancesIn);
}

} // namespace liuying::exchange
