// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "gui/door/VerdictLook.h"
#include "vision/Codes.h"

#include <QWidget>

class QLabel;
class QListView;
class QVBoxLayout;

namespace liuying {

class AskBar;
class CameraPane;
class CandidateBar;
class DoorHeader;
class HistoryModel;
class KeyBar;
class KeyButton;
class QueuePanel;
class Toast;
class VerdictCard;

/// The door on screen, driven by values: slots show what happened, signals say what a person wants. Knows
/// neither flow nor camera. The view itself rests with the focus and without an input method; plain typing
/// starts a search.
class DoorView : public QWidget {
    Q_OBJECT
public:
    explicit DoorView(QWidget *parent = nullptr);

    void setRooms(const QList<Room> &rooms);
    /// Who is on duty: stands as the supervisor of an override unless another name is written.
    void setSupervisor(const QString &name);
    /// Puts the verdicts away: another room, another day.
    void clear();

public Q_SLOTS:
    /// A verdict about a code whose card was being read takes the place of the one that said so; one that
    /// isLate goes to the history only.
    void showVerdict(const liuying::DoorAnswer &answer, const liuying::DoorWords &words);
    void showStatus(const liuying::DoorStatus &status);
    void showFound(const QString &text, const QList<liuying::Student> &students);
    void showUndone(const liuying::EntryRef &arrival);
    void showReleased(const QString &student);
    void showFrame(const QImage &frame);
    void showReading(const liuying::vision::CodeReading &reading, const QSize &frameSize);
    void showCamera(const QString &name);
    void showCameraLost(const QString &message);
    /// Whether keys, and so scanners, come here. When not, that is said until they do.
    void showInFront(bool isInFront);
    /// Something could not be done, or went on unlike expected; the sentence says what to do.
    void warn(const QString &sentence);

Q_SIGNALS:
    void studentPicked(const QString &number);
    void bindWanted(const QByteArray &payload, const QString &student, const QString &how);
    void replaceCodeWanted(const QByteArray &payload, const QString &student, const QString &why);
    void overruleWanted(const liuying::Presented &presented, const QString &why, const QString &supervisor);
    void undoWanted(const liuying::EntryRef &arrival, const QString &why, liuying::CodeToo code);
    void releaseWanted(const QString &student, const QString &why);
    void searchWanted(const QString &text);
    void roomChosen(const QString &room);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Asking { Nothing, Bind, Overrule, ReplaceCode, Undo, Release, BothNames };

    void build();
    QVBoxLayout *buildLeft();
    QWidget *buildHistory();
    void buildKeys();
    void connectParts();

    void askBind();
    void askOverrule();
    void askBothNames();
    void askUndo();
    void askRelease(const Verdict &bound);
    void askAbout(Asking what);
    void actOnAnswer(const QString &why, const QString &supervisor);
    void pick(const Student &student);
    void pickCandidate(const Student &student);
    bool takeTyping(const QString &text);
    void takeEnter();
    void settle(const Verdict &verdict);
    void showCandidates();
    void lookBack();
    void lookBackAt(int row);
    void endAsking();
    void stepOut();
    void showWhatIsPossible();
    [[nodiscard]] const Verdict *undoTarget() const;

    DoorHeader *m_header;
    CameraPane *m_camera;
    HistoryModel *m_history;
    QListView *m_historyView;
    QLabel *m_historyNote; // while there is no history
    VerdictCard *m_card;
    CandidateBar *m_candidates;
    AskBar *m_ask;
    QueuePanel *m_queue;
    KeyBar *m_keys;
    Toast *m_awayNote; // under m_toast
    Toast *m_toast;
    KeyButton *m_bindKey;
    KeyButton *m_searchKey;
    KeyButton *m_overruleKey;
    KeyButton *m_undoKey;
    KeyButton *m_backKey;
    KeyButton *m_filterKey;
    DoorStatus m_status;
    Asking m_asking = Asking::Nothing;
    Verdict m_askedAbout;  // what the open question is about: a later verdict closes it
    Student m_bindTo;      // whom the open question would bind the code to
    int m_lookedBack = -1; // row of the history on the card; -1: none
};

} // namespace liuying
