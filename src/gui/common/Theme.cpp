// SPDX-License-Identifier: Apache-2.0
#include "gui/common/Theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <array>

namespace liuying::theme {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    Colour role;
    const char16_t *token; // as written in liuying.qss
    QRgb value;
};

// Contrast was computed with the WCAG formula: Ink 14.9, InkSoft 7.0 and HoldInk 5.4 on Surface; white on
// Accent 6.5, on Admit 5.6, on Refuse 6.5; OnHold on Hold 10.4.
constexpr std::array kColours{
    Named{Colour::Canvas, u"@canvas", 0xffeef2f6},
    Named{Colour::Surface, u"@surface", 0xffffffff},
    Named{Colour::SurfaceLow, u"@surface-low", 0xfff5f7fa},
    Named{Colour::Line, u"@line", 0xffd5dce5},
    Named{Colour::Ink, u"@ink", 0xff16202e},
    Named{Colour::InkSoft, u"@ink-soft", 0xff4b586b},
    Named{Colour::Accent, u"@accent", 0xff1d5bb8},
    Named{Colour::AccentDark, u"@accent-dark", 0xff15468f},
    Named{Colour::AccentSoft, u"@accent-soft", 0xffe4edfa},
    Named{Colour::OnAccent, u"@on-accent", 0xffffffff},
    Named{Colour::Admit, u"@admit", 0xff0f7a3f},
    Named{Colour::AdmitSoft, u"@admit-soft", 0xffe1f3e8},
    Named{Colour::Hold, u"@hold", 0xffffc23d},
    Named{Colour::HoldSoft, u"@hold-soft", 0xfffff3d6},
    Named{Colour::HoldInk, u"@hold-ink", 0xff8a5500},
    Named{Colour::Refuse, u"@refuse", 0xffb5271f},
    Named{Colour::RefuseSoft, u"@refuse-soft", 0xfffbe6e4},
    Named{Colour::OnHold, u"@on-hold", 0xff2a1c00},
    Named{Colour::CameraBack, u"@camera-back", 0xff1b2430},
};

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Colour::Canvas));
    palette.setColor(QPalette::Base, colour(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Colour::SurfaceLow));
    palette.setColor(QPalette::Button, colour(Colour::Surface));
    palette.setColor(QPalette::ToolTipBase, colour(Colour::Ink));
    palette.setColor(QPalette::ToolTipText, colour(Colour::Surface));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, colour(Colour::Ink));
    palette.setColor(QPalette::PlaceholderText, colour(Colour::InkSoft));
    palette.setColor(QPalette::Highlight, colour(Colour::Accent));
    palette.setColor(QPalette::HighlightedText, colour(Colour::OnAccent));
    palette.setColor(QPalette::Link, colour(Colour::Accent));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x76, 0x82, 0x93));
    return palette;
}

QString styleSheet()
{
    QFile file(u":/style/liuying.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longest token first, or "@surface" would eat the front of "@surface-low".
    auto byLength = kColours;
    std::ranges::sort(byLength, std::greater{},
                      [](const Named &named) { return QStringView(named.token).size(); });
    for (const Named &named : byLength)
        sheet.replace(QStringView(named.token).toString(), QColor::fromRgb(named.value).name());
    return sheet;
}

} // namespace

QColor colour(Colour role)
{
    return QColor::fromRgb(kColours[static_cast<std::size_t>(role)].value);
}

QFont fontOfSize(int pixels, QFont::Weight weight)
{
    // Named, so that Chinese has its mainland shapes under any LANG; the others serve machines without Noto.
    QFont font;
    font.setFamilies(
        {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"WenQuanYi Micro Hei"_s});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont font(Type size, QFont::Weight weight)
{
    return fontOfSize(static_cast<int>(size), weight);
}

void applyTheme(QApplication &application)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(lightPalette());
    QApplication::setFont(font(Type::Body));
    application.setStyleSheet(styleSheet());
}

void dress(QWidget &widget, const char *property, const QString &value)
{
    if (widget.property(property).toString() == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace liuying::theme
