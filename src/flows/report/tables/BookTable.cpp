// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/BookKeeper.h"
#include "flows/ledger/LedgerWords.h"
#include "flows/report/Entries.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/tables/TableParts.h"

#include <QCoreApplication>

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

void addEntry(QList<TableRow> &rows, const ReportFacts &facts, const BookEntry &entry, int number,
              const Student &student)
{
    const QString college = collegeOf(entry);
    const QVariant time = cell(facts.local(entry.atMs));
    const QString subject = bookSubjectWords(entry.subject);
    for (const Posting &posting : entry.postings) {
        const bool isDebit = posting.amount >= Money{};
        rows.append({cell(number), time, entry.actor, entry.subject, subject,
                     college.isEmpty() ? student.college : college, student.className,
                     accountCode(posting.account.kind), accountWords(posting.account),
                     isDebit ? cell(posting.amount) : QVariant(),
                     isDebit ? QVariant() : cell(-posting.amount),
                     entry.isReversal ? QCoreApplication::translate("Flows", "冲销") : QString()});
    }
}

QString balanceNote(const Book &book)
{
    if (book.trial() == Money{})
        return QCoreApplication::translate("Flows", "借贷相等。");
    return QCoreApplication::translate("Flows", "借贷不相等，差%1元。请联系管理员核对数据。")
        .arg(book.trial().toYuan());
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
    const QHash<QString, Student> roster = byNumber(facts.roster);
    reports::ReportTable table;
    table.headers = headers();
    int number = 0;
    for (const BookEntry &entry : book.entries())
        addEntry(table.rows, facts, entry, ++number, studentOf(entry, roster));
    addTotals(table);
    table.notes = {QCoreApplication::translate("Flows", "全部共%1笔。").arg(number), balanceNote(book)};
    return table;
}

} // namespace liuying
