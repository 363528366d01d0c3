// SPDX-License-Identifier: Apache-2.0
#include "reports/FileNames.h"

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

/// File systems take 255 bytes; the passing name of a file that is being written adds some. 70 Han
/// characters.
constexpr qsizetype kLongestBytes = 210;

/// The start of @p name that takes @p most bytes, never half of a character.
QString cut(QString name, qsizetype most)
{
    while (name.toUtf8().size() > most)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

} // namespace

bool isRefusedInFileNames(QChar c)
{
    static const QString kRefused = u"/\\:*?\"<>|"_s;
    return kRefused.contains(c) || c.category() == QChar::Other_Control ||
           c.category() == QChar::Other_Format;
}

QString safeFileName(const QString &words)
{
    QString name = words;
    for (QChar &c : name) {
        if (isRefusedInFileNames(c))
            c = u'_';
    }
    name = cut(name, kLongestBytes);
    // a point in front would hide the file, one at the end is dropped by Windows
    const auto isTrimmed = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!name.isEmpty() && isTrimmed(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isTrimmed(name.back()))
        name.chop(1);
    return name.isEmpty() ? u"_"_s : name;
}

} // namespace liuying::reports
