// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/DashboardWords.h"

#include "flows/CampaignTime.h"
#include "flows/MoneyWords.h"
#include "gui/dashboard/RoomCard.h"
#include "gui/prepare/ImportPreview.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DashboardPage)
};

constexpr auto kLedger = "ledger"_L1;

class Duties {
public:
    /// Said only where there is something to count.
    void add(int count, Tone tone, const QString &text, const QString &page, const QString &caption = {})
    {
        if (count > 0)
            duties.append({{.text = text.arg(countWords(count)), .tone = tone, .caption = caption}, page});
    }
    QList<Duty> duties;
};

void addMoney(Duties &to, const Dashboard &now)
{
    to.add(now.openItems, Tone::Caution, Words::tr("%1 项缴费、汇款要由人核定"), kLedger);
    to.add(now.collegesOwing, Tone::Caution, Words::tr("%1 个学院的钱没有汇齐"), kLedger,
           Words::tr("应收 %1 元，到账 %2 元").arg(yuanWords(now.expected), yuanWords(now.received)));
}

void addPreparation(Duties &to, const Dashboard &now)
{
    to.add(now.total.eligible - now.total.paid, Tone::Plain, Words::tr("%1 名学生还没有缴费"), kLedger,
           now.ledgerAsOf ? Words::tr("缴费名单截至 %1").arg(momentWords(*now.ledgerAsOf)) : QString());
}

/// Rooms that somebody should ring up.
void addRooms(Duties &to, const Dashboard &now)
{
    for (const RoomNow &room : now.rooms) {
        const RoomWords words = roomWords(room, now.now);
        const QString wrong =
            words.isSilent ? words.last : (words.tone == Tone::Bad ? words.state : QString());
        if (!wrong.isEmpty())
            to.duties.append({{.text = Words::tr("%1：%2").arg(room.room, wrong),
                               .tone = Tone::Caution,
                               .caption = room.college},
                              u"throughput"_s});
    }
}

void addToday(Duties &to, const Dashboard &now)
{
    to.add(now.turnedAwayToday, Tone::Plain, Words::tr("今天有 %1 人次没有放行"), u"make-up"_s);
    to.add(now.overridesToday, Tone::Plain, Words::tr("今天特批放行 %1 人"), u"corrections"_s);
    to.add(now.total.in - now.total.photographed, Tone::Plain, Words::tr("%1 人已到、还没有照片"),
           u"shot-register"_s);
}

void addAfterwards(Duties &to, const Dashboard &now)
{
    // Who is in and has no photograph is made up for too.
    to.add(now.total.missing + now.total.in - now.total.photographed, Tone::Caution,
           Words::tr("%1 人要安排补拍"), u"make-up"_s);
    to.add(now.refundsDue, Tone::Caution, Words::tr("%1 笔退费等待审批"), kLedger);
    to.add(now.refundsApproved, Tone::Caution, Words::tr("%1 笔退费已批准，还没有付"), kLedger);
    to.add(now.proofreadingMissing, Tone::Plain, Words::tr("跟进 %1 人在学信网校对照片"), u"proofreading"_s);
}

} // namespace

Phase phaseOf(const Dashboard &dashboard)
{
    if (dashboard.days.isEmpty())
        return Phase::Unplanned;
    if (dashboard.isOver)
        return Phase::Over;
    if (dashboard.days.contains(dashboard.now.date))
        return Phase::Today;
    return dashboard.now.date < dashboard.days.front() ? Phase::Before : Phase::Between;
}

QString phaseWords(const Dashboard &dashboard)
{
    const QList<QDate> &days = dashboard.days;
    const QDate today = dashboard.now.date;
    switch (phaseOf(dashboard)) {
    case Phase::Unplanned:
        return Words::tr("还没有日程");
    case Phase::Before:
        return Words::tr("还有%1天，%2开拍").arg(today.daysTo(days.front())).arg(dayWords(days.front()));
    case Phase::Today:
        return Words::tr("今天是第%1天，共%2天").arg(days.indexOf(today) + 1).arg(days.size());
    case Phase::Between:
        break;
    case Phase::Over:
        return Words::tr("拍摄已于%1结束").arg(dayWords(days.back()));
    }
    const auto next = std::ranges::upper_bound(days, today);
    if (next == days.end())
        return Words::tr("最后一天是%1").arg(dayWords(days.back()));
    return Words::tr("今天不拍，下一天是%1").arg(dayWords(*next));
}

QList<Duty> dutiesOf(const Dashboard &dashboard)
{
    Duties found;
    switch (phaseOf(dashboard)) {
    case Phase::Unplanned:
        return {{{.text = Words::tr("先导入通知和名单")}, {}}};
    case Phase::Before:
        addMoney(found, dashboard);
        addPreparation(found, dashboard);
        break;
    case Phase::Today:
    case Phase::Between:
        addRooms(found, dashboard);
        addMoney(found, dashboard);
        addToday(found, dashboard);
        break;
    case Phase::Over:
        addAfterwards(found, dashboard);
        addMoney(found, dashboard);
        break;
    }
    if (found.duties.isEmpty())
        return {{{.text = Words::tr("没有要处理的事"), .tone = Tone::Good}, {}}};
    return found.duties;
}

} // namespace liuying
