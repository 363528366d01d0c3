// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "exchange/Imports.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace liuying::cli {

/// Null where the text is empty, the number or date is not known.
[[nodiscard]] QJsonValue orNull(const QString &text);
[[nodiscard]] QJsonValue orNull(const std::optional<int> &number);
[[nodiscard]] QJsonValue orNull(const std::optional<Money> &money); ///< fen
[[nodiscard]] QJsonValue orNull(const std::optional<QDate> &date);

[[nodiscard]] QJsonObject campaignJson(const Campaign &campaign);
[[nodiscard]] QJsonArray roomsJson(const QList<Room> &rooms);
[[nodiscard]] QJsonObject batchJson(const Batch &batch);
[[nodiscard]] QJsonArray daysJson(const QList<QDate> &days);

} // namespace liuying::cli
