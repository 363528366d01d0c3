// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/DoubtsBox.h"

#include "gui/common/Theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

DoubtsBox::DoubtsBox(QWidget *parent)
    : QWidget(parent), m_wordsLabel(new QLabel(this)),
      m_check(new QCheckBox(tr("我核对过，就是这份文件，仍要导入"), this))
{
    m_wordsLabel->setObjectName(u"doubtsLabel"_s);
    m_wordsLabel->setProperty("role", u"caution"_s);
    m_wordsLabel->setWordWrap(true);
    m_check->setObjectName(u"doubtsCheck"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_wordsLabel);
    layout->addWidget(m_check);
    connect(m_check, &QCheckBox::toggled, this, &DoubtsBox::answered);
}

void DoubtsBox::showDoubts(const QList<Doubt> &doubts)
{
    QStringList words;
    for (const Doubt &doubt : doubts)
        words.append(doubt.text);
    m_hasDoubts = !doubts.isEmpty();
    m_check->setChecked(false);
    m_wordsLabel->setText(words.join(u'\n'));
    setVisible(m_hasDoubts);
}

bool DoubtsBox::isSettled() const
{
    return !m_hasDoubts || m_check->isChecked();
}

Doubts DoubtsBox::answer() const
{
    return m_hasDoubts && m_check->isChecked() ? Doubts::Accept : Doubts::Refuse;
}

} // namespace liuying
