// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ChartDrawing.h"

#include "gui/common/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace liuying {

using namespace Qt::StringLiterals;
using reports::ChartFigures;
using theme::Colour;
using theme::kGrid;

namespace {

constexpr int kLongestName = 11;        ///< characters of a category on its axis
constexpr int kBarRow = kGrid * 4;      ///< less, and the axis elides names for want of height
constexpr int kBarOfSeries = 14;        ///< height of a bar that stands beside others, and of its figure
constexpr double kFigureShare = 0.25;   ///< of the longest bar, beyond its end for its figure
constexpr int kAroundBars = kGrid * 12; ///< axis, legend and margins of lying bars
constexpr int kFigureDigits = 9;
constexpr int kTicks = 5;
constexpr int kTimeLabels = 10; ///< no more along an axis of times

/// Told apart by lightness too, each at 3:1 or better on Surface; amber is kept for what is missing.
QColor seriesColour(ChartShape shape, qsizetype series)
{
    static const QList<QColor> stacked{theme::colour(Colour::Admit), theme::colour(Colour::Accent),
                                       QColor(0xe0, 0x9a, 0x1a), theme::colour(Colour::Refuse),
                                       theme::colour(Colour::InkSoft)};
    static const QList<QColor> beside{theme::colour(Colour::Accent), theme::colour(Colour::Admit),
                                      QColor(0xe0, 0x9a, 0x1a),      theme::colour(Colour::Refuse),
                                      QColor(0x7a, 0x3f, 0xb5),      QColor(0x0b, 0x8a, 0x8f),
                                      theme::colour(Colour::InkSoft)};
    const QList<QColor> &colours = shape == ChartShape::StackedBars ? stacked : beside;
    return colours[series % colours.size()];
}

QFont figureFont()
{
    QFont font = theme::font(theme::Type::Caption);
    font.setPixelSize(11);
    return font;
}

QString figureWords(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 0.005;
    return QLocale(QLocale::English).toString(value, 'f', isWhole ? 0 : 2);
}

void sayTip(bool isOver, const QString &category, const QString &series, double value)
{
    if (!isOver)
        return QToolTip::hideText();
    QToolTip::showText(QCursor::pos(), u"%1\n%2  %3"_s.arg(category, series, figureWords(value)));
}

void dressAxis(QAbstractAxis &axis, bool hasGrid)
{
    axis.setLabelsFont(theme::font(theme::Type::Caption));
    axis.setLabelsColor(theme::colour(Colour::InkSoft));
    axis.setLinePen(QPen(theme::colour(Colour::Line)));
    axis.setGridLineColor(theme::colour(Colour::Line));
    axis.setGridLineVisible(hasGrid);
}

/// 1, 2 or 5 times a power of ten; whole, for people come whole.
double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(1.0, rough))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough)
            return power * factor;
    }
    return power * 10;
}

QAbstractAxis *valueAxis(double least, double greatest)
{
    const double step = niceStep((std::max(greatest, 1.0) - std::min(least, 0.0)) / kTicks);
    const double from = std::floor(std::min(least, 0.0) / step) * step;
    const double to = std::ceil(std::max(greatest, 1.0) / step) * step;
    auto *axis = new QValueAxis;
    axis->setRange(from, to);
    axis->setTickCount(static_cast<int>(std::lround((to - from) / step)) + 1);
    axis->setLabelFormat(u"%.0f"_s);
    dressAxis(*axis, true);
    return axis;
}

/// The least and the greatest that is drawn; stacked bars are as long as their sum.
std::pair<double, double> rangeOf(ChartShape shape, const ChartFigures &figures)
{
    std::pair<double, double> range;
    for (qsizetype category = 0; category < figures.categories.size(); ++category) {
        double sum = 0;
        for (const QList<double> &values : figures.values) {
            const double value = values.value(category);
            sum += value;
            range = {std::min(range.first, value), std::max(range.second, value)};
        }
        if (shape == ChartShape::StackedBars)
            range.second = std::max(range.second, sum);
    }
    return range;
}

/// "08:30" where all is of one day, else "04-12 08:30".
QStringList timeNames(const QStringList &categories)
{
    static const QRegularExpression moment(u"^\\d{4}-(\\d\\d-\\d\\d) (\\d\\d:\\d\\d)$"_s);
    QSet<QString> days;
    QStringList names;
    for (const QString &category : categories) {
        const auto match = moment.match(category);
        if (!match.hasMatch())
            return axisNames(categories);
        days.insert(match.captured(1));
        names.append(u"%1 %2"_s.arg(match.captured(1), match.captured(2)));
    }
    if (days.size() == 1) {
        for (QString &name : names)
            name = name.section(u' ', 1);
    }
    return names;
}

/// Times along the axis, as many as can be read, each where it belongs.
QAbstractAxis *timeAxis(const QStringList &categories)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    // Every sixth five minutes is half an hour: steps that fall on round times.
    qsizetype step = 1;
    for (const qsizetype next : {2, 3, 6, 12, 24, 48, 96, 192}) {
        if (categories.size() / step > kTimeLabels)
            step = next;
    }
    const QStringList names = timeNames(categories);
    for (qsizetype i = 0; i < names.size(); i += step)
        axis->append(names[i], static_cast<double>(i));
    axis->setRange(0, static_cast<double>(categories.size()) - 1);
    dressAxis(*axis, false);
    return axis;
}

/// Lying bars are counted from below; the first category stands on top.
void addLyingBars(QChart &chart, ChartShape shape, const ChartFigures &figures)
{
    QAbstractBarSeries *bars = nullptr;
    if (shape == ChartShape::StackedBars)
        bars = new QHorizontalStackedBarSeries;
    else
        bars = new QHorizontalBarSeries;
    const bool isStacked = shape == ChartShape::StackedBars;
    bars->setBarWidth(isStacked ? 0.7 : 0.8);
    bars->setLabelsVisible(!isStacked); // the parts of a stack are too short for words
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    bars->setLabelsPrecision(kFigureDigits);
    for (qsizetype i = 0; i < figures.series.size(); ++i) {
        const qsizetype series = isStacked ? i : figures.series.size() - 1 - i;
        auto *set = new QBarSet(figures.series[series]);
        set->setColor(seriesColour(shape, series));
        set->setBorderColor(theme::colour(Colour::Surface));
        set->setLabelColor(theme::colour(Colour::Ink));
        set->setLabelFont(figureFont());
        for (qsizetype category = figures.categories.size() - 1; category >= 0; --category)
            set->append(figures.values[series].value(category));
        bars->append(set);
    }
    QObject::connect(bars, &QAbstractBarSeries::hovered, bars,
                     [categories = figures.categories](bool isOver, int index, QBarSet *set) {
                         sayTip(isOver, categories.value(categories.size() - 1 - index), set->label(),
                                set->at(index));
                     });
    QStringList names = axisNames(figures.categories);
    std::ranges::reverse(names);
    auto *nameAxis = new QBarCategoryAxis;
    nameAxis->append(names);
    dressAxis(*nameAxis, false);
    nameAxis->setLabelsColor(theme::colour(Colour::Ink));
    const auto [least, greatest] = rangeOf(shape, figures);
    QAbstractAxis *figureAxis = valueAxis(least, isStacked ? greatest : greatest * (1 + kFigureShare));
    chart.addSeries(bars);
    chart.legend()->setReverseMarkers(!isStacked);
    chart.addAxis(nameAxis, Qt::AlignLeft);
    chart.addAxis(figureAxis, Qt::AlignBottom);
    bars->attachAxis(nameAxis);
    bars->attachAxis(figureAxis);
}

void addLines(QChart &chart, const ChartFigures &figures)
{
    QAbstractAxis *times = timeAxis(figures.categories);
    const auto [least, greatest] = rangeOf(ChartShape::Lines, figures);
    QAbstractAxis *figureAxis = valueAxis(least, greatest);
    chart.addAxis(times, Qt::AlignBottom);
    chart.addAxis(figureAxis, Qt::AlignLeft);
    for (qsizetype series = 0; series < figures.series.size(); ++series) {
        auto *line = new QLineSeries;
        line->setName(figures.series[series]);
        line->setPen(QPen(seriesColour(ChartShape::Lines, series), 2));
        for (qsizetype i = 0; i < figures.categories.size(); ++i)
            line->append(static_cast<double>(i), figures.values[series].value(i));
        QObject::connect(
            line, &QXYSeries::hovered, line,
            [categories = figures.categories, name = line->name()](const QPointF &at, bool isOver) {
                sayTip(isOver, categories.value(qRound(at.x())), name, std::round(at.y()));
            });
        chart.addSeries(line);
        line->attachAxis(times);
        line->attachAxis(figureAxis);
    }
}

void dressChart(QChart &chart, bool hasLegend)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setMargins(QMargins(0, 0, kGrid, 0));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setLocale(QLocale(QLocale::English));
    chart.setLocalizeNumbers(true);
    QLegend *legend = chart.legend();
    legend->setVisible(hasLegend);
    legend->setAlignment(Qt::AlignTop);
    legend->setFont(theme::font(theme::Type::Caption));
    legend->setLabelColor(theme::colour(Colour::Ink));
    legend->setMarkerShape(QLegend::MarkerShapeRectangle);
}

} // namespace

ChartShape shapeOf(reports::ReportChart::Kind kind)
{
    switch (kind) {
    case reports::ReportChart::Kind::StackedBars:
        return ChartShape::StackedBars;
    case reports::ReportChart::Kind::Lines:
        return ChartShape::Lines;
    case reports::ReportChart::Kind::Bars:
        break;
    }
    return ChartShape::Bars;
}

int heightOf(ChartShape shape, const ChartFigures &figures)
{
    if (shape != ChartShape::Bars && shape != ChartShape::StackedBars)
        return 0;
    const qsizetype beside = shape == ChartShape::Bars ? figures.series.size() : 1;
    const qsizetype row = std::max<qsizetype>(kBarRow, beside * kBarOfSeries + kGrid);
    return kAroundBars + static_cast<int>(figures.categories.size() * row);
}

QStringList axisNames(const QStringList &categories)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString &category : categories) {
        QString name = category.size() > kLongestName ? category.left(kLongestName - 1) + u'…' : category;
        if (taken.contains(name))
            name = category;
        taken.insert(name);
        names.append(name);
    }
    return names;
}

ChartFigures largestOf(const ChartFigures &figures, qsizetype most)
{
    if (figures.categories.size() <= most)
        return figures;
    QList<double> sums(figures.categories.size());
    for (const QList<double> &values : figures.values) {
        for (qsizetype i = 0; i < sums.size(); ++i)
            sums[i] += std::abs(values.value(i));
    }
    QList<qsizetype> order(sums.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater{}, [&sums](qsizetype i) { return sums[i]; });
    order.resize(most);
    std::ranges::sort(order);
    ChartFigures largest;
    largest.series = figures.series;
    largest.values.resize(figures.values.size());
    for (const qsizetype i : std::as_const(order)) {
        largest.categories.append(figures.categories[i]);
        for (qsizetype series = 0; series < figures.values.size(); ++series)
            largest.values[series].append(figures.values[series].value(i));
    }
    return largest;
}

QChart *drawChart(ChartShape shape, const ChartFigures &figures)
{
    auto *chart = new QChart;
    dressChart(*chart, figures.series.size() > 1);
    switch (shape) {
    case ChartShape::Lines:
        addLines(*chart, figures);
        break;
    case ChartShape::Bars:
    case ChartShape::StackedBars:
        addLyingBars(*chart, shape, figures);
        break;
    }
    return chart;
}

} // namespace liuying
