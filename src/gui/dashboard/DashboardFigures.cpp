// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/DashboardFigures.h"

#include "flows/MoneyWords.h"
#include "gui/common/FigureTile.h"
#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"

#include <QHBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Without ".00" where there are no fen: the tile is narrow, and the ledger behind it has every fen.
QString shortYuan(const QString &words)
{
    return words.endsWith(u".00"_s) ? words.chopped(3) : words;
}

} // namespace

DashboardFigures::DashboardFigures(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    m_expected = add(u"expectedTile"_s, tr("应到"), u"attendance"_s);
    m_in = add(u"inTile"_s, tr("已到"), u"attendance"_s);
    m_photographed = add(u"photographedTile"_s, tr("已拍"), u"shot-register"_s);
    m_missing = add(u"missingTile"_s, tr("未到"), u"no-shows"_s);
    m_due = add(u"moneyExpectedTile"_s, tr("应收（元）"), {});
    m_received = add(u"moneyReceivedTile"_s, tr("到账（元）"), {});
    m_difference = add(u"moneyDifferenceTile"_s, tr("差额（元）"), {});
    m_open = add(u"openItemsTile"_s, tr("待处理"), {});
    m_refunds = add(u"refundsTile"_s, tr("待退费"), {});
}

FigureTile *DashboardFigures::add(const QString &name, const QString &word, const QString &report)
{
    auto *tile = new FigureTile(word, this);
    tile->setObjectName(name);
    layout()->addWidget(tile);
    connect(tile, &QAbstractButton::clicked, this, [this, report] {
        if (report.isEmpty())
            Q_EMIT ledgerAsked();
        else
            Q_EMIT reportAsked(report);
    });
    return tile;
}

void DashboardFigures::showFigures(const Dashboard &now)
{
    const AttendanceRow &total = now.total;
    const Money difference = now.received - now.expected;
    const int refunds = now.refundsDue + now.refundsApproved;
    const auto caution = [](bool isOdd) { return isOdd ? Tone::Caution : Tone::Plain; };
    m_expected->showFigure(countWords(total.in + total.missing), Tone::Plain);
    m_in->showFigure(countWords(total.in), Tone::Plain);
    m_photographed->showFigure(countWords(total.photographed),
                               total.photographed > 0 ? Tone::Good : Tone::Plain);
    m_missing->showFigure(countWords(total.missing), caution(total.missing > 0 && total.in > 0));
    m_due->showFigure(shortYuan(yuanWords(now.expected)), Tone::Plain);
    m_received->showFigure(shortYuan(yuanWords(now.received)), Tone::Plain);
    m_difference->showFigure(shortYuan(differenceWords(difference)), caution(difference != Money{}));
    m_open->showFigure(countWords(now.openItems), caution(now.openItems > 0));
    m_refunds->showFigure(countWords(refunds), caution(refunds > 0));
}

} // namespace liuying
