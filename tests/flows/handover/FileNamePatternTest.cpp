// SPDX-License-Identifier: Apache-2.0
#include "flows/handover/FileNamePattern.h"

#include "flows/DoorStation.h"

#include <gtest/gtest.h>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

storage::ShotRow aPhotograph()
{
    storage::ShotRow photo;
    photo.student.number = u"A1"_s;
    photo.student.name = u"阿依古丽·买买提"_s;
    photo.student.college = u"文学院"_s;
    photo.student.className = u"中文/1班"_s;
    photo.room = u"明德楼101"_s;
    photo.shot = {17, photo.room, {}};
    photo.at = atTime(9, 30);
    photo.fileDigest = QByteArray::fromHex("0123456789abcdef");
    return photo;
}

struct Named {
    const char *rule;
    QString pattern;
    QString name;
};
void PrintTo(const Named &row, std::ostream *out)
{
    *out << row.rule;
}
class PatternNames : public testing::TestWithParam<Named> {};

TEST_P(PatternNames, NameOf)
{
    const auto pattern = FileNamePattern::parse(GetParam().pattern);
    ASSERT_OK(pattern);
    EXPECT_EQ(pattern->nameOf(aPhotograph()), GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(Patterns, PatternNames,
                         testing::Values(Named{"TheDefaultHasNoPersonalData", u"{day}-{room}-{shot}.jpg"_s,
                                               u"2025-04-12-明德楼101-017.jpg"_s},
                                         Named{"TheEndingIsAddedWhereItIsMissing", u"{shot}"_s, u"017.jpg"_s},
                                         Named{"AnEndingInCapitalsIsTheSame", u"{shot}.JPG"_s, u"017.jpg"_s},
                                         Named{"TheDigestIsShortened", u"{digest8}"_s, u"01234567.jpg"_s},
                                         Named{"WordsBetweenTokensStay", u"毕业照 {number} {name}"_s,
                                               u"毕业照 A1 阿依古丽·买买提.jpg"_s},
                                         Named{"ASlashInAClassMakesNoFolder", u"{class}-{shot}"_s,
                                               u"中文_1班-017.jpg"_s},
                                         Named{"APointInFrontWouldHideTheFile", u"..{shot}"_s, u"017.jpg"_s}),
                         [](const auto &row) { return std::string(row.param.rule); });

struct Refused {
    const char *rule;
    QString pattern;
};
void PrintTo(const Refused &row, std::ostream *out)
{
    *out << row.rule;
}
class PatternRefusals : public testing::TestWithParam<Refused> {};

TEST_P(PatternRefusals, Parse)
{
    const auto pattern = FileNamePattern::parse(GetParam().pattern);
    ASSERT_FALSE(pattern.has_value());
    EXPECT_EQ(pattern.error().code, ErrorCode::Usage);
    EXPECT_FALSE(pattern.error().message.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Patterns, PatternRefusals,
                         testing::Values(Refused{"AnUnknownTokenIsRefused", u"{shot}-{weight}"_s},
                                         Refused{"ABraceThatIsNotClosedIsRefused", u"{shot"_s},
                                         Refused{"ABraceThatWasNotOpenedIsRefused", u"shot}-{shot}"_s},
                                         Refused{"APathIsRefused", u"../{shot}"_s},
                                         Refused{"NothingIsRefused", u"  "_s},
                                         Refused{"ANameThatAllShareIsRefused", u"{day}-{room}"_s}),
                         [](const auto &row) { return std::string(row.param.rule); });

} // namespace
} // namespace liuying
