// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/CollegePanel.h"

#include "flows/CampaignTime.h"
#include "gui/common/ElidedLabel.h"
#include "gui/common/Tables.h"
#include "gui/common/Theme.h"
#include "gui/plan/SlotModel.h"
#include "gui/plan/SlotTable.h"
#include "gui/prepare/ImportPreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = theme::kGrid * 3 / 2;

QList<Batch> batchesOf(const Plan &plan, const QString &college)
{
    QList<Batch> batches;
    for (const Batch &batch : plan.batches) {
        if (batch.college == college)
            batches.append(batch);
    }
    return batches;
}

bool hasSlots(const Plan &plan, const QString &college)
{
    return std::ranges::any_of(plan.classSlots,
                               [&college](const ClassSlot &slot) { return slot.college == college; });
}

QPushButton *quietButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("kind", u"quiet"_s);
    return button;
}

} // namespace

CollegePanel::CollegePanel(PlanEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_model(new SlotModel(editor, this)),
      m_table(new SlotTable(*m_model, this)), m_titleLabel(new ElidedLabel(this)),
      m_captionLabel(new QLabel(this)), m_notesLabel(new QLabel(this)), m_splitButton(new QPushButton(this)),
      m_releaseButton(quietButton(tr("全部松开"), u"releaseButton"_s, this)),
      m_noticesButton(new QPushButton(tr("班级通知"), this)), m_nameEdit(new QLineEdit(this)),
      m_phoneEdit(new QLineEdit(this))
{
    m_titleLabel->setObjectName(u"collegeTitle"_s);
    m_titleLabel->setProperty("role", u"title"_s);
    m_captionLabel->setObjectName(u"collegeCaption"_s);
    m_captionLabel->setProperty("role", u"caption"_s);
    m_captionLabel->setWordWrap(true);
    m_notesLabel->setObjectName(u"splitNotes"_s);
    m_notesLabel->setProperty("role", u"note"_s);
    m_notesLabel->setWordWrap(true);
    m_notesLabel->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(makeHead());
    layout->addLayout(makeActions());
    auto *notes = new QHBoxLayout;
    notes->setContentsMargins(kMargin, 0, kMargin, 0);
    notes->addWidget(m_notesLabel);
    layout->addLayout(notes);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeCoordinator());
    connectTable();
    connect(&m_editor, &PlanEditor::changed, this, &CollegePanel::refresh);
}

CollegePanel::~CollegePanel()
{
    // Going away, what has the focus says that editing is finished.
    for (QObject *part : std::initializer_list<QObject *>{m_nameEdit, m_phoneEdit, m_table, m_model})
        part->disconnect(this);
}

QLayout *CollegePanel::makeHead()
{
    auto *allButton = quietButton(tr("‹ 全部学院"), u"allCollegesButton"_s, this);
    connect(allButton, &QPushButton::clicked, this, &CollegePanel::allAsked);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(theme::kGrid);
    upper->addWidget(m_titleLabel, 1);
    upper->addWidget(allButton);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kMargin, 0, kMargin, 0);
    head->setSpacing(0);
    head->addLayout(upper);
    head->addWidget(m_captionLabel);
    return head;
}

QLayout *CollegePanel::makeActions()
{
    m_splitButton->setObjectName(u"splitButton"_s);
    m_splitButton->setText(tr("自动分配"));
    m_splitButton->setToolTip(tr("把时段按人数分给各班；固定的班不动"));
    m_releaseButton->setToolTip(tr("松开所有固定的班，下次自动分配时一起重排"));
    m_noticesButton->setObjectName(u"noticesButton"_s);
    m_noticesButton->setProperty("kind", u"menu"_s);
    m_noticesButton->setToolTip(tr("每班一页：集合时间、地点、排队名单、采集码和着装要求"));
    makeNoticesMenu();
    connect(m_splitButton, &QPushButton::clicked, this, [this] { say(m_editor.split(m_college)); });
    connect(m_releaseButton, &QPushButton::clicked, this,
            [this] { say(m_editor.releaseCollege(m_college)); });
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(kMargin, 0, kMargin, 0);
    actions->setSpacing(theme::kGrid);
    actions->addWidget(m_splitButton);
    actions->addWidget(m_releaseButton);
    actions->addStretch(1);
    actions->addWidget(m_noticesButton);
    return actions;
}

void CollegePanel::makeNoticesMenu()
{
    auto *menu = new QMenu(m_noticesButton);
    QAction *all = menu->addAction(tr("全院各班…"), this, [this] { Q_EMIT noticesAsked(m_college, {}); });
    all->setObjectName(u"allNoticesAction"_s);
    QAction *one = menu->addAction(tr("只要选中的班…"), this, [this] {
        if (m_chosen)
            Q_EMIT noticesAsked(m_college, m_chosen->className);
    });
    one->setObjectName(u"oneNoticeAction"_s);
    connect(menu, &QMenu::aboutToShow, one, [this, one] { one->setEnabled(m_chosen.has_value()); });
    m_noticesButton->setMenu(menu);
}

QWidget *CollegePanel::makeCoordinator()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", u"foot"_s);
    auto *nameLabel = new QLabel(tr("负责人"), bar);
    nameLabel->setBuddy(m_nameEdit);
    m_nameEdit->setObjectName(u"coordinatorEdit"_s);
    m_nameEdit->setPlaceholderText(tr("姓名"));
    m_nameEdit->setAccessibleName(tr("负责人姓名"));
    m_nameEdit->setMaxLength(40);
    m_phoneEdit->setObjectName(u"phoneEdit"_s);
    m_phoneEdit->setPlaceholderText(tr("电话"));
    m_phoneEdit->setAccessibleName(tr("负责人电话"));
    m_phoneEdit->setMaxLength(30);
    for (QLineEdit *edit : {m_nameEdit, m_phoneEdit})
        connect(edit, &QLineEdit::editingFinished, this, &CollegePanel::storeCoordinator);
    QPushButton *exportButton = quietButton(tr("导出给负责人…"), u"exportPartButton"_s, bar);
    exportButton->setToolTip(tr("只含本学院的时段和班级，在另一台电脑上的留影里分配"));
    QPushButton *readButton = quietButton(tr("收回学院分表…"), u"readPartButton"_s, bar);
    readButton->setToolTip(tr("先看改了什么，再决定收不收"));
    connect(exportButton, &QPushButton::clicked, this, [this] { Q_EMIT exportPartAsked(m_college); });
    connect(readButton, &QPushButton::clicked, this, &CollegePanel::readPartAsked);

    auto *who = new QHBoxLayout;
    who->setSpacing(theme::kGrid);
    who->addWidget(nameLabel);
    who->addWidget(m_nameEdit, 2);
    who->addWidget(m_phoneEdit, 3);
    auto *files = new QHBoxLayout;
    files->setSpacing(theme::kGrid);
    files->addWidget(exportButton, 1);
    files->addWidget(readButton, 1);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(kMargin, theme::kGrid, kMargin, kMargin);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(who);
    layout->addLayout(files);
    return bar;
}

void CollegePanel::connectTable()
{
    connect(m_table, &SlotTable::rowChosen, this, &CollegePanel::tellChosen);
    connect(m_table, &SlotTable::menuAsked, this, &CollegePanel::openRowMenu);
    connect(m_model, &SlotModel::refused, this, &CollegePanel::refused);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_chosen)
            m_table->chooseRow(m_model->rowOf(*m_chosen));
    });
}

void CollegePanel::showCollege(const QString &college)
{
    if (college == m_college)
        return;
    m_college = college;
    m_chosen.reset();
    m_nameEdit->setModified(false); // whatever was left half typed belongs to the college before
    m_phoneEdit->setModified(false);
    m_model->setCollege(college);
    refresh();
}

void CollegePanel::chooseBatch(const Batch &batch)
{
    showCollege(batch.college);
    m_chosen.reset();
    m_table->chooseRow(m_model->rowOf(batch));
}

void CollegePanel::chooseSlot(const ClassSlot &slot)
{
    showCollege(slot.college);
    m_chosen = slot;
    m_table->chooseRow(m_model->rowOf(slot));
}

void CollegePanel::focusTable()
{
    m_table->setFocus();
}

void CollegePanel::showNotes(const QStringList &notes)
{
    m_notesLabel->setText(notes.join(u'\n'));
    m_notesLabel->setVisible(!notes.isEmpty());
}

void CollegePanel::refresh()
{
    m_titleLabel->setText(m_college);
    m_captionLabel->setText(captionWords());
    const Plan &plan = m_editor.plan();
    const bool isAnyPinned = std::ranges::any_of(plan.classSlots, [this](const ClassSlot &slot) {
        return slot.college == m_college && slot.isPinned;
    });
    m_releaseButton->setEnabled(isAnyPinned);
    m_splitButton->setEnabled(!batchesOf(plan, m_college).isEmpty());
    // Before the first split it is the thing to do here; afterwards one of several.
    theme::dress(*m_splitButton, "kind", hintWords().isEmpty() ? u"quiet"_s : u"primary"_s);
    showNotes(hintWords().isEmpty() ? QStringList() : QStringList{hintWords()});
    showCoordinator();
}

QString CollegePanel::captionWords() const
{
    const QList<Batch> batches = batchesOf(m_editor.plan(), m_college);
    qint64 minutes = 0;
    for (const Batch &batch : batches)
        minutes += batch.window.length().count();
    const auto classes = std::ranges::count(m_editor.classes(), m_college, &ClassHeads::college);
    return tr("%1人 · %2个班 · %3个时段共%4分钟")
        .arg(countWords(m_editor.headsOf(m_college)), countWords(classes), countWords(batches.size()),
             countWords(minutes));
}

/// What is to be done here before anything else; empty where nothing is.
QString CollegePanel::hintWords() const
{
    const Plan &plan = m_editor.plan();
    const QList<Batch> batches = batchesOf(plan, m_college);
    if (batches.isEmpty() || hasSlots(plan, m_college))
        return {};
    if (batches.size() == 1 && batches.front().window.length() <= plan.policy.splitOver)
        return {};
    return tr("时段超过%1分钟，还没有分给各班。").arg(plan.policy.splitOver.count());
}

void CollegePanel::showCoordinator()
{
    const Coordinator *who = m_editor.plan().coordinator(m_college);
    const std::pair<QLineEdit *, QString> texts[]{{m_nameEdit, who ? who->name : QString()},
                                                  {m_phoneEdit, who ? who->phone : QString()}};
    for (const auto &[edit, text] : texts) {
        if (!edit->isModified())
            edit->setText(text);
    }
}

void CollegePanel::storeCoordinator()
{
    if (!m_nameEdit->isModified() && !m_phoneEdit->isModified())
        return;
    if (m_nameEdit->text().trimmed().isEmpty() && !m_phoneEdit->text().isEmpty())
        return; // a number without a name yet
    m_nameEdit->setModified(false);
    m_phoneEdit->setModified(false);
    say(m_editor.setCoordinator({m_college, m_nameEdit->text().trimmed(), m_phoneEdit->text().trimmed()}));
}

void CollegePanel::tellChosen(int row)
{
    m_chosen = m_model->slotAt(row);
    if (m_chosen)
        Q_EMIT slotChosen(*m_chosen);
    else if (const auto batch = m_model->batchAt(row))
        Q_EMIT batchChosen(*batch);
}

void CollegePanel::openRowMenu(int row, const QPoint &place)
{
    const auto slot = m_model->slotAt(row);
    if (!slot)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"slotMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(slot->isPinned ? tr("松开") : tr("固定"), this, [this, row] { m_model->togglePin(row); });
    menu->addAction(tr("与上一班对调"), this, [this, row] { m_model->swapWithNeighbour(row, -1); });
    menu->addAction(tr("与下一班对调"), this, [this, row] { m_model->swapWithNeighbour(row, 1); });
    for (const Batch &batch : batchesOf(m_editor.plan(), m_college)) {
        if (batch == m_model->batchAt(row))
            continue;
        menu->addAction(tr("移到 %1 %2").arg(windowWords(batch.window), batch.room), this,
                        [this, row, batch] { m_model->moveToBatch(row, batch); });
    }
    menu->addSeparator();
    menu->addAction(tr("本班通知…"), this,
                    [this, name = slot->className] { Q_EMIT noticesAsked(m_college, name); });
    menu->popup(place);
}

void CollegePanel::say(const QString &why)
{
    if (!why.isEmpty())
        Q_EMIT refused(why);
}

} // namespace liuying
