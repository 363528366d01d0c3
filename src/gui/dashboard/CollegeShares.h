// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/Dashboard.h"
#include "gui/dashboard/ShareModel.h"

#include <QFrame>

class QTreeView;

namespace liuying {

class AttendanceModel;

/// The colleges below each other: how many have come, how many are missing, and a bar.
class CollegeShares : public QFrame {
    Q_OBJECT
public:
    explicit CollegeShares(QWidget *parent = nullptr);

    void showColleges(const QList<AttendanceRow> &colleges, Share share);

Q_SIGNALS:
    void opened(); ///< a college was pressed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int figureWidth(int column) const;

    AttendanceModel *m_model;
    ShareModel *m_shares;
    QTreeView *m_list;
};

} // namespace liuying
