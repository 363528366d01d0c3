// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace liuying::cli {

/// A payload as the contract prints it: its text where it is printable UTF-8, else "base64:" and its bytes.
[[nodiscard]] QString payloadText(const QByteArray &payload);

/// Reads what payloadText() wrote; empty when what stands after "base64:" is not base64.
[[nodiscard]] std::optional<QByteArray> payloadFromText(const QString &text);

} // namespace liuying::cli
