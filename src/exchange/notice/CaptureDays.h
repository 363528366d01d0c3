// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/Facts.h"

#include <set>

namespace liuying::exchange {

/// The days of capture as the running text gives them, and the day the notice was issued: the sources of a
/// year where the rows name none. The cohort, a weekday and the present day are none.
class CaptureDays {
public:
    CaptureDays() = default;
    /// @p sheetNames too may name a year.
    CaptureDays(const QList<ProseLine> &prose, const QStringList &sheetNames);

    /// The rows' own years help rows that name none ("2025年4月12日", below it "4月13日").
    void learnFromRow(const WrittenDay &day);

    /// The full date of a written day. Empty when nothing gives its year, or the sources disagree.
    [[nodiscard]] std::optional<QDate> resolve(const WrittenDay &day) const;
    /// For rows that name no day at all: the one day of capture in the text.
    [[nodiscard]] std::optional<WrittenDay> onlyDay() const;
    /// The month of a day alone ("12日"), where the text names such a day once.
    [[nodiscard]] std::optional<int> monthOf(int day) const;

private:
    void takeSentence(const QString &sentence);
    /// A year alone in a heading; text that gives a month or a day with it counts before it.
    void takeHeading(const QString &words);
    void takeIssueDay(const QString &words);

    QList<WrittenDay> m_days; ///< with or without a year
    std::set<int> m_years;    ///< years named for the capture
    std::set<int> m_rowYears; ///< years named in rows
    std::set<int> m_headingYears;
    std::optional<QDate> m_issued;
};

} // namespace liuying::exchange
