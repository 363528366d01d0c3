// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/photo/SelfCheckFlow.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace liuying {

class ElidedLabel;
class ReportFilterBar;
class ReportView;
class SentenceList;
class ShotPicture;

/// Trial photographs before the day: a folder is dropped here, checked, and listed by class, who has most to
/// change first; the chosen one with what was found drawn on it.
class SelfCheckPanel : public QWidget {
    Q_OBJECT
public:
    explicit SelfCheckPanel(SelfCheckFlow &flow, QWidget *parent = nullptr);

    /// Begins with these; nothing while a run is under way.
    void take(const QStringList &filesAndFolders);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QFrame *makeBar();
    QWidget *makeInvitation();
    QWidget *makeFindings();
    void connectFlow();
    void askFolder();
    void askFile();
    void showProgress(int done, int total);
    void showEnd(bool isCancelled);
    void showFindings();
    void showRows();
    void showFinding(const QList<QVariant> &row);
    void setWorking(bool isWorking);

    SelfCheckFlow &m_flow;
    reports::ReportTable m_table;
    QString m_shown; ///< the file that is looked at
    QTimer m_rest;   ///< a list that grows is laid out anew only so often
    QLabel *m_titleLabel;
    ElidedLabel *m_wordsLabel;
    QProgressBar *m_bar;
    QPushButton *m_folderButton;
    QPushButton *m_stopButton;
    QPushButton *m_writeButton;
    QStackedWidget *m_stack;
    ReportFilterBar *m_filters;
    ReportView *m_view;
    ShotPicture *m_picture;
    SentenceList *m_sentences;
};

} // namespace liuying
