// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/LedgerHeader.h"

#include "flows/CampaignTime.h"
#include "flows/MoneyWords.h"
#include "flows/ledger/LedgerWords.h"
#include "gui/common/FigureTile.h"
#include "gui/common/Theme.h"
#include "gui/ledger/RefundsModel.h"
#include "gui/prepare/ImportPreview.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

LedgerHeader::LedgerHeader(QWidget *parent)
    : QWidget(parent), m_parts(new QButtonGroup(this)), m_asOfLabel(new QLabel(this)),
      m_collegeCombo(makeLedgerCombo(u"scopeCombo"_s, tr("看哪个学院"), this)),
      m_received(addTile(u"receivedFigure"_s, tr("到账（元）"), LedgerPage::Part::Colleges)),
      m_expected(addTile(u"expectedFigure"_s, tr("应收（元）"), LedgerPage::Part::Colleges)),
      m_difference(addTile(u"differenceFigure"_s, tr("差额（元）"), LedgerPage::Part::Colleges)),
      m_settled(addTile(u"settledFigure"_s, tr("已结清的学院"), LedgerPage::Part::Colleges)),
      m_open(addTile(u"openFigure"_s, tr("待处理"), LedgerPage::Part::OpenItems)),
      m_refunds(addTile(u"refundsFigure"_s, tr("退费"), LedgerPage::Part::Refunds))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid + kGrid / 2);
    layout->addLayout(makeTop());
    layout->addLayout(makeFigures());
}

FigureTile *LedgerHeader::addTile(const QString &name, const QString &word, LedgerPage::Part part)
{
    auto *tile = new FigureTile(word, this);
    tile->setObjectName(name);
    connect(tile, &QAbstractButton::clicked, this, [this, part] { Q_EMIT partAsked(part); });
    return tile;
}

QLayout *LedgerHeader::makeTop()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(kGrid);
    auto *titleLabel = new QLabel(tr("台账"), this);
    titleLabel->setProperty("role", u"title"_s);
    top->addWidget(titleLabel);
    top->addSpacing(kGrid);
    const QStringList words{tr("学院"), tr("待处理"), tr("退费"), tr("导入")};
    for (int part = 0; part < words.size(); ++part) {
        auto *button = new QPushButton(words.at(part), this);
        button->setObjectName(u"ledgerPart%1"_s.arg(part));
        button->setProperty("kind", u"quiet"_s);
        button->setCheckable(true);
        m_parts->addButton(button, part);
        top->addWidget(button);
    }
    connect(m_parts, &QButtonGroup::idClicked, this,
            [this](int part) { Q_EMIT partAsked(static_cast<LedgerPage::Part>(part)); });
    m_asOfLabel->setObjectName(u"asOfLabel"_s);
    m_asOfLabel->setProperty("role", u"caption"_s);
    m_collegeCombo->setMinimumWidth(kGrid * 30);
    connect(m_collegeCombo, &QComboBox::activated, this,
            [this] { Q_EMIT collegeChosen(m_collegeCombo->currentData().toString()); });
    top->addStretch(1);
    top->addWidget(m_asOfLabel);
    top->addSpacing(kGrid);
    top->addWidget(m_collegeCombo);
    return top;
}

QLayout *LedgerHeader::makeFigures()
{
    auto *figures = new QHBoxLayout;
    figures->setSpacing(kGrid + kGrid / 2);
    for (FigureTile *tile : {m_received, m_expected, m_difference})
        figures->addWidget(tile, 4);
    for (FigureTile *tile : {m_settled, m_open, m_refunds})
        figures->addWidget(tile, 3);
    return figures;
}

void LedgerHeader::setPart(LedgerPage::Part part)
{
    m_parts->button(static_cast<int>(part))->setChecked(true);
}

void LedgerHeader::showView(const LedgerView &view, const QString &college, const QStringList &colleges)
{
    const bool isOwn = !college.isEmpty();
    m_asOfLabel->setText(view.asOf ? tr("名单截至 %1").arg(momentWords(*view.asOf)) : tr("还没有缴费名单"));
    showColleges(college, colleges);
    showMoney(view, isOwn);
    showCounts(view, isOwn);
    showRefunds(view);
}

void LedgerHeader::showColleges(const QString &college, const QStringList &colleges)
{
    m_collegeCombo->clear();
    m_collegeCombo->addItem(tr("全校"), QString());
    for (const QString &name : colleges)
        m_collegeCombo->addItem(name, name);
    m_collegeCombo->setCurrentIndex(std::max(0, m_collegeCombo->findData(college)));
}

void LedgerHeader::showMoney(const LedgerView &view, bool isOwn)
{
    Money expected;
    Money remitted;
    for (const CollegeAccount &account : view.ledger.status.colleges) {
        expected += account.expected;
        remitted += account.remitted;
    }
    const Money received = isOwn ? remitted : view.ledger.settlement.received;
    const Money loose = received - remitted; // came in, but is no college's yet
    m_received->showFigure(yuanWords(received), Tone::Plain,
                           loose == Money{} ? QString() : tr("%1 未归学院").arg(yuanWords(loose)));
    m_expected->showFigure(yuanWords(expected), Tone::Plain);
    const Money difference = received - expected;
    const Tone tone = difference.fen < 0 ? Tone::Bad : (difference.fen > 0 ? Tone::Caution : Tone::Good);
    m_difference->showFigure(differenceWords(difference), tone);
}

void LedgerHeader::showCounts(const LedgerView &view, bool isOwn)
{
    const QList<CollegeAccount> &accounts = view.ledger.status.colleges;
    const qsizetype settled = std::ranges::count(accounts, u"settled"_s, &CollegeAccount::state);
    m_settled->setVisible(!isOwn);
    m_settled->showFigure(u"%1 / %2"_s.arg(countWords(settled), countWords(accounts.size())),
                          !accounts.isEmpty() && settled == accounts.size() ? Tone::Good : Tone::Plain);
    const qsizetype open = view.ledger.status.needsPerson.size();
    m_open->showFigure(countWords(open), open > 0 ? Tone::Caution : Tone::Good);
}

void LedgerHeader::showRefunds(const LedgerView &view)
{
    int attention = 0;
    int others = 0;
    for (const Refund &refund : view.ledger.refunds.refunds)
        ++(groupOf(refund.state) == RefundGroup::Attention ? attention : others);
    const QString count = countWords(attention + others);
    if (attention > 0)
        m_refunds->showFigure(count, Tone::Bad, tr("%1 笔要先处理").arg(countWords(attention)));
    else
        m_refunds->showFigure(count, Tone::Plain, view.isOver ? QString() : tr("拍摄结束后计算"));
}

} // namespace liuying
