// SPDX-License-Identifier: Apache-2.0
#include "reports/NoticeWords.h"

#include <QCoreApplication>

#include <array>

namespace liuying::reports {

using namespace Qt::StringLiterals;

QString headline(const ClassNotice &notice)
{
    return notice.className.isEmpty() ? notice.college : notice.className;
}

QString overline(const ClassNotice &notice)
{
    return notice.className.isEmpty() ? QString() : notice.college;
}

QString dayOfMonth(const QDate &day)
{
    //: A day as QDate::toString() takes it, written large; the names of months are English: d MMMM
    return day.toString(QCoreApplication::translate("Reports", "M月d日"));
}

QString weekday(const QDate &day)
{
    static constexpr std::array kNames{
        QT_TRANSLATE_NOOP("Reports", "星期一"), QT_TRANSLATE_NOOP("Reports", "星期二"),
        QT_TRANSLATE_NOOP("Reports", "星期三"), QT_TRANSLATE_NOOP("Reports", "星期四"),
        QT_TRANSLATE_NOOP("Reports", "星期五"), QT_TRANSLATE_NOOP("Reports", "星期六"),
        QT_TRANSLATE_NOOP("Reports", "星期日")};
    if (!day.isValid())
        return {};
    return QCoreApplication::translate("Reports", kNames[static_cast<std::size_t>(day.dayOfWeek() - 1)]);
}

QString hours(const Window &window)
{
    return u"%1–%2"_s.arg(timeOfDay(window.start), timeOfDay(window.end));
}

QString timeOfDay(const LocalDateTime &moment)
{
    return moment.time.toString(u"HH:mm"_s);
}

QString headCount(const ClassNotice &notice)
{
    return QCoreApplication::translate("Reports", "共%1人").arg(notice.queue.size());
}

} // namespace liuying::reports
