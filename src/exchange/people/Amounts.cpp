// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/Amounts.h"

#include "exchange/Numerals.h"

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

std::optional<qint64> fenOfWords(const QString &text)
{
    static const QRegularExpression form(
        u"^([^元圆角分整正]+)(?:[元圆](?:([^元圆角分整正])角)?(?:[零〇]?([^元圆角分整正])分)?)?[整正]?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int group) {
        const QString digit = match.captured(group);
        return digit.isEmpty() ? std::optional(0) : hanDigit(digit.front());
    };
    const std::optional<qint64> yuan = hanNumber(match.capturedView(1));
    const std::optional<int> tens = part(2);
    const std::optional<int> ones = part(3);
    if (!yuan || !tens || !ones)
        return std::nullopt;
    return *yuan * 100 + *tens * 10 + *ones;
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
