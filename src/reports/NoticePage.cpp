// SPDX-License-Identifier: Apache-2.0
#include "reports/NoticePage.h"

#include "reports/NoticeWords.h"
#include "reports/PageFoot.h"

#include <QCoreApplication>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

using Ink = Paper::Ink;
using Type = Paper::Type;
using page::kLeft;
using page::kWidth;

void paintLetterhead(Paper &paper, const ClassNotice &notice)
{
    const QString name = notice.university.isEmpty() ? notice.title : notice.university;
    const Type accent{12, QFont::Bold, Ink::Accent};
    paper.line({kLeft, 13, 120, 7}, name, accent);
    paper.line({kLeft + 120, 13, kWidth - 120, 7}, QCoreApplication::translate("Reports", "班级拍摄通知"),
               {10.5, QFont::Normal, Ink::Soft}, Qt::AlignRight);
    if (!notice.university.isEmpty())
        paper.line({kLeft, 19.5, kWidth, 5}, notice.title, {9, QFont::Normal, Ink::Soft});
    paper.rule(kLeft, 26, kWidth);
}

void paintHeadline(Paper &paper, const ClassNotice &notice)
{
    paper.line({kLeft, 28.5, kWidth, 7}, overline(notice), {14, QFont::Normal, Ink::Soft});
    const double top = overline(notice).isEmpty() ? 31.5 : 35; // in the middle of what there is
    paper.line({kLeft, top, kWidth, 15}, headline(notice), {34, QFont::Bold, Ink::Text});
    if (!notice.part.isEmpty())
        paper.line({kLeft, 50.5, kWidth, 7}, notice.part, {12, QFont::Bold, Ink::Accent});
}

struct Fact {
    QString label;
    QString value;
    double x;
    double width;
    Type type;
    QString beside{}; ///< smaller, after the value
};

void paintFact(Paper &paper, const Fact &fact, double top)
{
    paper.line({fact.x, top, fact.width, 5}, fact.label, {9.5, QFont::Normal, Ink::Soft});
    const Type besideType{fact.type.points * 0.55, QFont::Normal, Ink::Text};
    const double besideWidth = fact.beside.isEmpty() ? 0 : paper.widthOf(fact.beside, besideType) + 3;
    const double valueWidth = std::min(paper.widthOf(fact.value, fact.type), fact.width - besideWidth) + 0.5;
    paper.line({fact.x, top + 4.5, valueWidth, 11}, fact.value, fact.type);
    if (!fact.beside.isEmpty())
        paper.line({fact.x + valueWidth + 2, top + 6, besideWidth, 11}, fact.beside, besideType);
}

void paintFacts(Paper &paper, const ClassNotice &notice, double top)
{
    constexpr double kInset = 6;
    paper.panel({kLeft, top, kWidth, page::kFactsHeight}, 3, Ink::Tint);
    const Type large{23, QFont::Bold, Ink::Text};
    const double x = kLeft + kInset;
    const QDate day = notice.window.start.date;
    paintFact(paper,
              {QCoreApplication::translate("Reports", "日期"), dayOfMonth(day), x, 58, large, weekday(day)},
              top + 4);
    paintFact(paper,
              {QCoreApplication::translate("Reports", "集合排队"),
               timeOfDay(notice.gather),
               x + 63,
               36,
               {23, QFont::Bold, Ink::Accent}},
              top + 4);
    paintFact(paper,
              {QCoreApplication::translate("Reports", "拍摄时段"), hours(notice.window), x + 104, 58, large},
              top + 4);
    const Type medium{16, QFont::Bold, Ink::Text};
    const bool isNamed = !notice.responsible.isEmpty();
    paintFact(
        paper,
        {QCoreApplication::translate("Reports", "地点"), notice.room, x, isNamed ? 98.0 : 162.0, medium},
        top + 22.5);
    if (isNamed)
        paintFact(paper,
                  {QCoreApplication::translate("Reports", "负责人"),
                   notice.responsible,
                   x + 104,
                   58,
                   {13, QFont::Bold, Ink::Text}},
                  top + 22.5);
}

void paintNextHead(Paper &paper, const ClassNotice &notice)
{
    const Type name{18, QFont::Bold, Ink::Text};
    const double y = page::kNextHeadTop;
    const double width = std::min(paper.widthOf(headline(notice), name) + 0.5, 110.0);
    paper.line({kLeft, y, width, 9}, headline(notice), name);
    const QString beside = notice.part.isEmpty() ? overline(notice) : notice.part;
    paper.line({kLeft + width + 4, y + 1, kWidth - width - 4, 9}, beside, {11, QFont::Normal, Ink::Soft});
    paper.panel({kLeft, y + 11, kWidth, 10}, 2, Ink::Tint);
    const QString facts =
        //: %1 day, %2 weekday, %3 gathering time, %4 slot, %5 room, in one line at the head of a further page
        QCoreApplication::translate("Reports", "%1 %2　%3集合　%4拍摄　%5")
            .arg(dayOfMonth(notice.window.start.date), weekday(notice.window.start.date),
                 timeOfDay(notice.gather), hours(notice.window), notice.room);
    paper.line({kLeft + 5, y + 11, kWidth - 10, 10}, facts, {12, QFont::Bold, Ink::Text});
}

void paintQueueHead(Paper &paper, const ClassNotice &notice, double top, bool isContinued)
{
    const QString title = isContinued ? QCoreApplication::translate("Reports", "排队顺序（续）")
                                      : QCoreApplication::translate("Reports", "排队顺序");
    const Type type{13, QFont::Bold, Ink::Text};
    const double width = paper.widthOf(title, type) + 0.5;
    paper.line({kLeft, top, width, 7}, title, type);
    const Type soft{9.5, QFont::Normal, Ink::Soft};
    const double countLeft = kLeft + width + 4;
    const double countWidth = paper.widthOf(headCount(notice), soft) + 0.5;
    paper.line({countLeft, top + 0.6, countWidth, 7}, headCount(notice), soft);
    const double noteLeft = countLeft + countWidth + 6;
    if (!isContinued)
        paper.line({noteLeft, top + 0.6, kLeft + kWidth - noteLeft, 7}, notice.queueNote, soft,
                   Qt::AlignRight);
    paper.rule(kLeft, top + 8.5, kWidth);
}

constexpr double kPositionEms = 1.9;
constexpr double kGapEms = 0.7;
constexpr double kNumberShare = 0.92; ///< of the size of the name
constexpr double kRemarkShare = 0.72;
constexpr double kLongNameEms = 4.2; ///< a longer name makes do with the room there is
constexpr double kMmPerPoint = 25.4 / 72;
constexpr double kRemarkInsetEms = 0.3; ///< on either side of a remark, inside its frame
constexpr double kRemarkGapEms = 0.4;

/// One size of type for a whole grid and the columns inside its cells.
struct CellLayout {
    double points = 0;
    double position = 0; ///< widths in millimetres
    double gap = 0;
    double number = 0;
};

/// The label around a remark and the gap in front of it.
double remarkWidth(const Paper &paper, const QString &remark, double points)
{
    if (remark.isEmpty())
        return 0;
    const double around = (2 * kRemarkInsetEms + kRemarkGapEms) * points * kMmPerPoint;
    return paper.widthOf(remark, {points * kRemarkShare}) + around;
}

/// The largest type at which every row of the grid fits its cell.
CellLayout cellLayout(const Paper &paper, const ClassNotice &notice, const QueueGrid &grid, double width)
{
    constexpr double kMeasured = 100; ///< points; widths grow with them
    constexpr double kSmallest = 7.2;
    constexpr double kLargest = 12.5;
    constexpr double kPointsPerRowMm = 1.62;
    const double em = kMeasured * kMmPerPoint;
    double number = 0;
    double rest = 0;
    for (qsizetype i = grid.from; i < grid.from + grid.count; ++i) {
        const ClassNotice::Person &person = notice.queue[i];
        number = std::max(number, paper.widthOf(person.number, {kMeasured * kNumberShare}));
        const double name = std::min(paper.widthOf(person.name, {kMeasured}), kLongNameEms * em);
        rest = std::max(rest, name + remarkWidth(paper, person.remark, kMeasured));
    }
    const double needed = (kPositionEms + 2 * kGapEms) * em + number + rest;
    CellLayout cell;
    cell.points = std::min(std::max(kSmallest, width / needed * kMeasured),
                           std::min(kLargest, grid.rowHeight * kPointsPerRowMm));
    cell.position = kPositionEms * cell.points * kMmPerPoint;
    cell.gap = kGapEms * cell.points * kMmPerPoint;
    cell.number = std::min(number * cell.points / kMeasured + 0.3, width / 2);
    return cell;
}

/// The remark as a small label at the right of the cell; gives the width it took.
double paintRemark(Paper &paper, const QString &remark, const QRectF &box, double points)
{
    const double taken = std::min(remarkWidth(paper, remark, points), box.width() * 0.4);
    if (remark.isEmpty())
        return 0;
    const double em = points * kMmPerPoint;
    const double width = taken - kRemarkGapEms * em;
    const double height = std::min(box.height() * 0.72, em * 1.25);
    const QRectF label(box.right() - width, box.center().y() - height / 2, width, height);
    paper.frame(label, 1, Ink::Accent);
    const double inset = kRemarkInsetEms * em * 0.8;
    paper.line(label.adjusted(inset, 0, -inset, 0), remark,
               {points * kRemarkShare, QFont::Normal, Ink::Accent}, Qt::AlignHCenter);
    return taken;
}

void paintPerson(Paper &paper, const ClassNotice::Person &person, const QRectF &box, const CellLayout &cell)
{
    paper.line({box.x(), box.y(), cell.position, box.height()}, QString::number(person.position),
               {cell.points, QFont::Bold, Ink::Accent}, Qt::AlignRight);
    const double numberLeft = box.x() + cell.position + cell.gap;
    paper.line({numberLeft, box.y(), cell.number, box.height()}, person.number,
               {cell.points * kNumberShare, QFont::Normal, Ink::Soft});
    const double nameLeft = numberLeft + cell.number + cell.gap;
    const double taken = paintRemark(paper, person.remark, box, cell.points);
    paper.lineOrTwo({nameLeft, box.y(), box.right() - taken - nameLeft, box.height()}, person.name,
                    {cell.points, QFont::Normal, Ink::Text});
    paper.rule(box.x(), box.bottom(), box.width());
}

void paintQueue(Paper &paper, const ClassNotice &notice, const QueueGrid &grid)
{
    constexpr double kGutter = 6;
    const double width = (kWidth - kGutter * (grid.columns - 1)) / grid.columns;
    const CellLayout cell = cellLayout(paper, notice, grid, width);
    for (qsizetype i = 0; i < grid.count; ++i) {
        const double x = kLeft + static_cast<double>(i / grid.rows) * (width + kGutter);
        const double y = grid.top + static_cast<double>(i % grid.rows) * grid.rowHeight;
        paintPerson(paper, notice.queue[grid.from + i], {x, y, width, grid.rowHeight}, cell);
    }
}

void paintRules(Paper &paper, const QString &title, const QStringList &rules, double x, double top,
                double points)
{
    if (rules.isEmpty())
        return;
    paper.line({x, top, rulesColumnWidth(), 6}, title, {12, QFont::Bold, Ink::Text});
    double y = top + page::kRulesHeadHeight;
    const double indent = ruleIndent(points);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        paper.paragraph({x, y, indent, 6}, QString::number(i + 1), {points, QFont::Bold, Ink::Accent});
        paper.paragraph({x + indent, y, rulesColumnWidth() - indent, 6}, rules[i],
                        {points, QFont::Normal, Ink::Text});
        y += ruleHeight(rules[i], points, paper);
    }
}

void paintFooter(Paper &paper, const ClassNotice &notice, qsizetype index, qsizetype count)
{
    paintPageFoot(paper, {kLeft, page::kFooterTop, kWidth, kPageFootHeight},
                  u"%1 %2"_s.arg(overline(notice), headline(notice)).trimmed(), index, count);
}

} // namespace

void paintPage(Paper &paper, const ClassNotice &notice, const NoticeLayout &layout, qsizetype index)
{
    if (index == 0) {
        paintLetterhead(paper, notice);
        paintHeadline(paper, notice);
        paintFacts(paper, notice, layout.factsTop);
        paintQueueHead(paper, notice, layout.queueHeadTop, false);
        const double right = kLeft + rulesColumnWidth() + page::kRulesGutter;
        paintRules(paper, QCoreApplication::translate("Reports", "怎样取得采集码"), notice.codeSteps, kLeft,
                   layout.rulesTop, layout.rulesPoints);
        paintRules(paper, QCoreApplication::translate("Reports", "着装与仪容"), notice.dressRules, right,
                   layout.rulesTop, layout.rulesPoints);
    } else {
        paintNextHead(paper, notice);
        paintQueueHead(paper, notice, page::kNextQueueHeadTop, true);
    }
    paintQueue(paper, notice, layout.pages[index]);
    paintFooter(paper, notice, index, layout.pages.size());
}

} // namespace liuying::reports
