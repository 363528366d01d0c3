// SPDX-License-Identifier: Apache-2.0
// The rules for photographs from the terminal: look, set, publish.
#include "cli/Terminal.h"

#include <gtest/gtest.h>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

class PhotoRulesStory : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(terminal.beginWithDemo()); }
    Answer rules(const QStringList &more = {}) const
    {
        return terminal.json(QStringList{u"plan"_s, u"photo-rules"_s} + more);
    }
    [[nodiscard]] static QString ruleOf(const Answer &answer, const QString &check)
    {
        for (const QJsonValue &one : answer.json[u"checks"].toArray()) {
            if (one[u"check"].toString() == check)
                return one[u"rule"].toString();
        }
        return {};
    }

    Terminal terminal;
};

TEST_F(PhotoRulesStory, LookingChangesNothing)
{
    const Answer shown = rules();
    EXPECT_EQ(shown.status, 0);
    EXPECT_EQ(shown.json[u"checks"].toArray().size(), 33);
    EXPECT_EQ(ruleOf(shown, u"eyes.open"_s), u"enforced"_s);
    EXPECT_EQ(shown.json[u"backdrop"].toString(), u"light-blue"_s);
    EXPECT_FALSE(shown.json[u"draft"].toBool(true));
    EXPECT_TRUE(terminal.text({u"plan"_s, u"photo-rules"_s}).out.contains(u"eyes.open"_s));
}

TEST_F(PhotoRulesStory, WhatIsSetWaitsInTheDraftUntilItIsPublished)
{
    const Answer set = rules({u"--set"_s, u"glasses.absent=warned"_s, u"backdrop=white"_s});
    ASSERT_EQ(set.status, 0) << set.err.toStdString();
    EXPECT_EQ(set.json[u"changes"].toArray().size(), 2);
    EXPECT_TRUE(set.json[u"draft"].toBool());
    const QJsonObject published =
        terminal.json({u"plan"_s, u"show"_s, u"--published"_s}).json[u"policy"][u"photo"].toObject();
    EXPECT_EQ(published[u"backdrop"].toString(), u"light-blue"_s);
    const Answer written = terminal.json({u"plan"_s, u"publish"_s});
    ASSERT_EQ(written.status, 0);
    EXPECT_EQ(written.json[u"published"][0][u"changes"].toArray(), set.json[u"changes"].toArray());
    const Answer after = rules();
    EXPECT_EQ(ruleOf(after, u"glasses.absent"_s), u"warned"_s);
    EXPECT_FALSE(after.json[u"draft"].toBool(true));
}

TEST_F(PhotoRulesStory, ADryRunAnswersTheSameAndKeepsNothing)
{
    const Answer tried = rules({u"--preset"_s, u"standard"_s, u"--dry-run"_s});
    EXPECT_EQ(tried.status, 0);
    EXPECT_TRUE(tried.json[u"clearGlassesAllowed"].toBool());
    EXPECT_FALSE(rules().json[u"clearGlassesAllowed"].toBool(true));
    EXPECT_EQ(rules({u"--set=eyes.open=off"_s, u"--dry-run"_s}).json[u"changes"].toArray().size(), 1);
}

TEST_F(PhotoRulesStory, NonsenseChangesNothing)
{
    for (const QStringList &nonsense : {QStringList{u"--set"_s},
                                        {u"--set"_s, u"hat=off"_s},
                                        {u"--set"_s, u"eyes.open"_s},
                                        {u"eyes.open=off"_s},
                                        {u"--preset"_s, u"mine"_s},
                                        {u"--set"_s, u"eyes.open=off"_s, u"crown=9"_s}}) {
        EXPECT_EQ(rules(nonsense).status, 2) << nonsense.join(u' ').toStdString();
    }
    EXPECT_FALSE(rules().json[u"draft"].toBool(true));
}

TEST_F(PhotoRulesStory, APlanThatEnforcesNothingIsWarnedOf)
{
    QStringList all{u"--set"_s};
    for (const QJsonValue &check : rules().json[u"checks"].toArray())
        all.append(check[u"check"].toString() + u"=warned"_s);
    ASSERT_EQ(rules(all).status, 0);
    const Answer checked = terminal.json({u"plan"_s, u"check"_s});
    EXPECT_EQ(checked.status, 0); // a warning, no error
    EXPECT_EQ(checked.json[u"problems"][0][u"code"].toString(), u"nothing-enforced"_s);
}

} // namespace
} // namespace liuying::cli
