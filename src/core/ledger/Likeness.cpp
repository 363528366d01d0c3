// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/Likeness.h"

#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr double kOrderMatters = 0.9;
constexpr qsizetype kFewestToShare = 3; // two characters in any order are chance

/// The name without its word for a college, where two characters are left of it.
QStringView stemOf(QStringView name)
{
    for (const QStringView ending : {u"学院", u"书院", u"学部", u"院", u"系"}) {
        if (name.endsWith(ending) && name.size() - ending.size() >= 2)
            return name.chopped(ending.size());
    }
    return name;
}

/// The fewest characters to leave out, put in or replace to make some part of @p text of @p stem.
qsizetype slipsToAPart(QStringView stem, QStringView text)
{
    QList<qsizetype> row(text.size() + 1, 0); // a part may begin anywhere
    for (qsizetype i = 0; i < stem.size(); ++i) {
        qsizetype diagonal = row.first();
        row.first() = i + 1;
        for (qsizetype j = 0; j < text.size(); ++j) {
            const qsizetype replaced = diagonal + (stem.at(i) == text.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({replaced, row.at(j + 1) + 1, row.at(j) + 1});
        }
    }
    return std::ranges::min(row); // and end anywhere
}

/// The share of the characters of @p stem that @p text has, for stems of which enough are their own.
double sharedPart(QStringView stem, QStringView text)
{
    static const QString inAnyName = u"与和及学"_s;
    QString left = text.toString();
    qsizetype all = 0;
    qsizetype shared = 0;
    for (const QChar c : stem) {
        if (inAnyName.contains(c))
            continue;
        ++all;
        const qsizetype at = left.indexOf(c);
        if (at >= 0) {
            left.remove(at, 1);
            ++shared;
        }
    }
    return all < kFewestToShare ? 0 : double(shared) / double(all);
}

using Row = QVarLengthArray<int, 32>;

/// Without what both begin and end with: of student numbers little is left to compare.
void dropCommonEnds(QStringView &a, QStringView &b)
{
    const auto common = [&](auto fromA, auto fromB, auto endA, auto endB) {
        return std::mismatch(fromA, endA, fromB, endB).first - fromA;
    };
    const qsizetype front = common(a.begin(), b.begin(), a.end(), b.end());
    a = a.mid(front);
    b = b.mid(front);
    const qsizetype back = common(a.rbegin(), b.rbegin(), a.rend(), b.rend());
    a.chop(back);
    b.chop(back);
}

} // namespace

int slipsBetween(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    dropCommonEnds(a, b);
    Row before;
    Row last(b.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        Row row(b.size() + 1);
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int replaced = last[j] + (a[i] == b[j] ? 0 : 1);
            row[j + 1] = std::min({replaced, last[j + 1] + 1, row[j] + 1});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                row[j + 1] = std::min(row[j + 1], before[j - 1] + 1);
        }
        if (std::ranges::min(row) > most && (i == 0 || std::ranges::min(last) > most))
            return most + 1; // a swap looks two rows back
        before = std::exchange(last, row);
    }
    return std::min(last.back(), most + 1);
}

double likeness(QStringView name, QStringView text)
{
    const QStringView stem = stemOf(name);
    if (stem.size() < 2)
        return text.contains(name) ? 1 : 0;
    const double inOrder = 1 - double(slipsToAPart(stem, text)) / double(stem.size());
    return std::max(inOrder, kOrderMatters * sharedPart(stem, text));
}

} // namespace liuying
