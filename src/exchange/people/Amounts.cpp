// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Amounts.h"

#include <QRegularExpression>

#include <cmath>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostFen = 100'000'000'000; // a thousand million yuan
constexpr qint64 kWanFen = 1'000'000;

std::optional<Money> within(qint64 fen)
{
    if (fen > kMostFen || fen < -kMostFen)
        return std::nullopt;
    return Money{fen};
}

/// Full-width punctuation as half-width; blanks, the currency and what follows a whole sum dropped.
QString plain(const QString &text)
{
    static const QRegularExpression currency(u"^(人民币|RMB|CNY|[¥￥])+|(人民币|RMB|CNY)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString form = cleanNumber(text).normalized(QString::NormalizationForm_KC);
    form.replace(u'−', u'-').replace(u'–', u'-').replace(u'，', u',').replace(u'。', u'.');
    return form.remove(currency);
}

/// Figures with at most two decimals that matter: "1,050.00", "15", ".5", "15.000".
std::optional<qint64> fenOfFigures(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,3}(?:,\\d{3})+|\\d{1,13})?(?:\\.(\\d{1,2})0*)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty()))
        return std::nullopt;
    const qint64 yuan = match.captured(1).remove(u',').toLongLong();
    return yuan * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
}

int digitOf(QChar c)
{
    static const QString plainDigits = u"零一二三四五六七八九"_s;
    static const QString formalDigits = u"零壹贰叁肆伍陆柒捌玖"_s;
    if (c == u'两')
        return 2;
    if (c == u'〇')
        return 0;
    const qsizetype digit = plainDigits.indexOf(c);
    return static_cast<int>(digit >= 0 ? digit : formalDigits.indexOf(c));
}

int unitOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1000;
    default:
        return 0;
    }
}

/// 一千零五十, 壹佰贰拾, 十五, 两万三千; empty when a character is no numeral or the order makes no sense.
std::optional<qint64> numberInWords(QStringView words)
{
    qint64 total = 0;
    qint64 section = 0; // below 万
    int digit = -1;
    int lastUnit = 10'000;
    for (const QChar c : words) {
        if (c == u'万' || c == u'萬') {
            total = (section + std::max(digit, 0)) * 10'000;
            section = 0;
            digit = -1;
            lastUnit = 10'000;
        } else if (const int unit = unitOf(c); unit > 0) {
            if (unit >= lastUnit || (digit < 1 && unit != 10))
                return std::nullopt;
            section += (digit < 1 ? 1 : digit) * unit;
            lastUnit = unit;
            digit = -1;
        } else {
            if (digitOf(c) < 0 || digit > 0)
                return std::nullopt;
            digit = digitOf(c);
        }
    }
    if (words.isEmpty())
        return std::nullopt;
    return total + section + std::max(digit, 0);
}

std::optional<qint64> fenOfWords(const QString &text)
{
    static const QRegularExpression form(
        u"^([^元圆角分整正]+)(?:[元圆]([^元圆角分整正])角(?:([^元圆角分整正])分)?|[元圆])?[整正]?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<qint64> yuan = numberInWords(match.capturedView(1));
    if (!yuan)
        return std::nullopt;
    const auto part = [&](int group) {
        return match.hasCaptured(group) ? digitOf(match.captured(group).front()) : 0;
    };
    if (part(2) < 0 || part(3) < 0)
        return std::nullopt;
    return *yuan * 100 + part(2) * 10 + part(3);
}

/// A size without sign: figures with or without 元, figures with 万, or words.
std::optional<qint64> fenOf(const QString &text)
{
    static const QRegularExpression unit(u"[元圆][整正]?$"_s);
    QString figures = text;
    figures.remove(unit);
    if (figures.endsWith(u'万') && figures.size() > 1 && figures.front().isDigit()) {
        const std::optional<qint64> wan = fenOfFigures(figures.chopped(1));
        return wan ? std::optional(*wan * (kWanFen / 100)) : std::nullopt;
    }
    if (const std::optional<qint64> fen = fenOfFigures(figures))
        return fen;
    return fenOfWords(text);
}

} // namespace

std::optional<Money> amountIn(const QString &text)
{
    static const QRegularExpression signs(u"^(?:\\((.+)\\)([元圆]?)|(-|\\+)?(.+))$"_s);
    const QRegularExpressionMatch match = signs.match(plain(text));
    if (!match.hasMatch())
        return std::nullopt;
    const bool bracketed = match.hasCaptured(1) && !match.captured(1).isEmpty();
    QString size = plain(bracketed ? match.captured(1) : match.captured(4));
    bool negative = bracketed || match.captured(3) == u"-"_s;
    if (!negative && size.startsWith(u'-')) { // ￥-15.00
        negative = true;
        size = size.mid(1);
    }
    const std::optional<qint64> fen = fenOf(size);
    if (!fen)
        return std::nullopt;
    return within(negative ? -*fen : *fen);
}

std::optional<Money> amountIn(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Text)
        return amountIn(cell.text);
    if (cell.kind != Cell::Kind::Number)
        return std::nullopt;
    const double fen = cell.number * 100;
    constexpr double kTolerance = 1e-4; // what binary fractions lose, far below a tenth of a fen
    if (!std::isfinite(fen) || std::abs(fen) > static_cast<double>(kMostFen) ||
        std::abs(fen - std::round(fen)) > kTolerance)
        return std::nullopt;
    return within(std::llround(fen));
}

} // namespace liuying::exchange::people
