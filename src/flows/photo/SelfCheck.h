// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "core/roster/Student.h"
#include "flows/photo/PhotoDesk.h"
#include "reports/ReportTable.h"

#include <QHash>
#include <QSet>

namespace liuying {

/// What came out of one trial photograph. Nothing of the picture itself is kept.
struct SelfCheckFinding {
    QString file;
    QByteArray digest;                ///< SHA-256 of the file; empty where it cannot be read
    std::optional<Student> student{}; ///< whose number the file's name holds; empty: nobody's known
    PhotoJudgement judgement{};
    std::optional<Error> trouble{}; ///< it is no photograph that can be read
    QString sameAs{}; ///< the very same file handed in before under another student's number: that number

    /// Skipped where it could not be read.
    [[nodiscard]] CheckResult verdict() const { return judgement.verdict; }
    /// What the student has to change, in sentences; what cannot be read, and a file of somebody else, too.
    [[nodiscard]] QStringList toChange() const;
    /// What a person should look at.
    [[nodiscard]] QStringList toLookAt() const;
};

/// Whether @p a has more to change than @p b; of equals the one with more to look at.
[[nodiscard]] bool isWorse(const SelfCheckFinding &a, const SelfCheckFinding &b);

/// The rules before the day. What the student brings along is judged: face, glasses, hair, head, jewellery,
/// clothes. What the studio sees to is not: wall, light, distance, pose, file.
[[nodiscard]] Policy selfCheckPolicy(const Policy &policy);

/// Finds the student whose number a file's name holds: "2022010101 张三.jpg". Immutable; any thread.
class SelfCheckRoster {
public:
    SelfCheckRoster() = default;
    explicit SelfCheckRoster(const QList<Student> &roster);

    /// Empty where the name holds no number of the roster, or those of two students.
    [[nodiscard]] std::optional<Student> studentOf(const QString &file) const;

private:
    QHash<QString, Student> m_students; ///< by number, upper case
};

/// How the classes stand: worst first within a class, the classes by name; what belongs to nobody last.
/// "college" and "class" filter it.
[[nodiscard]] reports::ReportTable selfCheckTable(const QList<SelfCheckFinding> &findings);

} // namespace liuying
