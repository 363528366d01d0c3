// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/report/ChartDrawing.h"

#include <QFrame>

class QChartView;
class QLabel;
class QScrollArea;

namespace liuying {

/// A chart in a card, with its title; more bars than fit are scrolled to. Drawn anew only when its figures
/// change.
class ChartPane : public QFrame {
    Q_OBJECT
public:
    explicit ChartPane(QWidget *parent = nullptr);

    void showFigures(const QString &title, ChartShape shape, const reports::ChartFigures &figures);
    /// What is drawn.
    [[nodiscard]] const reports::ChartFigures &figures() const { return m_figures; }
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void draw();

    QLabel *m_titleLabel;
    QLabel *m_emptyLabel;
    QScrollArea *m_scroll;
    QChartView *m_view;
    ChartShape m_shape = ChartShape::Bars;
    reports::ChartFigures m_figures;
};

} // namespace liuying
