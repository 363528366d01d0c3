// SPDX-License-Identifier: Apache-2.0
#include "exchange/Quoting.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace liuying::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuotation = 60;
constexpr qsizetype kShownOfANumber = 4;

/// Figures may be full-width, an ID number may be parted behind its region and its day of birth.
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        u"(?<parted>[0-9０-９]{6}[ -][0-9０-９]{8}[ -][0-9０-９]{3}[0-9０-９XxＸｘ])|[0-9０-９]{6,}[XxＸｘ]?"_s);
    return pattern;
}

} // namespace

QString quotable(const QString &text, int figures)
{
    QString result;
    qsizetype copied = 0;
    for (auto it = numberPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedLength(u"parted"_s) == 0 && match.capturedLength() <= figures)
            continue;
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += u"****"_s + match.captured().last(kShownOfANumber);
        copied = match.capturedEnd();
    }
    result += QStringView(text).sliced(copied);
    return result.size() <= kLongestQuotation ? result : result.first(kLongestQuotation - 1) + u'…';
}

QString listWords(const QStringList &words)
{
    //: Between the words of a list: 九教103、九教106
    return words.join(QCoreApplication::translate("Exchange", "、"));
}

QString placeWords(const QString &sheet, int line)
{
    if (sheet.isEmpty())
        return QCoreApplication::translate("Exchange", "第%1行").arg(line);
    return QCoreApplication::translate("Exchange", "工作表“%1”第%2行").arg(sheet).arg(line);
}

} // namespace liuying::exchange
