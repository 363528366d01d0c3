// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/studio/StudioDesk.h"

#include <QWidget>

namespace liuying {

/// Students by shot number and name, one chip each, side by side or below each other: who comes next, who was
/// just photographed. A click chooses one.
class SeatChips : public QWidget {
    Q_OBJECT
public:
    explicit SeatChips(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Stands above the chips; only below each other.
    void setTitle(const QString &title);
    /// At most @p most of @p seats are shown. @p empty is said where there are none.
    void setSeats(const QList<StudioSeat> &seats, int most, bool isNameMasked, const QString &empty);
    [[nodiscard]] const QList<StudioSeat> &seats() const { return m_seats; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seatChosen(const liuying::StudioSeat &seat);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF place(qsizetype index) const;
    [[nodiscard]] qsizetype shown() const;
    void paintSeat(QPainter &painter, const StudioSeat &seat, const QRectF &area) const;

    Qt::Orientation m_orientation;
    QList<StudioSeat> m_seats;
    QString m_title;
    QString m_empty;
    bool m_isNameMasked = true;
};

} // namespace liuying
