// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/NavigationRail.h"
#include "vision/CodeCamera.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace liuying {

class CameraChoices;
class CameraFigures;
class CameraPane;

/// Chooses and tries a camera: device, format, mirrored or not, and how well it reads.
class CameraPanel : public QFrame {
    Q_OBJECT
public:
    explicit CameraPanel(QWidget *parent = nullptr);

public Q_SLOTS:
    void setCameras(const QList<liuying::CameraChoice> &cameras, const QString &current);
    void setMirrored(bool isMirrored);
    void showFrame(const QImage &frame);
    void showReading(const liuying::vision::CodeReading &reading, const QSize &frameSize);
    void showPace(const liuying::vision::CameraPace &pace);
    void showSource(const QString &name);
    /// After showSource(), when it is a camera: its formats can be chosen.
    void showCamera(const liuying::vision::OpenCamera &camera);
    void showLost(const QString &message);

Q_SIGNALS:
    void cameraChosen(const QString &key);
    void formatChosen(const QString &key, const liuying::vision::CameraFormat &format);
    void mirrorChosen(bool isMirrored);
    /// Asks whoever knows to call setCameras().
    void camerasAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildOptions();
    void forgetCamera();
    void choose(const QString &key);
    void chooseFormat(int row);
    void askForFile();
    void askForFolder();

    CameraChoices *m_choices;
    QComboBox *m_formats;
    QCheckBox *m_mirror;
    CameraPane *m_pane;
    CameraFigures *m_figures;
    vision::OpenCamera m_camera; // key empty: no camera is open
};

} // namespace liuying
