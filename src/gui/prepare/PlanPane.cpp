// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/PlanPane.h"

#include "flows/CampaignTime.h"
#include "flows/MoneyWords.h"
#include "gui/common/Tables.h"
#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"
#include "gui/prepare/PlanModel.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Plans come from files, except the demo's.
QString sourceWords(const QString &source)
{
    return source == u"demo"_s ? PlanPane::tr("演示数据") : QFileInfo(source).fileName();
}

QString captionOf(const PrepareOverview &overview)
{
    const Campaign &campaign = overview.plan->campaign;
    QStringList parts;
    if (!campaign.number.isEmpty())
        parts.append(campaign.number);
    if (campaign.fee)
        parts.append(PlanPane::tr("每人 %1 元").arg(yuanWords(*campaign.fee)));
    if (campaign.feeDue)
        parts.append(PlanPane::tr("%1 前缴清").arg(campaign.feeDue->toString(u"yyyy-MM-dd"_s)));
    parts.append(PlanPane::tr("提前 %1 分钟可进").arg(overview.plan->policy.earlyAllowance.count()));
    parts.append(
        PlanPane::tr("第%1版，来自 %2").arg(overview.revision).arg(sourceWords(overview.planSource)));
    return parts.join(u"  ·  "_s);
}

QString titleOf(const Campaign &campaign)
{
    if (!campaign.cohort)
        return PlanPane::tr("拍摄计划");
    return campaign.university.isEmpty()
               ? PlanPane::tr("%1届 拍摄计划").arg(*campaign.cohort)
               : PlanPane::tr("%1 %2届 拍摄计划").arg(campaign.university).arg(*campaign.cohort);
}

QTableView *makeView(PlanModel *model, QWidget *parent)
{
    auto *sorted = new QSortFilterProxyModel(parent);
    sorted->setSourceModel(model);
    sorted->setSortRole(PlanModel::kSortRole);
    auto *view = new QTableView(parent);
    view->setObjectName(u"planView"_s);
    view->setAccessibleName(PlanPane::tr("拍摄计划"));
    view->setModel(sorted);
    setUpTable(*view);
    view->setSortingEnabled(true);
    view->sortByColumn(PlanModel::WindowColumn, Qt::AscendingOrder);
    QHeaderView *header = view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanModel::CollegeColumn, QHeaderView::Stretch);
    return view;
}

} // namespace

PlanPane::PlanPane(QWidget *parent)
    : QWidget(parent), m_model(new PlanModel(this)), m_titleLabel(new QLabel(this)),
      m_captionLabel(new QLabel(this)), m_table(cardAround(makeView(m_model, this), this)),
      m_emptyLabel(new QLabel(this))
{
    m_titleLabel->setObjectName(u"planTitle"_s);
    m_titleLabel->setProperty("role", u"title"_s);
    m_captionLabel->setObjectName(u"planCaption"_s);
    m_captionLabel->setProperty("role", u"caption"_s);
    m_captionLabel->setWordWrap(true);
    m_emptyLabel->setObjectName(u"planEmpty"_s);
    m_emptyLabel->setText(
        tr("还没有计划。\n请从左边第 1 步开始：选择或拖入通知文件，程序会读出每个批次的时间、教室和学院。"));
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_captionLabel);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_emptyLabel, 1);
    showOverview({});
}

void PlanPane::showOverview(const PrepareOverview &overview)
{
    const bool hasPlan = overview.plan.has_value();
    m_titleLabel->setText(hasPlan ? titleOf(overview.plan->campaign) : tr("拍摄计划"));
    m_captionLabel->setText(hasPlan ? captionOf(overview) : QString());
    m_model->setLines(overview.lines);
    m_captionLabel->setVisible(hasPlan);
    m_table->setVisible(hasPlan);
    m_emptyLabel->setVisible(!hasPlan);
}

} // namespace liuying
