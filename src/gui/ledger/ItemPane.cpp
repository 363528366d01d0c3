// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/ItemPane.h"

#include "flows/CampaignTime.h"
#include "flows/ledger/LedgerWords.h"
#include "gui/common/Theme.h"
#include "gui/ledger/ChoiceList.h"
#include "gui/ledger/LedgerControls.h"
#include "gui/ledger/LedgerScope.h"
#include "gui/ledger/LedgerText.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kFactsInRow = 3;

QLabel *label(const QString &name, QWidget *parent, const QString &role = {})
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        made->setProperty("role", role);
    return made;
}

} // namespace

ItemPane::ItemPane(QWidget *parent)
    : QFrame(parent), m_stack(new QStackedWidget(this)), m_nothingLabel(label(u"nothingLabel"_s, this)),
      m_titleLabel(label(u"itemTitle"_s, this, u"title"_s)),
      m_placeLabel(label(u"itemPlace"_s, this, u"caption"_s)), m_wordsLabel(label(u"itemWords"_s, this)),
      m_factsGrid(new QGridLayout), m_facts(makeFacts()), m_questionLabel(label(u"itemQuestion"_s, this)),
      m_searchEdit(new QLineEdit(this)), m_choices(new ChoiceList(this)),
      m_rememberCheck(new QCheckBox(this)), m_rememberEdit(new QLineEdit(this)),
      m_reasonEdit(new QLineEdit(this)), m_reopenEdit(new QLineEdit(this)),
      m_undoButton(actionButton(tr("U 撤销上一条"), u"undoButton"_s, u"quiet"_s, this)),
      m_confirmButton(actionButton(tr("确认，看下一条 ↵"), u"confirmButton"_s, u"primary"_s, this)),
      m_reopenButton(actionButton(tr("重新打开"), u"reopenButton"_s, {}, this)), m_deciding(makeDeciding()),
      m_reopening(makeReopening())
{
    setObjectName(u"itemPane"_s);
    setProperty("role", u"card"_s);
    m_nothingLabel->setAlignment(Qt::AlignCenter);
    m_nothingLabel->setWordWrap(true);
    m_wordsLabel->setWordWrap(true);
    m_wordsLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_wordsLabel->setFont(theme::font(theme::Type::Strong));

    auto *item = new QWidget(this);
    auto *column = new QVBoxLayout(item);
    column->setContentsMargins(kGrid * 2, kGrid * 3 / 2, kGrid * 2, kGrid * 3 / 2);
    column->setSpacing(kGrid);
    column->addLayout(makeHead());
    column->addWidget(m_wordsLabel);
    column->addWidget(m_facts);
    column->addWidget(m_deciding, 1);
    column->addWidget(m_reopening, 1);
    m_stack->addWidget(m_nothingLabel);
    m_stack->addWidget(item);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_stack);
    connect(m_choices, &ChoiceList::choiceMade, this, &ItemPane::noteChoice);
    connect(m_choices, &QListWidget::itemDoubleClicked, this, &ItemPane::confirmAsked);
    connect(m_searchEdit, &QLineEdit::textChanged, this, &ItemPane::search);
    connect(m_confirmButton, &QPushButton::clicked, this, &ItemPane::confirmAsked);
    connect(m_undoButton, &QPushButton::clicked, this, &ItemPane::undoAsked);
    connect(m_reasonEdit, &QLineEdit::textChanged, this,
            [this] { m_confirmButton->setEnabled(decision().has_value()); });
}

QLayout *ItemPane::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_titleLabel);
    head->addStretch(1);
    head->addWidget(m_placeLabel);
    return head;
}

QFrame *ItemPane::makeFacts()
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"rowFacts"_s);
    frame->setStyleSheet(u"#rowFacts { background: %1; border-radius: 8px; }"_s.arg(
        theme::colour(theme::Colour::SurfaceLow).name()));
    m_factsGrid->setContentsMargins(kGrid * 3 / 2, kGrid, kGrid * 3 / 2, kGrid);
    m_factsGrid->setHorizontalSpacing(kGrid * 3);
    m_factsGrid->setVerticalSpacing(2);
    frame->setLayout(m_factsGrid);
    return frame;
}

QLayout *ItemPane::makeQuestion()
{
    m_questionLabel->setFont(theme::font(theme::Type::Body, QFont::Bold));
    m_searchEdit->setObjectName(u"choiceSearch"_s);
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->setFixedWidth(kGrid * 32);
    m_searchEdit->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_questionLabel, 1);
    line->addWidget(m_searchEdit);
    return line;
}

QWidget *ItemPane::makeDeciding()
{
    m_choices->setObjectName(u"choiceList"_s);
    m_choices->setAccessibleName(tr("怎么处理"));
    m_rememberCheck->setObjectName(u"rememberCheck"_s);
    m_rememberCheck->setText(tr("以后都认作这个学院："));
    m_rememberEdit->setObjectName(u"rememberEdit"_s);
    m_rememberEdit->setAccessibleName(tr("要记住的名称"));
    m_rememberEdit->setFixedWidth(kGrid * 26);
    connect(m_rememberCheck, &QCheckBox::toggled, m_rememberEdit, &QWidget::setEnabled);
    m_reasonEdit->setObjectName(u"reasonEdit"_s);
    m_reasonEdit->setAccessibleName(tr("原因"));
    m_reasonEdit->setPlaceholderText(tr("先选一项，原因会自动填好，可以修改"));
    m_reasonEdit->installEventFilter(this);
    auto *reasonLabel = new QLabel(tr("原因"), this);
    reasonLabel->setBuddy(m_reasonEdit);

    auto *pane = new QWidget(this);
    auto *remember = new QHBoxLayout;
    remember->setSpacing(kGrid / 2);
    remember->addWidget(m_rememberCheck);
    remember->addWidget(m_rememberEdit);
    remember->addStretch(1);
    auto *reason = new QHBoxLayout;
    reason->setSpacing(kGrid * 3 / 2);
    reason->addWidget(reasonLabel);
    reason->addWidget(m_reasonEdit, 1);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, kGrid / 2, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(makeQuestion());
    layout->addWidget(m_choices);
    layout->addLayout(remember);
    layout->addStretch(1);
    layout->addLayout(reason);
    layout->addLayout(makeFoot());
    return pane;
}

QLayout *ItemPane::makeFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kGrid);
    foot->addWidget(m_undoButton);
    foot->addStretch(1);
    foot->addWidget(m_confirmButton);
    return foot;
}

QWidget *ItemPane::makeReopening()
{
    m_reopenEdit->setObjectName(u"reopenEdit"_s);
    m_reopenEdit->setPlaceholderText(tr("为什么重新打开"));
    m_reopenEdit->setAccessibleName(m_reopenEdit->placeholderText());
    m_reopenButton->setEnabled(false);
    connect(m_reopenEdit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_reopenButton->setEnabled(!text.trimmed().isEmpty()); });
    const auto reopen = [this] {
        if (m_reopenButton->isEnabled())
            Q_EMIT reopenAsked(m_reopenEdit->text().trimmed());
    };
    connect(m_reopenEdit, &QLineEdit::returnPressed, this, reopen);
    connect(m_reopenButton, &QPushButton::clicked, this, reopen);
    auto *pane = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_reopenEdit, 1);
    line->addWidget(m_reopenButton);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addLayout(line);
    return pane;
}

void ItemPane::showItem(const QueueItem &item, const LedgerView &view)
{
    const bool isSame =
        item.item.ref == m_item.item.ref && item.settled.has_value() == m_item.settled.has_value();
    m_view = view;
    if (isSame) // somebody may be choosing, or writing a reason
        return;
    m_item = item;
    m_stack->setCurrentIndex(1);
    m_placeLabel->setText(rowPlaceWords(item.item.file, item.item.ref));
    m_deciding->setVisible(!item.settled);
    m_reopening->setVisible(item.settled.has_value());
    m_titleLabel->setText(item.settled ? decisionKindWords(item.settled->decision.kind)
                                       : openKindWords(item.item.kind));
    m_wordsLabel->setText(item.settled ? settledItemWords(*item.settled, zoneOf(view.campaign))
                                       : openItemWords(item.item));
    m_reopenEdit->clear();
    showFacts();
    if (item.settled)
        return;
    const bool isTransfer = isOfStatement(view.input, item.item.ref);
    m_questionLabel->setText(isTransfer ? tr("这笔钱归谁？") : tr("这一行怎么算？"));
    m_searchEdit->setPlaceholderText(isTransfer ? tr("/ 查找别的学院") : tr("/ 查找别的学生"));
    m_searchEdit->setAccessibleName(m_searchEdit->placeholderText());
    m_rememberEdit->setText(rememberableName(item.item, view));
    m_rememberCheck->setChecked(false);
    m_rememberEdit->setEnabled(false);
    const QSignalBlocker quiet(m_searchEdit);
    m_searchEdit->clear();
    m_choices->showChoices(choicesFor(item.item, view));
}

void ItemPane::showNothing(const QString &words)
{
    m_item = {};
    m_choices->showChoices({});
    m_nothingLabel->setText(words);
    m_stack->setCurrentIndex(0);
}

void ItemPane::showFacts()
{
    while (QLayoutItem *old = m_factsGrid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto facts = rowFacts(m_item.item, m_view);
    m_facts->setVisible(!facts.isEmpty());
    int place = 0;
    for (const auto &[name, value] : facts) {
        const int line = place / kFactsInRow * 2;
        const int column = place % kFactsInRow;
        ++place;
        auto *nameLabel = label({}, m_facts, u"caption"_s);
        nameLabel->setText(name);
        nameLabel->setContentsMargins(0, line > 0 ? kGrid / 2 : 0, 0, 0);
        auto *valueLabel = label({}, m_facts);
        valueLabel->setText(value.isEmpty() ? u"—"_s : value);
        valueLabel->setWordWrap(true);
        valueLabel->setAccessibleName(u"%1 %2"_s.arg(name, value));
        m_factsGrid->addWidget(nameLabel, line, column);
        m_factsGrid->addWidget(valueLabel, line + 1, column, Qt::AlignTop);
        m_factsGrid->setColumnStretch(column, 1);
    }
}

bool ItemPane::chooseKey(const QString &key)
{
    return !m_item.settled && m_choices->chooseKey(key);
}

void ItemPane::focusSearch()
{
    if (m_item.item.ref.isValid() && !m_item.settled)
        m_searchEdit->setFocus();
}

void ItemPane::setUndo(bool canUndo)
{
    m_undoButton->setEnabled(canUndo);
}

void ItemPane::search(const QString &text)
{
    const QString wanted = text.trimmed();
    m_choices->showChoices(wanted.isEmpty() ? choicesFor(m_item.item, m_view)
                                            : searchChoices(m_item.item, m_view, wanted));
}

void ItemPane::noteChoice()
{
    const ItemChoice *choice = m_choices->chosen();
    const bool isCollege = choice && choice->decision.kind == ItemDecision::Kind::BelongsTo;
    const bool canRemember = isCollege && !m_rememberEdit->text().isEmpty();
    m_rememberCheck->setVisible(canRemember);
    m_rememberEdit->setVisible(canRemember);
    m_reasonEdit->setText(choice ? choice->decision.why : QString());
    m_confirmButton->setEnabled(decision().has_value());
}

std::optional<ItemDecision> ItemPane::decision() const
{
    const ItemChoice *choice = m_choices->chosen();
    const QString why = m_reasonEdit->text().trimmed();
    if (!choice || why.isEmpty() || m_item.settled)
        return std::nullopt;
    ItemDecision decision = choice->decision;
    decision.why = why;
    return decision;
}

QString ItemPane::nameToRemember() const
{
    return m_rememberCheck->isVisibleTo(this) && m_rememberCheck->isChecked()
               ? m_rememberEdit->text().trimmed()
               : QString();
}

bool ItemPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) {
        if (watched == m_searchEdit)
            m_searchEdit->clear();
        Q_EMIT queueAsked();
        return true;
    }
    if (isEnter && watched == m_reasonEdit) {
        Q_EMIT confirmAsked();
        return true;
    }
    if (watched == m_searchEdit && (isEnter || key == Qt::Key_Down)) {
        chooseKey(u"1"_s);
        Q_EMIT queueAsked();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace liuying
