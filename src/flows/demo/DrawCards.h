// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Stores.h"

#include <QStringList>

namespace liuying {

/// A code card to be drawn, as a student would have saved it.
struct DemoCard {
    Student student;
    QString file; ///< below the folder: college/class/number.jpg or .png
};

/// The cards of the demo's students, in the order of the roster; at most @p most. Usage where the station
/// holds no demo.
[[nodiscard]] Result<QList<DemoCard>> demoCards(const storage::Stores &stores, int most);

/// Draws @p cards into @p folder, which is made where there is none, on all processors; sizes, formats and
/// qualities differ as phones' do. Files that are there are written over. Stops at the first that cannot be
/// written: NoPermission or DiskFull, named. Needs a QGuiApplication.
[[nodiscard]] Result<void> drawDemoCards(const QList<DemoCard> &cards, const QString &university,
                                         const QString &folder);

} // namespace liuying
