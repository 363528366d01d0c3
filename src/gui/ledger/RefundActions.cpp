// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/RefundActions.h"

#include "flows/MoneyWords.h"
#include "gui/common/Theme.h"
#include "gui/ledger/LedgerControls.h"
#include "gui/prepare/ImportPreview.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

QLineEdit *lineEdit(const QString &name, const QString &words, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(words);
    edit->setAccessibleName(words);
    edit->setMinimumHeight(theme::kControlHeight);
    return edit;
}

} // namespace

RefundActions::RefundActions(QWidget *parent)
    : QFrame(parent), m_tickedLabel(new QLabel(this)),
      m_reasonEdit(lineEdit(u"refundReason"_s, tr("原因"), this)), m_dayEdit(new QDateEdit(this)),
      m_referenceEdit(lineEdit(u"payReference"_s, tr("付款单号，可不填"), this)),
      m_approveButton(actionButton(tr("批准退费"), u"approveButton"_s, u"primary"_s, this)),
      m_payButton(actionButton(tr("记为已付款"), u"payOutButton"_s, u"primary"_s, this)),
      m_takeBackButton(actionButton(tr("撤回"), u"takeBackButton"_s, u"danger"_s, this))
{
    m_tickedLabel->setObjectName(u"tickedLabel"_s);
    m_tickedLabel->setFont(theme::font(theme::Type::Body, QFont::DemiBold));
    m_dayEdit->setObjectName(u"payDay"_s);
    m_dayEdit->setAccessibleName(tr("付款日期"));
    m_dayEdit->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_dayEdit->setCalendarPopup(true);
    m_dayEdit->setMinimumHeight(theme::kControlHeight);
    m_dayEdit->setMinimumWidth(kGrid * 17);
    m_dayEdit->setStyleSheet(
        u"QDateEdit::drop-down { border: 0; width: 28px; }"
        "QDateEdit::down-arrow { image: url(:/style/sort-down.svg); width: 10px; height: 5px; }"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_tickedLabel);
    layout->addSpacing(kGrid);
    layout->addWidget(m_reasonEdit, 3);
    layout->addWidget(m_takeBackButton);
    layout->addWidget(m_approveButton);
    layout->addWidget(m_dayEdit);
    layout->addWidget(m_referenceEdit, 2);
    layout->addWidget(m_payButton);
    connect(m_reasonEdit, &QLineEdit::textChanged, this, &RefundActions::allow);
    connect(m_approveButton, &QPushButton::clicked, this,
            [this] { Q_EMIT approveAsked(m_reasonEdit->text().trimmed()); });
    connect(m_payButton, &QPushButton::clicked, this,
            [this] { Q_EMIT payOutAsked(m_dayEdit->date(), m_referenceEdit->text().trimmed()); });
    connect(m_takeBackButton, &QPushButton::clicked, this,
            [this] { Q_EMIT takeBackAsked(m_reasonEdit->text().trimmed()); });
}

void RefundActions::showGroup(RefundGroup group, bool mayApprove, QDate today)
{
    const bool isOther = group != m_group || !m_dayEdit->date().isValid() || m_reasonEdit->text().isEmpty();
    m_group = group;
    m_mayApprove = mayApprove;
    const bool isDue = group == RefundGroup::Due;
    const bool isApproved = group == RefundGroup::Approved;
    m_approveButton->setVisible(isDue);
    m_takeBackButton->setVisible(!isDue);
    m_dayEdit->setVisible(isApproved);
    m_referenceEdit->setVisible(isApproved);
    m_payButton->setVisible(isApproved);
    m_reasonEdit->setPlaceholderText(isDue ? tr("批准的原因") : tr("撤回的原因"));
    m_reasonEdit->setAccessibleName(m_reasonEdit->placeholderText());
    if (isOther) {
        m_reasonEdit->setText(isDue ? tr("已缴费，拍摄结束仍未拍摄。") : QString());
        m_dayEdit->setDate(today);
        m_referenceEdit->clear();
    }
    allow();
}

void RefundActions::showTicked(qsizetype count, Money sum)
{
    m_count = count;
    m_tickedLabel->setText(count > 0 ? tr("选中 %1 人，共 %2 元").arg(countWords(count), yuanWords(sum))
                                     : tr("还没有选人"));
    allow();
}

void RefundActions::allow()
{
    const bool hasReason = !m_reasonEdit->text().trimmed().isEmpty();
    m_approveButton->setEnabled(m_count > 0 && hasReason && m_mayApprove);
    m_payButton->setEnabled(m_count > 0);
    m_takeBackButton->setEnabled(m_count > 0 && hasReason);
}

} // namespace liuying
