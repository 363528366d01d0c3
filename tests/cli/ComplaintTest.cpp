// SPDX-License-Identifier: Apache-2.0
// What an import says of rows and problems, one line each.
#include "cli/ImportAnswer.h"

#include <gtest/gtest.h>

#include <QBuffer>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

TEST(Complaints, NameTheFileAndLeaveTheSheetToTheSentence)
{
    QBuffer out;
    QBuffer err;
    ASSERT_TRUE(out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly));
    Call call(out, err);
    exchange::Problem problem;
    problem.sheet = u"东校区"_s;
    problem.text = u"工作表“东校区”第3行：时间待定，没有列入。"_s;
    exchange::RejectedRow rejected;
    rejected.sheet = u"东校区"_s;
    rejected.text = u"工作表“东校区”第4行：“学号”一列是空的，缺少学号。"_s;
    complainAbout(call, u"a.xlsx"_s, {rejected}, {problem});
    EXPECT_EQ(QString::fromUtf8(err.data()).toStdString(),
              (u"a.xlsx：%1\na.xlsx：%2\n"_s.arg(rejected.text, problem.text)).toStdString());
    EXPECT_TRUE(out.data().isEmpty());
}

} // namespace
} // namespace liuying::cli
