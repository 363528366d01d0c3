// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/Settling.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace liuying {

/// Whether @p shortName can stand for @p college: it begins with the same character and its characters stand
/// in the college's name in that order (计科院 for 计算机科学与工程学院). At least two characters.
[[nodiscard]] bool abbreviates(QStringView shortName, QStringView college);

/// Whether a college can go by @p name: two characters at least, and more than the words that stand in any
/// college's name or for any college (学院, 我院, 大学).
[[nodiscard]] bool canBeAlias(const QString &name);

/// The names that the colleges of a roster go by: their own and the other names people gave them. An alias is
/// read like the college's own full name. It is left out when it is another college's own name, can be no
/// alias, or leads to no college, directly or by way of other aliases.
class CollegeNames {
public:
    /// Not explicit: a list of colleges is their names without aliases.
    CollegeNames(const QStringList &colleges, const QList<CollegeAlias> &aliases = {});

    struct Name {
        QString text; ///< in half-width form
        QString college;
    };
    [[nodiscard]] const QList<Name> &names() const { return m_names; } ///< the longest first
    /// The college that goes by @p name, compared whole; empty when none does.
    [[nodiscard]] QString collegeCalled(const QString &name) const;

private:
    QList<Name> m_names;
    QHash<QString, QString> m_colleges;
};

/// The colleges that a line of text (a bank remark, an account name) names.
struct NamedColleges {
    QStringList inFull;        ///< named in full; of overlapping names the longest counts
    QStringList byShortName;   ///< not named in full, but an abbreviation in the text fits this college alone
    bool namesAnother = false; ///< names something like a college that none of the given names explains
};
/// @p account: the payer's account name; a short form of the university's name in front of a college is
/// recognised by it. A name that is only the tail of a longer word (理学院 in 管理学院) is not that college.
[[nodiscard]] NamedColleges collegesNamed(const QString &text, const CollegeNames &colleges,
                                          const QString &account = {});

/// The college that an account name ends in (澜江理工大学商学院); the longest, empty when there is none.
[[nodiscard]] QString collegeAtEnd(const QString &account, const CollegeNames &colleges);

/// The word for a college that an account name ends in, known or not: 医学院 of 澜江理工大学医学院. Empty for
/// the university itself (also one that is called 学院), an office and a union.
[[nodiscard]] QString collegeWordAtEnd(const QString &account);

} // namespace liuying
