// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/ForecastDesk.h"
#include "gui/common/Tone.h"

#include <QAbstractListModel>

namespace liuying {

/// A forecast as a list: the rooms, then their classes, the latest first. Each row has a name, a second line
/// and a band on an axis that its section shares.
class ForecastModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { Heading, Room, Group };
    enum Role {
        KindRole = Qt::UserRole,
        CaptionRole, ///< second line
        FigureRole,  ///< the band in words: "晚 8 分"
        ToneRole,
        BandRole, ///< QList<double>: low, mean, high
        AxisRole ///< QList<double>: least, greatest, and the line that must not be crossed where there is one
    };

    using QAbstractListModel::QAbstractListModel;

    void setForecast(const DayForecast &forecast);
    [[nodiscard]] Kind kindAt(int row) const;
    /// Of a room row or a class row.
    [[nodiscard]] QString roomAt(int row) const;
    [[nodiscard]] ForecastGroup groupAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Kind kind = Kind::Heading;
        QString name{};
        QString caption{};
        QString figure{};
        Tone tone = Tone::Plain;
        Band band{};
        QString room{};
        ForecastGroup group{};
        QString tip{};
    };

    void addRooms(const DayForecast &forecast);
    void addGroups(const DayForecast &forecast);
    [[nodiscard]] QVariant axisOf(Kind kind) const;

    QList<Row> m_rows;
    double m_longestQueue = 0;
    double m_earliest = 0; ///< minutes to the end of the slot; not above 0
    double m_latest = 0;
};

} // namespace liuying
