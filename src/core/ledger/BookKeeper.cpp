// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/BookKeeper.h"

#include "core/ledger/KeptRecord.h"
#include "core/ledger/Postings.h"
#include "core/ledger/TransferJudge.h"
#include "core/plan/Plan.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

/// Posts after every fact what that fact changed, so that each entry has its own cause. Students are posted
/// one by one; transfers are few and judged together.
class BookKeeper::Private {
public:
    void take(const EntryRef &ref, qint64 atMs, const QString &actor, const Fact &fact)
    {
        m_ref = ref;
        m_atMs = atMs;
        m_actor = actor;
        const KeptRecord::Change change = m_record.take(ref, atMs, actor, fact);
        QStringList students = change.students.values();
        std::ranges::sort(students, numberBefore); // one record gives one book, line by line
        for (const QString &student : std::as_const(students))
            postStudent(student);
        if (change.colleges)
            m_judge.reset();
        if (change.colleges || change.transfers)
            postTransfers();
    }

    [[nodiscard]] const Book &book() const { return m_book; }
    [[nodiscard]] const LedgerInput &input() const { return m_record.input(); }

private:
    void post(const QString &subject, const QList<Posting> &postings)
    {
        m_book.restate(m_ref, m_atMs, m_actor, subject, postings);
    }

    void postStudent(const QString &student)
    {
        post(u"student:"_s + student, feePostings(m_record.feeStanding(student), input().fee));
    }

    void postTransfers()
    {
        const QList<Statement> &statements = input().statements;
        const CollegeNames &colleges = m_record.colleges();
        if (!m_judge)
            m_judge.emplace(colleges);
        const QList<QList<TransferStanding>> standings = m_judge->judge(statements, input().feeDue);
        QStringList subjects;
        QHash<QString, QList<Posting>> postings;
        for (qsizetype i = 0; i < statements.size(); ++i) {
            const Statement &statement = statements.at(i);
            for (qsizetype row = 0; row < statement.rows.size(); ++row) {
                const LedgerTransfer transfer =
                    placedTransfer(statement, statement.rows.at(row), standings.at(i).at(row),
                                   m_record.decisions(), colleges);
                const QString subject = subjectOf(statement, transfer.row);
                if (!postings.contains(subject))
                    subjects.append(subject);
                postings[subject] += transferPostings(transfer);
            }
        }
        for (const QString &gone : std::as_const(m_transfers)) {
            if (!postings.contains(gone))
                post(gone, {});
        }
        for (const QString &subject : std::as_const(subjects))
            post(subject, postings.value(subject));
        m_transfers = subjects;
    }

    /// Another statement of a file name that was there before is told apart by a number: 流水.xlsx~2.
    QString subjectOf(const Statement &statement, const TransferRow &row)
    {
        QList<QByteArray> &sources = m_sources[statement.file];
        if (!sources.contains(statement.source))
            sources.append(statement.source);
        const qsizetype nth = sources.indexOf(statement.source) + 1;
        const QString file = nth == 1 ? statement.file : statement.file + u'~' + QString::number(nth);
        return QStringList{u"transfer"_s, file, row.sheet, QString::number(row.row)}.join(u':');
    }

    KeptRecord m_record;
    Book m_book;
    std::optional<TransferJudge> m_judge; ///< empty after the colleges' names have changed
    QStringList m_transfers;              ///< subjects posted last
    QHash<QString, QList<QByteArray>> m_sources;
    EntryRef m_ref;
    qint64 m_atMs = 0;
    QString m_actor;
};

BookKeeper::BookKeeper() : d(std::make_unique<Private>()) {}
BookKeeper::~BookKeeper() = default;

QStringList BookKeeper::kinds()
{
    return KeptRecord::kinds();
}

void BookKeeper::take(const EntryRef &ref, qint64 atMs, const QString &actor, const Fact &fact)
{
    d->take(ref, atMs, actor, fact);
}

const Book &BookKeeper::book()
{
    return d->book();
}

LedgerInput BookKeeper::input() const
{
    return d->input();
}

} // namespace liuying
