// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/roster/Student.h"
#include "vision/Codes.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>
#include <vector>

namespace liuying {

/// Somebody a card may be of.
struct CardCandidate {
    QString student;
    double share = 0; ///< how likely, 0 to 1, strangers to the roster counted in
};

/// Whom a card's printed text means: exactly one of the first three is set.
struct CardVerdict {
    QString student;
    QStringList students;          ///< cannot be told apart, or one who is likely but not proven
    QString reason;                ///< "no-card", "not-on-roster", "other-enrolment"
    QList<CardCandidate> ranked{}; ///< everybody worth asking about, likeliest first; at most nine
    QString wrongSchool{};         ///< other-enrolment: the school the card names, when that is what differs
    QString wrongLevel{};          ///< … and the level

    /// That the first of ranked is the one on the card, 0 to 1.
    [[nodiscard]] double confidence() const { return ranked.isEmpty() ? 0 : ranked.front().share; }
};

/// Looks cards up in a roster by how likely the text read is for each student; docs/code-reading.md has the
/// model. Weights are natural logarithms of how much likelier a reading is for that student than for anybody.
/// Made in some 20 ms for 20,000 students, asked in less than one: keep it as long as the roster stands.
class CardMatcher {
public:
    /// @p university: the school of students for whom the roster names none; may be empty.
    CardMatcher(const QList<Student> &roster, const QString &university);

    /// @p expected: numbers of those who belong to this door now. One of them is likelier to hold the phone
    /// than anybody else, but is never proven by that alone.
    [[nodiscard]] CardVerdict match(const vision::CardText &card, const QSet<QString> &expected = {}) const;

private:
    static constexpr int kTailLength = 4;

    /// The words of one column of the roster, and how many students have each.
    struct Column {
        QList<QString> words;
        QList<int> counts;
        QHash<QString, int> places;
        int total = 0;

        int add(const QString &word);
    };
    /// What a student's card shows, as places in the columns.
    struct Row {
        std::array<char16_t, kTailLength> tail{}; ///< zeros where the roster has no four characters
        int first = 0;
        int last = 0;
        int school = 0;
        int level = 0;
        bool isShort = false; ///< a name of two characters: masked 张*
    };
    /// How a reading stands to a word of the roster.
    struct Weight {
        double weight = 0;
        bool isRead = false;         ///< the card says this word
        bool isContradicted = false; ///< the card says another one, beyond doubt
        bool isDoubtful = false;     ///< isRead only as far as nothing else is in doubt
        bool isSure = false;         ///< every reading of this character said the same with certainty
    };
    struct Reading;
    struct Evidence;

    [[nodiscard]] Reading weighed(const vision::CardText &card) const;
    static void weighTail(Reading &reading, qsizetype place, const vision::NameCharacter &seen,
                          const QString &read);
    [[nodiscard]] static QList<Weight> weighedNames(const Column &column, const vision::NameCharacter &seen,
                                                    const QString &read);
    [[nodiscard]] QList<Weight> weighedSchools(const QString &read, double confidence) const;
    [[nodiscard]] QList<Weight> weighedLevels(const QString &read, double confidence) const;
    [[nodiscard]] static Weight enrolmentWeight(const Column &column, int place, const QString &read,
                                                bool isSame, double confidence);
    [[nodiscard]] static double usualShareOf(const Column &column, int place);
    [[nodiscard]] Evidence evidenceFor(int place, const Reading &reading) const;
    [[nodiscard]] QList<CardCandidate> ranked(const std::vector<Evidence> &all,
                                              const QSet<QString> &expected) const;
    void judge(CardVerdict &verdict, const std::vector<Evidence> &all, const vision::CardText &card) const;
    [[nodiscard]] QStringList nearMisses(const std::vector<Evidence> &all) const;
    [[nodiscard]] QStringList likelierThanNot(const std::vector<Evidence> &all,
                                              const QList<CardCandidate> &ranked) const;
    void nameOtherEnrolment(CardVerdict &verdict, const Evidence &other, const vision::CardText &card) const;

    QStringList m_numbers;
    QList<Row> m_rows;
    Column m_firsts;
    Column m_lasts;
    Column m_schools;
    Column m_levels;
};

} // namespace liuying
