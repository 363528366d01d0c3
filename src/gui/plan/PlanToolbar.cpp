// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/PlanToolbar.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kTool = kGrid * 4 + kGrid / 2;
constexpr int kIcon = 20;

/// Ink, and paler where it cannot be used.
QIcon toolIcon(const QString &name)
{
    QIcon both;
    both.addPixmap(tintedIcon(name, kIcon, theme::colour(theme::Colour::InkSoft)), QIcon::Normal);
    both.addPixmap(tintedIcon(name, kIcon, theme::colour(theme::Colour::Line)), QIcon::Disabled);
    return both;
}

QString withKey(const QString &text, const QKeySequence &key)
{
    return key.isEmpty() ? text
                         : PlanToolbar::tr("%1（%2）").arg(text, key.toString(QKeySequence::NativeText));
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", u"separator"_s);
    line->setFixedSize(1, kGrid * 3);
    return line;
}

} // namespace

PlanToolbar::PlanToolbar(QWidget *parent)
    : QFrame(parent), m_draftLabel(new QLabel(this)), m_splitButton(makeSplitButton()),
      m_moreButton(makeMoreButton()), m_publishButton(new QPushButton(tr("发布…"), this))
{
    setObjectName(u"planToolbar"_s);
    setProperty("role", u"bar"_s);
    auto *titleLabel = new QLabel(tr("日程"), this);
    titleLabel->setProperty("role", u"title"_s);
    m_draftLabel->setObjectName(u"draftBadge"_s);
    m_draftLabel->setProperty("role", u"badge"_s);
    m_draftLabel->hide();
    m_publishButton->setObjectName(u"planPublishButton"_s);
    m_publishButton->setProperty("kind", u"primary"_s);
    connect(m_publishButton, &QPushButton::clicked, this, &PlanToolbar::publishAsked);

    QToolButton *undo = addTool(u"undo"_s, tr("撤销"), QKeySequence::Undo, &m_undo);
    QToolButton *redo = addTool(u"redo"_s, tr("重做"), QKeySequence::Redo, &m_redo);
    QAction *panel = nullptr;
    m_panelButton = addTool(u"panel"_s, tr("侧栏"), Qt::Key_F9, &panel);
    panel->setCheckable(true);
    panel->setChecked(true);
    connect(m_undo, &QAction::triggered, this, &PlanToolbar::undoAsked);
    connect(m_redo, &QAction::triggered, this, &PlanToolbar::redoAsked);
    connect(panel, &QAction::toggled, this, &PlanToolbar::panelToggled);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGrid * 2, kGrid, kGrid * 2, kGrid);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(titleLabel);
    layout->addSpacing(kGrid);
    layout->addWidget(m_draftLabel);
    layout->addStretch(1);
    layout->addWidget(undo);
    layout->addWidget(redo);
    layout->addWidget(separator(this));
    layout->addSpacing(kGrid / 2);
    layout->addWidget(m_splitButton);
    layout->addSpacing(kGrid / 2);
    layout->addWidget(m_moreButton);
    layout->addSpacing(kGrid / 2);
    layout->addWidget(m_publishButton);
    layout->addSpacing(kGrid / 2);
    layout->addWidget(m_panelButton);
    setUndo(false, {});
    setRedo(false, {});
    setCollege({});
}

QToolButton *PlanToolbar::addTool(const QString &iconName, const QString &text, const QKeySequence &key,
                                  QAction **action)
{
    *action = new QAction(toolIcon(iconName), text, this);
    (*action)->setObjectName(u"%1Action"_s.arg(iconName));
    (*action)->setShortcut(key);
    (*action)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    (*action)->setToolTip(withKey(text, key));
    parentWidget()->addAction(*action); // the keys hold on the whole page
    auto *button = new QToolButton(this);
    button->setObjectName(u"%1Tool"_s.arg(iconName));
    button->setDefaultAction(*action);
    button->setAccessibleName(text);
    button->setIconSize(QSize(kIcon, kIcon));
    button->setFixedSize(kTool, kTool);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPushButton *PlanToolbar::makeSplitButton()
{
    auto *button = new QPushButton(tr("自动分配"), this);
    button->setObjectName(u"planSplitButton"_s);
    button->setProperty("kind", u"menu"_s);
    auto *menu = new QMenu(button);
    m_splitCollege = menu->addAction(QString(), this, [this] { Q_EMIT splitAsked(m_college); });
    m_splitCollege->setObjectName(u"splitCollegeAction"_s);
    menu->addAction(tr("全部学院"), this, [this] { Q_EMIT splitAsked({}); })
        ->setObjectName(u"splitAllAction"_s);
    button->setMenu(menu);
    return button;
}

QPushButton *PlanToolbar::makeMoreButton()
{
    auto *button = new QPushButton(tr("更多"), this);
    button->setObjectName(u"planMoreButton"_s);
    button->setProperty("kind", u"menu"_s);
    auto *menu = new QMenu(button);
    QAction *print = menu->addAction(tr("打印日程板（A3）…"), this, &PlanToolbar::printAsked);
    print->setObjectName(u"printAction"_s);
    QAction *exported = menu->addAction(tr("导出日程表…"), this, &PlanToolbar::exportAsked);
    exported->setObjectName(u"exportTimetableAction"_s);
    QAction *notices = menu->addAction(tr("全部班级通知…"), this, &PlanToolbar::noticesAsked);
    notices->setObjectName(u"allCollegesNoticesAction"_s);
    QAction *part = menu->addAction(tr("收回学院分表…"), this, &PlanToolbar::readPartAsked);
    part->setObjectName(u"toolbarReadPartAction"_s);
    menu->addSeparator();
    m_dropDraft = menu->addAction(tr("放弃草稿，回到已发布的日程"), this, &PlanToolbar::dropDraftAsked);
    m_dropDraft->setObjectName(u"dropDraftAction"_s);
    button->setMenu(menu);
    return button;
}

void PlanToolbar::setUndo(bool canUndo, const QString &text)
{
    m_undo->setEnabled(canUndo);
    m_undo->setToolTip(withKey(text.isEmpty() ? tr("撤销") : tr("撤销：%1").arg(text), m_undo->shortcut()));
}

void PlanToolbar::setRedo(bool canRedo, const QString &text)
{
    m_redo->setEnabled(canRedo);
    m_redo->setToolTip(withKey(text.isEmpty() ? tr("重做") : tr("重做：%1").arg(text), m_redo->shortcut()));
}

void PlanToolbar::setDraft(bool isDraft, qsizetype changes)
{
    m_draftLabel->setVisible(isDraft);
    m_draftLabel->setText(changes < 0 ? tr("草稿，未发布")
                                      : tr("草稿，未发布 · %1处改动").arg(countWords(changes)));
    m_dropDraft->setEnabled(isDraft);
    m_publishButton->setEnabled(isDraft);
}

void PlanToolbar::setCollege(const QString &college)
{
    m_college = college;
    m_splitCollege->setEnabled(!college.isEmpty());
    m_splitCollege->setText(college.isEmpty() ? tr("选中的学院") : college);
}

void PlanToolbar::setHasPlan(bool hasPlan)
{
    m_splitButton->setEnabled(hasPlan);
    m_moreButton->setEnabled(hasPlan);
}

void PlanToolbar::setPanelShown(bool isShown)
{
    m_panelButton->defaultAction()->setChecked(isShown);
}

} // namespace liuying
