// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/DutyBar.h"

#include "gui/common/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

DutyBar::DutyBar(QWidget *parent) : DutyBar(tr("账目上要写明是谁处理的。请写上您的姓名："), parent) {}

DutyBar::DutyBar(const QString &question, QWidget *parent)
    : QFrame(parent), m_edit(new QLineEdit(this)), m_button(new QPushButton(tr("继续"), this))
{
    setObjectName(u"dutyBar"_s);
    setProperty("role", u"ask"_s);
    auto *words = new QLabel(question, this);
    words->setBuddy(m_edit);
    m_edit->setObjectName(u"deskNameEdit"_s);
    m_edit->setAccessibleName(tr("值班人姓名"));
    m_edit->setMaxLength(20);
    m_edit->setFixedWidth(kGrid * 24);
    m_edit->setMinimumHeight(theme::kControlHeight);
    m_button->setObjectName(u"deskNameButton"_s);
    m_button->setProperty("kind", u"primary"_s);
    m_button->setMinimumHeight(theme::kControlHeight);
    m_button->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGrid * 2, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(words);
    layout->addWidget(m_edit);
    layout->addWidget(m_button);
    layout->addStretch(1);
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_button->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, &DutyBar::accept);
    connect(m_button, &QPushButton::clicked, this, &DutyBar::accept);
    hide();
}

void DutyBar::setName(const QString &name)
{
    m_name = name.trimmed();
    if (!m_name.isEmpty() && isVisibleTo(parentWidget()))
        finish();
}

void DutyBar::withName(const std::function<void(const QString &)> &action)
{
    if (!m_name.isEmpty())
        return action(m_name);
    m_waiting = action;
    m_before = QApplication::focusWidget();
    show();
    m_edit->setFocus();
}

void DutyBar::accept()
{
    const QString name = m_edit->text().trimmed();
    if (name.isEmpty())
        return;
    m_name = name;
    Q_EMIT nameEntered(name);
    if (isVisibleTo(parentWidget())) // unless whoever heard it has set the name
        finish();
}

void DutyBar::finish()
{
    hide();
    if (m_before)
        m_before->setFocus();
    const auto action = std::exchange(m_waiting, {});
    if (action)
        action(m_name);
}

void DutyBar::giveUp()
{
    m_waiting = {};
    hide();
}

void DutyBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    giveUp();
    if (m_before)
        m_before->setFocus();
}

} // namespace liuying
