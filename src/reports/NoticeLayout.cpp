// SPDX-License-Identifier: Apache-2.0
#include "reports/NoticeLayout.h"

#include <algorithm>
#include <array>

namespace liuying::reports {

namespace {

constexpr double kFactsTop = 53;
constexpr double kPartHeight = 8; ///< the line under the class that names the part of it
constexpr double kAfterFacts = 7;
constexpr double kAboveRules = 8;
constexpr double kAboveFooter = 4;
constexpr double kTallestRow = 9;
constexpr double kNextRow = 6.4;
constexpr double kFullRow = 6; ///< a row of a first page that others follow
constexpr std::array kRulePoints{10.0, 9.5, 9.0, 8.5, 8.0, 7.5};

struct Spread {
    int columns;
    double lowestRow;
};
/// Two columns read more easily; three hold more, and may stand closer.
constexpr std::array kSpreads{Spread{2, 6.6}, Spread{3, 5.5}};

qsizetype rowsFor(qsizetype people, int columns)
{
    return (people + columns - 1) / columns;
}

double rulesBlockHeight(const ClassNotice &notice, double points, const Paper &paper)
{
    const double body =
        std::max(rulesHeight(notice.codeSteps, points, paper), rulesHeight(notice.dressRules, points, paper));
    return body > 0 ? page::kRulesHeadHeight + body : 0;
}

std::optional<QueueGrid> wholeQueue(qsizetype people, double top, double space)
{
    for (const Spread &spread : kSpreads) {
        const qsizetype rows = rowsFor(people, spread.columns);
        const double rowHeight =
            rows == 0 ? kTallestRow : std::min(kTallestRow, space / static_cast<double>(rows));
        if (rowHeight >= spread.lowestRow)
            return QueueGrid{0, people, spread.columns, rows, top, rowHeight};
    }
    return {};
}

QueueGrid partOfQueue(qsizetype from, qsizetype people, double top, double space, double rowHeight)
{
    QueueGrid grid;
    const auto most = std::max<qsizetype>(0, static_cast<qsizetype>(space / rowHeight));
    grid.from = from;
    grid.rows = std::min(most, rowsFor(people - from, grid.columns));
    grid.count = std::min(people - from, grid.rows * grid.columns);
    grid.top = top;
    grid.rowHeight = rowHeight;
    return grid;
}

void flowOver(NoticeLayout &layout, qsizetype people)
{
    const double top = page::kNextQueueHeadTop + page::kQueueHeadHeight;
    const double space = page::kFooterTop - kAboveFooter - top;
    while (layout.pages.constLast().from + layout.pages.constLast().count < people) {
        const QueueGrid &before = layout.pages.constLast();
        layout.pages.append(partOfQueue(before.from + before.count, people, top, space, kNextRow));
    }
}

} // namespace

NoticeLayout layOut(const ClassNotice &notice, const Paper &paper)
{
    const qsizetype people = notice.queue.size();
    NoticeLayout layout;
    layout.factsTop = kFactsTop + (notice.part.isEmpty() ? 0 : kPartHeight);
    layout.queueHeadTop = layout.factsTop + page::kFactsHeight + kAfterFacts;
    const double top = layout.queueHeadTop + page::kQueueHeadHeight;
    const auto spaceBeside = [&](double rules) {
        return page::kFooterTop - kAboveFooter - top - (rules > 0 ? rules + kAboveRules : 0);
    };
    for (const double points : kRulePoints) {
        const double rules = rulesBlockHeight(notice, points, paper);
        if (const auto grid = wholeQueue(people, top, spaceBeside(rules))) {
            layout.rulesPoints = points;
            layout.rulesTop = grid->bottom() + kAboveRules;
            layout.pages = {*grid};
            return layout;
        }
    }
    layout.rulesPoints = kRulePoints[1];
    const double rules = rulesBlockHeight(notice, layout.rulesPoints, paper);
    layout.pages = {partOfQueue(0, people, top, spaceBeside(rules), kFullRow)};
    layout.rulesTop = layout.pages.constFirst().bottom() + kAboveRules;
    flowOver(layout, people);
    return layout;
}

double rulesHeight(const QStringList &rules, double points, const Paper &paper)
{
    double height = 0;
    for (const QString &rule : rules)
        height += ruleHeight(rule, points, paper);
    return height;
}

double ruleHeight(const QString &rule, double points, const Paper &paper)
{
    const double width = rulesColumnWidth() - ruleIndent(points);
    return paper.heightOf(rule, {points}, width) + points * 0.1;
}

double ruleIndent(double points)
{
    return points * 0.6;
}

double rulesColumnWidth()
{
    return (page::kWidth - page::kRulesGutter) / 2;
}

} // namespace liuying::reports
