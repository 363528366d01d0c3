// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/studio/Darkroom.h"
#include "flows/studio/HotFolder.h"
#include "flows/studio/StudioDesk.h"
#include "storage/StorageThread.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace liuying {

/// A room's studio for a screen: pictures are kept, measured and prepared by a worker, the record is written
/// in the storage thread, answers come as signals in the caller's thread. Never blocks. Pictures are worked
/// off in the order they came in.
class StudioFlow : public QObject {
    Q_OBJECT
public:
    StudioFlow(storage::StorageThread &storage, const Clock &clock, QString dataFolder,
               QObject *parent = nullptr);
    ~StudioFlow() override;

    void setRoom(const QString &room);
    [[nodiscard]] QString room() const;
    /// In whose name is accepted, overridden and excepted.
    void setDutyName(const QString &name);

    void watch(const QString &folder); ///< empty: stops
    [[nodiscard]] QString hotFolder() const;
    /// Pictures that pass are accepted by themselves; off by default.
    void setAutoAccept(bool isOn);

    /// A person takes pictures out of order: of this student next; empty: in order again.
    void pick(const QString &student);
    /// By the shot number a student says; answers with failed() where nobody has it today.
    void pickNumber(int number);

    void takeFile(const QString &file);    ///< as if it had come into the hot folder
    void takeFrame(const QImage &picture); ///< from the live view's camera
    /// Pictures that could not be kept, the disk being full, are tried again, in their order; so they are,
    /// too, before the next one that comes. Until then they stay in the hot folder.
    void retry();
    [[nodiscard]] int unkept() const; ///< pictures that came and are not recorded yet
    void accept(const EntryRef &shot, const QString &why = {});
    void reject(const EntryRef &shot, const QString &why);
    void takeBack(const QString &student, const QString &why);
    void except(const QString &student, const QList<CheckId> &checks, const QString &why);
    void endException(const QString &student, const QString &why);
    void settle(const PairingAlarm &alarm, const QString &why);
    void leave(const QString &student, const QString &why);
    void askShift(const EntryRef &from, ShiftBy by); ///< answers with shiftPlanned()
    void askSwap(const QString &student, const QString &other);
    void move(const ShiftPlan &plan, const QString &why);

    /// A picture taken earlier, to look at again; answers with shotReady().
    void askShot(const EntryRef &shot);
    void refresh();

    /// For tests: pictures are looked at and prepared by @p bench.
    void setBench(const PhotoBench &bench);

Q_SIGNALS:
    void statusChanged(const liuying::StudioStatus &status);
    /// A picture came in; its check follows with shotReady().
    void shotComing(const QString &cameraFile);
    void shotReady(const liuying::ShotView &shot);
    void accepted(const QString &student, const liuying::ShotNumber &shot);
    void rejected(const liuying::EntryRef &shot);
    void shiftPlanned(const liuying::ShiftPlan &plan);
    void hotFolderChanged(liuying::HotFolderState state);
    /// Something could not be done; nothing was changed. The message is for a person.
    void failed(const liuying::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
