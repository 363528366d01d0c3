// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/ReportFlow.h"

#include <QWidget>

#include <memory>

namespace liuying {

/// The campaign at a glance, live: how many of how many, the rooms as they stand, the colleges, the pace of
/// the day, the money. Every figure leads to the page behind it.
class DashboardPage : public QWidget {
    Q_OBJECT
public:
    explicit DashboardPage(ReportFlow &reports, QWidget *parent = nullptr);
    ~DashboardPage() override;

public Q_SLOTS:
    /// Something happened at the door or elsewhere; many in a row cost one question. While the page is
    /// visible it also asks anew by itself every few seconds.
    void noteChange();

Q_SIGNALS:
    void shown();
    void reportAsked(const QString &name); ///< "no-shows" …: a figure was clicked
    void ledgerAsked();
    void failed(const liuying::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
