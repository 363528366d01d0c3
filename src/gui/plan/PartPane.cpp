// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/PartPane.h"

#include "gui/common/SentenceList.h"
#include "gui/common/Theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = theme::kGrid * 3 / 2;

QList<Sentence> sentencesOf(const PartPreview &preview)
{
    QList<Sentence> list;
    if (preview.changes.isEmpty())
        return {{.text = PartPane::tr("与现在的分班时间相同，没有要收的改动。"), .tone = Tone::Good}};
    list.append({.text = PartPane::tr("收下会改这些"), .isHeading = true});
    for (const QString &change : preview.changes)
        list.append({.text = change});
    if (preview.sinceHandedOut.isEmpty())
        return list;
    list.append({.text = PartPane::tr("导出之后这里改过的，会被改回去"), .isHeading = true});
    for (const QString &change : preview.sinceHandedOut)
        list.append({.text = change, .tone = Tone::Caution});
    return list;
}

} // namespace

PartPane::PartPane(QWidget *parent)
    : QWidget(parent), m_titleLabel(new QLabel(this)), m_captionLabel(new QLabel(this)),
      m_cautionLabel(new QLabel(tr("这份文件是较早导出的，收下会改回这里后来的改动。"), this)),
      m_changes(new SentenceList(this)), m_olderCheck(new QCheckBox(tr("我知道，仍要收下"), this)),
      m_acceptButton(new QPushButton(tr("收下并发布"), this))
{
    m_titleLabel->setProperty("role", u"title"_s);
    m_titleLabel->setWordWrap(true);
    m_captionLabel->setProperty("role", u"caption"_s);
    m_captionLabel->setWordWrap(true);
    m_cautionLabel->setObjectName(u"partCaution"_s);
    m_cautionLabel->setProperty("role", u"caution"_s);
    m_cautionLabel->setWordWrap(true);
    m_changes->setObjectName(u"partChanges"_s);
    m_changes->setAccessibleName(tr("改动"));
    m_olderCheck->setObjectName(u"olderPartCheck"_s);
    m_acceptButton->setObjectName(u"acceptPartButton"_s);
    m_acceptButton->setProperty("kind", u"primary"_s);
    auto *leaveButton = new QPushButton(tr("不收"), this);
    leaveButton->setObjectName(u"leavePartButton"_s);
    connect(leaveButton, &QPushButton::clicked, this, &PartPane::leaveAsked);
    connect(m_olderCheck, &QCheckBox::toggled, this, &PartPane::allowAccept);
    connect(m_acceptButton, &QPushButton::clicked, this, [this] {
        m_acceptButton->setEnabled(false); // once
        Q_EMIT acceptAsked(m_preview.isOlder ? OlderPart::Accept : OlderPart::Refuse);
    });

    auto *head = new QVBoxLayout;
    head->setContentsMargins(kMargin, 0, kMargin, 0);
    head->setSpacing(theme::kGrid);
    head->addWidget(m_titleLabel);
    head->addWidget(m_captionLabel);
    head->addWidget(m_cautionLabel);
    auto *answers = new QHBoxLayout;
    answers->setContentsMargins(kMargin, 0, kMargin, kMargin);
    answers->setSpacing(theme::kGrid);
    answers->addWidget(m_olderCheck, 1);
    answers->addStretch(0);
    answers->addWidget(leaveButton);
    answers->addWidget(m_acceptButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kMargin, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(head);
    layout->addWidget(m_changes, 1);
    layout->addLayout(answers);
}

void PartPane::showPart(const PartPreview &preview)
{
    m_preview = preview;
    m_titleLabel->setText(tr("%1的学院分表").arg(preview.read.college));
    m_captionLabel->setText(QFileInfo(preview.file).fileName());
    m_cautionLabel->setVisible(preview.isOlder);
    m_olderCheck->setVisible(preview.isOlder);
    m_olderCheck->setChecked(false);
    m_changes->setSentences(sentencesOf(preview));
    allowAccept();
}

void PartPane::allowAccept()
{
    m_acceptButton->setEnabled(!m_preview.changes.isEmpty() &&
                               (!m_preview.isOlder || m_olderCheck->isChecked()));
}

} // namespace liuying
