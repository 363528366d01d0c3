// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/door/VerdictFace.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace liuying {

/// The large card: a verdict for some seconds with a bar that runs down, then the idle face. The face is
/// painted once into a pixmap; while the bar runs only the bar is repainted.
class VerdictCard : public QWidget {
    Q_OBJECT
public:
    explicit VerdictCard(QWidget *parent = nullptr);

    /// Shows @p verdict at once, whatever was there.
    void showVerdict(const Verdict &verdict, bool isLookedBackAt = false);
    void showIdle();
    void setStatus(const DoorStatus &status);
    /// Stops the bar while a person is busy with this verdict.
    void holdStill(bool still);

    /// The verdict on the card; null while idle.
    [[nodiscard]] const Verdict *verdict() const { return m_verdict ? &*m_verdict : nullptr; }
    [[nodiscard]] bool isLookedBackAt() const { return m_context.isLookedBackAt; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The time of the verdict is over; the card is idle again.
    void expired();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void repaintFace();
    void drawFace();
    void runBar();
    void tellScreenReaders();
    [[nodiscard]] qreal remaining() const; // 1 … 0
    [[nodiscard]] QRect barArea() const;

    std::optional<Verdict> m_verdict;
    FaceContext m_context;
    DoorStatus m_status;
    QPixmap m_face;
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_ranBeforeMs = 0; // shown before the bar was last held still
    bool m_isStill = false;
};

} // namespace liuying
