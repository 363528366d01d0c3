// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CardBook.h"

#include <memory>

namespace liuying {

/// Binds what the cards of one folder mean, portion after portion, each portion whole and durable.
///
/// The order of files settles nothing: of two codes for one student, or one code for two, neither is bound,
/// and what an earlier portion bound is released again when a later one contradicts it. What stood in the
/// record before stands. A code that a person took back from a student is not given back by itself; one that
/// an earlier run took back waits for the last portion, since what contradicted it may come again.
///
/// Used from one thread at a time; keeps what it was shown.
class CardBinder {
public:
    CardBinder(std::shared_ptr<const CardBook> book, const Clock &clock, DryRun dryRun);

    /// One transaction, none on a dry run. Gives what is to be said about these pictures, and anew about
    /// earlier ones that it changes. After a failure it is as if the portion had never been shown. The last
    /// portion may be empty.
    enum class Portion { More, Last };
    [[nodiscard]] Result<QList<CardMatch>> bind(storage::Stores &stores, const QList<CardMatch> &read,
                                                Portion portion = Portion::More);

private:
    using Places = QList<qsizetype>;
    struct State {
        QList<CardMatch> shown; ///< as read
        QHash<QByteArray, Places> byCode;
        QHash<QString, Places> byStudent;
        QHash<QByteArray, QString> boundHere; ///< by this binder, standing
        bool isComplete = false;              ///< the last portion was shown
    };
    /// What others bound: standing before, or from elsewhere meanwhile.
    struct Record {
        QHash<QByteArray, QString> owners;
        QHash<QString, QByteArray> codes;
    };

    [[nodiscard]] Result<Record> readRecord(const storage::Stores &stores) const;
    [[nodiscard]] Result<QList<CardMatch>> settle(storage::Stores &stores, const QList<CardMatch> &read);
    [[nodiscard]] QSet<QByteArray> waiting() const;
    [[nodiscard]] Places take(const QList<CardMatch> &read);
    [[nodiscard]] QSet<QByteArray> withNeighbours(const QSet<QByteArray> &codes) const;
    [[nodiscard]] CardMatch judged(qsizetype place, const Record &record) const;
    void compareWithRecord(CardMatch &match, const Record &record) const;
    void compareWithOthers(CardMatch &match) const;
    [[nodiscard]] Result<void> write(storage::Stores &stores, const QList<CardMatch> &judged);
    [[nodiscard]] Result<void> change(storage::Stores &stores, const Fact &fact) const;
    void tellRepeats(CardMatch &match, const Record &record) const;

    std::shared_ptr<const CardBook> m_book;
    const Clock &m_clock;
    DryRun m_dryRun;
    State m_state;
};

} // namespace liuying
