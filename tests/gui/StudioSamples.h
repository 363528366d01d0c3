// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/studio/StudioFlow.h"

namespace liuying::samples {

[[nodiscard]] EntryRef entry(qint64 seq);
/// A shot of the studio's, its entry number @p seq, not decided yet.
[[nodiscard]] StudioShot studioShot(qint64 seq, CheckResult verdict, int frame = 1);
/// Number @p number in 九教106; the student's number ends in it.
[[nodiscard]] StudioSeat studioSeat(int number, const QString &name);
/// 017 sits, 018 to 024 wait, 016 and 015 are done; no pictures of 017 yet.
[[nodiscard]] StudioStatus studioStatus();
/// A judged picture of 017 with everything passed but @p broken, which comes to @p verdict.
[[nodiscard]] ShotView shotView(qint64 seq, CheckResult verdict, const QList<CheckId> &broken = {});
[[nodiscard]] PairingAlarm alarm(PairingFault fault, qint64 about, int number = 16);

} // namespace liuying::samples
