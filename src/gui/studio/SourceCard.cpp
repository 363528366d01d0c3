// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/SourceCard.h"

#include "flows/photo/PhotoWords.h"
#include "gui/common/ElidedButton.h"
#include "gui/common/ElidedLabel.h"
#include "gui/common/FolderWords.h"
#include "gui/common/Theme.h"
#include "gui/studio/PedalButton.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr qint64 kClockAsideMs = 60'000; // as PairingFault::CameraClockOff

QString colourOf(HotFolderState state)
{
    switch (state) {
    case HotFolderState::Watching:
        return theme::colour(theme::Colour::Admit).name();
    case HotFolderState::Waiting:
        return theme::colour(theme::Colour::HoldInk).name();
    case HotFolderState::Gone:
        return theme::colour(theme::Colour::Refuse).name();
    case HotFolderState::Off:
        break;
    }
    return theme::colour(theme::Colour::InkSoft).name();
}

} // namespace

QString folderStateWords(HotFolderState state)
{
    switch (state) {
    case HotFolderState::Watching:
        return SourceCard::tr("相机文件夹：正在等照片");
    case HotFolderState::Waiting:
        return SourceCard::tr("相机文件夹：有一张还没写完");
    case HotFolderState::Gone:
        return SourceCard::tr("相机文件夹不见了：请检查连线或硬盘");
    case HotFolderState::Off:
        break;
    }
    return SourceCard::tr("没有选相机文件夹");
}

SourceCard::SourceCard(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"sourceCard"_s);
    setProperty("role", u"card"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(kGrid * 3 / 2, kGrid, kGrid * 3 / 2, kGrid);
    all->setSpacing(kGrid / 2);
    all->addLayout(makeFolderRow());
    m_retryButton = new QPushButton(this);
    m_retryButton->setObjectName(u"retryButton"_s);
    m_retryButton->setProperty("kind", u"danger"_s);
    m_retryButton->setFocusPolicy(Qt::TabFocus);
    m_retryButton->hide();
    connect(m_retryButton, &QPushButton::clicked, this, &SourceCard::retryAsked);
    all->addWidget(m_retryButton);
    all->addLayout(makeCameraRow());
    all->addLayout(makeHabitsRow());
    setFolder({}, HotFolderState::Off);
}

QHBoxLayout *SourceCard::makeFolderRow()
{
    m_folderState = new ElidedLabel(this);
    m_folderState->setObjectName(u"folderStateLabel"_s);
    m_folderName = new ElidedLabel(this);
    m_folderName->setObjectName(u"folderNameLabel"_s);
    m_folderName->setProperty("role", u"caption"_s);
    m_clock = new ElidedLabel(this);
    m_clock->setObjectName(u"cameraClockLabel"_s);
    m_folderButton = new QPushButton(this);
    m_folderButton->setObjectName(u"folderButton"_s);
    m_folderButton->setProperty("kind", u"quiet"_s);
    m_folderButton->setFocusPolicy(Qt::TabFocus);
    connect(m_folderButton, &QPushButton::clicked, this, &SourceCard::folderAsked);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_folderState);
    words->addWidget(m_folderName);
    words->addWidget(m_clock);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addLayout(words, 1);
    row->addWidget(m_folderButton);
    return row;
}

QHBoxLayout *SourceCard::makeCameraRow()
{
    m_cameraMenu = new QMenu(this);
    m_cameraButton = new ElidedButton(this);
    m_cameraButton->setObjectName(u"studioCameraButton"_s);
    m_cameraButton->setProperty("kind", u"menu"_s);
    m_cameraButton->setFocusPolicy(Qt::TabFocus);
    m_cameraButton->setMenu(m_cameraMenu);
    m_cameraButton->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_cameraMenu, &QMenu::aboutToShow, this, &SourceCard::camerasAsked);
    m_countdown = new QCheckBox(tr("倒数"), this);
    m_countdown->setObjectName(u"countdownCheck"_s);
    m_countdown->setToolTip(tr("按空格后先数 3、2、1 再拍"));
    m_countdown->setFocusPolicy(Qt::TabFocus);
    connect(m_countdown, &QCheckBox::clicked, this, &SourceCard::countdownChosen);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_cameraButton, 1);
    row->addWidget(m_countdown);
    return row;
}

QHBoxLayout *SourceCard::makeHabitsRow()
{
    m_autoAccept = new QCheckBox(tr("合格的自动采用"), this);
    m_autoAccept->setObjectName(u"autoAcceptCheck"_s);
    m_autoAccept->setFocusPolicy(Qt::TabFocus);
    connect(m_autoAccept, &QCheckBox::clicked, this, &SourceCard::autoAcceptChosen);
    m_pedal = new PedalButton(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_autoAccept);
    row->addStretch(1);
    row->addWidget(m_pedal);
    return row;
}

void SourceCard::setFolder(const QString &folder, HotFolderState state)
{
    m_folderState->setText(folderStateWords(state));
    m_folderState->setStyleSheet(u"color: %1; font-weight: 600;"_s.arg(colourOf(state)));
    m_folderName->setText(shortFolder(folder));
    m_folderName->setVisible(!folder.isEmpty());
    m_folderButton->setText(folder.isEmpty() ? tr("选文件夹…") : tr("更换…"));
    m_folderButton->setToolTip(QDir::toNativeSeparators(folder));
}

void SourceCard::setClock(const CameraClock &clock)
{
    const QString words = cameraClockText(clock);
    m_clock->setText(words);
    m_clock->setVisible(!words.isEmpty());
    const bool isAside = std::abs(clock.offsetMs) > kClockAsideMs;
    m_clock->setStyleSheet(u"font-size: 13px; color: %1;"_s.arg(
        theme::colour(isAside ? theme::Colour::HoldInk : theme::Colour::InkSoft).name()));
}

void SourceCard::setCameras(const QList<CameraChoice> &cameras, const QString &current)
{
    m_cameraMenu->clear();
    QString inUse = tr("取景：不用摄像头");
    auto *group = new QActionGroup(m_cameraMenu);
    for (const CameraChoice &camera : cameras) {
        const QString words =
            camera.note.isEmpty() ? camera.name : tr("%1（%2）").arg(camera.name, camera.note);
        QAction *action = m_cameraMenu->addAction(QString(words).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(camera.key == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = camera.key] { Q_EMIT cameraChosen(key); });
        if (camera.key == current && camera.key != u"none")
            inUse = tr("取景：%1").arg(camera.name);
    }
    m_cameraButton->setToolTip(inUse);
    m_cameraButton->setText(inUse.replace(u'&', u"&&"_s));
    m_countdown->setEnabled(current != u"none" && !current.isEmpty());
}

void SourceCard::setAutoAccept(bool isOn)
{
    m_autoAccept->setChecked(isOn);
}

void SourceCard::setUnkept(int pictures)
{
    m_retryButton->setText(tr("%1 张照片还没有存下：再试一次").arg(pictures));
    m_retryButton->setVisible(pictures > 0);
}

void SourceCard::setCountdown(bool isOn)
{
    m_countdown->setChecked(isOn);
}

} // namespace liuying
