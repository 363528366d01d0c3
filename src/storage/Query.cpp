// SPDX-License-Identifier: Apache-2.0
#include "storage/Query.h"

#include "storage/Database.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>

namespace liuying::storage {

using namespace Qt::StringLiterals;

Query::Query(const Database &database, QString sql, std::shared_ptr<QSqlQuery> statement)
    : m_database(database), m_sql(std::move(sql)), m_statement(std::move(statement))
{}

Query::~Query()
{
    // A SELECT left standing would hold its snapshot and keep the WAL from being written back.
    m_statement->finish();
    m_database.keep(m_sql, std::move(m_statement));
}

Query &Query::bind(const QString &name, const QString &text)
{
    m_statement->bindValue(name, text.isNull() ? u""_s : text);
    return *this;
}

Query &Query::bind(const QString &name, const QByteArray &blob)
{
    m_statement->bindValue(name, blob.isNull() ? QByteArray("") : blob);
    return *this;
}

Query &Query::bind(const QString &name, qint64 number)
{
    m_statement->bindValue(name, number);
    return *this;
}

Result<void> Query::run()
{
    if (!m_statement->exec())
        return m_database.failureFrom(m_statement->lastError(), m_sql);
    return {};
}

bool Query::next()
{
    return m_statement->next();
}

Result<void> Query::finished() const
{
    if (m_statement->lastError().isValid())
        return m_database.failureFrom(m_statement->lastError(), m_sql);
    return {};
}

QString Query::text(int column) const
{
    return m_statement->value(column).toString();
}

QByteArray Query::blob(int column) const
{
    return m_statement->value(column).toByteArray();
}

qint64 Query::integer(int column) const
{
    return m_statement->value(column).toLongLong();
}

int Query::smallInteger(int column) const
{
    return static_cast<int>(integer(column));
}

bool Query::isNull(int column) const
{
    return m_statement->isNull(column);
}

QVariant Query::value(int column) const
{
    return m_statement->value(column);
}

int Query::columnCount() const
{
    return m_statement->record().count();
}

} // namespace liuying::storage
