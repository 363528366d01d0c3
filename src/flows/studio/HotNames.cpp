// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/HotNames.h"

#include <QFileInfo>
#include <QSet>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

qsizetype figuresEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && text[from].isDigit())
        ++from;
    return from;
}

qsizetype zerosEnd(QStringView text, qsizetype from, qsizetype end)
{
    while (from < end && text[from].digitValue() == 0)
        ++from;
    return from;
}

/// Steps over two runs of figures; negative, zero or positive as their values compare.
qsizetype compareFigures(QStringView a, qsizetype &atA, QStringView b, qsizetype &atB)
{
    const qsizetype endA = figuresEnd(a, atA);
    const qsizetype endB = figuresEnd(b, atB);
    const QStringView valueA = a.sliced(zerosEnd(a, atA, endA)).first(endA - zerosEnd(a, atA, endA));
    const QStringView valueB = b.sliced(zerosEnd(b, atB, endB)).first(endB - zerosEnd(b, atB, endB));
    atA = endA;
    atB = endB;
    return valueA.size() != valueB.size() ? valueA.size() - valueB.size() : valueA.compare(valueB);
}

qsizetype compareCounted(QStringView a, QStringView b)
{
    qsizetype atA = 0;
    qsizetype atB = 0;
    while (atA < a.size() && atB < b.size()) {
        qsizetype order = 0;
        if (a[atA].isDigit() && b[atB].isDigit())
            order = compareFigures(a, atA, b, atB);
        else
            order = a[atA++].unicode() - b[atB++].unicode();
        if (order != 0)
            return order;
    }
    return (a.size() - atA) - (b.size() - atB);
}

} // namespace

HotKind hotKind(const QString &name)
{
    static const QSet<QString> pictures{u"jpg"_s, u"jpeg"_s, u"jpe"_s};
    static const QSet<QString> raws{u"nef"_s, u"nrw"_s, u"cr2"_s, u"cr3"_s, u"crw"_s, u"arw"_s,
                                    u"srf"_s, u"sr2"_s, u"raf"_s, u"orf"_s, u"rw2"_s, u"dng"_s,
                                    u"pef"_s, u"srw"_s, u"3fr"_s, u"iiq"_s, u"x3f"_s, u"rwl"_s};
    static const QSet<QString> passing{u"tmp"_s, u"temp"_s,       u"part"_s,     u"partial"_s, u"filepart"_s,
                                       u"!ut"_s, u"crdownload"_s, u"download"_s, u"lock"_s,    u"bak"_s};
    static const QSet<QString> beside{u"xmp"_s, u"thm"_s, u"ctg"_s, u"dat"_s, u"db"_s,  u"ini"_s,
                                      u"log"_s, u"wav"_s, u"dop"_s, u"pp3"_s, u"lnk"_s, u"txt"_s};
    const QString ending = QFileInfo(name).suffix().toLower();
    if (name.startsWith(u'.') || name.startsWith(u'~') || name.endsWith(u'~') || passing.contains(ending))
        return HotKind::Passing;
    if (pictures.contains(ending))
        return HotKind::Picture;
    if (raws.contains(ending))
        return HotKind::Raw;
    return ending.isEmpty() || beside.contains(ending) ? HotKind::Beside : HotKind::Unwanted;
}

QString hotStem(const QString &name)
{
    return QFileInfo(name).completeBaseName().toLower();
}

bool countsBefore(const QString &name, const QString &other)
{
    const qsizetype order = compareCounted(name.toLower(), other.toLower());
    return order != 0 ? order < 0 : name < other;
}

} // namespace liuying
