// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/door/CardQuest.h"
#include "flows/door/DoorDesk.h"
#include "storage/StorageThread.h"

#include <QObject>

#include <memory>

namespace liuying {

/// The door for a screen: DoorDesk in the storage thread, answers as signals in the caller's thread. Answers
/// come in the order asked. Never blocks. The storage thread and the clock outlive the flow and every
/// question it asked.
class DoorFlow : public QObject {
    Q_OBJECT
public:
    DoorFlow(storage::StorageThread &storage, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString room() const;
    void setRoom(const QString &room);

    /// A code was read by the camera. The same payload again within 3 s of when it was last seen is not a new
    /// scan: a phone lying before the camera is read many times a second. An unknown code's card is read from
    /// @p frame, where there is one, and from a few frames that follow: the first answer says
    /// CardState::Reading, the one that counts comes after it. The card's answer is dropped when somebody
    /// else was answered meanwhile or a person bound the code; then an answer with isLate says so.
    void codeSeen(const QByteArray &payload, const QImage &frame = {}, const QPolygonF &corners = {});
    /// Several capture codes were in view at once: nobody is answered, none of them counts for a second.
    void severalSeen(const QList<QByteArray> &payloads);
    /// As codeSeen(), from a USB scanner: a deliberate act, so only repeats within 300 ms are ignored.
    void codeScanned(const QByteArray &payload);
    void studentPicked(const QString &number);
    void bind(const QByteArray &payload, const QString &student, const QString &how);
    void replaceCode(const QByteArray &payload, const QString &student, const QString &why);
    void overrule(const Presented &presented, const QString &why, const QString &supervisor);
    void undo(const EntryRef &arrival, const QString &why, CodeToo code = CodeToo::Keep);
    void releaseCode(const QString &student, const QString &why);
    void search(const QString &text);
    /// Asks for a fresh status; also sent after every change.
    void refresh();

    /// For tests: cards are read by @p reader, in the thread for cards.
    void setCardReader(const ReadCard &reader) { m_quest->setReader(reader); }

Q_SIGNALS:
    void answered(const liuying::DoorAnswer &answer);
    void undone(const liuying::EntryRef &arrival);
    /// The code of this student is unknown again.
    void codeReleased(const QString &student);
    void found(const QString &text, const QList<liuying::Student> &students);
    void statusChanged(const liuying::DoorStatus &status);
    /// Something could not be done; nothing was changed. The message is for a person.
    void failed(const liuying::Error &error);

private:
    class Private;
    /// Asks the desk of this room in the storage thread; a failure becomes failed(), else @p handler gets the
    /// result.
    template <typename Question, typename Handler>
    void ask(Question question, Handler handler);
    template <typename Question>
    void askAtDoor(Question question);
    void askBeforeCard(const QByteArray &payload);
    void askAboutCard(const QByteArray &payload, const std::optional<vision::CardText> &card,
                      MoreFrames more);
    void takeCardAnswer(const Result<DoorAnswer> &answer, quint64 turn);
    void settleLate(const QByteArray &payload);
    void beginTurn(const QByteArray &payload);

    std::shared_ptr<Private> d;
    CardQuest *m_quest;
    quint64 m_turn = 0; ///< counts whom the door turns to; an answer for an earlier one is late
};

} // namespace liuying
