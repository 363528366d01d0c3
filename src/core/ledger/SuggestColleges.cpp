// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/CollegeNames.h"
#include "core/ledger/Grounds.h"
#include "core/ledger/LedgerInput.h"
#include "core/ledger/Likeness.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

// Weights of the grounds, from being named to owing by chance what came.
constexpr double kName = 0.9;
constexpr double kAlias = 0.88;
constexpr double kAbbreviation = 0.75;
constexpr double kPayer = 0.6;
constexpr double kAmount = 0.5;
constexpr double kSimilar = 0.55;      // of a name that is there in full
constexpr double kLeastLikeness = 0.6; // less is chance: 学 and 工 are in many names

QStringList namesOf(const QList<CollegeAccount> &accounts)
{
    QStringList names;
    for (const CollegeAccount &account : accounts)
        names.append(account.college);
    return names;
}

/// What comes in is just what the college owes, or what goes out just what it sent too much.
bool makesEven(const CollegeAccount &account, Money amount)
{
    return account.difference() != Money{} && account.difference() + amount == Money{};
}

/// What speaks for each college.
class CollegeGrounds {
public:
    CollegeGrounds(const TransferRow &row, const QList<CollegeAccount> &accounts,
                   const QList<CollegeAlias> &aliases)
        : m_row(row), m_accounts(accounts), m_own(namesOf(accounts)), m_all(namesOf(accounts), aliases)
    {
        addRemark();
        addPayer();
        addLikeness();
        addAmount();
    }

    [[nodiscard]] Grounds of(const QString &college) const { return m_grounds.value(college); }

private:
    void addRemark()
    {
        const NamedColleges byAnyName = collegesNamed(m_row.remark, m_all, m_row.payer);
        const QStringList byOwnName = collegesNamed(m_row.remark, m_own, m_row.payer).inFull;
        for (const QString &college : byAnyName.inFull) {
            const bool isOwn = byOwnName.contains(college);
            add(college, isOwn ? u"name"_s : u"alias"_s, isOwn ? kName : kAlias);
        }
        for (const QString &college : byAnyName.byShortName)
            add(college, u"abbreviation"_s, kAbbreviation);
    }

    void addPayer()
    {
        const NamedColleges payer = collegesNamed(m_row.payer, m_all);
        const QString atEnd = collegeAtEnd(m_row.payer, m_all);
        for (const CollegeAccount &account : m_accounts) {
            const QString &college = account.college;
            if (college == atEnd || payer.inFull.contains(college) || payer.byShortName.contains(college))
                add(college, u"payer"_s, kPayer);
        }
    }

    void addLikeness()
    {
        const QString remark = m_row.remark.normalized(QString::NormalizationForm_KC).remove(u' ');
        QHash<QString, double> greatest; // of all names of a college
        for (const CollegeNames::Name &name : m_all.names()) {
            double &known = greatest[name.college];
            known = std::max(known, likeness(name.text, remark));
        }
        for (auto it = greatest.cbegin(); it != greatest.cend(); ++it) {
            if (it.value() >= kLeastLikeness)
                add(it.key(), u"similar"_s, kSimilar * it.value());
        }
    }

    void addAmount()
    {
        const auto fits = [&](const CollegeAccount &account) { return makesEven(account, m_row.amount); };
        const auto fitting = std::ranges::count_if(m_accounts, fits);
        for (const CollegeAccount &account : m_accounts) {
            if (fits(account))
                add(account.college, u"amount"_s, kAmount / double(fitting));
        }
    }

    void add(const QString &college, const QString &ground, double weight)
    {
        m_grounds[college].add(ground, weight);
    }

    const TransferRow &m_row;
    const QList<CollegeAccount> &m_accounts;
    CollegeNames m_own;
    CollegeNames m_all;
    QHash<QString, Grounds> m_grounds;
};

} // namespace

QList<CollegeSuggestion> suggestColleges(const TransferRow &row, const QList<CollegeAccount> &accounts,
                                         const QList<CollegeAlias> &aliases, int most)
{
    const CollegeGrounds grounds(row, accounts, aliases);
    QList<CollegeSuggestion> suggestions;
    for (const CollegeAccount &account : accounts) {
        const Grounds found = grounds.of(account.college);
        if (!found.isEmpty() && !account.college.isEmpty())
            suggestions.append({account.college, found.likelihood(), found.strongest()});
    }
    std::ranges::stable_sort(suggestions, std::greater{}, &CollegeSuggestion::likelihood);
    return suggestions.first(std::min<qsizetype>(most, suggestions.size()));
}

} // namespace liuying
