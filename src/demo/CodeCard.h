// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QImage>
#include <QString>

namespace liuying::demo {

/// First and last characters kept, as the code card prints a name: 张**三; of two characters the first: 张*.
[[nodiscard]] QString maskedName(const QString &name);

/// @p payload as a QR code (error correction M), black on white with whole pixels a module, at most
/// @p widthPx wide and without a quiet zone. Null when libqrencode cannot hold it.
[[nodiscard]] QImage drawQr(const QByteArray &payload, int widthPx);

/// The typeface of everything drawn here; @p heightPx is the em.
[[nodiscard]] QFont demoFont(double heightPx, QFont::Weight weight = QFont::Normal);

} // namespace liuying::demo
