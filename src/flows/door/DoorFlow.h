// SPDX-License-Identifier: Apache-2.0
#pragma once

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

    /// A code was read. The same payload again within @c repeatGuard (3 s, measured from when it was last
    /// seen) is not a new scan: a phone lying before the camera is read many times a second.
    void codeSeen(const QByteArray &payload);
    /// As codeSeen(), from a USB scanner: a deliberate act, so only repeats within 300 ms are ignored.
    void codeScanned(const QByteArray &payload);
    void studentPicked(const QString &number);
    void bind(const QByteArray &payload, const QString &student, const QString &how);
    void replaceCode(const QByteArray &payload, const QString &student, const QString &why);
    void overrule(const Presented &presented, const QString &why, const QString &supervisor);
    void undo(const EntryRef &arrival, const QString &why);
    void search(const QString &text);
    /// Asks for a fresh status; also sent after every change.
    void refresh();

Q_SIGNALS:
    void answered(const liuying::DoorAnswer &answer);
    void undone(const liuying::EntryRef &arrival);
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

    std::shared_ptr<Private> d;
};

} // namespace liuying
