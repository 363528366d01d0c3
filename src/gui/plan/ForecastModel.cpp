// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/ForecastModel.h"

#include "flows/CampaignTime.h"

#include <cmath>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr double kAxisStep = 5;      // minutes
constexpr double kEarliest = -30;    // of the axis: how early more than that does not matter
constexpr double kFarthest = 120;    // an axis that shows more shows nothing
constexpr double kLatePerCent = 50;  // more likely late than not
constexpr double kMaybePerCent = 10; // a run in ten

QString clockOf(double minutesOfDay)
{
    return QTime(0, 0).addSecs(qRound(minutesOfDay) * 60).toString(u"HH:mm"_s);
}

int whole(double value)
{
    return qRound(value);
}

/// The end of a class against the end of its slot.
Band againstEnd(const GroupForecast &forecast)
{
    const auto length = static_cast<double>(forecast.group.window.length().count());
    const Band &finish = forecast.finishMinutes;
    return {finish.low - length, finish.mean - length, finish.high - length};
}

Tone toneOf(const GroupForecast &forecast)
{
    if (forecast.latePerCent >= kLatePerCent)
        return Tone::Bad;
    return forecast.latePerCent >= kMaybePerCent ? Tone::Caution : Tone::Good;
}

QString nameOf(const ForecastGroup &group)
{
    return group.className.isEmpty() ? group.college : group.className;
}

QString figureOf(const GroupForecast &forecast, const Band &band)
{
    if (whole(forecast.lateMinutes) > 0)
        return ForecastModel::tr("晚%1分").arg(whole(forecast.lateMinutes));
    if (forecast.latePerCent >= kMaybePerCent)
        //: How likely a class finishes after the end of its slot
        return ForecastModel::tr("%1%会晚").arg(whole(forecast.latePerCent));
    return whole(band.mean) < 0 ? ForecastModel::tr("早%1分").arg(-whole(band.mean))
                                : ForecastModel::tr("准时");
}

QString tipOf(const GroupForecast &forecast, const QString &room)
{
    const Band &wait = forecast.waitMinutes;
    const LocalDateTime &start = forecast.group.window.start;
    const double from = start.time.msecsSinceStartOfDay() / 60000.0;
    const Band &finish = forecast.finishMinutes;
    return ForecastModel::tr("%1 · %2 · %3\n拍完 %4（%5–%6）\n平均等 %7 分钟（%8–%9）")
               .arg(forecast.group.college, room, windowWords(forecast.group.window),
                    clockOf(from + finish.mean), clockOf(from + finish.low), clockOf(from + finish.high))
               .arg(whole(wait.mean))
               .arg(whole(wait.low))
               .arg(whole(wait.high)) +
           u'\n' + ForecastModel::tr("最久的一位等 %1 分钟").arg(whole(forecast.longestWait.mean));
}

double outward(double value)
{
    return std::clamp(value < 0 ? std::floor(value / kAxisStep) * kAxisStep
                                : std::ceil(value / kAxisStep) * kAxisStep,
                      kEarliest, kFarthest);
}

} // namespace

void ForecastModel::setForecast(const DayForecast &forecast)
{
    beginResetModel();
    m_rows.clear();
    m_longestQueue = 1;
    m_earliest = -kAxisStep;
    m_latest = kAxisStep;
    addRooms(forecast);
    addGroups(forecast);
    endResetModel();
}

void ForecastModel::addRooms(const DayForecast &forecast)
{
    if (forecast.rooms.isEmpty())
        return;
    m_rows.append({.kind = Kind::Heading, .name = tr("教室"), .figure = tr("最长排队")});
    for (const RoomForecast &room : forecast.rooms) {
        const Band &finish = room.finishMinutes;
        const Band &queue = room.longestQueue;
        m_longestQueue = std::max(m_longestQueue, queue.high);
        m_rows.append(
            {.kind = Kind::Room,
             .name = room.room,
             .caption =
                 tr("%1 拍完（%2–%3）").arg(clockOf(finish.mean), clockOf(finish.low), clockOf(finish.high)),
             .figure = tr("%1人").arg(whole(queue.mean)),
             .band = queue,
             .room = room.room,
             .tip = tr("十次里九次：最长排队 %1–%2 人").arg(whole(queue.low)).arg(whole(queue.high))});
    }
}

void ForecastModel::addGroups(const DayForecast &forecast)
{
    struct Placed {
        const GroupForecast *group;
        QString room;
    };
    QList<Placed> groups;
    for (const RoomForecast &room : forecast.rooms) {
        for (const GroupForecast &group : room.groups)
            groups.append({&group, room.room});
    }
    if (groups.isEmpty())
        return;
    std::ranges::stable_sort(groups, std::greater{}, [](const Placed &placed) {
        return std::pair(placed.group->lateMinutes, placed.group->latePerCent);
    });
    m_rows.append({.kind = Kind::Heading, .name = tr("班级，晚的在前"), .figure = tr("拍完，比时段末")});
    for (const Placed &placed : std::as_const(groups)) {
        const GroupForecast &group = *placed.group;
        const Band band = againstEnd(group);
        m_earliest = std::min(m_earliest, outward(band.low));
        m_latest = std::max(m_latest, outward(band.high));
        const Window &window = group.group.window;
        m_rows.append({.kind = Kind::Group,
                       .name = nameOf(group.group),
                       .caption = tr("%1 %2–%3 · 等%4分")
                                      .arg(placed.room, window.start.time.toString(u"HH:mm"_s),
                                           window.end.time.toString(u"HH:mm"_s))
                                      .arg(whole(group.waitMinutes.mean)),
                       .figure = figureOf(group, band),
                       .tone = toneOf(group),
                       .band = band,
                       .room = placed.room,
                       .group = group.group,
                       .tip = tipOf(group, placed.room)});
    }
}

ForecastModel::Kind ForecastModel::kindAt(int row) const
{
    return m_rows.value(row).kind;
}

QString ForecastModel::roomAt(int row) const
{
    return m_rows.value(row).room;
}

ForecastGroup ForecastModel::groupAt(int row) const
{
    return m_rows.value(row).group;
}

int ForecastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ForecastModel::axisOf(Kind kind) const
{
    switch (kind) {
    case Kind::Room:
        return QVariant::fromValue(QList<double>{0, m_longestQueue});
    case Kind::Group:
        return QVariant::fromValue(QList<double>{m_earliest, m_latest, 0});
    case Kind::Heading:
        break;
    }
    return {};
}

QVariant ForecastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.tip;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(row.name, row.caption, row.figure);
    case KindRole:
        return static_cast<int>(row.kind);
    case CaptionRole:
        return row.caption;
    case FigureRole:
        return row.figure;
    case ToneRole:
        return static_cast<int>(row.tone);
    case BandRole:
        return QVariant::fromValue(QList<double>{row.band.low, row.band.mean, row.band.high});
    case AxisRole:
        return axisOf(row.kind);
    default:
        return {};
    }
}

Qt::ItemFlags ForecastModel::flags(const QModelIndex &index) const
{
    return kindAt(index.row()) == Kind::Heading ? Qt::ItemFlags(Qt::NoItemFlags)
                                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace liuying
