// SPDX-License-Identifier: Apache-2.0
// Where things stand on a notice's pages.
#include "reports/NoticeLayout.h"
#include "reports/SomeNotices.h"

#include <gtest/gtest.h>

#include <QImage>

namespace liuying::reports {
namespace {

using namespace Qt::StringLiterals;

class NoticeLayoutTest : public testing::Test {
protected:
    NoticeLayoutTest() : m_image(10, 10, QImage::Format_RGB32), m_painter(&m_image), m_paper(m_painter, 300)
    {}

    QImage m_image;
    QPainter m_painter;
    Paper m_paper;
};

double endOfRules(const ClassNotice &notice, const NoticeLayout &layout, const Paper &paper)
{
    return layout.rulesTop + page::kRulesHeadHeight +
           std::max(rulesHeight(notice.codeSteps, layout.rulesPoints, paper),
                    rulesHeight(notice.dressRules, layout.rulesPoints, paper));
}

TEST_F(NoticeLayoutTest, EverybodyStandsOnOnePageOnceAndNothingRunsIntoTheFooter)
{
    for (const int people : {0, 1, 2, 29, 45, 46, 60, 61, 144, 145, 400, 1000}) {
        const ClassNotice notice = aNotice(u"中文2201班"_s, people);
        const NoticeLayout layout = layOut(notice, m_paper);
        qsizetype next = 0;
        for (const QueueGrid &grid : layout.pages) {
            EXPECT_EQ(grid.from, next);
            EXPECT_LE(grid.count, grid.rows * grid.columns);
            EXPECT_LE(grid.bottom(), page::kFooterTop);
            next += grid.count;
        }
        EXPECT_EQ(next, people);
        EXPECT_GT(layout.rulesTop, layout.pages.constFirst().bottom());
        EXPECT_LE(endOfRules(notice, layout, m_paper), page::kFooterTop);
    }
}

TEST_F(NoticeLayoutTest, UpTo45FitOnePageAlsoBesideLongRulesAndAPart)
{
    for (int people = 0; people <= 45; ++people) {
        ClassNotice notice = aNotice(u"中文2201班"_s, people);
        notice.part = u"第1组，共2组：学号2022010101至2022010145"_s;
        // As long as the rules become in English.
        notice.codeSteps = QStringList(5, u"Open the CHSI app, or its WeChat account, or log in to the CHSI "
                                          "archive on a computer and look at your enrolment."_s);
        notice.dressRules = QStringList(6, u"No hat and no head scarf; where religion, medicine or culture "
                                           "ask for one, it must leave the face clear."_s);
        const NoticeLayout layout = layOut(notice, m_paper);
        EXPECT_EQ(layout.pages.size(), 1) << people;
        EXPECT_LE(endOfRules(notice, layout, m_paper), page::kFooterTop) << people;
    }
}

TEST_F(NoticeLayoutTest, AFewHaveLargerRowsThanMany)
{
    const double few = layOut(aNotice(u"a"_s, 10), m_paper).pages.constFirst().rowHeight;
    const double many = layOut(aNotice(u"a"_s, 45), m_paper).pages.constFirst().rowHeight;
    EXPECT_GT(few, many);
}

} // namespace
} // namespace liuying::reports
