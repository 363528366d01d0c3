// SPDX-License-Identifier: Apache-2.0
#include "demo/CodeCard.h"

#include "demo/Demo.h"

#include <QPainter>

#include <qrencode.h>

namespace liuying::demo {

using namespace Qt::StringLiterals;

namespace {

const QColor kInk(0x1f, 0x29, 0x33);
const QColor kFaint(0x7b, 0x87, 0x94);
const QColor kLine(0xe4, 0xe7, 0xeb);
const QColor kCaptureBlue(0x1d, 0x5f, 0xb8);
const QColor kPaymentGreen(0x2a, 0x9d, 0x5c);

/// The drawing's measures, in hundredths of the card's width so that any size looks alike.
struct Measures {
    explicit Measures(int widthPx) : unit(widthPx / 100.0) {}

    double unit;
    [[nodiscard]] double em(double hundredths) const { return hundredths * unit; }
    [[nodiscard]] double margin() const { return em(7); }
    [[nodiscard]] double titleHeight() const { return em(15); }
    [[nodiscard]] double qrWidth() const { return em(89.5); }
    [[nodiscard]] double rowHeight() const { return em(8.6); }
    [[nodiscard]] double noteHeight() const { return em(11); }
    [[nodiscard]] int height(int rows) const
    {
        return int(titleHeight() + qrWidth() + em(4) + rowHeight() * rows + noteHeight());
    }
};

struct Field {
    QString label;
    QString value;
};

void drawTitle(QPainter &painter, const Measures &at, const QString &title)
{
    const QRectF line(0, 0, at.em(100), at.titleHeight());
    painter.setPen(kInk);
    painter.setFont(demoFont(at.em(6.6), QFont::DemiBold));
    painter.drawText(line, Qt::AlignCenter, title);
}

void drawCode(QPainter &painter, const Measures &at, const QByteArray &payload)
{
    const QImage qr = drawQr(payload, int(at.qrWidth()));
    const int left = int(at.em(50) - qr.width() / 2.0);
    const int top = int(at.titleHeight() + (at.qrWidth() - qr.height()) / 2.0);
    painter.drawImage(left, top, qr);
}

void drawFields(QPainter &painter, const Measures &at, const QList<Field> &fields)
{
    double top = at.titleHeight() + at.qrWidth() + at.em(4);
    for (const Field &field : fields) {
        const QRectF line(at.margin(), top, at.em(100) - 2 * at.margin(), at.rowHeight());
        painter.setPen(QPen(kLine, qMax(1.0, at.em(0.25))));
        painter.drawLine(line.topLeft(), line.topRight());
        painter.setFont(demoFont(at.em(4.7)));
        painter.setPen(kFaint);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, field.label);
        painter.setPen(kInk);
        painter.drawText(line.adjusted(at.em(26), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, field.value);
        top += at.rowHeight();
    }
}

void drawNote(QPainter &painter, const Measures &at, double top, const QString &note)
{
    painter.setPen(kFaint);
    painter.setFont(demoFont(at.em(3.5)));
    painter.drawText(QRectF(0, top, at.em(100), at.noteHeight()), Qt::AlignCenter, note);
}

/// What a screen with a code says, from top to bottom.
struct Card {
    QColor accent;
    QString title;
    QByteArray payload;
    QList<Field> fields;
    QString note;
};

QImage drawCard(const Card &content, int widthPx)
{
    const Measures at(widthPx);
    QImage card(widthPx, at.height(int(content.fields.size())), QImage::Format_RGB32);
    card.fill(Qt::white);
    QPainter painter(&card);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(0, 0, widthPx, at.em(1)), content.accent);
    drawTitle(painter, at, content.title);
    drawCode(painter, at, content.payload);
    drawFields(painter, at, content.fields);
    drawNote(painter, at, card.height() - at.noteHeight(), content.note);
    return card;
}

} // namespace

QFont demoFont(double heightPx, QFont::Weight weight)
{
    QFont font;
    // Named first: with no language set, fontconfig prefers Japanese shapes of the same characters.
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s,
                      u"Microsoft YaHei"_s, u"sans-serif"_s});
    font.setPixelSize(qMax(1, qRound(heightPx)));
    font.setWeight(weight);
    return font;
}

QString maskedName(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    if (characters.isEmpty())
        return {};
    const auto text = [](char32_t character) { return QString::fromUcs4(&character, 1); };
    if (characters.size() == 2)
        return u"%1*"_s.arg(text(characters.first()));
    return u"%1**%2"_s.arg(text(characters.first()), text(characters.last()));
}

QImage drawQr(const QByteArray &payload, int widthPx)
{
    using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;
    const auto *bytes = reinterpret_cast<const unsigned char *>(payload.constData());
    const Code code(QRcode_encodeData(int(payload.size()), bytes, 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    QImage modules(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const bool dark = code->data[y * code->width + x] & 1;
            modules.setPixelColor(x, y, dark ? Qt::black : Qt::white);
        }
    }
    const int modulePx = qMax(1, widthPx / code->width);
    return modules.scaled(modules.size() * modulePx);
}

QImage drawCodeCard(const Student &student, const QString &school, const QByteArray &payload, int widthPx)
{
    const QList<Field> fields = {
        {u"姓名"_s, maskedName(student.name)},
        {u"证件号码"_s, u"*****%1"_s.arg(student.idTail)},
        {u"学校名称"_s, school},
        {u"层次"_s, student.level},
    };
    return drawCard(
        {kCaptureBlue, u"图像采集码"_s, payload, fields, u"此码仅用于图像采集，请及时保存至手机"_s}, widthPx);
}

QImage drawPaymentCode(int widthPx)
{
    const QByteArray link =
        "https://wx.tenpay.com/f2f?t=wxp%3A%2F%2Ff2f0demo2c4a1b7e9d3f5a6c8b0d2e4f6a8c0b1d3e5";
    return drawCard(
        {kPaymentGreen, u"二维码收款"_s, link, {{u"收款方"_s, u"校园小卖部"_s}}, u"扫一扫，向我付款"_s},
        widthPx);
}

} // namespace liuying::demo
