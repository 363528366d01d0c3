// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/RefundsPanel.h"

#include "flows/CampaignTime.h"
#include "gui/common/Theme.h"
#include "gui/ledger/LedgerControls.h"
#include "gui/ledger/RefundActions.h"
#include "gui/prepare/ImportPreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr std::array kGroups{RefundGroup::Attention, RefundGroup::Due, RefundGroup::Approved,
                             RefundGroup::PaidOut};

/// As the ledger has it; before the end, as it would be if the campaign ended now.
RefundStanding standingOf(const LedgerView &view)
{
    if (view.isOver)
        return view.ledger.refunds;
    QSet<QString> paid;
    for (const StudentStanding &standing : view.ledger.students) {
        if (standing.isPaid)
            paid.insert(standing.number);
    }
    return judgeRefunds(paid, view.input.photographed, view.input.refundSteps, view.input.fee, true);
}

int countOf(const RefundStanding &standing, RefundGroup group)
{
    return static_cast<int>(std::ranges::count_if(
        standing.refunds, [group](const Refund &refund) { return groupOf(refund.state) == group; }));
}

} // namespace

RefundsPanel::RefundsPanel(QWidget *parent)
    : QWidget(parent), m_model(new RefundsModel(this)), m_filter(new LedgerFilter(*m_model, this)),
      m_bannerLabel(new QLabel(this)), m_collegeCombo(makeLedgerCombo(u"refundCollege"_s, tr("学院"), this)),
      m_filterEdit(new QLineEdit(this)), m_allCheck(new QCheckBox(this)), m_nothingLabel(new QLabel(this)),
      m_actions(new RefundActions(this))
{
    m_bannerLabel->setObjectName(u"refundBanner"_s);
    m_bannerLabel->setProperty("role", u"caution"_s);
    m_bannerLabel->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid + kGrid / 2);
    layout->addWidget(m_bannerLabel);
    layout->addLayout(makeTools());
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_actions);
    setFocusProxy(m_table);
    connect(m_model, &RefundsModel::ticksChanged, this, &RefundsPanel::noteTicks);
    connect(m_actions, &RefundActions::approveAsked, this,
            [this](const QString &why) { Q_EMIT approveAsked(m_model->ticked(), why); });
    connect(m_actions, &RefundActions::payOutAsked, this, [this](QDate day, const QString &reference) {
        Q_EMIT payOutAsked(m_model->ticked(), day, reference);
    });
    connect(m_actions, &RefundActions::takeBackAsked, this,
            [this](const QString &why) { Q_EMIT takeBackAsked(m_model->ticked(), why); });
    showGroup(m_group);
}

QLayout *RefundsPanel::makeTools()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(kGrid);
    for (const RefundGroup group : kGroups) {
        auto *button = switchButton(u"refundGroup%1"_s.arg(static_cast<int>(group)), this);
        connect(button, &QPushButton::clicked, this, [this, group] { showGroup(group); });
        m_groupButtons.append(button);
        tools->addWidget(button);
    }
    m_collegeCombo->setMinimumWidth(kGrid * 28);
    connect(m_collegeCombo, &QComboBox::currentIndexChanged, this, &RefundsPanel::refill);
    m_filterEdit->setObjectName(u"refundFilter"_s);
    m_filterEdit->setPlaceholderText(tr("筛选学号、姓名"));
    m_filterEdit->setAccessibleName(m_filterEdit->placeholderText());
    m_filterEdit->setClearButtonEnabled(true);
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        noteTicks();
    });
    m_allCheck->setObjectName(u"tickAllCheck"_s);
    connect(m_allCheck, &QCheckBox::clicked, this,
            [this](bool isTicked) { m_model->tick(listed(), isTicked); });
    tools->addSpacing(kGrid);
    tools->addWidget(m_collegeCombo);
    tools->addWidget(m_filterEdit, 1);
    tools->addWidget(m_allCheck);
    return tools;
}

QWidget *RefundsPanel::makeTable()
{
    m_table = makeLedgerView(*m_filter, RefundsModel::Step, {40, 152, 96, 200, 124, 88, 140, 0}, this);
    m_table->setObjectName(u"refundsTable"_s);
    m_table->setAccessibleName(tr("退费"));
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &RefundsPanel::toggle);
    m_nothingLabel->setObjectName(u"noRefundsLabel"_s);
    m_nothingLabel->setAlignment(Qt::AlignCenter);
    m_nothingLabel->setProperty("role", u"caption"_s);
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, kGrid / 2, 1, kGrid); // square corners inside round ones
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothingLabel, 1);
    return card;
}

void RefundsPanel::showView(const LedgerView &view)
{
    m_view = view;
    m_standing = standingOf(view);
    if (!m_wasShown && countOf(m_standing, RefundGroup::Attention) > 0)
        m_group = RefundGroup::Attention;
    m_wasShown = true;
    showBanner();
    showGroups();
    showColleges();
    refill();
}

void RefundsPanel::showBanner()
{
    const int attention = countOf(m_standing, RefundGroup::Attention);
    QStringList words;
    if (!m_view.isOver)
        words.append(m_view.ends
                         ? tr("拍摄（含补拍）要到%1才结束，下面只是照现在的情况预计，还不能批准退费。")
                               .arg(momentWords(*m_view.ends))
                         : tr("还没有拍摄日程，下面只是照现在的情况预计，还不能批准退费。"));
    if (attention > 0)
        words.append(
            tr("%1 笔退费要先处理：学生后来拍了照，没付的不要付，付了的要追回。").arg(countWords(attention)));
    m_bannerLabel->setText(words.join(u'\n'));
    m_bannerLabel->setVisible(!words.isEmpty());
}

void RefundsPanel::showGroups()
{
    const QStringList titles{tr("要先处理 %1"), m_view.isOver ? tr("待审批 %1") : tr("预计应退 %1"),
                             tr("待付款 %1"), tr("已付款 %1")};
    for (const RefundGroup group : kGroups) {
        const auto place = static_cast<qsizetype>(group);
        QPushButton *button = m_groupButtons.at(place);
        const int count = countOf(m_standing, group);
        button->setText(titles.at(place).arg(countWords(count)));
        button->setChecked(group == m_group);
        if (group == RefundGroup::Attention) {
            button->setVisible(count > 0 || m_group == group);
            theme::dress(*button, "tone", count > 0 ? u"warning"_s : QString());
        }
    }
}

void RefundsPanel::showColleges()
{
    const QString chosen = m_collegeCombo->currentData().toString();
    const QSignalBlocker quiet(m_collegeCombo);
    m_collegeCombo->clear();
    m_collegeCombo->addItem(tr("全部学院"), QString());
    for (const CollegeAccount &account : std::as_const(m_view.ledger.status.colleges))
        m_collegeCombo->addItem(account.college, account.college);
    m_collegeCombo->setCurrentIndex(std::max(0, m_collegeCombo->findData(chosen)));
    m_collegeCombo->setVisible(m_view.ledger.status.colleges.size() > 1);
}

void RefundsPanel::showGroup(RefundGroup group)
{
    m_group = group;
    showGroups();
    m_model->tick(m_model->ticked(), false);
    refill();
}

void RefundsPanel::refill()
{
    const QString college = m_collegeCombo->currentData().toString();
    m_model->showRefunds(m_standing, m_view, m_group, college);
    m_table->setColumnHidden(RefundsModel::College, !college.isEmpty() || m_collegeCombo->count() <= 2);
    m_table->setVisible(m_model->rowCount() > 0);
    m_nothingLabel->setVisible(m_model->rowCount() == 0);
    m_nothingLabel->setText(tr("这里没有退费。"));
    m_actions->showGroup(m_group, m_view.isOver, m_view.now.date);
}

void RefundsPanel::noteTicks()
{
    const QStringList rows = listed();
    const QStringList ticked = m_model->ticked();
    const QSet<QString> tickedSet(ticked.cbegin(), ticked.cend());
    const bool isOneCollege = !m_collegeCombo->currentData().toString().isEmpty();
    m_allCheck->setText(
        (isOneCollege ? tr("全选本学院 %1 人") : tr("全选 %1 人")).arg(countWords(rows.size())));
    m_allCheck->setEnabled(!rows.isEmpty());
    m_allCheck->setChecked(!rows.isEmpty() && std::ranges::all_of(rows, [&tickedSet](const QString &student) {
        return tickedSet.contains(student);
    }));
    m_actions->showTicked(ticked.size(), m_model->tickedSum());
}

/// The students that pass the filter.
QStringList RefundsPanel::listed() const
{
    QStringList students;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        students.append(m_filter->index(row, RefundsModel::Number).data().toString());
    return students;
}

void RefundsPanel::toggle(const QModelIndex &index)
{
    const QModelIndex tick = index.siblingAtColumn(RefundsModel::Tick);
    const bool isTicked = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_filter->setData(tick, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

/// Space ticks the row, wherever in it the cursor stands.
bool RefundsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && m_table->currentIndex().isValid()) {
        toggle(m_table->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liuying
