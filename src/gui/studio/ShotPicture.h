// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace liuying {

/// The judged picture as large as its place allows, with the overlay or without, and one place of it pointed
/// at. Words where there is no picture.
class ShotPicture : public QWidget {
    Q_OBJECT
public:
    explicit ShotPicture(QWidget *parent = nullptr);

    /// @p overlay shows the same picture with marks, in any scale; null: there is none.
    void showPicture(const QImage &picture, const QImage &overlay);
    /// What is awaited, or what to do first.
    void showWords(const QString &headline, const QString &advice);
    void setOverlayShown(bool isShown);
    [[nodiscard]] bool isOverlayShown() const { return m_isOverlayShown; }
    /// In pixels of the picture; null: nothing is pointed at.
    void pointAt(const QRectF &place);
    [[nodiscard]] const QRectF &pointedAt() const { return m_place; }
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] const QString &headline() const { return m_headline; }

    [[nodiscard]] QSize sizeHint() const override { return {360, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 240}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rescale();
    [[nodiscard]] QRect pictureArea() const;
    void paintWords(QPainter &painter) const;
    void paintPlace(QPainter &painter, const QRect &area) const;

    QImage m_picture;
    QImage m_overlay;
    QPixmap m_shown; // scaled once, not with each paint
    QString m_headline;
    QString m_advice;
    QRectF m_place;
    bool m_isOverlayShown = true;
};

} // namespace liuying
