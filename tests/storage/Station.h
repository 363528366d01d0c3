// SPDX-License-Identifier: Apache-2.0
// A station in a folder of its own, and the facts tests put into it.
#pragma once

#include "core/journal/Facts.h"
#include "storage/Stores.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#define ASSERT_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto &outcomeOfCall = (result);                                                                \
        ASSERT_TRUE(outcomeOfCall.has_value()) << outcomeOfCall.error().detail.toStdString();                \
    } while (false)

namespace liuying::storage {

/// 2025-04-12 08:00 in Shanghai.
inline constexpr qint64 kMorningMs = 1744416000000;

[[nodiscard]] Plan aPlan();
[[nodiscard]] Student aStudent(const QString &number, const QString &name);
/// @p count students in classes of 30, colleges of 300.
[[nodiscard]] QList<Student> manyStudents(int count);
[[nodiscard]] PaymentList everybodyPaid(const QList<Student> &students);
[[nodiscard]] Arrived anArrival(const QString &student, int shotNumber);
[[nodiscard]] QByteArray aCode(const QString &student);

/// Opens, and fails the test when that does not work.
[[nodiscard]] std::unique_ptr<Stores> openStation(const QString &folder,
                                                  OpenMode mode = OpenMode::OpenOrCreate);
void putPlanAndRoster(Stores &stores, const QList<Student> &students);
[[nodiscard]] EntryRef append(Stores &stores, const Fact &fact, qint64 atMs = kMorningMs);

/// Runs SQL past the program, as a tamperer with the file would.
void tamper(const QString &file, const char *sql);

class StationTest : public testing::Test {
protected:
    StationTest();
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Stores> stores;
};

} // namespace liuying::storage
