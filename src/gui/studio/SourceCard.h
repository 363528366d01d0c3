// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/studio/HotFolder.h"
#include "flows/studio/StudioDesk.h"
#include "gui/shell/NavigationRail.h"

#include <QFrame>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace liuying {

class PedalButton;

/// Where pictures come from and how they are taken: the tethered camera's folder and its clock, the camera
/// of the live view, what is accepted by itself, the pedal.
class SourceCard : public QFrame {
    Q_OBJECT
public:
    explicit SourceCard(QWidget *parent = nullptr);

    void setFolder(const QString &folder, HotFolderState state);
    void setClock(const CameraClock &clock);
    void setCameras(const QList<CameraChoice> &cameras, const QString &current);
    void setAutoAccept(bool isOn);
    /// Offers to try again while there are any.
    void setUnkept(int pictures);
    void setCountdown(bool isOn);
    [[nodiscard]] PedalButton &pedal() { return *m_pedal; }

Q_SIGNALS:
    void folderAsked();
    void retryAsked();
    void cameraChosen(const QString &key);
    /// The camera menu is about to open: whoever knows calls setCameras().
    void camerasAsked();
    void autoAcceptChosen(bool isOn);
    void countdownChosen(bool isOn);

private:
    QHBoxLayout *makeFolderRow();
    QHBoxLayout *makeCameraRow();
    QHBoxLayout *makeHabitsRow();

    QLabel *m_folderState;
    QLabel *m_folderName;
    QPushButton *m_folderButton;
    QLabel *m_clock;
    QPushButton *m_retryButton;
    QMenu *m_cameraMenu;
    QPushButton *m_cameraButton;
    QCheckBox *m_countdown;
    QCheckBox *m_autoAccept;
    PedalButton *m_pedal;
};

/// 正在等照片, 有一张还没写完 …
[[nodiscard]] QString folderStateWords(HotFolderState state);

} // namespace liuying
