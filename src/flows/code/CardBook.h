// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CodeDesk.h"

#include <QHash>
#include <QSet>

namespace liuying {

/// What the roster and the record knew about codes and cards at one moment: a value to look things up in,
/// from any number of threads at once.
class CardBook {
public:
    /// In the thread of the stores; some 100 ms for 20,000 students.
    [[nodiscard]] static Result<CardBook> read(const storage::Stores &stores);

    /// Reads a picture as far as it is needed: of a code that is bound already nothing but the code. Slow.
    [[nodiscard]] ReadPicture readPicture(const QString &file) const;
    /// Whom a picture means by itself, before it is compared with others.
    [[nodiscard]] CardMatch match(const ReadPicture &picture) const;
    /// Whether a person once took this very code back from this student.
    [[nodiscard]] bool wasReleased(const QByteArray &digest, const QString &student) const;
    /// Whether a run bound this code to this student and took it back, since another picture contradicted it.
    [[nodiscard]] bool wasContradicted(const QByteArray &digest, const QString &student) const;
    /// Null for a number that is not on the roster.
    [[nodiscard]] const Student *student(const QString &number) const;

private:
    using Pairs = QSet<std::pair<QByteArray, QString>>;
    struct TakenBack {
        Pairs byPersons;
        Pairs byRuns;
    };

    CardBook(const QList<Student> &roster, const Plan &plan);
    [[nodiscard]] static Result<TakenBack> readTakenBack(const storage::Stores &stores);

    CardMatcher m_cards;
    Policy m_policy;
    QHash<QString, Student> m_students;
    QHash<QByteArray, QString> m_owners;
    TakenBack m_takenBack;
};

} // namespace liuying
