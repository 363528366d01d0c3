// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "flows/studio/StudioFlow.h"
#include "gui/shell/NavigationRail.h"
#include "gui/studio/AlarmWays.h"

#include <QSet>
#include <QWidget>

class QShortcut;
class QVBoxLayout;

namespace liuying {

class AlarmStrip;
class AskBar;
class ExceptBar;
class KeyBar;
class KeyButton;
class LivePane;
class ResultPane;
class SeatChips;
class ShiftTable;
class ShotPicture;
class ShotStrip;
class SourceCard;
class StudioHead;
class Toast;
struct Question;

/// The shooting on screen, driven by values: slots show what happened, signals say what a person wants. Knows
/// neither flow nor camera. Rests with the focus and without an input method: every step has a key of its
/// own, figures pick a shot number, questions are asked inline and answered in one or two keys.
class StudioView : public QWidget {
    Q_OBJECT
public:
    explicit StudioView(QWidget *parent = nullptr);

    void setRooms(const QList<Room> &rooms);
    void setFolder(const QString &folder, HotFolderState state);
    void setCameras(const QList<CameraChoice> &cameras, const QString &current);
    void setAutoAccept(bool isOn);
    /// Pictures that came and could not be recorded yet: 0 is the usual.
    void setUnkept(int pictures);
    void setCountdown(bool isOn);
    void setPedalKey(Qt::Key key);
    void setMirrored(bool isMirrored);
    [[nodiscard]] LivePane &live() { return *m_live; }
    /// Something the page cannot do without is missing: said until it is there. Empty: nothing is.
    void showStandingTrouble(const QString &sentence);

public Q_SLOTS:
    void showStatus(const liuying::StudioStatus &status);
    void showComing(const QString &cameraFile);
    void showShot(const liuying::ShotView &shot);
    void showAccepted(const QString &student, const liuying::ShotNumber &shot);
    void showRejected(const liuying::EntryRef &shot);
    void showShift(const liuying::ShiftPlan &plan);
    void warn(const QString &sentence);
    void tell(const QString &sentence);

Q_SIGNALS:
    void roomChosen(const QString &room);
    void folderAsked();
    void retryAsked();
    void cameraChosen(const QString &key);
    void camerasAsked();
    void autoAcceptChosen(bool isOn);
    void countdownChosen(bool isOn);
    void pedalKeyChosen(Qt::Key key);
    void captureWanted();
    void pickWanted(const QString &student);
    void pickNumberWanted(int number);
    void acceptWanted(const liuying::EntryRef &shot, const QString &why);
    void rejectWanted(const liuying::EntryRef &shot, const QString &why);
    void takeBackWanted(const QString &student, const QString &why);
    void exceptWanted(const QString &student, const QList<liuying::CheckId> &checks, const QString &why);
    void endExceptionWanted(const QString &student, const QString &why);
    void settleWanted(const liuying::PairingAlarm &alarm, const QString &why);
    void leaveWanted(const QString &student, const QString &why);
    void shiftAsked(const liuying::EntryRef &from, liuying::ShiftBy by);
    void swapAsked(const QString &student, const QString &other);
    void moveWanted(const liuying::ShiftPlan &plan, const QString &why);
    void shotAsked(const liuying::EntryRef &shot);
    /// An alarm that was not there before.
    void alarmRaised(const liuying::PairingAlarm &alarm);
    /// A picture that just came in, not one that was looked at again.
    void newShotShown(const liuying::ShotView &shot);

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the picture's place says while there is none.
    struct StudioAwaited {
        QString headline;
        QString advice;
    };
    enum class Asking { Nothing, Override, Retake, TakeBack, Leave, Settle, Shift };

    void build();
    QVBoxLayout *buildLeft();
    QVBoxLayout *buildMiddle();
    QVBoxLayout *buildRight();
    void buildKeys();
    KeyButton *addKey(const QString &name, const QString &key, const QString &label,
                      void (StudioView::*action)());
    void connectParts();
    void connectQuestions();

    void accept();
    void askOverride();
    void askRetake();
    void askException();
    void askLeave();
    void askShift();
    void askTakeBack();
    void askSettle(const PairingAlarm &alarm);
    void ask(Asking what, const Question &question);
    void actOnAnswer(const QString &why);
    void endAsking();
    void goWay(const PairingAlarm &alarm, AlarmWay way);
    void turnShift(ShiftBy by);

    bool takeLetter(int key);
    bool takeFigure(const QString &text);
    bool takeMove(int key);
    void setTyped(const QString &figures);
    void takeTyped();
    void pick(const QString &student);
    void capture();
    void goNext();
    void clearShown();
    void goBeside(int by);
    void lookAt(const EntryRef &shot);
    void stepOut();
    void toggleOverlay();
    void takeKeys();
    bool pressFocused();

    void noteMissed(const ShiftPlan &plan);
    void tellMissed();
    [[nodiscard]] bool isMissedNext() const;

    void present();
    void presentIdle();
    [[nodiscard]] StudioAwaited awaitedWords() const;
    [[nodiscard]] bool canCapture() const;
    void presentWhatIsPossible();
    void askThumbnails();
    void makeFamiliar(const StudioStatus &status);
    [[nodiscard]] const StudioSeat *shownSeat() const;
    [[nodiscard]] bool isOpenQuestion() const;
    [[nodiscard]] QString whoWords(const StudioSeat &seat) const;
    [[nodiscard]] QString shownWords() const;

    StudioHead *m_head;
    AlarmStrip *m_alarms;
    LivePane *m_live;
    SeatChips *m_done;
    SourceCard *m_source;
    ShotPicture *m_picture;
    ShotStrip *m_strip;
    ResultPane *m_result;
    ShiftTable *m_shift;
    AskBar *m_ask;
    ExceptBar *m_except;
    KeyBar *m_keys;
    Toast *m_trouble; // under m_toast
    Toast *m_toast;
    KeyButton *m_acceptKey;
    KeyButton *m_retakeKey;
    KeyButton *m_overlayKey;
    KeyButton *m_exceptKey;
    KeyButton *m_leaveKey;
    KeyButton *m_shiftKey;
    KeyButton *m_nextKey;
    KeyButton *m_captureKey;
    KeyButton *m_undoKey;

    StudioStatus m_status;
    std::optional<ShotView> m_shown;
    QString m_coming; // the camera's name of a picture that is being checked
    bool m_isComing = false;
    QString m_camera; // its key
    bool m_hasCamera = false;
    bool m_hasFolder = false;
    HotFolderState m_folderState = HotFolderState::Off;
    QSet<EntryRef> m_familiar;     // shots that came, or were there before the page
    QSet<EntryRef> m_forThumbnail; // asked for their small pictures
    EntryRef m_lookedFor;          // asked for to be looked at; invalid: none
    EntryRef m_accepting;          // its acceptance is on the way
    QString m_typed;
    Qt::Key m_pedal = Qt::Key_F9;
    QShortcut *m_pedalShortcut;

    Asking m_asking = Asking::Nothing;
    EntryRef m_askedShot;
    QString m_askedStudent;
    PairingAlarm m_askedAlarm;
    ShiftPlan m_askedPlan;
    EntryRef m_shiftFrom;
    std::optional<ShiftBy> m_shiftBy; // empty: an exchange
    QString m_missed;                 // student who lost the picture to the next one; empty: nobody
    bool m_isMissedTold = true;
};

} // namespace liuying
