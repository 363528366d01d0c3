// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/BookKeeper.h"
#include "flows/MoneyWords.h"
#include "flows/ledger/LedgerWords.h"
#include "flows/report/Entries.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/tables/TableParts.h"

#include <QCoreApplication>
#include <QMap>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QList<TableHeader> headers()
{
    return {notSummed(countColumn(u"entry"_s, QCoreApplication::translate("Flows", "笔号"))),
            momentColumn(u"time"_s, QCoreApplication::translate("Flows", "时间")),
            textColumn(u"by"_s, QCoreApplication::translate("Flows", "经办人"), 12),
            hidden(textColumn(u"subject"_s, QCoreApplication::translate("Flows", "事由"), 24)),
            textColumn(u"subjectText"_s, QCoreApplication::translate("Flows", "事由"), 28),
            textColumn(u"college"_s, QCoreApplication::translate("Flows", "学院"), 24),
            hidden(textColumn(u"class"_s, QCoreApplication::translate("Flows", "班级"), 16)),
            hidden(textColumn(u"account"_s, QCoreApplication::translate("Flows", "科目"), 14)),
            textColumn(u"accountText"_s, QCoreApplication::translate("Flows", "科目"), 22),
            moneyColumn(u"debitFen"_s, QCoreApplication::translate("Flows", "借方（元）")),
            moneyColumn(u"creditFen"_s, QCoreApplication::translate("Flows", "贷方（元）")),
            textColumn(u"reversal"_s, QCoreApplication::translate("Flows", "冲销"), 8)};
}

/// The college that an entry is about: the one whose account it posts to, so that both of its sides are found
/// under it.
QString collegeOf(const BookEntry &entry)
{
    for (const Posting &posting : entry.postings) {
        if (posting.account.kind == AccountKind::College)
            return posting.account.party;
    }
    return {};
}

/// The student an entry is about; none where it is about a transfer.
Student studentOf(const BookEntry &entry, const QHash<QString, Student> &roster)
{
    constexpr QStringView kStudent(u"student:");
    return entry.subject.startsWith(kStudent) ? roster.value(entry.subject.sliced(kStudent.size()))
                                              : Student();
}

/// Writes the book's rows. There are as many as four for every student: words that many share are made once.
class BookRows {
public:
    BookRows(const ReportFacts &facts, QList<TableRow> &rows)
        : m_facts(facts), m_roster(byNumber(facts.roster)), m_rows(rows)
    {}

    void add(const BookEntry &entry)
    {
        const Student student = studentOf(entry, m_roster);
        const QString college = collegeOf(entry);
        const TableRow head{cell(++m_entries),
                            m_moments.of(entry.atMs, [&] { return cell(m_facts.local(entry.atMs)); }),
                            entry.actor,
                            entry.subject,
                            bookSubjectWords(entry.subject),
                            college.isEmpty() ? student.college : college,
                            student.className};
        for (const Posting &posting : entry.postings) {
            const bool isDebit = posting.amount >= Money{};
            m_rows.append(
                head +
                m_accounts.of(
                    posting.account,
                    [&] {
                        return TableRow{accountCode(posting.account.kind), accountWords(posting.account)};
                    }) +
                TableRow{isDebit ? cell(posting.amount) : QVariant(),
                         isDebit ? QVariant() : cell(-posting.amount),
                         entry.isReversal ? m_reversal : QString()});
        }
    }
    [[nodiscard]] int entries() const { return m_entries; }

private:
    template <typename Key, typename Value>
    class Known {
    public:
        template <typename Make>
        const Value &of(const Key &key, Make make)
        {
            auto found = m_values.find(key);
            if (found == m_values.end())
                found = m_values.insert(key, make());
            return *found;
        }

    private:
        QMap<Key, Value> m_values;
    };

    const ReportFacts &m_facts;
    QHash<QString, Student> m_roster;
    QList<TableRow> &m_rows;
    Known<qint64, QVariant> m_moments;
    Known<Account, TableRow> m_accounts;
    QString m_reversal = QCoreApplication::translate("Flows", "冲销");
    int m_entries = 0;
};

QString balanceNote(const Book &book)
{
    if (book.trial() == Money{})
        return QCoreApplication::translate("Flows", "借贷相等。");
    return QCoreApplication::translate("Flows", "借贷不相等，差%1元。请联系管理员核对数据。")
        .arg(yuanWords(book.trial()));
}

} // namespace

Result<reports::ReportTable> bookTable(const ReportFacts &facts)
{
    BookKeeper keeper;
    const Result<void> kept = visitFacts(facts.entries, [&keeper](const Entry &entry, const Fact &fact) {
        keeper.take(entry.ref, entry.atMs, entry.actor, fact);
    });
    if (!kept)
        return failureOf(kept);
    const Book &book = keeper.book();
    reports::ReportTable table;
    table.headers = headers();
    BookRows rows(facts, table.rows);
    for (const BookEntry &entry : book.entries())
        rows.add(entry);
    addTotals(table);
    table.notes = {QCoreApplication::translate("Flows", "全部共%1笔。").arg(rows.entries()),
                   balanceNote(book)};
    return table;
}

} // namespace liuying
