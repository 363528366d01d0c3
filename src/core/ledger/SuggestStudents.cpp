// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/CollegeNames.h"
#include "core/ledger/Grounds.h"
#include "core/ledger/JudgedLedger.h"
#include "core/ledger/Likeness.h"
#include "core/ledger/PaymentRules.h"
#include "core/plan/Plan.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSameNumber = 0.8;
constexpr double kOneSlip = 0.5;
constexpr double kTwoSlips = 0.3;
constexpr double kSameName = 0.6;
constexpr double kSameNameAndCollege = 0.8;
constexpr double kSimilarName = 0.25;
constexpr double kSimilarNameAndCollege = 0.4;
constexpr double kAlreadyPaid = 0.5; // such a row is more often of somebody who does not count yet
constexpr double kAnotherName = 0.5; // a number that is nearly right, of somebody of another name
constexpr double kLeast = 0.2;
constexpr qsizetype kShortestForTwoSlips = 8; // in shorter numbers two slips make anything of anything

enum class NameMatch { Unknown, Another, Similar, Same };

/// What one row says, against one student after another.
class RowReading {
public:
    RowReading(const PaymentRow &row, const QList<Student> &roster)
        : m_number(row.number), m_name(personNameKey(row.name)),
          m_college(collegeMeant(row.college, collegesInOrder(roster)))
    {}

    [[nodiscard]] Grounds groundsFor(const Student &student) const
    {
        Grounds grounds;
        const NameMatch name = nameMatch(student);
        addNumber(grounds, student, name);
        if (name == NameMatch::Same || name == NameMatch::Similar)
            addName(grounds, student, name);
        return grounds;
    }

private:
    static QString collegeMeant(const QString &written, const QStringList &colleges)
    {
        const NamedColleges named = collegesNamed(written, colleges);
        const QStringList &meant = named.inFull.isEmpty() ? named.byShortName : named.inFull;
        return meant.size() == 1 ? meant.first() : QString();
    }

    [[nodiscard]] NameMatch nameMatch(const Student &student) const
    {
        if (m_name.isEmpty())
            return NameMatch::Unknown;
        const QString name = personNameKey(student.name);
        if (name == m_name)
            return NameMatch::Same;
        const bool isLongEnough = std::min(name.size(), m_name.size()) >= 2;
        return isLongEnough && slipsBetween(m_name, name, 1) == 1 ? NameMatch::Similar : NameMatch::Another;
    }

    void addNumber(Grounds &grounds, const Student &student, NameMatch name) const
    {
        if (m_number.isEmpty())
            return;
        const int slips = slipsBetween(m_number, student.number, 2);
        double weight = slips == 0 ? kSameNumber : slips == 1 ? kOneSlip : 0;
        if (slips == 2 && m_number.size() >= kShortestForTwoSlips && name != NameMatch::Another)
            weight = kTwoSlips;
        if (name == NameMatch::Another)
            weight *= kAnotherName;
        if (weight > 0)
            grounds.add(u"number"_s, weight);
    }

    void addName(Grounds &grounds, const Student &student, NameMatch name) const
    {
        const bool isOfCollege = !m_college.isEmpty() && student.college == m_college;
        if (name == NameMatch::Similar)
            grounds.add(u"similar-name"_s, isOfCollege ? kSimilarNameAndCollege : kSimilarName);
        else if (isOfCollege)
            grounds.add(u"name-and-college"_s, kSameNameAndCollege);
        else
            grounds.add(u"name"_s, kSameName);
    }

    QString m_number;
    QString m_name;
    QString m_college;
};

bool isBetter(const StudentSuggestion &a, const StudentSuggestion &b)
{
    if (a.likelihood != b.likelihood)
        return a.likelihood > b.likelihood;
    return numberBefore(a.student.number, b.student.number);
}

} // namespace

QList<StudentSuggestion> suggestStudents(const PaymentRow &row, const QList<Student> &roster,
                                         const QSet<QString> &paid, int most)
{
    const RowReading reading(row, roster);
    QList<StudentSuggestion> suggestions;
    for (const Student &student : roster) {
        const Grounds grounds = reading.groundsFor(student);
        if (grounds.isEmpty())
            continue;
        const double likelihood = grounds.likelihood() * (paid.contains(student.number) ? kAlreadyPaid : 1);
        if (likelihood >= kLeast)
            suggestions.append({student, likelihood, grounds.strongest()});
    }
    std::ranges::sort(suggestions, isBetter);
    return suggestions.first(std::min<qsizetype>(most, suggestions.size()));
}

} // namespace liuying
