// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/ReportFlow.h"

#include <QWidget>

#include <memory>

namespace liuying {

class Office;

/// Every report: a list of them at the left, filters above, the table, and where a picture says more a chart;
/// export to xlsx, csv, pdf and json. Attendance is shown as the tree of AttendancePage.
class ReportPage : public QWidget {
    Q_OBJECT
public:
    ReportPage(ReportFlow &reports, Office &office, QWidget *parent = nullptr);
    ~ReportPage() override;

    /// By its name in reportCatalogue().
    void showReport(const QString &name);

public Q_SLOTS:
    /// Something changed at the door or elsewhere; many in a row cost one question.
    void noteChange();

Q_SIGNALS:
    /// A report was shown as far as it goes, chart included.
    void shown(const QString &name);
    void failed(const liuying::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
