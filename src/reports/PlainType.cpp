// SPDX-License-Identifier: Apache-2.0
#include "reports/PlainType.h"

#include <QGlyphRun>
#include <QList>
#include <QPainter>

namespace liuying::reports {

namespace {

constexpr std::size_t kUnits = 0x10000;

bool standsAlone(QChar character)
{
    switch (character.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        break;
    }
    switch (character.script()) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

} // namespace

PlainType::PlainType(const QFont &font) : m_font(QRawFont::fromFont(font)), m_glyphs(kUnits) {}

const PlainType::Glyph &PlainType::glyphOf(QChar character)
{
    Glyph &glyph = m_glyphs[character.unicode()];
    if (glyph.advance != kUnknown)
        return glyph;
    glyph.advance = kUnfit;
    int count = 1;
    if (!standsAlone(character) || !m_font.glyphIndexesForChars(&character, 1, &glyph.index, &count) ||
        glyph.index == 0)
        return glyph;
    QPointF advance;
    if (m_font.advancesForGlyphIndexes(&glyph.index, &advance, 1))
        glyph.advance = static_cast<float>(advance.x());
    return glyph;
}

std::optional<double> PlainType::width(QStringView text)
{
    double width = 0;
    for (const QChar character : text) {
        const Glyph &glyph = glyphOf(character);
        if (glyph.advance < 0)
            return std::nullopt;
        width += double{glyph.advance};
    }
    return width;
}

qsizetype PlainType::fitting(QStringView text, double width)
{
    double taken = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        taken += double{glyphOf(text[i]).advance};
        if (taken > width)
            return i;
    }
    return text.size();
}

void PlainType::draw(QPainter &painter, const QPointF &origin, QStringView text)
{
    QList<quint32> indexes;
    QList<QPointF> positions;
    indexes.reserve(text.size());
    positions.reserve(text.size());
    double x = 0;
    for (const QChar character : text) {
        const Glyph &glyph = glyphOf(character);
        indexes.append(glyph.index);
        positions.append({x, 0});
        x += double{glyph.advance};
    }
    QGlyphRun run;
    run.setRawFont(m_font);
    run.setGlyphIndexes(indexes);
    run.setPositions(positions);
    painter.drawGlyphRun(origin, run);
}

} // namespace liuying::reports
