// SPDX-License-Identifier: Apache-2.0
#include "reports/NoticeFiles.h"

#include "reports/CarefulFile.h"
#include "reports/FileNames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

/// 70 Han characters are 210 bytes in UTF-8; file systems take 255, and the temporary name adds some.
constexpr qsizetype kLongestFileName = 70;

QString fileNameOf(const ClassNotice &notice)
{
    return safeFileName(notice.className.isEmpty() ? notice.college
                                                   : u"%1-%2"_s.arg(notice.college, notice.className));
}

} // namespace

QString uniqueName(const QString &name, qsizetype longest, QStringList &taken)
{
    QString unique = name.left(longest);
    for (int count = 2; taken.contains(unique, Qt::CaseInsensitive); ++count) {
        const QString tail = u"-%1"_s.arg(count);
        unique = name.left(longest - tail.size()) + tail;
    }
    taken.append(unique);
    return unique;
}

QStringList noticeFiles(const QList<ClassNotice> &notices, NoticeFiles files, const QString &target,
                        const QString &suffix)
{
    if (files == NoticeFiles::OneFile)
        return {target};
    QStringList names;
    QStringList paths;
    for (const ClassNotice &notice : notices)
        paths.append(QDir(target).filePath(
            u"%1.%2"_s.arg(uniqueName(fileNameOf(notice), kLongestFileName, names), suffix)));
    return paths;
}

Result<QStringList> writeNoticeFiles(const QList<ClassNotice> &notices, NoticeFiles files,
                                     const QString &target, const QString &suffix, const NoticeWriter &write)
{
    if (notices.isEmpty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Reports", "没有要写的班级通知，请先安排班级时间。"),
                       u"no notices"_s);
    const QStringList paths = noticeFiles(notices, files, target, suffix);
    if (files == NoticeFiles::OneFile) {
        const Result<void> written = write(notices, target);
        return written ? Result<QStringList>(paths) : failureOf(written);
    }
    if (const Result<void> made = makeFolder(target); !made)
        return failureOf(made);
    for (qsizetype i = 0; i < notices.size(); ++i) {
        if (const Result<void> written = write({notices[i]}, paths[i]); !written)
            return failureOf(written);
    }
    return paths;
}

} // namespace liuying::reports
