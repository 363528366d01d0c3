// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QWidget;

/// How the station looks: one light theme, one accent, an 8 px grid. Widgets take colours, sizes and fonts
/// from here; the stylesheet (":/style/liuying.qss") is filled from the same values, so there is one place to
/// change. Every text colour stands at 4.5:1 or better on the surface it is named for.
namespace liuying::theme {

/// Where a colour is used, not what it looks like.
enum class Colour {
    Canvas,     ///< the window behind the cards
    Surface,    ///< cards, lists, fields
    SurfaceLow, ///< a quiet area inside a card: headers, hover
    Line,       ///< hairlines, borders
    Ink,        ///< text
    InkSoft,    ///< second-rank text, still 4.5:1 on Surface and Canvas
    Accent,     ///< the one accent: focus, selection, primary buttons
    AccentDark, ///< pressed accent
    AccentSoft, ///< accent tint behind Ink
    OnAccent,   ///< text on Accent
    Admit,      ///< verdict admit; white text
    AdmitSoft,  ///< its tint, behind Ink
    Hold,       ///< verdict hold; dark text
    HoldSoft,
    HoldInk, ///< amber as text on Surface
    Refuse,  ///< verdict refuse; white text
    RefuseSoft,
    OnHold, ///< text on Hold
    CameraBack
};
[[nodiscard]] QColor colour(Colour role);

/// One step of the grid. Margins, gaps and control heights are multiples of it.
inline constexpr int kGrid = 8;
inline constexpr int kRadius = 8;
inline constexpr int kControlHeight = 40;

/// The type scale, in pixels of a 96 dpi screen.
enum class Type { Caption = 13, Body = 15, Strong = 17, Title = 20, Heading = 26, Display = 36 };
[[nodiscard]] QFont font(Type size, QFont::Weight weight = QFont::Normal);
/// The same family at any size: verdicts scale with their card.
[[nodiscard]] QFont fontOfSize(int pixels, QFont::Weight weight = QFont::Normal);

/// Fusion style, palette, font and stylesheet. Once, before the first widget. Dynamic properties the
/// stylesheet knows: role = "card" | "bar" | "caption" | "title" | "heading" | "error" | "warning" on QFrame
/// and QLabel; kind = "primary" | "quiet" | "danger" on QPushButton and QToolButton.
void applyTheme(QApplication &application);
/// Sets one of those properties on a widget that is already dressed.
void dress(QWidget &widget, const char *property, const QString &value);

} // namespace liuying::theme
