// SPDX-License-Identifier: Apache-2.0
// A station with three accepted photographs, their files in its photo folder.
#pragma once

#include "flows/DoorStation.h"
#include "flows/handover/HandOverDesk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace liuying {

inline void writeBytes(const QString &file, const QByteArray &bytes)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(file).path()));
    QFile target(file);
    ASSERT_TRUE(target.open(QIODevice::WriteOnly));
    ASSERT_EQ(target.write(bytes), bytes.size());
}

[[nodiscard]] inline QByteArray readBytes(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// A1 (001) and A2 (002) of 文学院 and B1 (003) of 理学院, all of 明德楼101.
class HandOverStation : public DoorStation {
protected:
    HandOverStation()
    {
        accept(QStringLiteral("A1"), 1, "one");
        accept(QStringLiteral("A2"), 2, "two");
        accept(QStringLiteral("B1"), 3, "three");
    }
    void accept(const QString &student, int number, const QByteArray &picture, int minute = 0,
                const QString &name = {})
    {
        ShotAccepted accepted;
        accepted.student = student;
        accepted.room = QStringLiteral("明德楼101");
        accepted.shot = {number, accepted.room, {}};
        accepted.at = atTime(9, minute > 0 ? minute : number);
        accepted.file = name.isEmpty() ? QStringLiteral("prepared/%1.jpg").arg(number) : name;
        accepted.fileDigest = QCryptographicHash::hash(picture, QCryptographicHash::Sha256);
        clock.set(9, accepted.at.time.minute());
        append(accepted);
        writeBytes(prepared(accepted.file), picture);
    }
    [[nodiscard]] QString prepared(const QString &name) const
    {
        return m_folder.filePath(QStringLiteral("photos/") + name);
    }
    [[nodiscard]] QString handed(const QString &name) const { return QDir(wish.folder).filePath(name); }
    [[nodiscard]] Result<HandOverReport> handOver() { return HandOverDesk(*stores, clock).handOver(wish); }
    /// Publishes the plan with a policy that lets personal data out.
    void letNamesOut()
    {
        Plan plan = aPlan();
        plan.policy.photo.manifestNamesPeople = true;
        append(PlanPublished{QStringLiteral("campaign"), 2, plan, QStringLiteral("test")});
    }
    /// Files below the hand-over's folder, sorted.
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        QDirIterator there(wish.folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (there.hasNext())
            names.append(QDir(wish.folder).relativeFilePath(there.next()));
        names.sort();
        return names;
    }

    QTemporaryDir m_target;
    HandOverWish wish{m_target.filePath(QStringLiteral("交付")), FileNamePattern::byDefault(), {}};
};

} // namespace liuying
