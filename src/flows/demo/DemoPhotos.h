// SPDX-License-Identifier: Apache-2.0
// Private to the demo: the pictures of its record, as real files.
#pragma once

#include "core/photo/PhotoCheck.h"
#include "demo/Portrait.h"
#include "flows/studio/PhotoFolder.h"

#include <QHash>

namespace liuying {

/// A drawn student as the camera saw them, with the picture that was prepared from it.
struct DemoPicture {
    QImage frame;        ///< as the camera took it
    QByteArray prepared; ///< JPEG of the standard; empty for a look with faults: nobody accepts that
};
/// The picture of a look; faults are drawn into it.
[[nodiscard]] Result<DemoPicture> drawDemoPicture(const demo::PortraitLook &look);

/// Files of the demo's pictures below a station's photo folder. Ten students are drawn, once in a
/// program, and sit for everybody: thousands of portraits would take minutes to draw and 200 MB. Prepared
/// files that are the same share their place on the disk where the file system lets them.
class DemoPhotos {
public:
    explicit DemoPhotos(const QString &dataFolder);

    /// The prepared picture of a shot; @p face counts from 0, any number.
    [[nodiscard]] Result<PhotoFolder::Kept> keepPrepared(int face, QDate day, const QString &room,
                                                         const ShotNumber &shot);
    /// What the camera took of it, @p takenAt by the camera's clock.
    [[nodiscard]] Result<PhotoFolder::Kept> keepOriginal(int face, const LocalDateTime &takenAt,
                                                         const QString &room, const ShotNumber &shot,
                                                         int frame) const;
    /// A first picture that cannot be used: the eyes are closed.
    [[nodiscard]] Result<PhotoFolder::Kept> keepSpoilt(int face, const LocalDateTime &takenAt,
                                                       const QString &room, const ShotNumber &shot,
                                                       int frame) const;

private:
    PhotoFolder m_folder;
    QHash<int, PhotoFolder::Kept> m_written; ///< face → the first prepared file with it
};

} // namespace liuying
