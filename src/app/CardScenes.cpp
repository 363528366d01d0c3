// SPDX-License-Identifier: Apache-2.0
#include "app/CardScenes.h"

#include "flows/demo/DrawCards.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCards = 72;
constexpr int kMissingEvery = 9;
constexpr int kWithoutTailEvery = 19;
constexpr int kOtherSchoolEvery = 31;
constexpr int kSecondCodeEvery = 53;
constexpr int kTwiceEvery = 37;

/// @p card as another file of the same student.
DemoCard beside(DemoCard card, const QString &ending)
{
    const QFileInfo file(card.file);
    card.file = u"%1/%2%3.%4"_s.arg(file.path(), file.completeBaseName(), ending, file.suffix());
    return card;
}

/// What the student at @p place of the roster hands in: nothing, a card, or what the careless send.
QList<DemoCard> handedInBy(const DemoCard &card, qsizetype place)
{
    if (place % kMissingEvery == 5)
        return {};
    DemoCard sent = card;
    if (place % kWithoutTailEvery == 2)
        sent.student.idTail.clear();
    if (place % kOtherSchoolEvery == 7)
        sent.student.school = kOtherSchool;
    QList<DemoCard> all{sent};
    if (place % kTwiceEvery == 11)
        all.append(beside(sent, u"(1)"_s));
    if (place % kSecondCodeEvery == 17) {
        DemoCard second = beside(card, u"_旧"_s);
        second.student.number += u'x'; // whose code is another one
        all.append(second);
    }
    return all;
}

/// What a phone saves when the wrong picture is sent.
Result<void> drawWrongPicture(const QString &file)
{
    QImage picture(720, 960, QImage::Format_RGB32);
    picture.fill(Qt::lightGray);
    if (!picture.save(file))
        return failure(ErrorCode::NoPermission, {}, u"cannot write %1"_s.arg(file));
    return {};
}

} // namespace

Result<void> drawHandedInCards(const QString &dataFolder, const QString &intoFolder)
{
    const auto stores = storage::Stores::open(dataFolder, storage::OpenMode::OpenExisting);
    if (!stores)
        return failureOf(stores);
    const auto plan = (*stores)->plan();
    if (!plan)
        return failureOf(plan);
    const auto students = demoCards(**stores, kCards);
    if (!students)
        return failureOf(students);
    QList<DemoCard> cards;
    for (qsizetype i = 0; i < students->size(); ++i)
        cards += handedInBy(students->at(i), i);
    const QString university = plan->value_or(Plan()).campaign.university;
    if (const Result<void> drawn = drawDemoCards(cards, university, intoFolder); !drawn)
        return drawn;
    return drawWrongPicture(QDir(intoFolder).filePath(u"IMG_2041.jpg"_s));
}

} // namespace liuying::app
