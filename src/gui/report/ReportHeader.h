// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/ReportDesk.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace liuying {

class Toast;

/// Above a report: its title, what it is for, and what can be done with it. Says for some seconds what was
/// written, and opens its folder.
class ReportHeader : public QWidget {
    Q_OBJECT
public:
    explicit ReportHeader(QWidget *parent = nullptr);

    void showReport(const ReportInfo &report);
    /// Campaign and moment of what is shown.
    void showSubtitle(const QString &subtitle);
    void setCanExport(bool canExport, bool hasColleges);
    /// The report is to be written with a sheet for each college.
    [[nodiscard]] bool isSplit() const;
    void sayWritten(const QString &file);
    void say(const QString &sentence);

Q_SIGNALS:
    void exportAsked(const QString &suffix);
    void importAsked(); ///< CHSI's list of who has proofread
    void folderAsked(const QString &folder);

private:
    QMenu *makeMenu();

    QLabel *m_titleLabel;
    QLabel *m_aboutLabel;
    QLabel *m_subtitleLabel;
    QPushButton *m_importButton;
    QPushButton *m_exportButton;
    QAction *m_split = nullptr;
    Toast *m_toast;
    QPushButton *m_folderButton;
    QString m_folder;
};

} // namespace liuying
