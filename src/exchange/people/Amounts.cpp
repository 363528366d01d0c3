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

/// Whether blanks among the figures do anything but part whole groups of three, as in 1 245.00. What then was
/// meant is anybody's guess: 15 00 is as likely a lost point as a hasty thumb.
bool isTornByBlanks(const QString &text)
{
    static const QRegularExpression torn(u"\\d\\s+\\d"_s);
    static const QRegularExpression grouped(u"^\\D*\\d{1,3}(?:\\s\\d{3})+(?:\\.\\d*)?\\D*$"_s);
    const QString form = text.normalized(QString::NormalizationForm_KC).replace(u'。', u'.');
    return torn.match(form).hasMatch() && !grouped.match(form).hasMatch();
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
    static const QRegularExpression unit(u"[元圆块][整正钱]?$"_s);
    QString figures = text;
    figures.remove(unit);
    if (figures.endsWith(u'万') && figures.size() > 1 && figures.front().isDigit()) {
        const std::optional<qint64> wan = fenOfFigures(figures.chopped(1));
        return wan ? std::optional(*wan * (kWanFen / 100)) : std::nullopt;
    }
    if (const std::optional<qint64> fen = fenOfFigures(figures))
        return fen;
    return fenOfWords(QString(text).replace(QRegularExpression(u"块钱?$"_s), u"元"_s));
}

/// What stands in @p text once the sign, brackets and currency are off it.
struct SignedText {
    QString size;
    bool isNegative = false;
};

SignedText signedTextOf(const QString &text)
{
    static const QRegularExpression signs(u"^(?:\\((.+)\\)([元圆]?)|(-|\\+)?(.+?)(-?))$"_s);
    QString form = plain(text);
    bool isDebit = false;
    static const QRegularExpression side(u"^(借|贷)方?:?|(借|贷|DR\\.?|CR\\.?)$"_s);
    if (const QRegularExpressionMatch found = side.match(form); found.hasMatch()) {
        isDebit = found.captured().startsWith(u'借') || found.captured().startsWith(u'D');
        form = plain(form.remove(found.capturedStart(), found.capturedLength()));
    }
    const QRegularExpressionMatch match = signs.match(form);
    if (!match.hasMatch())
        return {form, false};
    const bool bracketed = !match.captured(1).isEmpty();
    bool negative = bracketed || match.captured(3) == u"-"_s || match.captured(5) == u"-"_s;
    QString size = plain(bracketed ? match.captured(1) : match.captured(4));
    if (!negative && size.startsWith(u'-')) { // ￥-15.00
        negative = true;
        size = size.mid(1);
    }
    return {size, negative || isDebit};
}

WrittenAmount writtenIn(const QString &text)
{
    static const QRegularExpression fraction(u"^[\\d,]*\\.\\d{3,}[元圆]?$"_s);
    static const QRegularExpression figures(u"^[\\d,.]{14,}[元圆万]*$"_s);
    if (isTornByBlanks(text))
        return {std::nullopt, AmountTrouble::NotAnAmount};
    const SignedText sign = signedTextOf(text);
    if (const std::optional<qint64> fen = fenOf(sign.size)) {
        const std::optional<Money> amount = within(sign.isNegative ? -*fen : *fen);
        return {amount, amount ? AmountTrouble::None : AmountTrouble::TooLarge};
    }
    if (fraction.match(sign.size).hasMatch())
        return {std::nullopt, AmountTrouble::FractionOfAFen};
    return {std::nullopt,
            figures.match(sign.size).hasMatch() ? AmountTrouble::TooLarge : AmountTrouble::NotAnAmount};
}

} // namespace

std::optional<Money> amountIn(const QString &text)
{
    return writtenIn(text).amount;
}

std::optional<Money> amountIn(const Cell &cell)
{
    return writtenAmountIn(cell).amount;
}

WrittenAmount writtenAmountIn(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Text)
        return writtenIn(cell.text);
    if (cell.kind != Cell::Kind::Number || !std::isfinite(cell.number))
        return {std::nullopt, AmountTrouble::NotAnAmount};
    const double fen = cell.number * 100;
    constexpr double kTolerance = 1e-4; // what binary fractions lose, far below a tenth of a fen
    if (std::abs(fen) > static_cast<double>(kMostFen))
        return {std::nullopt, AmountTrouble::TooLarge};
    if (std::abs(fen - std::round(fen)) > kTolerance)
        return {std::nullopt, AmountTrouble::FractionOfAFen};
    return {Money{std::llround(fen)}, AmountTrouble::None};
}

} // namespace liuying::exchange::people
