// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
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
    /// From bottom to top. On a screen from a kept picture: turning type anew in every frame is slow.
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
    struct TurnedKey {
        Key key;
        QRgb colour;
        double scale; ///< pixels of the device for one of ours

        friend bool operator==(const TurnedKey &, const TurnedKey &) = default;
        friend size_t qHash(const TurnedKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.key, key.colour, key.scale);
        }
    };
    [[nodiscard]] const QStaticText &shaped(const QString &text, double width, const TextStyle &style);
    [[nodiscard]] const QImage &turned(const QString &text, double length, const TextStyle &style,
                                       double scale);
    [[nodiscard]] const QFont &font(int pixels, QFont::Weight weight);
    [[nodiscard]] bool hasRoom(const QString &text, double length, const TextStyle &style);

    QHash<Key, QStaticText> m_shaped;
    QHash<Key, double> m_widths;
    QHash<TurnedKey, QImage> m_turned;
    QHash<std::pair<int, int>, QFont> m_fonts; ///< pixels and weight
};

} // namespace liuying
