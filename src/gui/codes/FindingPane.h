// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CodeFlow.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace liuying {

class CandidateList;
class PictureView;

/// One picture and what was found about it: beside it the students it may be of, to be chosen by a figure or
/// searched for; of a bound one whose it is, and a way to take that back.
class FindingPane : public QFrame {
    Q_OBJECT
public:
    explicit FindingPane(CodeFlow &flow, QWidget *parent = nullptr);

    /// The finding that is shown already keeps what was chosen and written for it.
    void showFinding(const CardFinding &finding);
    void showNothing(const QString &words);
    bool chooseKey(const QString &key);
    /// As the button does: only where somebody is chosen.
    void confirm();
    void focusSearch();
    void setUndo(bool canUndo);
    [[nodiscard]] CandidateList &candidates() { return *m_candidates; }

Q_SIGNALS:
    void bindAsked(const liuying::CardFinding &finding, const liuying::Student &student);
    void releaseAsked(const liuying::CardFinding &finding, const QString &why);
    void skipAsked();
    void undoAsked();
    void listAsked(); ///< the keys are to go to the list again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeWords();
    QWidget *makeDeciding();
    QWidget *makeReleasing();
    void connectFlow();
    void askPicture(const QString &file);
    void showOtherFiles();
    void showSearch(const QString &text, const QList<Student> &students);
    void release();
    [[nodiscard]] bool canBind() const;
    [[nodiscard]] std::optional<CardFinding> releasable() const;

    CodeFlow &m_flow;
    CardFinding m_finding;
    QString m_askedPicture;
    QStackedWidget *m_stack;
    QLabel *m_nothingLabel;
    PictureView *m_picture;
    QLabel *m_titleLabel;
    QLabel *m_sentenceLabel;
    QLabel *m_fileLabel;
    QLabel *m_othersLabel;
    QLineEdit *m_searchEdit;
    CandidateList *m_candidates;
    QPushButton *m_confirmButton;
    QPushButton *m_skipButton;
    QPushButton *m_undoButton;
    QLabel *m_releaseLabel;
    QLineEdit *m_whyEdit;
    QPushButton *m_releaseButton;
    QWidget *m_deciding;
    QWidget *m_releasing;
};

} // namespace liuying
