// SPDX-License-Identifier: Apache-2.0
// A room's studio with three students waiting, and pictures that are quick to look at.
#pragma once

#include "flows/DoorStation.h"
#include "flows/studio/Darkroom.h"
#include "flows/studio/HotPictures.h"

#include <QDir>

namespace liuying {

/// Looks at nothing but whether it is a picture, and prepares it as it is.
[[nodiscard]] inline PhotoBench quickBench()
{
    return {[](const QString &file, const Policy &, const QSet<CheckId> &) {
                ShotView view;
                const QImage picture(file);
                view.checked.judgement.verdict = picture.isNull() ? CheckResult::Review : CheckResult::Pass;
                if (picture.isNull())
                    view.checked.trouble = Error{ErrorCode::BadInput, QStringLiteral("no picture"), {}};
                view.judged = picture;
                return view;
            },
            [](const QString &file, const Policy &) -> Result<vision::PreparedPhoto> {
                QFile picture(file);
                if (!picture.open(QIODevice::ReadOnly))
                    return failure(ErrorCode::NotFound, file);
                return vision::PreparedPhoto{picture.readAll(), 90, {}, {}};
            }};
}

/// A1 (001), A2 (002) and A5 (003) have come to 明德楼101 at 9:00, 9:01 and 9:02. Only the file's format is
/// checked, so that a JPEG passes whatever it shows.
class StudioStation : public DoorStation {
protected:
    StudioStation()
    {
        clock.set(8, 30);
        Plan plan = aPlan();
        for (const CheckId check : allChecks()) {
            if (check != CheckId::FileFormat)
                plan.policy.photo.rules.insert(check, CheckRule::Off);
        }
        append(PlanPublished{QStringLiteral("campaign"), 2, plan, QStringLiteral("test")});
        arrive(QStringLiteral("A1"), 1, 0);
        arrive(QStringLiteral("A2"), 2, 1);
        arrive(QStringLiteral("A5"), 3, 2);
        clock.set(9, 3);
    }
    void arrive(const QString &student, int number, int minute)
    {
        clock.set(9, minute);
        Arrived arrived;
        arrived.student = student;
        arrived.room = room;
        arrived.day = QDate(2025, 4, 12);
        arrived.shot = {number, room, {}};
        arrived.at = atTime(9, minute);
        append(arrived);
    }
    /// A picture in the camera's folder; each call another one, 12 s later: nobody changes seats any faster.
    [[nodiscard]] QString photograph(const QString &name)
    {
        LocalDateTime takenAt = atTime(9, 3);
        takenAt.time = takenAt.time.addSecs(++m_taken * 12);
        writeFile(camera.filePath(name), tinyJpeg(m_taken, takenAt));
        return camera.filePath(name);
    }

    const QString room = QStringLiteral("明德楼101");
    QTemporaryDir camera;

private:
    int m_taken = 0;
};

} // namespace liuying
