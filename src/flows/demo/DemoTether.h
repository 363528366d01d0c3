// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "demo/Portrait.h"
#include "storage/Stores.h"

namespace liuying {

/// How a student of the demo looks, whenever it is played; @p take counts the pictures of the student so far.
/// A quarter of them have to sit twice: the first picture cannot be used.
[[nodiscard]] demo::PortraitLook demoLook(const QString &student, int take);

/// A picture that the demo's camera sent.
struct DemoRelease {
    QString student; ///< number
    QString file;    ///< absolute
};
/// Releases the demo's camera once: whoever sits before it in @p room comes as a file into @p folder, as a
/// tethered camera sends one; the folder is made where there is none. Only reads the station. NotFound where
/// nobody sits there, Usage where the station holds no demo, NoPermission and DiskFull of the folder. With
/// @p isDry nothing is written.
[[nodiscard]] Result<DemoRelease> releaseDemoCamera(storage::Stores &stores, const Clock &clock,
                                                    const QString &room, const QString &folder, bool isDry);

} // namespace liuying
