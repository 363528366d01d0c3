// SPDX-License-Identifier: Apache-2.0
// Private to the flows' reports: who was to come, and who came.
#pragma once

#include "flows/report/ReportDesk.h"
#include "flows/report/ReportFacts.h"

namespace liuying {

/// How far a student is, the furthest first.
enum class Standing {
    Photographed,
    In,          ///< has an arrival that stands, no photograph
    NotEligible, ///< must not be photographed
    Unpaid,      ///< not paid where a fee is due
    Missing      ///< eligible and paid, not here yet
};
/// "photographed", "in", "not-eligible", "unpaid", "missing".
[[nodiscard]] QString standingCode(Standing standing);
[[nodiscard]] QString standingWords(Standing standing);

/// The record asked student by student. Needs the facts' arrivals.
class Turnout {
public:
    explicit Turnout(const ReportFacts &facts);

    /// Everybody by college in the order of the roster, then class, then queue.
    [[nodiscard]] const QList<Student> &students() const { return m_students; }
    /// Eligible, and paid where a fee is due.
    [[nodiscard]] bool isExpected(const Student &student) const;
    [[nodiscard]] bool isPaid(const Student &student) const { return m_paid.contains(student.number); }
    [[nodiscard]] bool isPhotographed(const Student &student) const;
    [[nodiscard]] Standing standing(const Student &student) const;
    /// The arrival that stands, the last where there are several; null: none.
    [[nodiscard]] const storage::ArrivalRow *arrival(const QString &number) const;
    /// The windows at which the student is expected, by start.
    [[nodiscard]] QList<GoTo> windows(const Student &student) const;
    /// Whether the last of the student's windows is over; of a student without one, whether the campaign is.
    [[nodiscard]] bool isPast(const QList<GoTo> &windows) const;
    /// Adds the student to the counts of a college or class.
    void count(AttendanceRow &row, const Student &student) const;

private:
    QList<Student> m_students;
    QSet<QString> m_paid;
    QSet<QString> m_photographed;
    QHash<QString, storage::ArrivalRow> m_arrivals;
    QHash<std::pair<QString, QString>, Plan> m_planOfClass; ///< what of the plan is about one class
    LocalDateTime m_now;
    bool m_isOver = false;
    bool m_mustPay = false;
};

/// Colleges in the order of the roster, each followed by its classes.
[[nodiscard]] QList<AttendanceRow> countByClass(const Turnout &turnout);

} // namespace liuying
