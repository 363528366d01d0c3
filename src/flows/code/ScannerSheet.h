// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QImage>
#include <QString>

namespace liuying {

/// scannerTestCode() as a QR code, black on white, whole pixels a module, at most @p widthPx wide, without a
/// quiet zone.
[[nodiscard]] QImage scannerTestImage(int widthPx);

/// An A4 page with the test code in three sizes, for scanners that do not read from screens. Fails as
/// reports::replaceFile() does.
[[nodiscard]] Result<void> writeScannerSheet(const QString &path);

} // namespace liuying
