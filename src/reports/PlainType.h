// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include <QFont>
#include <QRawFont>
#include <QStringView>

#include <optional>
#include <vector>

class QPainter;

namespace liuying::reports {

/// One size of one face for text whose characters stand side by side, a glyph each: figures, Latin and Han.
/// Many times faster than shaping, which a table of 180,000 cells cannot wait for. Widths in dots; for the
/// thread that made it.
class PlainType {
public:
    explicit PlainType(const QFont &font);

    /// How wide @p text is; empty where it needs shaping, or a glyph that the face does not have.
    [[nodiscard]] std::optional<double> width(QStringView text);
    /// How many characters of a text that has a width() fit into @p width.
    [[nodiscard]] qsizetype fitting(QStringView text, double width);
    /// Paints a text that has a width(), from @p origin on the base line, in the painter's pen.
    void draw(QPainter &painter, const QPointF &origin, QStringView text);
    [[nodiscard]] double ascent() const { return m_font.ascent(); }
    [[nodiscard]] double descent() const { return m_font.descent(); }

private:
    struct Glyph {
        quint32 index = 0;
        float advance = kUnknown;
    };
    static constexpr float kUnknown = -1;
    static constexpr float kUnfit = -2;

    [[nodiscard]] const Glyph &glyphOf(QChar character);

    QRawFont m_font;
    std::vector<Glyph> m_glyphs; ///< by UTF-16 unit, filled as they come
};

} // namespace liuying::reports
