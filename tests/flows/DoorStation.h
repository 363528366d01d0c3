// SPDX-License-Identifier: Apache-2.0
// A station with two rooms, two colleges and a clock that tests turn by hand.
#pragma once

#include "core/time/Clock.h"
#include "flows/door/DoorDesk.h"
#include "storage/Stores.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ostream>

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

#define ASSERT_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto &outcomeOfCall = (result);                                                                \
        ASSERT_TRUE(outcomeOfCall.has_value()) << outcomeOfCall.error().detail.toStdString();                \
    } while (false)

namespace liuying {

class FakeClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return ms; }
    /// Sets the hands to a moment of 2025-04-12 in Shanghai.
    void set(int hour, int minute);

    qint64 ms = 0;
};

/// 2025-04-12 at that time.
[[nodiscard]] LocalDateTime atTime(int hour, int minute);
[[nodiscard]] Window windowOf(int fromHour, int fromMinute, int toHour, int toMinute);

/// 明德楼101: 文学院 09:00–10:00, its classes 中文 09:00–09:30 and 新闻 09:30–10:00; then 理学院 10:00–11:00.
/// 明德楼102: nobody. Everybody but A3 has paid; A4 is not enrolled.
[[nodiscard]] Plan aPlan();
[[nodiscard]] QList<Student> aRoster();
[[nodiscard]] QByteArray codeOf(const QString &student);

class DoorStation : public testing::Test {
protected:
    DoorStation();

    [[nodiscard]] DoorDesk desk(const QString &room = QStringLiteral("明德楼101"));
    [[nodiscard]] qint64 entries() const;
    void append(const Fact &fact);

    QTemporaryDir m_folder;
    FakeClock clock;
    std::unique_ptr<storage::Stores> stores;
};

} // namespace liuying
