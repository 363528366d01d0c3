// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/Dashboard.h"

#include <QFrame>

namespace liuying {

/// The day's arrivals as columns of five minutes, in a card; the hours and half hours below, as many as can
/// be read. A tool tip says each column, the accessible description the highest.
class PaceChart : public QFrame {
    Q_OBJECT
public:
    explicit PaceChart(QWidget *parent = nullptr);

    /// @p day: not valid where nobody has come yet.
    void showPace(const QList<PaceBar> &bars, QDate day);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF columnAt(qsizetype bar) const; ///< the whole height of the plot
    void paintScale(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;

    QList<PaceBar> m_bars;
    QDate m_day;
    int m_top = 10; ///< arrivals at the upper edge of the plot
    int m_step = 5; ///< between two lines
};

} // namespace liuying
