// SPDX-License-Identifier: Apache-2.0
#include "flows/door/RoomNames.h"

#include "flows/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

namespace {

QString plain(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace())
            kept += c.toCaseFolded();
    }
    if (kept.size() > 1 && kept.back() == u'室' && kept[kept.size() - 2].isDigit())
        kept.chop(1);
    return kept;
}

QString figuresAtEnd(const QString &code)
{
    qsizetype begin = code.size();
    while (begin > 0 && code[begin - 1].isDigit())
        --begin;
    return code.sliced(begin);
}

template <typename Fits>
QStringList roomsThat(const Plan &plan, Fits fits)
{
    QStringList codes;
    for (const Room &room : plan.rooms) {
        if (fits(plain(room.code), plain(room.name)))
            codes.append(room.code);
    }
    return codes;
}

QString listOfRooms(const Plan &plan)
{
    QStringList codes;
    for (const Room &room : plan.rooms)
        codes.append(room.code);
    return listWords(codes);
}

} // namespace

Result<QString> roomMeant(const Plan &plan, const QString &words)
{
    const QString wanted = plain(words);
    QStringList fitting = roomsThat(
        plan, [&](const QString &code, const QString &name) { return code == wanted || name == wanted; });
    if (fitting.isEmpty())
        fitting = roomsThat(
            plan, [&](const QString &code, const QString &) { return figuresAtEnd(code) == wanted; });
    if (fitting.isEmpty() && !wanted.isEmpty())
        fitting = roomsThat(plan, [&](const QString &code, const QString &name) {
            return code.contains(wanted) || name.contains(wanted);
        });
    if (fitting.size() == 1)
        return fitting.front();
    const QString message =
        fitting.isEmpty()
            ? QCoreApplication::translate("Flows", "拍摄计划里没有“%1”这间教室。可用的教室：%2。")
                  .arg(words, listOfRooms(plan))
            : QCoreApplication::translate("Flows", "“%1”可以是%2，请写全。").arg(words, listWords(fitting));
    return failure(ErrorCode::Usage, message);
}

} // namespace liuying
