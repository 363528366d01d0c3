// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/JsonFields.h"
#include "core/photo/PhotoPolicy.h"

namespace liuying {

// How the journal writes by which rules photographs are judged; keys in docs/formats/journal.md.
[[nodiscard]] QJsonObject photoPolicyToJson(const PhotoPolicy &policy);
[[nodiscard]] PhotoPolicy photoPolicyFromJson(JsonFields &fields);

} // namespace liuying
