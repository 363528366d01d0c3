// SPDX-License-Identifier: Apache-2.0
#include "flows/photo/PhotoDesk.h"

#include "flows/photo/PhotoWords.h"
#include "flows/report/OutputGuard.h"
#include "reports/CarefulFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImageReader>
#include <QtConcurrentMap>

#include <algorithm>
#include <atomic>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// The notice's list, for a station without a plan and pictures without a station.
QStringList forbiddenColours(const Policy &policy)
{
    static const QStringList kOfTheNotice = {u"蓝色"_s, u"黄色"_s, u"绿色"_s, u"紫色"_s};
    return policy.forbiddenColours.isEmpty() ? kOfTheNotice : policy.forbiddenColours;
}

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// An overlay says in its file what it is of, so that nothing else is ever written over.
const QString kOverlayOf = u"Liuying-Overlay-Of"_s;

/// The photograph's place, not to be read back by others.
QString markOf(const QString &photo)
{
    const QByteArray place = QFileInfo(photo).canonicalFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex());
}

/// A JPEG under another ending is a trap for whoever opens it.
Result<void> isNameOfJpeg(const QString &out)
{
    static const QStringList kEndings{u"jpg"_s, u"jpeg"_s, u"jpe"_s};
    if (kEndings.contains(QFileInfo(out).suffix().toLower()))
        return {};
    return failure(ErrorCode::Usage,
                   out.isEmpty()
                       ? QCoreApplication::translate("Flows", "没有写明成品的文件名。请写上，以 .jpg 结尾。")
                       : QCoreApplication::translate(
                             "Flows", "成品是 JPEG，不能写成“%1”。请换一个以 .jpg 结尾的文件名。")
                             .arg(out),
                   u"not a name for a JPEG"_s);
}

QString overlayFile(const QDir &folder, const QString &photo)
{
    const QString base = QFileInfo(photo).completeBaseName();
    QString file = folder.filePath(base + u".png"_s);
    for (int number = 2; QFileInfo::exists(file) && QImageReader(file).text(kOverlayOf) != markOf(photo);
         ++number)
        file = folder.filePath(u"%1-%2.png"_s.arg(base).arg(number));
    return file;
}

} // namespace

CheckedPhoto checkLoaded(const QString &file, const vision::LoadedPhoto &photo, const Policy &policy,
                         const QSet<CheckId> &excepted)
{
    QElapsedTimer timer;
    timer.start();
    CheckedPhoto checked;
    checked.file = file;
    checked.measures = vision::measurePhoto(photo, policy.photo);
    checked.judgement = judgePhoto(checked.measures, policy.photo, forbiddenColours(policy), excepted);
    checked.milliseconds = millisecondsOf(timer);
    return checked;
}

CheckedPhoto checkPhoto(const QString &file, const Policy &policy, const QSet<CheckId> &excepted)
{
    QElapsedTimer timer;
    timer.start();
    CheckedPhoto checked;
    const Result<vision::LoadedPhoto> photo =
        vision::loadFaceModel().and_then([&] { return vision::loadPhoto(file); });
    if (photo) {
        checked = checkLoaded(file, *photo, policy, excepted);
    } else {
        checked.file = file;
        checked.trouble = photo.error();
    }
    checked.milliseconds = millisecondsOf(timer);
    return checked;
}

QList<CheckedPhoto> checkPhotos(const QStringList &files, const Policy &policy,
                                const std::function<bool(int)> &done)
{
    std::atomic<int> count = 0;
    std::atomic<bool> isStopped = false;
    return QtConcurrent::blockingMapped<QList<CheckedPhoto>>(files, [&](const QString &file) {
        CheckedPhoto checked;
        checked.file = file;
        if (isStopped) {
            checked.trouble = Error{ErrorCode::Cancelled, {}, {}};
            return checked;
        }
        checked = checkPhoto(file, policy);
        if (done && !done(++count))
            isStopped = true;
        return checked;
    });
}

QList<vision::OverlayMark> overlayMarks(const PhotoJudgement &judgement)
{
    QList<vision::OverlayMark> marks;
    for (const CheckOutcome &check : judgement.checks)
        if (check.result == CheckResult::Fail || check.result == CheckResult::Review)
            marks.append({check.where, check.result, checkName(check.id)});
    std::ranges::stable_sort(marks, std::greater{}, &vision::OverlayMark::result);
    return marks;
}

Result<QString> writeOverlay(const CheckedPhoto &checked, const PhotoPolicy &policy, const QString &folder)
{
    const Result<vision::LoadedPhoto> photo = vision::loadPhoto(checked.file);
    if (!photo)
        return failureOf(photo);
    constexpr double kScale = 2;
    QImage overlay =
        vision::drawOverlay(*photo, checked.measures, policy, overlayMarks(checked.judgement), kScale);
    overlay.setText(kOverlayOf, markOf(checked.file));
    QBuffer png;
    overlay.save(&png, "png");
    const QString file = overlayFile(QDir(folder), checked.file);
    return mayWriteTo(file).and_then([&] { return reports::replaceFile(file, png.data()); }).map([&] {
        return file;
    });
}

Result<PreparedFile> writePrepared(const vision::PreparedPhoto &photo, const QString &out)
{
    if (const Result<void> may = mayWriteTo(out); !may)
        return failureOf(may);
    if (const Result<void> written = reports::replaceFile(out, photo.jpeg); !written)
        return failureOf(written);
    return PreparedFile{out, photo.jpeg.size(), photo.quality,
                        QCryptographicHash::hash(photo.jpeg, QCryptographicHash::Sha256)};
}

Result<PreparedFile> prepareFile(const QString &in, const QString &out, const Policy &policy)
{
    if (const Result<void> named = isNameOfJpeg(out); !named)
        return failureOf(named);
    if (QFileInfo(in).canonicalFilePath() == QFileInfo(out).canonicalFilePath() && QFileInfo::exists(in))
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Flows", "成品不能写在原片“%1”上。请换一个文件名。").arg(in));
    const Result<vision::LoadedPhoto> photo =
        vision::loadFaceModel().and_then([&] { return vision::loadPhoto(in); });
    if (!photo)
        return failureOf(photo);
    const Result<vision::PreparedPhoto> prepared =
        vision::preparePhoto(*photo, vision::measurePhoto(*photo, policy.photo));
    if (!prepared)
        return failureOf(prepared);
    return writePrepared(*prepared, out);
}

} // namespace liuying
