// SPDX-License-Identifier: Apache-2.0
#include "demo/PhoneArt.h"

#include "demo/CodeCard.h"

#include <QPainter>
#include <QPainterPath>

namespace liuying::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSpriteSize{680, 960};
constexpr double kStatusBarHeight = 34;

/// Out of focus: made small and large again, thrice, for one pass leaves squares to be seen.
QImage blurred(QImage picture)
{
    const QSize size = picture.size();
    for (const int times : {20, 15, 10}) {
        const QImage small = picture.scaled(size / times, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        picture = small.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return picture;
}

void paintWalls(QPainter &painter, QSizeF size)
{
    QLinearGradient wall(0, 0, size.width(), size.height());
    wall.setColorAt(0, QColor(0x4a, 0x52, 0x5c));
    wall.setColorAt(0.55, QColor(0x34, 0x39, 0x42));
    wall.setColorAt(1, QColor(0x22, 0x25, 0x2c));
    painter.fillRect(QRectF({0, 0}, size), wall);
    painter.fillRect(QRectF(0, size.height() * 0.72, size.width(), size.height() * 0.28),
                     QColor(0x2a, 0x26, 0x24));
    painter.fillRect(QRectF(70, 60, 190, 460), QColor(0x6a, 0x5a, 0x48));  // a door
    painter.fillRect(QRectF(930, 90, 260, 210), QColor(0x8f, 0xa3, 0xb4)); // a window
    painter.fillRect(QRectF(1052, 90, 10, 210), QColor(0x4a, 0x52, 0x5c));
}

void paintPeople(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    const QColor coats[] = {{0x3d, 0x2f, 0x35}, {0x2d, 0x38, 0x46}, {0x47, 0x41, 0x38}};
    const double places[] = {330, 860, 1085};
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(coats[i]);
        painter.drawRoundedRect(QRectF(places[i] - 75, 370, 150, 420), 60, 60);
        painter.setBrush(QColor(0x86, 0x6a, 0x5a));
        painter.drawEllipse(QPointF(places[i], 318), 42, 52);
        painter.setBrush(QColor(0x1d, 0x1a, 0x1a));
        painter.drawChord(QRectF(places[i] - 44, 262, 88, 84), 0, 180 * 16);
    }
}

void paintLamps(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 6; ++i) {
        QRadialGradient glow(QPointF(120 + 210 * i, 36 + 9 * (i % 3)), 46);
        glow.setColorAt(0, QColor(255, 232, 196, 190));
        glow.setColorAt(0.6, QColor(255, 220, 170, 90));
        glow.setColorAt(1, QColor(255, 220, 170, 0));
        painter.setBrush(glow);
        painter.drawEllipse(glow.center(), 46, 46);
    }
}

QBrush skin(const QRectF &finger)
{
    QLinearGradient tone(finger.topLeft(), finger.bottomLeft());
    tone.setColorAt(0, QColor(0xd9, 0xae, 0x93));
    tone.setColorAt(0.5, QColor(0xc6, 0x95, 0x79));
    tone.setColorAt(1, QColor(0x94, 0x68, 0x52));
    return tone;
}

/// What of the hand is behind the phone: the palm's edge at the right, the finger tips at the left.
void paintHandBehind(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        const QRectF finger(kPhoneBody.left() - 26 + 5 * i, 500 + 88 * i, 90, 72);
        painter.setBrush(skin(finger));
        painter.drawRoundedRect(finger, 34, 34);
    }
    const QRectF palm(kPhoneBody.right() - 60, 560, 128, 420);
    painter.setBrush(skin(palm));
    painter.drawRoundedRect(palm, 62, 62);
}

void paintBody(QPainter &painter)
{
    painter.setPen(QPen(QColor(0x55, 0x5b, 0x63), 2));
    painter.setBrush(QColor(0x10, 0x12, 0x15));
    painter.drawRoundedRect(kPhoneBody, 46, 46);
}

void paintStatusBar(QPainter &painter, const QRectF &bar)
{
    const QColor ink(0x1f, 0x29, 0x33);
    painter.setPen(ink);
    painter.setFont(demoFont(15, QFont::DemiBold));
    painter.drawText(bar.adjusted(30, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, u"5G"_s);
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    const QRectF battery(bar.right() - 58, bar.center().y() - 6, 25, 12);
    painter.drawRoundedRect(battery, 3, 3);
    painter.fillRect(battery.adjusted(3, 3, -8, -3), ink);
    for (int i = 0; i < 4; ++i) {
        const double height = 4 + 2.5 * i;
        painter.fillRect(QRectF(bar.right() - 90 + 6 * i, battery.bottom() - height, 4, height), ink);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x10, 0x12, 0x15));
    painter.drawEllipse(bar.center(), 8, 8);
}

/// A lamp mirrored in the glass; faint, a reader must cope with it.
void paintGleam(QPainter &painter)
{
    QLinearGradient gleam(kPhoneScreen.topRight(), kPhoneScreen.center());
    gleam.setColorAt(0, QColor(255, 255, 255, 34));
    gleam.setColorAt(1, QColor(255, 255, 255, 0));
    painter.fillRect(kPhoneScreen, gleam);
}

void paintScreen(QPainter &painter, const QImage &picture)
{
    QPainterPath glass;
    glass.addRoundedRect(kPhoneScreen, 34, 34);
    painter.save();
    painter.setClipPath(glass);
    painter.fillRect(kPhoneScreen, QColor(0xf3, 0xf4, 0xf6));
    const QRectF bar(kPhoneScreen.topLeft(), QSizeF(kPhoneScreen.width(), kStatusBarHeight));
    painter.fillRect(bar, Qt::white);
    paintStatusBar(painter, bar);
    const int width = int(kPhoneScreen.width());
    const QImage fitted =
        picture.width() == width ? picture : picture.scaledToWidth(width, Qt::SmoothTransformation);
    painter.drawImage(bar.bottomLeft(), fitted);
    paintGleam(painter);
    painter.restore();
}

void paintThumb(QPainter &painter)
{
    painter.save();
    painter.translate(kPhoneBody.right() + 22, 704);
    painter.rotate(-28);
    const QRectF thumb(-74, -33, 170, 66);
    painter.setPen(Qt::NoPen);
    painter.setBrush(skin(thumb));
    painter.drawRoundedRect(thumb, 33, 33);
    painter.setBrush(QColor(0xe8, 0xc4, 0xb0));
    painter.drawRoundedRect(QRectF(-70, -17, 32, 30), 13, 13);
    painter.restore();
}

} // namespace

QImage paintRoom(QSize size)
{
    QImage room(size, QImage::Format_RGB32);
    QPainter painter(&room);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWalls(painter, size);
    paintPeople(painter);
    painter.end();
    room = blurred(room).convertToFormat(QImage::Format_RGB32);
    QPainter lights(&room);
    lights.setRenderHint(QPainter::Antialiasing);
    paintLamps(lights);
    return room;
}

QImage paintPhone(const QImage &picture)
{
    QImage phone(kSpriteSize, QImage::Format_ARGB32_Premultiplied);
    phone.fill(Qt::transparent);
    QPainter painter(&phone);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintHandBehind(painter);
    paintBody(painter);
    paintScreen(painter, picture);
    paintThumb(painter);
    return phone;
}

} // namespace liuying::demo
