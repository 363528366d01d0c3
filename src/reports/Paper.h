// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "reports/PlainType.h"

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <map>

namespace liuying::reports {

/// A printed page under a painter, measured in millimetres from its upper left corner; type in points. One
/// typeface with mainland shapes, five inks.
class Paper {
public:
    enum class Ink { Text, Soft, Line, Accent, Tint };
    struct Type {
        double points = 10;
        QFont::Weight weight = QFont::Normal;
        Ink ink = Ink::Text;
    };

    /// @p painter paints on a device of @p dotsPerInch whose origin is the corner of the page.
    Paper(QPainter &painter, int dotsPerInch);

    /// One line, in the middle of the height of @p box. Type shrinks to no less than two thirds to fit the
    /// width; what is still too long is cut with an ellipsis.
    void line(const QRectF &box, const QString &text, const Type &type,
              Qt::Alignment alignment = Qt::AlignLeft);
    /// As line(), but what would have to shrink much stands in two lines of small type.
    void lineOrTwo(const QRectF &box, const QString &text, const Type &type);
    /// Several lines from the top of @p box, broken at its width; gives the height they take.
    double paragraph(const QRectF &box, const QString &text, const Type &type);
    /// The height paragraph() would take.
    [[nodiscard]] double heightOf(const QString &text, const Type &type, double width) const;
    [[nodiscard]] double widthOf(const QString &text, const Type &type) const;

    /// One line of a table's cell, in the middle of the height of @p box, without shrinking or kerning; cut
    /// with an ellipsis where it is too long. Much faster than line() for text in plain characters.
    void cell(const QRectF &box, const QString &text, const Type &type,
              Qt::Alignment alignment = Qt::AlignLeft);
    /// The width cell() takes for all of @p text.
    [[nodiscard]] double cellWidth(const QString &text, const Type &type) const;

    void rule(double x, double y, double width);
    void panel(const QRectF &box, double radius, Ink ink);
    void frame(const QRectF &box, double radius, Ink ink);

private:
    [[nodiscard]] QRectF dots(const QRectF &mm) const;
    [[nodiscard]] QFont font(const Type &type) const;
    [[nodiscard]] PlainType &plain(const Type &type) const;

    QPainter &m_painter;
    double m_dotsPerMm;
    double m_dotsPerPoint;
    mutable std::map<std::pair<double, int>, PlainType> m_plain; ///< by points and weight, made when needed
};

} // namespace liuying::reports
