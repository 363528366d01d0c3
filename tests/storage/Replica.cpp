// SPDX-License-Identifier: Apache-2.0
#include "storage/Replica.h"

#include "storage/Migrator.h"
#include "storage/Query.h"
#include "storage/Station.h"
#include "storage/Verifier.h"

#include <algorithm>

namespace liuying::storage {

using namespace Qt::StringLiterals;

Replica::Replica() : database(std::move(*Database::open(u":memory:"_s))), record(*database)
{
    EXPECT_TRUE(migrate(*database, *knownMigrations()).has_value());
}

void Replica::receive(const QList<Entry> &entries)
{
    ASSERT_OK(database->transact([&]() -> Result<void> {
        for (const Entry &entry : entries) {
            if (auto received = record.receive(entry); !received)
                return received;
        }
        return record.settle();
    }));
}

QList<QByteArray> Replica::rows() const
{
    QList<QByteArray> all;
    for (const QString &table : rebuiltTables()) {
        const auto read = database->query(u"SELECT * FROM "_s + table).forEach([&](const Query &row) {
            QByteArray line = table.toUtf8();
            for (int column = 0; column < row.columnCount(); ++column)
                line += '|' + row.value(column).toByteArray().toHex();
            all.append(line);
            return true;
        });
        EXPECT_TRUE(read.has_value()) << table.toStdString();
    }
    std::ranges::sort(all);
    return all;
}

QList<Entry> entriesOf(const Stores &stores)
{
    QList<Entry> all;
    const auto read = stores.readJournal([&](const Entry &entry) {
        all.append(entry);
        return true;
    });
    EXPECT_TRUE(read.has_value());
    return all;
}

QList<Entry> shuffled(const QList<Entry> &first, const QList<Entry> &second, std::mt19937 &random)
{
    QList<Entry> mixed;
    qsizetype fromFirst = 0;
    qsizetype fromSecond = 0;
    while (mixed.size() < first.size() + second.size()) {
        const bool takeFirst = fromSecond == second.size() || (fromFirst < first.size() && random() % 2 == 0);
        mixed.append(takeFirst ? first[fromFirst++] : second[fromSecond++]);
    }
    return mixed;
}

} // namespace liuying::storage
