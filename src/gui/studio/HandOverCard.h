// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/handover/HandOverFlow.h"
#include "gui/common/SentenceList.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace liuying {

class ElidedLabel;

/// Handing the accepted photographs over: where to, under which names, how far it is, and what came of it,
/// each trouble in a sentence.
class HandOverCard : public QFrame {
    Q_OBJECT
public:
    explicit HandOverCard(HandOverFlow &flow, QWidget *parent = nullptr);

    /// What is to go out; a person filters the register.
    void setFilter(const HandOverFilter &filter);
    void setFolder(const QString &folder);
    [[nodiscard]] QString folder() const { return m_folder; }

Q_SIGNALS:
    void folderChosen(const QString &folder);

private:
    QWidget *makeFields();
    QWidget *makeButtons();
    void connectFlow();
    void askFolder();
    void survey();
    void handOver();
    void verify();
    void setWorking(bool isWorking);
    void showSurvey(const HandOverReport &report);
    void showHandedOver(const HandOverReport &report);
    void showVerified(const HandOverReport &report);
    void showFailure(const Error &error);
    void showHeadline(const QString &headline);
    void showSentences(const QList<Sentence> &sentences);
    void showResult(const QString &headline, const HandOverReport &report);
    [[nodiscard]] HandOverWish wish() const;

    HandOverFlow &m_flow;
    QString m_folder;
    HandOverFilter m_filter;
    QLabel *m_scopeLabel;
    ElidedLabel *m_folderLabel;
    QLineEdit *m_patternEdit;
    QPushButton *m_folderButton;
    QPushButton *m_handOverButton;
    QPushButton *m_verifyButton;
    QPushButton *m_stopButton;
    QProgressBar *m_bar;
    QLabel *m_resultLabel;
    SentenceList *m_sentences;
};

} // namespace liuying
