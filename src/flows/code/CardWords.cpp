// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CardWords.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

QString plainWords(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c == u'•' || c == u'・' || c == u'‧')
            kept += u'·';
        else if (!c.isSpace())
            kept += c.toUpper();
    }
    return kept;
}

QString lookAlikesOf(QChar figure)
{
    static const QStringList kLookAlikes{u"0ODQ"_s, u"1IL7"_s, u"2Z"_s, u"5S"_s, u"8B3"_s, u"6G"_s, u"XK"_s};
    for (const QString &alike : kLookAlikes) {
        if (alike.contains(figure))
            return QString(alike).remove(figure);
    }
    return {};
}

QString misreadAs(QChar read)
{
    // What was read, and what stood there, as measured on drawn and photographed cards.
    static const QHash<QChar, QString> kMeant{{u'裔', u"毅"_s}, {u'蹇', u"睿"_s}, {u'藉', u"蒋"_s},
                                              {u'雇', u"廖"_s}, {u'瞳', u"曦"_s}, {u'套', u"鑫"_s},
                                              {u'诊', u"鑫"_s}};
    return kMeant.value(read);
}

bool namesASchool(const QString &read)
{
    constexpr qsizetype kShortest = 4; // 某某大学
    return read.size() >= kShortest && (read.contains(u'学') || read.contains(u'院') || read.contains(u'校'));
}

double likenessOf(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    // Longest common subsequence, one row at a time.
    QList<int> row(b.size() + 1, 0);
    for (const QChar c : a) {
        int before = 0;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = c == b.at(j - 1) ? before + 1 : std::max(above, row[j - 1]);
            before = above;
        }
    }
    return 2.0 * row.last() / static_cast<double>(a.size() + b.size());
}

} // namespace liuying
