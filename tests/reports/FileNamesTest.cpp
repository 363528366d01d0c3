// SPDX-License-Identifier: Apache-2.0
#include "reports/FileNames.h"

#include <gtest/gtest.h>

namespace liuying::reports {
namespace {

using namespace Qt::StringLiterals;

TEST(SafeFileName, HasALineForWhatWouldLeadElsewhere)
{
    EXPECT_EQ(safeFileName(u"../a\\b:c"_s), u"_a_b_c"_s);
}

TEST(SafeFileName, IsCutToWhatFileSystemsTakeAtAWholeCharacter)
{
    const QString name = safeFileName(QString(300, u'学'));
    EXPECT_EQ(name.toUtf8().size(), 210);
    EXPECT_EQ(name, QString(name.size(), u'学'));
    EXPECT_EQ(safeFileName(u" .. "_s), u"_"_s);
}

} // namespace
} // namespace liuying::reports
