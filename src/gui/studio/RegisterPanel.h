// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/handover/HandOverFlow.h"

#include <QWidget>

class QLabel;

namespace liuying {

class HandOverCard;
class ReportFilterBar;
class ReportView;
class ShotPicture;

/// Every picture that came in at the studios, the chosen one to look at, and the hand-over of those that are
/// accepted.
class RegisterPanel : public QWidget {
    Q_OBJECT
public:
    explicit RegisterPanel(HandOverFlow &flow, QWidget *parent = nullptr);

    /// Where the last hand-over went.
    void setFolder(const QString &folder);
    /// The record has grown; asks anew while it is looked at.
    void refresh();

Q_SIGNALS:
    void folderChosen(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showTable(const reports::ReportTable &table);
    void showRows();
    void showPicture(const QList<QVariant> &row);

    HandOverFlow &m_flow;
    reports::ReportTable m_table;
    QString m_shown; ///< file of the picture that is looked at, as the record names it
    QLabel *m_summaryLabel;
    ReportFilterBar *m_filters;
    ReportView *m_view;
    ShotPicture *m_picture;
    QLabel *m_pictureLabel;
    HandOverCard *m_handOver;
};

} // namespace liuying
