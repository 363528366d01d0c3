// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/studio/StudioFlow.h"
#include "gui/shell/NavigationRail.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace liuying {

namespace vision {
class LiveView;
}
class ScanFilter;
class Sounds;
class StudioView;
struct Plan;
struct ScanReading;

/// The studio: joins the flow, the live view, USB scanners and the sounds to the StudioView that the
/// photographer's assistant sees. Owns no rule and no layout but the row of its parts, which is there once
/// there is more than one.
class StudioPage : public QWidget {
    Q_OBJECT
public:
    enum class Part { Shooting, Register, SelfCheck };

    StudioPage(StudioFlow &flow, vision::LiveView &live, ScanFilter &scans, Sounds &sounds,
               QWidget *parent = nullptr);
    ~StudioPage() override;

    /// Another part of the page, behind @p word in the row at the top. The page owns @p widget.
    void addPart(Part part, const QString &word, QWidget *widget);
    void showPart(Part part);

    void setPlan(const Plan &plan);
    void setRoom(const QString &room);
    void setDutyName(const QString &name);
    void setCameras(const QList<CameraChoice> &cameras, const QString &current);
    void setMirrored(bool isMirrored);
    void setPedalKey(Qt::Key key);
    void setCountdown(bool isOn);
    void setFolderState(HotFolderState state);
    void setAutoAccept(bool isOn);
    /// Photographs cannot be measured: the face model is missing.
    void showModelTrouble(const Error &error);
    /// Somebody's code was scanned and nobody can be picked by it.
    void warn(const QString &sentence);

    [[nodiscard]] StudioView &view() { return *m_view; }

Q_SIGNALS:
    void roomChosen(const QString &room);
    void folderChosen(const QString &folder);
    void cameraChosen(const QString &key);
    void camerasAsked();
    void pedalKeyChosen(Qt::Key key);
    void countdownChosen(bool isOn);
    void autoAcceptChosen(bool isOn);
    /// A code before a scanner while the page is in front: whoever knows whose it is picks the student.
    void codeScanned(const QByteArray &payload);

private:
    QWidget *makePartsRow();
    void listenToFlow();
    void listenToCamera();
    void listenToView();
    void askFolder();
    void takeScan(const ScanReading &reading);
    void takeCapture();
    void showUnkept();
    [[nodiscard]] bool isInUse() const;

    StudioFlow &m_flow;
    vision::LiveView &m_live;
    Sounds &m_sounds;
    QWidget *m_partsRow;
    QHBoxLayout *m_partButtons;
    QButtonGroup *m_parts;
    QStackedWidget *m_panels;
    bool m_hasFailed = false; // since then pictures may be waiting to be kept
    StudioView *m_view;
};

} // namespace liuying
