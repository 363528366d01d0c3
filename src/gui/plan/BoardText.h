// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QRectF>
#include <QStaticText>

class QPainter;

namespace liuying {

/// How a text on the board is set.
struct TextStyle {
    int pixels = 12;
    QFont::Weight weight = QFont::Normal;
    QColor colour;
    Qt::TextElideMode elide = Qt::ElideRight;
    Qt::Alignment alignment = Qt::AlignLeft; ///< of the line; it is always in the middle of its height
};

/// One-line texts, shaped once and kept: a board has thousands of them in every frame. A text that does not
/// fit is elided; one of which not even two characters would be left is not drawn at all.
class BoardText {
public:
    void draw(QPainter &painter, const QRectF &area, const QString &text, const TextStyle &style);
    /// From bottom to top.
    void drawUpwards(QPainter &painter, const QRectF &area, const QString &text, const TextStyle &style);
    [[nodiscard]] double width(const QString &text, int pixels, QFont::Weight weight = QFont::Normal);

private:
    struct Key {
        QString text;
        int width;
        int pixels;
        int weight;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, key.pixels, key.weight);
        }
    };
    [[nodiscard]] const QStaticText &shaped(const QString &text, double width, const TextStyle &style);

    QHash<Key, QStaticText> m_shaped;
    QHash<Key, double> m_widths;
};

} // namespace liuying
