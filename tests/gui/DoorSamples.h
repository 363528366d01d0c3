// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/Words.h"
#include "flows/door/DoorDesk.h"

namespace liuying::samples {

/// A door in the middle of a batch: class 会计2101 with 6 students (01 is in, 03 has not paid, 02 is next),
/// then class 会计2102 with 3, then another college.
[[nodiscard]] DoorStatus doorStatus();
[[nodiscard]] Student student(const QString &number, const QString &name,
                              const QString &className = QStringLiteral("会计2101"));
[[nodiscard]] LocalDateTime at(int hour, int minute);

[[nodiscard]] DoorAnswer admitted(const Student &student, int shot, qint64 seq);
[[nodiscard]] DoorAnswer unknownCode(const QByteArray &payload);
/// The same, its card still being read.
[[nodiscard]] DoorAnswer cardBeingRead(const QByteArray &payload);
/// The same, its card like those of @p candidates.
[[nodiscard]] DoorAnswer doubtfulCard(const QByteArray &payload, const QList<Student> &candidates);
/// Recognised by the card, bound and let in.
[[nodiscard]] DoorAnswer recognised(const QByteArray &payload, const Student &student, int shot, qint64 seq);
[[nodiscard]] DoorAnswer unpaid(const Student &student);
[[nodiscard]] DoorAnswer wrongRoom(const Student &student);
[[nodiscard]] DoorAnswer alreadyIn(const Student &student, int shot);
[[nodiscard]] DoorWords words(const QString &headline);

} // namespace liuying::samples
