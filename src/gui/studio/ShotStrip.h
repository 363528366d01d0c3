// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/studio/StudioDesk.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

namespace liuying {

/// The shots of one student side by side, each with what it came to. Keeps small pictures of those only that
/// stand here.
class ShotStrip : public QWidget {
    Q_OBJECT
public:
    explicit ShotStrip(QWidget *parent = nullptr);

    void setShots(const QList<StudioShot> &shots);
    void setChosen(const EntryRef &shot);
    /// @p picture of any size; scaled once, here.
    void setThumbnail(const EntryRef &shot, const QImage &picture);
    /// Those that stand here without a picture.
    [[nodiscard]] QList<EntryRef> withoutThumbnail() const;
    /// The shot @p by places to the right of the one chosen; null at either end.
    [[nodiscard]] const StudioShot *beside(int by) const;

Q_SIGNALS:
    void shotChosen(const liuying::EntryRef &shot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF place(qsizetype index) const;
    [[nodiscard]] qsizetype at(const QPointF &point) const;
    [[nodiscard]] qsizetype firstShown() const;
    void paintShot(QPainter &painter, const StudioShot &shot, const QRectF &area) const;

    QList<StudioShot> m_shots;
    QHash<EntryRef, QPixmap> m_thumbnails;
    EntryRef m_chosen;
};

} // namespace liuying
