// SPDX-License-Identifier: Apache-2.0
#include "storage/Verifier.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/Record.h"
#include "storage/StorageErrors.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QVariant>

#include <array>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

struct ComparedTable {
    QLatin1String name;
    QLatin1String sql;
};

constexpr std::array kRebuilt{
    ComparedTable{"journal_order"_L1, "SELECT * FROM journal_order"_L1},
    ComparedTable{"plan_revision"_L1, "SELECT * FROM plan_revision"_L1},
    ComparedTable{"roster_import"_L1, "SELECT * FROM roster_import"_L1},
    ComparedTable{"student"_L1, "SELECT * FROM student"_L1},
    ComparedTable{"code_bound"_L1, "SELECT * FROM code_bound"_L1},
    ComparedTable{"code_released"_L1, "SELECT * FROM code_released"_L1},
    ComparedTable{"arrival"_L1, "SELECT * FROM arrival"_L1},
    ComparedTable{"arrival_undone"_L1, "SELECT * FROM arrival_undone"_L1},
    ComparedTable{"turned_away"_L1, "SELECT * FROM turned_away"_L1},
    ComparedTable{"shot_accepted"_L1, "SELECT * FROM shot_accepted"_L1},
    ComparedTable{"shot_taken"_L1, "SELECT * FROM shot_taken"_L1},
    ComparedTable{"shot_rejected"_L1, "SELECT * FROM shot_rejected"_L1},
    ComparedTable{"acceptance_taken_back"_L1, "SELECT * FROM acceptance_taken_back"_L1},
    ComparedTable{"shot_move"_L1, "SELECT * FROM shot_move"_L1},
    ComparedTable{"rule_exception"_L1, "SELECT * FROM rule_exception"_L1},
    ComparedTable{"pairing_settled"_L1, "SELECT * FROM pairing_settled"_L1},
    ComparedTable{"payment_list"_L1, "SELECT * FROM payment_list"_L1},
    ComparedTable{"statement"_L1, "SELECT * FROM statement"_L1},
    ComparedTable{"import_reversed"_L1, "SELECT * FROM import_reversed"_L1},
    ComparedTable{"item_settled"_L1, "SELECT * FROM item_settled"_L1},
    ComparedTable{"item_reopened"_L1, "SELECT * FROM item_reopened"_L1},
    ComparedTable{"college_alias"_L1, "SELECT * FROM college_alias"_L1},
    ComparedTable{"refund_step"_L1, "SELECT * FROM refund_step"_L1},
    ComparedTable{"proofreading_mark"_L1, "SELECT * FROM proofreading_mark"_L1},
    ComparedTable{"paid_student"_L1, "SELECT * FROM paid_student"_L1},
};

QString say(const char *source)
{
    return QCoreApplication::translate("Storage", source);
}

QByteArray rowBytes(const Query &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const int columns = row.columnCount();
    for (int column = 0; column < columns; ++column)
        stream << row.value(column);
    return bytes;
}

/// How often each row is there, by its content.
Result<QHash<QByteArray, int>> rowsOf(const Database &database, const QString &sql)
{
    QHash<QByteArray, int> rows;
    const auto read = database.query(sql).forEach([&](const Query &row) {
        ++rows[rowBytes(row)];
        return true;
    });
    if (!read)
        return failureOf(read);
    return rows;
}

/// How many rows are on one side only.
qint64 differences(const QHash<QByteArray, int> &kept, const QHash<QByteArray, int> &rebuilt)
{
    qint64 count = 0;
    for (auto row = kept.cbegin(); row != kept.cend(); ++row)
        count += std::max(0, row.value() - rebuilt.value(row.key()));
    for (auto row = rebuilt.cbegin(); row != rebuilt.cend(); ++row)
        count += std::max(0, row.value() - kept.value(row.key()));
    return count;
}

/// Verifies one database against a copy that is built from its journal alone.
class Verifier {
public:
    Verifier(const Database &kept, Database &rebuilt) : m_kept(kept), m_rebuilt(rebuilt), m_record(rebuilt) {}

    Result<VerifyReport> run(bool isSchemaKnown);

private:
    Result<void> checkPages();
    Result<void> rebuild();
    void checkEntry(const Entry &entry);
    Result<void> replay(const Entry &entry);
    Result<void> checkHeads();
    Result<void> compareSchema();
    Result<void> compareTables();

    const Database &m_kept;
    Database &m_rebuilt;
    Record m_record;
    VerifyReport m_report;
    std::optional<Entry> m_previous; // the entry before, of any station
};

Result<VerifyReport> Verifier::run(bool isSchemaKnown)
{
    auto checked = checkPages();
    if (checked)
        checked = rebuild();
    if (checked)
        checked = checkHeads();
    if (checked && isSchemaKnown)
        checked = compareSchema();
    if (checked)
        checked = compareTables();
    if (!checked && checked.error().code != ErrorCode::Corrupt)
        return failureOf(checked);
    if (!checked) // the check came upon damage that keeps it from going on: that is an answer too
        m_report.problems.append(checked.error().message);
    m_report.ok = m_report.problems.isEmpty();
    return m_report;
}

Result<void> Verifier::checkPages()
{
    bool isDamaged = false;
    const auto checked = m_kept.query(u"PRAGMA quick_check(5)"_s).forEach([&isDamaged](const Query &row) {
        if (row.text(0) == u"ok")
            return true;
        isDamaged = true;
        qCWarning(logStorage).noquote() << "quick_check:" << row.text(0);
        return true;
    });
    if (isDamaged)
        m_report.problems.append(
            say(QT_TRANSLATE_NOOP("Storage", "数据文件已损坏。请停止使用，联系管理员用备份恢复。")));
    return checked;
}

Result<void> Verifier::rebuild()
{
    return m_rebuilt.transact([this]() -> Result<void> {
        Result<void> replayed;
        auto read = Journal(m_kept).forEach([&](const Entry &entry) {
            ++m_report.entries;
            checkEntry(entry);
            replayed = replay(entry);
            m_previous = entry;
            return replayed.has_value();
        });
        if (!replayed)
            return replayed;
        return read ? m_record.settle() : read;
    });
}

void Verifier::checkEntry(const Entry &entry)
{
    const bool isFirst = !m_previous || m_previous->ref.station != entry.ref.station;
    const qint64 expectedSeq = isFirst ? 1 : m_previous->ref.seq + 1;
    const QByteArray expectedPrevious = isFirst ? QByteArray() : m_previous->digest;
    const QString station = entry.ref.station;
    const QString seq = QString::number(entry.ref.seq);
    if (entry.ref.seq != expectedSeq)
        m_report.problems.append(
            say(QT_TRANSLATE_NOOP("Storage", "工作站%1的日志缺少第%2条至第%3条。"))
                .arg(station, QString::number(expectedSeq), QString::number(entry.ref.seq - 1)));
    else if (entry.previousDigest != expectedPrevious)
        m_report.problems.append(
            say(QT_TRANSLATE_NOOP("Storage", "工作站%1的第%2条日志接不上前一条，中间可能被改动过。"))
                .arg(station, seq));
    if (entry.digest != entryDigest(entry))
        m_report.problems.append(
            say(QT_TRANSLATE_NOOP("Storage", "工作站%1的第%2条日志被改动过。")).arg(station, seq));
}

Result<void> Verifier::replay(const Entry &entry)
{
    const auto fact = factOf(entry.kind, entry.body);
    auto replayed = fact ? m_record.replay(entry, *fact) : Result<void>(failureOf(fact));
    if (replayed || replayed.error().code == ErrorCode::DiskFull)
        return replayed;
    qCWarning(logStorage).noquote() << "cannot replay" << entry.ref.station << entry.ref.seq
                                    << replayed.error().detail;
    m_report.problems.append(say(QT_TRANSLATE_NOOP("Storage", "工作站%1的第%2条日志无法读懂。"))
                                 .arg(entry.ref.station, QString::number(entry.ref.seq)));
    return {};
}

Result<void> Verifier::checkHeads()
{
    const auto heads =
        m_kept.query(u"SELECT station, seq, order_ms, digest FROM journal_head ORDER BY station"_s)
            .all([](const Query &row) {
                return std::pair(row.text(0), JournalHead{row.integer(1), row.integer(2), row.blob(3)});
            });
    if (!heads)
        return failureOf(heads);
    for (const auto &[station, head] : *heads) {
        const auto found = m_record.journal.head(station);
        if (!found)
            return failureOf(found);
        if (found->seq != head.seq)
            m_report.problems.append(
                say(QT_TRANSLATE_NOOP("Storage", "工作站%1的日志应到第%2条，实到第%3条。"))
                    .arg(station, QString::number(head.seq), QString::number(found->seq)));
        else if (found->digest != head.digest || found->orderMs != head.orderMs)
            m_report.problems.append(
                say(QT_TRANSLATE_NOOP("Storage", "工作站%1的最后一条日志不是当时写下的那一条。"))
                    .arg(station));
    }
    return {};
}

Result<void> Verifier::compareSchema()
{
    const auto sql = u"SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL"_s;
    const auto kept = rowsOf(m_kept, sql);
    const auto rebuilt = rowsOf(m_rebuilt, sql);
    if (!kept || !rebuilt)
        return kept ? failureOf(rebuilt) : failureOf(kept);
    if (const qint64 count = differences(*kept, *rebuilt); count > 0)
        m_report.problems.append(
            say(QT_TRANSLATE_NOOP(
                    "Storage",
                    "数据文件的保护被改动过（%1处），里面的记录可能不可信。请联系管理员用备份恢复。"))
                .arg(QString::number(count)));
    return {};
}

Result<void> Verifier::compareTables()
{
    for (const ComparedTable &table : kRebuilt) {
        const auto kept = rowsOf(m_kept, table.sql);
        const auto rebuilt = rowsOf(m_rebuilt, table.sql);
        if (!kept || !rebuilt)
            return kept ? failureOf(rebuilt) : failureOf(kept);
        if (const qint64 count = differences(*kept, *rebuilt); count > 0)
            m_report.problems.append(
                say(QT_TRANSLATE_NOOP("Storage", "数据表“%1”里有%2行与日志不符，可能被改动过。"))
                    .arg(QString(table.name), QString::number(count)));
    }
    return {};
}

} // namespace

QStringList rebuiltTables()
{
    QStringList names;
    for (const ComparedTable &table : kRebuilt)
        names.append(table.name);
    return names;
}

Result<VerifyReport> verifyDatabase(const Database &database, const QList<Migration> &migrations)
{
    auto memory = Database::open(u":memory:"_s);
    if (!memory)
        return failureOf(memory);
    if (const auto migrated = migrate(**memory, migrations); !migrated)
        return failureOf(migrated);
    return database.readAtOnce([&]() -> Result<VerifyReport> {
        const auto version =
            database.query(u"PRAGMA user_version"_s).first([](const Query &row) { return row.integer(0); });
        if (!version)
            return failureOf(version);
        return Verifier(database, **memory).run(version->value_or(0) == migrations.size());
    });
}

} // namespace liuying::storage
