// SPDX-License-Identifier: Apache-2.0
#include "gui/PlanSamples.h"
#include "gui/plan/PhotoRuleRow.h"
#include "gui/plan/PhotoRulesPanel.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

class PhotoRules : public testing::Test {
protected:
    PhotoRules()
    {
        editor.setBook(samples::smallBook());
        panel.resize(420, 640);
        panel.show();
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = panel.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    /// As a person who walks to the choice with the keyboard.
    void walk(const QString &combo, Qt::Key key) { QTest::keyClick(part<QComboBox>(combo), key); }
    [[nodiscard]] const PhotoPolicy &rules() const { return editor.plan().policy.photo; }

    PlanEditor editor;
    PhotoRulesPanel panel{editor};
};

TEST_F(PhotoRules, EveryCheckHasARow)
{
    const auto rows = panel.findChildren<PhotoRuleRow *>();
    EXPECT_EQ(rows.size(), allChecks().size());
}

TEST_F(PhotoRules, AChoiceIsAStepThatUndoShowsTakenBack)
{
    walk(u"rule eyes.open"_s, Qt::Key_Down);
    EXPECT_EQ(rules().rule(CheckId::EyesOpen), CheckRule::Warned);
    walk(u"rule eyes.open"_s, Qt::Key_Down);
    EXPECT_EQ(rules().rule(CheckId::EyesOpen), CheckRule::Off);
    editor.undo();
    EXPECT_EQ(part<QComboBox>(u"rule eyes.open"_s)->currentIndex(), int(CheckRule::Warned));
    editor.undo();
    EXPECT_EQ(rules(), PhotoPolicy());
}

TEST_F(PhotoRules, EnforcingAgainIsAsIfNothingWasChanged)
{
    walk(u"rule eyes.open"_s, Qt::Key_Down);
    walk(u"rule eyes.open"_s, Qt::Key_Up);
    EXPECT_EQ(rules(), PhotoPolicy());
}

TEST_F(PhotoRules, APresetSetsAllOfThemInOneStep)
{
    QTest::mouseClick(part<QPushButton>(u"standardPreset"_s), Qt::LeftButton);
    EXPECT_TRUE(rules().clearGlassesAllowed);
    EXPECT_TRUE(part<QCheckBox>(u"clearGlassesBox"_s)->isChecked());
    EXPECT_EQ(part<QComboBox>(u"rule clothes.collar"_s)->currentIndex(), int(CheckRule::Warned));
    QTest::mouseClick(part<QPushButton>(u"noticePreset"_s), Qt::LeftButton);
    EXPECT_EQ(rules(), PhotoPolicy());
}

TEST_F(PhotoRules, AMeasureCannotBeTurnedBackwards)
{
    part<QSpinBox>(u"faceWidth from"_s)->setValue(400); // beyond the other end, which is 300
    EXPECT_LT(rules().faceWidth.from, rules().faceWidth.to);
    EXPECT_EQ(rules().faceWidth.to, 300);
    part<QSpinBox>(u"faceWidth to"_s)->setValue(310);
    EXPECT_EQ(rules().faceWidth.to, 310);
}

TEST_F(PhotoRules, TheRestIsKeptToo)
{
    walk(u"backdropCombo"_s, Qt::Key_Down);
    part<QCheckBox>(u"maskedNameBox"_s)->click();
    part<QCheckBox>(u"manifestNamesBox"_s)->click();
    part<QSpinBox>(u"shotSecondsSpin"_s)->setValue(120);
    EXPECT_EQ(rules().backdrop, BackdropKind::White);
    EXPECT_FALSE(rules().nameIsMasked);
    EXPECT_TRUE(rules().manifestNamesPeople);
    EXPECT_EQ(rules().shotExpectedWithinSeconds, 120);
}

} // namespace
} // namespace liuying
