// SPDX-License-Identifier: Apache-2.0
#include "demo/Demo.h"
#include "exchange/Imports.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

TEST(DemoPlan, IsThePlanOfTheNoticeItself)
{
    const QString shared =
        qEnvironmentVariable("LIUYING_SHARED", QStringLiteral(LIUYING_SOURCE_DIR "/../shared"));
    const QString file = shared + u"/notice/hnust-2025-17.txt"_s;
    if (!QFile::exists(file))
        GTEST_SKIP() << "the notice is not on this machine";
    const auto notice = exchange::readNotice(file);
    ASSERT_TRUE(notice) << qPrintable(notice.error().detail);

    const Plan read = notice->toPlan();
    const Plan invented = demo::demoCampaign().plan;
    EXPECT_EQ(invented.batches, read.batches);
    EXPECT_EQ(invented.policy, read.policy);
    Campaign announced = invented.campaign;
    announced.id.clear(); // made with the campaign; no notice names it
    EXPECT_EQ(announced, read.campaign);
    for (const Room &room : read.rooms) {
        const Room *same = invented.room(room.code);
        ASSERT_NE(same, nullptr) << qPrintable(room.code);
        EXPECT_EQ(same->name, room.name);
    }
}

} // namespace
} // namespace liuying
