// SPDX-License-Identifier: Apache-2.0
#include "gui/devices/CameraPanel.h"

#include "gui/common/FileDialogs.h"
#include "gui/common/Theme.h"
#include "gui/devices/CameraChoices.h"
#include "gui/devices/CameraFigures.h"
#include "gui/door/CameraPane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

QString formatWords(const vision::CameraFormat &format)
{
    if (format.framesPerSecond <= 0)
        return CameraPanel::tr("%1×%2，%3")
            .arg(format.size.width())
            .arg(format.size.height())
            .arg(format.pixels);
    return CameraPanel::tr("%1×%2，每秒 %3 幅，%4")
        .arg(format.size.width())
        .arg(format.size.height())
        .arg(QLocale().toString(format.framesPerSecond, 'g', 3), format.pixels);
}

} // namespace

CameraPanel::CameraPanel(QWidget *parent)
    : QFrame(parent), m_choices(new CameraChoices(this)), m_formats(new QComboBox(this)),
      m_mirror(new QCheckBox(tr("镜像预览"), this)), m_pane(new CameraPane(this)),
      m_figures(new CameraFigures(this))
{
    setObjectName(u"cameraPanel"_s);
    setProperty("role", u"card"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_pane->setSizePolicy(policy); // as high as there is room, not as its width would have it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid + kGrid / 2);
    layout->addWidget(buildHead());
    layout->addWidget(m_choices);
    layout->addWidget(buildOptions());
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_figures);
    connect(m_choices, &CameraChoices::chosen, this, &CameraPanel::choose);
    connect(m_formats, &QComboBox::activated, this, &CameraPanel::chooseFormat);
    connect(m_mirror, &QCheckBox::clicked, this, &CameraPanel::mirrorChosen);
    forgetCamera();
}

QWidget *CameraPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("摄像头"), head);
    title->setProperty("role", u"title"_s);
    auto *files = new QPushButton(tr("文件当作摄像头…"), head);
    files->setObjectName(u"fileCameraButton"_s);
    files->setProperty("kind", u"menu"_s);
    files->setToolTip(tr("用录像或图片练习和测试，不需要摄像头"));
    auto *menu = new QMenu(files);
    menu->addAction(tr("视频或一张图片…"), this, &CameraPanel::askForFile)->setObjectName(u"fileAction"_s);
    menu->addAction(tr("图片文件夹…"), this, &CameraPanel::askForFolder)->setObjectName(u"folderAction"_s);
    files->setMenu(menu);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title, 1);
    layout->addWidget(files);
    return head;
}

QWidget *CameraPanel::buildOptions()
{
    auto *options = new QWidget(this);
    auto *word = new QLabel(tr("画面格式"), options);
    word->setProperty("role", u"caption"_s);
    word->setBuddy(m_formats);
    m_formats->setObjectName(u"formatCombo"_s);
    m_mirror->setObjectName(u"mirrorCheck"_s);
    m_mirror->setToolTip(tr("只影响看到的画面；读码用的总是原来的画面"));
    auto *layout = new QHBoxLayout(options);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(word);
    layout->addWidget(m_formats, 1);
    layout->addSpacing(kGrid);
    layout->addWidget(m_mirror);
    return options;
}

void CameraPanel::setCameras(const QList<CameraChoice> &cameras, const QString &current)
{
    m_choices->setCameras(cameras, current);
}

void CameraPanel::setMirrored(bool isMirrored)
{
    m_mirror->setChecked(isMirrored);
    m_pane->setMirrored(isMirrored);
}

void CameraPanel::showFrame(const QImage &frame)
{
    m_pane->showFrame(frame);
    m_figures->showLight(frame);
}

void CameraPanel::showReading(const vision::CodeReading &reading, const QSize &frameSize)
{
    m_pane->showReading(reading, frameSize);
    m_figures->showReading(reading);
}

void CameraPanel::showPace(const vision::CameraPace &pace)
{
    m_figures->showPace(pace);
}

void CameraPanel::showSource(const QString &name)
{
    m_pane->showSource(name);
    forgetCamera();
    m_choices->setState(tr("正在使用"));
}

void CameraPanel::showCamera(const vision::OpenCamera &camera)
{
    m_camera = camera;
    m_formats->clear();
    for (const vision::CameraFormat &format : camera.formats)
        m_formats->addItem(formatWords(format));
    m_formats->setCurrentIndex(static_cast<int>(camera.formats.indexOf(camera.format)));
    m_formats->setEnabled(camera.formats.size() > 1);
}

void CameraPanel::showLost(const QString &message)
{
    forgetCamera();
    m_pane->showLost(message);
    m_choices->setState(tr("没有画面"));
}

void CameraPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    Q_EMIT camerasAsked();
}

void CameraPanel::forgetCamera()
{
    m_camera = {};
    m_figures->clear();
    m_formats->clear();
    m_formats->addItem(tr("接上摄像头以后才能选"));
    m_formats->setEnabled(false);
}

void CameraPanel::choose(const QString &key)
{
    forgetCamera();
    m_choices->setState(tr("正在打开…"));
    Q_EMIT cameraChosen(key);
}

void CameraPanel::chooseFormat(int row)
{
    if (row >= 0 && row < m_camera.formats.size())
        Q_EMIT formatChosen(m_camera.device.key, m_camera.formats.at(row));
}

void CameraPanel::askForFile()
{
    QFileDialog *dialog = makeFileDialog(this, tr("把视频或图片当作摄像头"), QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("视频和图片 (%1)").arg(u"*.mp4 *.mkv *.avi *.mov *.webm *.m4v *.jpg *.jpeg *.png *.webp *.bmp"_s),
         tr("所有文件 (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CameraPanel::choose);
    dialog->open();
}

void CameraPanel::askForFolder()
{
    QFileDialog *dialog = makeFileDialog(this, tr("把文件夹里的图片当作摄像头"), QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &CameraPanel::choose);
    dialog->open();
}

} // namespace liuying
