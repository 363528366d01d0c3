// SPDX-License-Identifier: Apache-2.0
#include "flows/handover/HandOverDesk.h"

#include "flows/report/RecordExport.h"
#include "flows/studio/PhotoFolder.h"
#include "reports/FileNames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using storage::ShotRow;

QString shotWords(const ShotRow &photo)
{
    return u"%1 %2 %3"_s.arg(photo.at.date.toString(Qt::ISODate), photo.room, photo.shot.text());
}

/// The folder itself or, while it is not there, the nearest one above that is; without links.
QString nearestThere(const QString &folder)
{
    QString path = QDir::cleanPath(QDir(folder).absolutePath());
    while (!QFileInfo::exists(path) && path != QFileInfo(path).path())
        path = QFileInfo(path).path();
    return QFileInfo(path).canonicalFilePath();
}

/// A hand-over among a station's data would be taken for its pictures, or lie in the way of a backup.
Result<void> mayHandOverTo(const QString &folder)
{
    if (folder.trimmed().isEmpty() || (QFileInfo::exists(folder) && !QFileInfo(folder).isDir()))
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("HandOver", "“%1”不是文件夹。请选一个文件夹。").arg(folder),
            u"target is no folder"_s);
    for (QString path = nearestThere(folder);; path = QFileInfo(path).path()) {
        if (storage::Stores::isStationThere(path).value_or(false))
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate(
                               "HandOver", "“%1”在工作站的数据文件夹里，照片没有交付。请换一个文件夹。")
                               .arg(folder),
                           u"target inside a station's data"_s);
        if (path.isEmpty() || path == QFileInfo(path).path())
            return {};
    }
}

Result<FileNamePattern> patternWanted(const QString &text, const PhotoPolicy &policy)
{
    Result<FileNamePattern> pattern = FileNamePattern::parse(text);
    if (pattern && pattern->namesPeople() && !policy.manifestNamesPeople)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("HandOver",
                                                   "文件名格式“%1”会写出学生是谁，计划没有准许。请改用 "
                                                   "{day}-{room}-{shot}.jpg，或由管理员在计划里准许。")
                           .arg(text),
                       u"pattern names people"_s);
    return pattern;
}

QString collegeFolder(const Student &student)
{
    return student.college.isEmpty() ? QCoreApplication::translate("HandOver", "未分学院")
                                     : reports::safeFileName(student.college);
}

/// Sticks and Windows do not tell A from a.
Result<void> namesDiffer(const QList<HandedPhoto> &photos)
{
    QHash<QString, const HandedPhoto *> taken;
    for (const HandedPhoto &photo : photos) {
        const HandedPhoto *&holder = taken[photo.file.toCaseFolded()];
        if (holder != nullptr)
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate("HandOver",
                                                       "%1和%2的照片会同名“%3”，没有交付。"
                                                       "请在文件名格式里加上 {room}、{shot} 或 {digest8}。")
                               .arg(shotWords(holder->photo), shotWords(photo.photo), photo.file),
                           u"two photographs under one name"_s);
        holder = &photo;
    }
    return {};
}

/// Of each student the newest; @p photos by time.
QList<ShotRow> newestOfEach(const QList<ShotRow> &photos, QList<HandOverTrouble> *doubled)
{
    QHash<QString, const ShotRow *> newest;
    for (const ShotRow &photo : photos)
        newest.insert(photo.student.number, &photo);
    QList<ShotRow> chosen;
    for (const ShotRow &photo : photos) {
        if (newest.value(photo.student.number) == &photo)
            chosen.append(photo);
        else if (doubled != nullptr)
            doubled->append({HandOverFault::AcceptedTwice, shotWords(photo), photo.file});
    }
    return chosen;
}

Result<QList<ShotRow>> acceptedOf(const storage::Stores &stores, const HandOverFilter &filter,
                                  QList<HandOverTrouble> *doubled)
{
    const Result<QList<ShotRow>> all = stores.acceptedShots();
    if (!all)
        return all;
    QList<ShotRow> meant = newestOfEach(*all, doubled);
    meant.removeIf([&filter](const ShotRow &photo) { return !filter.lets(photo); });
    return meant;
}

} // namespace

bool HandOverFilter::lets(const ShotRow &photo) const
{
    return (college.isEmpty() || photo.student.college == college) &&
           (room.isEmpty() || photo.room == room) && (!day.isValid() || photo.at.date == day);
}

Result<HandOverPlan> HandOverDesk::plan(const HandOverWish &wish) const
{
    if (const Result<void> may = mayHandOverTo(wish.folder); !may)
        return failureOf(may);
    const auto campaign = m_stores.plan();
    if (!campaign)
        return failureOf(campaign);
    const PhotoPolicy policy = campaign->value_or(Plan()).policy.photo;
    const Result<FileNamePattern> pattern = patternWanted(wish.pattern, policy);
    if (!pattern)
        return failureOf(pattern);
    HandOverPlan plan{QDir(wish.folder).absolutePath(), {}, policy.manifestNamesPeople, {}};
    const Result<QList<ShotRow>> photos = acceptedOf(m_stores, wish.filter, &plan.troubles);
    if (!photos)
        return failureOf(photos);
    if (photos->isEmpty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("HandOver", "没有已采用的照片可以交付。"),
                       u"no accepted photograph is meant"_s);
    const PhotoFolder folder(QFileInfo(m_stores.fileName()).absolutePath());
    for (const ShotRow &photo : *photos)
        plan.photos.append(
            {photo, folder.path(photo.file), collegeFolder(photo.student) + u'/' + pattern->nameOf(photo)});
    std::ranges::stable_sort(plan.photos, {}, [](const HandedPhoto &photo) {
        return std::tuple(photo.photo.student.college, photo.photo.at);
    });
    if (const Result<void> differ = namesDiffer(plan.photos); !differ)
        return failureOf(differ);
    return plan;
}

Result<QList<ShotRow>> HandOverDesk::accepted(const HandOverFilter &filter) const
{
    return acceptedOf(m_stores, filter, nullptr);
}

Result<HandOverReport> HandOverDesk::handOver(const HandOverWish &wish, const HandOverWatch &watch)
{
    const Result<HandOverPlan> made = plan(wish);
    if (!made)
        return failureOf(made);
    Result<HandOverReport> report = carryOut(*made, watch);
    if (!report)
        return report;
    if (const Result<void> recorded = record(*report); !recorded)
        return failureOf(recorded);
    return report;
}

Result<void> HandOverDesk::record(const HandOverReport &report)
{
    return recordExport(m_stores, m_clock, u"hand-over"_s, report.folder);
}

} // namespace liuying
