// SPDX-License-Identifier: Apache-2.0
// Private to the plan's flows: a coordinator's file as bytes (docs/formats/part.md).
#pragma once

#include "flows/plan/PlanBook.h"

namespace liuying {

[[nodiscard]] QByteArray partToBytes(const PlanPartFile &part);
/// BadInput, naming @p file, for bytes that are no part, are cut short, were changed by hand, speak of more
/// than one college or were written by a newer program.
[[nodiscard]] Result<PlanPartFile> partFromBytes(const QString &file, const QByteArray &bytes);

} // namespace liuying
