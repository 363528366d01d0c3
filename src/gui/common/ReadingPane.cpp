// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ReadingPane.h"

#include "gui/common/Theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

ReadingPane::ReadingPane(ImportFlow &imports, QWidget *parent)
    : QFrame(parent), m_fileLabel(new QLabel(this)), m_progress(new QProgressBar(this))
{
    setProperty("role", u"card"_s);
    m_fileLabel->setObjectName(u"readingLabel"_s);
    m_fileLabel->setAlignment(Qt::AlignCenter);
    m_fileLabel->setWordWrap(true);
    m_progress->setObjectName(u"readingProgress"_s);
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(theme::kGrid * 50);
    auto *stopButton = new QPushButton(tr("停止"), this);
    stopButton->setObjectName(u"stopButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::kGrid * 2);
    layout->addStretch(1);
    layout->addWidget(m_fileLabel);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(stopButton, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(stopButton, &QPushButton::clicked, this, [this, &imports] {
        imports.cancel();
        Q_EMIT ended(); // the flow is silent when the reading itself was over
    });
    connect(&imports, &ImportFlow::progressed, m_progress, &QProgressBar::setValue);
    connect(&imports, &ImportFlow::failed, this, [this](const Error &error) {
        Q_EMIT ended();
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT failed(error);
    });
}

void ReadingPane::showFile(const QString &file)
{
    m_fileLabel->setText(tr("正在读取 %1 …").arg(QFileInfo(file).fileName()));
    m_progress->setValue(0);
}

} // namespace liuying
