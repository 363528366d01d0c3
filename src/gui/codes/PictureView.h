// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

namespace liuying {

/// A picture as large as its place allows, whole; a word where there is none.
class PictureView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    void showPicture(const QImage &picture);
    void showWords(const QString &words);
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    [[nodiscard]] QSize sizeHint() const override { return {360, 480}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QString m_words;
};

} // namespace liuying
