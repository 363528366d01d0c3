// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/CollegeDetail.h"

#include "flows/MoneyWords.h"
#include "gui/common/ElidedLabel.h"
#include "gui/common/Theme.h"
#include "gui/ledger/CollegesModel.h"
#include "gui/ledger/StudentsModel.h"
#include "gui/ledger/TransfersModel.h"
#include "gui/prepare/ImportPreview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

CollegeDetail::CollegeDetail(QWidget *parent)
    : QFrame(parent), m_students(new StudentsModel(this)),
      m_studentFilter(new LedgerFilter(*m_students, this)), m_transfers(new TransfersModel(this)),
      m_titleLabel(new ElidedLabel(this)), m_captionLabel(new QLabel(this)),
      m_openButton(new QPushButton(this)), m_closeButton(new QPushButton(tr("‹ 全部学院"), this)),
      m_tabs(new QTabWidget(this)), m_filterEdit(new QLineEdit(this)),
      m_unpaidOnly(new QCheckBox(tr("只看未缴"), this)), m_countLabel(new QLabel(this)),
      m_noTransfers(new QLabel(this))
{
    setObjectName(u"collegeDetail"_s);
    setProperty("role", u"card"_s);
    m_tabs->setObjectName(u"collegeTabs"_s);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->addTab(makeStudents(), {});
    m_tabs->addTab(makeTransfers(), {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, kGrid, 1, kGrid); // square corners inside round ones
    layout->setSpacing(kGrid / 2);
    layout->addLayout(makeHead());
    layout->addWidget(m_tabs, 1);
}

QLayout *CollegeDetail::makeHead()
{
    m_titleLabel->setObjectName(u"detailTitle"_s);
    m_titleLabel->setFont(theme::font(theme::Type::Strong, QFont::Bold));
    m_captionLabel->setObjectName(u"detailCaption"_s);
    m_captionLabel->setProperty("role", u"caption"_s);
    m_captionLabel->setWordWrap(true);
    m_captionLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_openButton->setObjectName(u"detailOpenButton"_s);
    m_openButton->setProperty("kind", u"quiet"_s);
    m_closeButton->setObjectName(u"detailCloseButton"_s);
    m_closeButton->setProperty("kind", u"quiet"_s);
    connect(m_openButton, &QPushButton::clicked, this, [this] { Q_EMIT openItemsAsked(m_college); });
    connect(m_closeButton, &QPushButton::clicked, this, &CollegeDetail::closeAsked);
    auto *top = new QHBoxLayout;
    top->setSpacing(kGrid);
    top->addWidget(m_titleLabel, 1);
    top->addWidget(m_openButton);
    top->addWidget(m_closeButton);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kGrid * 3 / 2, 0, kGrid * 3 / 2, 0);
    head->setSpacing(kGrid / 4);
    head->addLayout(top);
    head->addWidget(m_captionLabel);
    return head;
}

QWidget *CollegeDetail::makeStudents()
{
    m_filterEdit->setObjectName(u"studentFilter"_s);
    m_filterEdit->setPlaceholderText(tr("筛选学号、姓名、班级"));
    m_filterEdit->setAccessibleName(m_filterEdit->placeholderText());
    m_filterEdit->setClearButtonEnabled(true);
    m_unpaidOnly->setObjectName(u"unpaidOnlyCheck"_s);
    m_countLabel->setProperty("role", u"caption"_s);
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_studentFilter->setText(text);
        showCount();
    });
    connect(m_unpaidOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_studentFilter->setWantedOnly(isOn);
        showCount();
    });
    auto *pane = new QWidget;
    QTableView *view =
        makeLedgerView(*m_studentFilter, StudentsModel::List, {116, 84, 108, 84, 0, 84, 108}, pane);
    view->setObjectName(u"studentsTable"_s);
    view->setAccessibleName(tr("学生"));
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(kGrid * 3 / 2, 0, kGrid * 3 / 2, 0);
    tools->setSpacing(kGrid * 3 / 2);
    tools->addWidget(m_filterEdit, 1);
    tools->addWidget(m_countLabel);
    tools->addWidget(m_unpaidOnly);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addLayout(tools);
    layout->addWidget(view, 1);
    return pane;
}

QWidget *CollegeDetail::makeTransfers()
{
    auto *pane = new QWidget;
    m_transferView = makeLedgerView(*m_transfers, TransfersModel::Remark, {84, 108, 176, 0, 88, 100}, pane);
    m_transferView->setObjectName(u"transfersTable"_s);
    m_transferView->setAccessibleName(tr("汇款"));
    m_transferView->setSortingEnabled(false); // as the bank has them
    m_noTransfers->setObjectName(u"noTransfersLabel"_s);
    m_noTransfers->setAlignment(Qt::AlignCenter);
    m_noTransfers->setProperty("role", u"caption"_s);
    m_noTransfers->setText(tr("还没有这个学院的汇款。"));
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, kGrid / 2, 0, 0);
    layout->addWidget(m_transferView, 1);
    layout->addWidget(m_noTransfers, 1);
    return pane;
}

void CollegeDetail::showCollege(const LedgerView &view, const QString &college)
{
    if (college != m_college) {
        m_filterEdit->clear();
        m_unpaidOnly->setChecked(false);
    }
    m_college = college;
    m_titleLabel->setText(college);
    m_students->showCollege(view, college);
    m_transfers->showCollege(view, college);
    m_tabs->setTabText(0, tr("学生 %1").arg(countWords(m_students->rowCount())));
    m_tabs->setTabText(1, tr("汇款 %1").arg(countWords(m_transfers->rowCount())));
    m_unpaidOnly->setText(tr("只看未缴（%1）").arg(countWords(m_students->unpaid())));
    m_noTransfers->setVisible(m_transfers->rowCount() == 0);
    m_transferView->setVisible(m_transfers->rowCount() > 0);
    const int open = openItemsByCollege(view).value(college);
    m_openButton->setVisible(open > 0);
    m_openButton->setText(tr("待处理 %1").arg(countWords(open)));
    showCaption(view);
    showCount();
}

void CollegeDetail::showCaption(const LedgerView &view)
{
    QStringList parts;
    for (const CollegeAccount &account : view.ledger.status.colleges) {
        if (account.college == m_college)
            parts = {tr("已缴 %1 / %2 人").arg(countWords(account.paid), countWords(account.students)),
                     tr("应收 %1 元").arg(yuanWords(account.expected)),
                     tr("到账 %1 元").arg(yuanWords(account.remitted)),
                     tr("差额 %1 元").arg(differenceWords(account.difference()))};
    }
    for (const Coordinator &coordinator : view.coordinators) {
        if (coordinator.college == m_college)
            parts.append(tr("负责人 %1 %2").arg(coordinator.name, coordinator.phone).trimmed());
    }
    m_captionLabel->setText(parts.join(u"  ·  "_s));
}

void CollegeDetail::showCount()
{
    const int shown = m_studentFilter->rowCount();
    const bool isPart = shown != m_students->rowCount();
    m_countLabel->setText(isPart ? tr("%1 人").arg(countWords(shown)) : QString());
}

void CollegeDetail::setClosable(bool isClosable)
{
    m_closeButton->setVisible(isClosable);
}

void CollegeDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_closeButton->isVisible())
        return Q_EMIT closeAsked();
    QFrame::keyPressEvent(event);
}

} // namespace liuying
