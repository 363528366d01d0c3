// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/ReportDesk.h"
#include "gui/prepare/PlanOverview.h"

#include <QObject>

namespace liuying {

/// What the pages beside the door ask of the station. Every question is answered by a signal, later, in the
/// GUI thread; nothing here waits. The program implements it over the storage thread, a test by hand.
class Office : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void askOverview() = 0;
    virtual void askAttendance() = 0;
    /// Writes a table that is on the screen to @p file, as its suffix says: xlsx or csv; not part of the
    /// record.
    virtual void exportTable(const reports::ReportTable &table, const QString &file) = 0;
    /// Writes @p plan as a timetable in the layout of a notice's annex.
    virtual void exportTimetable(const Plan &plan, const QString &file) = 0;

Q_SIGNALS:
    void overviewReady(const liuying::PrepareOverview &overview);
    void attendanceReady(const QList<liuying::AttendanceRow> &rows);
    void exported(const QString &file);
    void failed(const liuying::Error &error);
};

} // namespace liuying
