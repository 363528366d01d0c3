// SPDX-License-Identifier: Apache-2.0
#include "flows/demo/DrawCards.h"

#include "core/admission/Admission.h"
#include "demo/Demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>
#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWidthsPx{720, 1080, 600, 828, 480};
constexpr std::array kQualities{92, 80, 70};

/// What kind of picture a student sends: any of some, the same each time.
int choiceOf(const QString &number, int of)
{
    const QByteArray digest = codeDigest(number.toUtf8());
    return (uchar(digest[0]) * 256 + uchar(digest[1])) % of;
}

QString fileOf(const Student &student)
{
    const QString suffix = choiceOf(student.number, 3) == 0 ? u"png"_s : u"jpg"_s;
    return u"%1/%2/%3.%4"_s.arg(student.college, student.className.isEmpty() ? u"_"_s : student.className,
                                student.number, suffix);
}

tl::unexpected<Error> unwritable(const QString &file, const QFileDevice &device)
{
    const bool isFull =
        device.error() == QFileDevice::ResourceError || device.error() == QFileDevice::WriteError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::NoPermission,
                   QCoreApplication::translate("Flows", "写不了%1。请检查磁盘空间和文件夹权限。")
                       .arg(QDir::toNativeSeparators(file)),
                   device.errorString());
}

Result<void> drawCard(const DemoCard &card, const QString &university, const QString &file)
{
    const int kind = choiceOf(card.student.number, 15);
    const QImage picture =
        demo::drawCodeCard(card.student, card.student.school.isEmpty() ? university : card.student.school,
                           demo::demoPayload(card.student.number), kWidthsPx[std::size_t(kind % 5)]);
    QDir().mkpath(QFileInfo(file).path());
    QFile device(file);
    const bool isPng = file.endsWith(u".png");
    if (!device.open(QIODevice::WriteOnly) ||
        !picture.save(&device, isPng ? "PNG" : "JPG", isPng ? -1 : kQualities[std::size_t(kind / 5)]) ||
        !device.flush())
        return unwritable(file, device);
    return {};
}

} // namespace

Result<QList<DemoCard>> demoCards(const storage::Stores &stores, int most)
{
    const auto isDemo = stores.setting(u"demo"_s);
    if (!isDemo)
        return failureOf(isDemo);
    if (*isDemo != u"1"_s)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Flows", "这里不是演示数据，不能画演示用的采集码卡片。"),
                       u"no demo"_s);
    const auto roster = stores.roster();
    if (!roster)
        return failureOf(roster);
    QList<DemoCard> cards;
    for (const Student &student : *roster) {
        if (cards.size() == most)
            break;
        cards.append({student, fileOf(student)});
    }
    return cards;
}

Result<void> drawDemoCards(const QList<DemoCard> &cards, const QString &university, const QString &folder)
{
    QThreadPool pool;
    const auto drawn =
        QtConcurrent::blockingMapped<QList<Result<void>>>(&pool, cards, [&](const DemoCard &card) {
            return drawCard(card, university, QDir(folder).filePath(card.file));
        });
    const auto failed = std::ranges::find_if(drawn, [](const Result<void> &one) { return !one; });
    return failed == drawn.end() ? Result<void>() : *failed;
}

} // namespace liuying
