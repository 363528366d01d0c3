// SPDX-License-Identifier: Apache-2.0
#include "reports/ReportLayout.h"

#include "reports/CellText.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <numeric>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double kA4Short = 210;
constexpr double kA4Long = 297;
constexpr double kMeasuredPoints = 9;
constexpr double kWidestText = 58; ///< millimetres at the measured size that words may ask for
constexpr double kNarrowestText = 14;
constexpr double kMostStretch = 2.5; ///< a narrow table does not spread over the whole page
constexpr double kRounding = 0.3;
constexpr int kMostLines = 6;
constexpr double kLineHeightPerPoint = 0.47; ///< millimetres

/// Ways to lay a report out, the best first.
struct Setting {
    QPageLayout::Orientation orientation;
    double points;
};
constexpr std::array kSettings{Setting{QPageLayout::Portrait, 9.5}, Setting{QPageLayout::Portrait, 9},
                               Setting{QPageLayout::Portrait, 8.5}, Setting{QPageLayout::Landscape, 9.5},
                               Setting{QPageLayout::Landscape, 9},  Setting{QPageLayout::Landscape, 8.5},
                               Setting{QPageLayout::Landscape, 8},  Setting{QPageLayout::Landscape, 7.5}};

/// The width that a column asks for.
struct Wish {
    qsizetype index = 0;
    bool isWords = false;
    double text = 0; ///< millimetres at the measured size, without padding

    [[nodiscard]] double at(double points) const
    {
        return text * points / kMeasuredPoints + 2 * sheet::kCellPadding + kRounding;
    }
};

double widestCell(const ReportTable &table, qsizetype column, const Paper &paper)
{
    const ReportTable::Header &header = table.headers[column];
    const Paper::Type bold{kMeasuredPoints, QFont::Bold};
    const Paper::Type plain{kMeasuredPoints};
    double widest = std::max(paper.cellWidth(header.title, bold),
                             paper.cellWidth(printedText(table.totals.value(column), header.kind), bold));
    for (const QList<QVariant> &row : table.rows)
        widest = std::max(widest, paper.cellWidth(printedText(row.value(column), header.kind), plain));
    return widest;
}

QList<Wish> wishesOf(const ReportTable &table, const Paper &paper)
{
    QList<Wish> wishes;
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        if (table.headers[i].isHidden)
            continue;
        const bool isWords = table.headers[i].kind == ReportTable::Column::Text;
        const double widest = widestCell(table, i, paper);
        wishes.append({i, isWords, isWords ? std::min(widest, kWidestText) : widest});
    }
    return wishes;
}

double roomAcross(QPageLayout::Orientation orientation)
{
    return (orientation == QPageLayout::Portrait ? kA4Short : kA4Long) - 2 * sheet::kMargin;
}

QList<double> widthsOf(const QList<Wish> &wishes, double points)
{
    QList<double> widths;
    for (const Wish &wish : wishes)
        widths.append(wish.at(points));
    return widths;
}

double sumOf(const QList<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// The widest columns of words give way to one common width; where even that is not enough, all do.
void makeFit(QList<double> &widths, const QList<Wish> &wishes, double room)
{
    double cap = kWidestText + 2 * sheet::kCellPadding;
    while (sumOf(widths) > room && cap > kNarrowestText) {
        cap -= 0.5;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (wishes[i].isWords)
                widths[i] = std::min(widths[i], cap);
        }
    }
    const double share = room / std::max(room, sumOf(widths));
    for (double &width : widths)
        width *= share;
}

bool isFigure(const ReportTable &table, const Wish &wish)
{
    const ReportTable::Column kind = table.headers[wish.index].kind;
    return kind == ReportTable::Column::Number || kind == ReportTable::Column::Money;
}

/// What is left of the page's width is shared out evenly.
void placeColumns(ReportLayout &layout, const ReportTable &table, const QList<Wish> &wishes,
                  const QList<double> &widths)
{
    const double taken = sumOf(widths);
    const double spare = std::min(roomAcross(layout.orientation) - taken, taken * (kMostStretch - 1));
    const double share = std::max(0.0, spare) / static_cast<double>(std::max<qsizetype>(1, wishes.size()));
    double left = sheet::kMargin;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const double width = widths[i] + share;
        layout.columns.append(
            {wishes[i].index, left, width, isFigure(table, wishes[i]) ? Qt::AlignRight : Qt::AlignLeft});
        left += width;
    }
}

qsizetype nextBoundary(QTextBoundaryFinder &finder, qsizetype from)
{
    finder.setPosition(from);
    return finder.toNextBoundary();
}

/// The last boundary up to which a line from @p start fits; @p start where there is none.
template <typename Fits>
qsizetype lastFitting(QTextBoundaryFinder &finder, qsizetype start, const Fits &fits)
{
    qsizetype last = start;
    for (qsizetype next = nextBoundary(finder, start); next > 0 && fits(start, next);
         next = finder.toNextBoundary())
        last = next;
    return last;
}

QString withThousands(QString yuan)
{
    const qsizetype first = yuan.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = yuan.indexOf(u'.') - 3; i > first; i -= 3)
        yuan.insert(i, u',');
    return yuan;
}

} // namespace

double ReportLayout::pageWidth() const
{
    return orientation == QPageLayout::Portrait ? kA4Short : kA4Long;
}

double ReportLayout::pageHeight() const
{
    return orientation == QPageLayout::Portrait ? kA4Long : kA4Short;
}

double ReportLayout::lineHeight() const
{
    return points * kLineHeightPerPoint;
}

Paper::Type ReportLayout::type(bool isTotal) const
{
    return {points, isTotal ? QFont::Bold : QFont::Normal, Paper::Ink::Text};
}

ReportLayout layOutReport(const ReportTable &table, const Paper &paper)
{
    const QList<Wish> wishes = wishesOf(table, paper);
    const auto fits = [&wishes](const Setting &setting) {
        return sumOf(widthsOf(wishes, setting.points)) <= roomAcross(setting.orientation);
    };
    const auto found = std::ranges::find_if(kSettings, fits);
    const Setting setting = found != kSettings.end() ? *found : kSettings.back();
    ReportLayout layout{setting.orientation, setting.points, {}};
    QList<double> widths = widthsOf(wishes, setting.points);
    makeFit(widths, wishes, roomAcross(setting.orientation));
    placeColumns(layout, table, wishes, widths);
    return layout;
}

QString printedText(const QVariant &value, ReportTable::Column kind)
{
    constexpr qsizetype kToTheMinute = 16; // 2025-04-12 08:05
    QString text = cellText(value, kind);
    if (kind == ReportTable::Column::DateTime)
        return text.left(kToTheMinute);
    if (kind == ReportTable::Column::Money && value.typeId() != QMetaType::QString)
        return withThousands(text);
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return std::ranges::any_of(text, isControl) ? text.simplified() : text;
}

QStringList cellLines(const QString &text, double width, const Paper::Type &type, const Paper &paper)
{
    if (paper.cellWidth(text, type) <= width)
        return {text};
    QStringList lines;
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, text);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    const auto fits = [&](qsizetype from, qsizetype to) {
        return paper.cellWidth(text.mid(from, to - from).trimmed(), type) <= width;
    };
    qsizetype start = 0;
    while (start < text.size() && lines.size() + 1 < kMostLines) {
        qsizetype end = lastFitting(words, start, fits);
        if (end == start) // a word wider than the column is broken where it must
            end = lastFitting(letters, start, fits);
        if (end == start)
            end = nextBoundary(letters, start);
        lines.append(text.mid(start, end - start).trimmed());
        start = end;
    }
    if (start < text.size())
        lines.append(text.mid(start).trimmed());
    return lines;
}

int linesOfRow(const QList<QVariant> &row, const ReportTable &table, const ReportLayout &layout,
               const Paper &paper)
{
    qsizetype most = 1;
    for (const ReportColumn &column : layout.columns) {
        const ReportTable::Column kind = table.headers[column.index].kind;
        if (kind != ReportTable::Column::Text)
            continue;
        const QString text = printedText(row.value(column.index), kind);
        most = std::max(most, cellLines(text, column.textWidth(), layout.type(), paper).size());
    }
    return static_cast<int>(most);
}

} // namespace liuying::reports
