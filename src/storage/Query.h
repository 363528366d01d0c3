// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QList>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>

namespace liuying::storage {

class Database;

/// One use of a prepared statement: bind, run, read forward. Gives the statement back to the Database when it
/// dies. A statement that could not be prepared says so when it is run.
class Query {
public:
    Query(const Database &database, QString sql, std::shared_ptr<QSqlQuery> statement);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    // An empty text or blob is bound as empty, never as NULL.
    Query &bind(const QString &name, const QString &text);
    Query &bind(const QString &name, const QByteArray &blob);
    Query &bind(const QString &name, qint64 number);
    Query &bind(const QString &name, int number) { return bind(name, qint64{number}); }
    Query &bind(const QString &name, bool flag) { return bind(name, qint64{flag ? 1 : 0}); }

    [[nodiscard]] Result<void> run();

    /// Runs it and reads every row with @p readRow(query).
    template <typename ReadRow>
    auto all(ReadRow readRow) -> Result<QList<decltype(readRow(std::declval<const Query &>()))>>
    {
        QList<decltype(readRow(std::declval<const Query &>()))> rows;
        const auto read = forEach([&](const Query &row) {
            rows.append(readRow(row));
            return true;
        });
        if (!read)
            return failureOf(read);
        return rows;
    }

    /// Runs it and reads the first row; empty when there is none.
    template <typename ReadRow>
    auto first(ReadRow readRow) -> Result<std::optional<decltype(readRow(std::declval<const Query &>()))>>
    {
        std::optional<decltype(readRow(std::declval<const Query &>()))> answer;
        const auto read = forEach([&](const Query &row) {
            answer = readRow(row);
            return false;
        });
        if (!read)
            return failureOf(read);
        return answer;
    }

    /// Runs it and calls @p visit(query) for each row until it returns false.
    template <typename Visit>
    Result<void> forEach(Visit visit)
    {
        auto ran = run();
        while (ran && next()) {
            if (!visit(*this))
                return {};
        }
        return ran ? finished() : ran;
    }

    // The current row's columns, counted from 0.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int smallInteger(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] int columnCount() const;

private:
    [[nodiscard]] bool next();
    /// Whether the rows ended because there were no more.
    [[nodiscard]] Result<void> finished() const;

    const Database &m_database;
    QString m_sql;
    std::shared_ptr<QSqlQuery> m_statement;
};

} // namespace liuying::storage
