// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/time/LocalDateTime.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace liuying::reports {

/// What hangs on a class's door and goes to its chat: when, where, who, in which order, and how to come.
/// Words are in the user's language already.
struct ClassNotice {
    struct Person {
        int position = 0; ///< in the queue, from 1
        QString number;
        QString name;
        QString remark; ///< status changed, not paid …
    };
    QString university;
    QString title; ///< of the campaign
    QString college;
    QString className;    ///< empty: the whole college comes as one
    QString part;         ///< which part of a divided class, in words; else empty
    LocalDateTime gather; ///< the early allowance before the slot
    Window window;
    QString room;        ///< its long name
    QString responsible; ///< name and phone of the college's coordinator; may be empty
    QList<Person> queue;
    QStringList codeSteps; ///< how to fetch the capture code, step by step
    QStringList dressRules;
    QString queueNote{}; ///< how the queue is ordered and what its remarks mean; a line, may be empty
};

enum class NoticeFiles { OneFile, OnePerClass };

/// The files that writing would make or replace, in the order of @p notices; @p suffix is "pdf" or "xlsx".
/// For OneFile that is @p target itself. Names hold nothing that a file system refuses and differ also where
/// case does not count. Ask what may not be written over before writing.
[[nodiscard]] QStringList noticeFiles(const QList<ClassNotice> &notices, NoticeFiles files,
                                      const QString &target, const QString &suffix);

/// A4 pages, a class on a page of its own (longer queues go on with the head repeated), page n of m of the
/// class, CJK fonts embedded. A queue of 45 fits one page. Needs a QGuiApplication, offscreen is enough. With
/// OnePerClass @p target is a folder, made where there is none, and files are named college-class; gives the
/// files written. Each file replaces an older one only when it is whole. Usage for an empty list; NotFound,
/// NoPermission, DiskFull name the file.
[[nodiscard]] Result<QStringList> writeNoticesPdf(const QList<ClassNotice> &notices, NoticeFiles files,
                                                  const QString &target);
/// The same as a sheet a class, or a file a class; numbers as text.
[[nodiscard]] Result<QStringList> writeNoticesXlsx(const QList<ClassNotice> &notices, NoticeFiles files,
                                                   const QString &target);

} // namespace liuying::reports
