// SPDX-License-Identifier: Apache-2.0
#include "gui/door/AskBar.h"

#include "gui/common/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr qsizetype kChipsInRow = 3; // English reasons are twice as long

} // namespace

AskBar::AskBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"askBar"_s);
    setProperty("role", u"ask"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum); // the verdict's column keeps its width
    build();
    hide();
}

void AskBar::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"askTitle"_s);
    m_title->setProperty("role", u"title"_s);
    m_title->setWordWrap(true);
    m_chips = new QGridLayout;
    m_chips->setSpacing(kGrid);
    m_complaint = new QLabel(this);
    m_complaint->setObjectName(u"askComplaint"_s);
    m_complaint->setProperty("role", u"error"_s);
    m_complaint->hide();

    m_option = new QCheckBox(this);
    m_option->setObjectName(u"askOption"_s);
    m_option->setFocusPolicy(Qt::NoFocus);
    auto *optionKey = new QShortcut(QKeySequence(Qt::Key_F7), this);
    connect(optionKey, &QShortcut::activated, m_option, &QAbstractButton::toggle);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, kGrid + kGrid / 2, 2 * kGrid);
    all->setSpacing(kGrid);
    all->addLayout(makeHead());
    all->addLayout(m_chips);
    all->addLayout(makeFields());
    all->addWidget(m_option);
    all->addWidget(m_complaint);
}

QHBoxLayout *AskBar::makeHead()
{
    m_confirm = new QPushButton(this);
    m_confirm->setObjectName(u"confirmButton"_s);
    m_confirm->setProperty("kind", u"primary"_s);
    m_cancel = new QPushButton(tr("不做了 Esc"), this);
    m_cancel->setObjectName(u"cancelButton"_s);
    for (QPushButton *button : {m_confirm, m_cancel}) {
        button->setMinimumHeight(theme::kControlHeight);
        button->setFocusPolicy(Qt::NoFocus);
    }
    connect(m_confirm, &QPushButton::clicked, this, &AskBar::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &AskBar::dismiss);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_title, 1);
    head->addWidget(m_confirm);
    head->addWidget(m_cancel);
    return head;
}

QHBoxLayout *AskBar::makeFields()
{
    m_why = new QLineEdit(this);
    m_why->setObjectName(u"whyEdit"_s);
    m_why->setAccessibleName(tr("原因"));
    m_why->setPlaceholderText(tr("按数字键选择，或输入原因"));
    m_supervisor = new QLineEdit(this);
    m_supervisor->setObjectName(u"supervisorEdit"_s);
    m_supervisor->setAccessibleName(tr("负责人"));
    m_supervisor->setPlaceholderText(tr("负责人姓名"));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(kGrid);
    fields->addWidget(m_why, 3);
    fields->addWidget(m_supervisor, 2);
    for (QLineEdit *edit : {m_why, m_supervisor}) {
        edit->setMinimumHeight(theme::kControlHeight);
        edit->installEventFilter(this);
    }
    return fields;
}

void AskBar::ask(const Question &question)
{
    m_question = question;
    m_title->setText(question.title);
    m_confirm->setText(tr("%1 Enter").arg(question.confirm));
    m_complaint->hide();
    m_why->clear();
    m_why->setVisible(!question.reasons.isEmpty());
    m_supervisor->setVisible(question.wantsSupervisor);
    m_option->setText(tr("F7  %1").arg(question.option));
    m_option->setVisible(!question.option.isEmpty());
    m_option->setChecked(question.isOptionOn);
    showReasons();
    show();
    takeKeys();
}

void AskBar::takeKeys()
{
    QWidget *field = m_question.reasons.isEmpty() ? static_cast<QWidget *>(this) : m_why;
    field->setFocus(Qt::ShortcutFocusReason);
}

void AskBar::showReasons()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < m_question.reasons.size(); ++i) {
        auto *chip = new QPushButton(u"%1  %2"_s.arg(i + 1).arg(m_question.reasons[i]), this);
        chip->setObjectName(u"reason%1"_s.arg(i + 1));
        chip->setProperty("kind", u"chip"_s);
        chip->setFocusPolicy(Qt::NoFocus);
        connect(chip, &QPushButton::clicked, this, [this, i] { chooseReason(i); });
        m_chips->addWidget(chip, static_cast<int>(i / kChipsInRow), static_cast<int>(i % kChipsInRow));
    }
}

void AskBar::setSupervisor(const QString &name)
{
    m_supervisor->setText(name);
}

bool AskBar::isOptionOn() const
{
    return !m_question.option.isEmpty() && m_option->isChecked();
}

void AskBar::dismiss()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT dismissed();
}

void AskBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        confirm();
        break;
    case Qt::Key_Escape:
        dismiss();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

bool AskBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_why && m_why->text().isEmpty() && chooseByFigure(key->text()))
        return true;
    const bool isOurs =
        key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape;
    if (isOurs)
        keyPressEvent(key);
    return isOurs;
}

bool AskBar::chooseByFigure(const QString &text)
{
    const int figure = text.size() == 1 ? text.front().digitValue() : -1;
    if (figure < 1 || figure > m_question.reasons.size())
        return false;
    chooseReason(figure - 1);
    return true;
}

void AskBar::chooseReason(qsizetype number)
{
    m_why->setText(m_question.reasons[number]);
    if (QWidget *missing = firstMissing())
        missing->setFocus(Qt::OtherFocusReason);
}

/// The field that must be filled before the answer counts; null when all are.
QWidget *AskBar::firstMissing() const
{
    if (!m_question.reasons.isEmpty() && m_why->text().trimmed().isEmpty())
        return m_why;
    if (m_question.wantsSupervisor && m_supervisor->text().trimmed().isEmpty())
        return m_supervisor;
    return nullptr;
}

void AskBar::confirm()
{
    if (QWidget *missing = firstMissing()) {
        m_complaint->setText(missing == m_why ? tr("请先选一个原因，或写下原因")
                                              : tr("请写下同意放行的负责人姓名"));
        m_complaint->show();
        missing->setFocus(Qt::OtherFocusReason);
        return;
    }
    hide();
    Q_EMIT confirmed(m_why->text().trimmed(), m_supervisor->text().trimmed());
}

} // namespace liuying
