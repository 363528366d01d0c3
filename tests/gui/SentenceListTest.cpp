// SPDX-License-Identifier: Apache-2.0
#include "gui/common/SentenceList.h"

#include <gtest/gtest.h>

#include <QScrollBar>
#include <QTest>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

QList<Sentence> sentences(int count)
{
    QList<Sentence> all;
    for (int i = 0; i < count; ++i)
        all.append(
            {.text = u"第%1句话说的是一间教室里发生的一件事，说得有些长，在窄的地方要折行"_s.arg(i + 1),
             .tone = i % 2 == 0 ? Tone::Caution : Tone::Plain,
             .caption = i % 3 == 0 ? u"还有一行小字"_s : QString()});
    return all;
}

TEST(SentenceList, EveryHeightIsLaidOutWhereAScrollBarMayCome)
{
    SentenceList list;
    list.setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    list.setSentences(sentences(5));
    list.show();
    for (int width = 180; width < 420; width += 7) {
        list.resize(width, 40);
        const int needed = list.sizeHint().height();
        for (int height = needed - 40; height < needed + 40; ++height) {
            list.resize(width, height);
            EXPECT_EQ(list.sizeHint().height(), needed) << width << " wide, " << height << " high";
        }
    }
}

TEST(SentenceList, TheScrollBarComesOnlyForWhatDoesNotFit)
{
    SentenceList list;
    list.setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    list.setSentences(sentences(5));
    list.resize(300, 400);
    list.show();
    list.resize(300, list.sizeHint().height());
    ASSERT_TRUE(QTest::qWaitFor([&list] { return list.verticalScrollBar()->maximum() == 0; }));
    list.resize(300, list.height() / 2);
    EXPECT_TRUE(QTest::qWaitFor([&list] { return list.verticalScrollBar()->maximum() > 0; }));
}

} // namespace
} // namespace liuying
