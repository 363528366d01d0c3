// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "reports/ClassNotice.h"
#include "reports/Paper.h"

#include <QList>

namespace liuying::reports {

/// Part of a queue on one page, in millimetres: filled column by column.
struct QueueGrid {
    qsizetype from = 0; ///< index of the first person
    qsizetype count = 0;
    int columns = 3;
    qsizetype rows = 0;
    double top = 0;
    double rowHeight = 0;

    [[nodiscard]] double bottom() const { return top + static_cast<double>(rows) * rowHeight; }
};

/// Where everything of a notice stands, decided before anything is painted. A queue that can stand on one
/// page does: the rules' type gives way first, then the rows come closer.
struct NoticeLayout {
    double factsTop = 0;
    double queueHeadTop = 0; ///< on the first page
    double rulesTop = 0;
    double rulesPoints = 0;
    QList<QueueGrid> pages; ///< never empty; a page without people has an empty grid
};

/// A4 and what is the same on every page, in millimetres.
namespace page {
inline constexpr double kLeft = 18;
inline constexpr double kWidth = 174;
inline constexpr double kFooterTop = 283;
inline constexpr double kFactsHeight = 41;
inline constexpr double kQueueHeadHeight = 11;
inline constexpr double kNextHeadTop = 16; ///< head of the second and later pages
inline constexpr double kNextQueueHeadTop = 41;
inline constexpr double kRulesGutter = 10; ///< between their two columns
inline constexpr double kRulesHeadHeight = 8;
} // namespace page

[[nodiscard]] NoticeLayout layOut(const ClassNotice &notice, const Paper &paper);

/// The height of one column of rules without its heading, and of a single rule with the gap behind it.
[[nodiscard]] double rulesHeight(const QStringList &rules, double points, const Paper &paper);
[[nodiscard]] double ruleHeight(const QString &rule, double points, const Paper &paper);
/// How far a rule's text stands from its number.
[[nodiscard]] double ruleIndent(double points);
[[nodiscard]] double rulesColumnWidth();

} // namespace liuying::reports
