// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "flows/door/DoorFlow.h"
#include "vision/CodeCamera.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace liuying {

class DoorView;
class ScanFilter;
class Sounds;
struct ScanReading;

/// The door: joins the flow, the camera, USB scanners and the sounds to the DoorView that staff see. Owns no
/// rule and no layout. A scan works whatever has the focus, also while another page is shown; then
/// verdictShown() lets the shell bring the door to the front.
///
/// Keys in use while the page is visible: F2 F3 F4 F6 F8 F9 and Esc.
class DoorPage : public QWidget {
    Q_OBJECT
public:
    DoorPage(DoorFlow &flow, vision::CodeCamera &camera, ScanFilter &scans, Sounds &sounds,
             QWidget *parent = nullptr);
    ~DoorPage() override;

    /// The plan in force: its rooms to choose from, and what the words of a verdict lean on.
    void setPlan(const Plan &plan);
    /// Turns the station to another room: the flow is told, the last verdicts are put away.
    void setRoom(const QString &room);
    /// While devices are tried out, nothing that is read or scanned counts.
    void setTrialRun(bool isTrial);
    /// USB scanners mean another page for now; the camera goes on.
    void setScannersElsewhere(bool areElsewhere);
    /// Who is on duty, offered as the supervisor of an override.
    void setDutyName(const QString &name);

    [[nodiscard]] DoorView &view() { return *m_view; }

public Q_SLOTS:
    void showAnswer(const liuying::DoorAnswer &answer);
    void showStatus(const liuying::DoorStatus &status);

Q_SIGNALS:
    /// A person picked another room here; whoever keeps the setting calls setRoom().
    void roomChosen(const QString &room);
    /// A verdict is on the card that counts: not while a card is still being read.
    void verdictShown(const liuying::DoorAnswer &answer);

private:
    void listenToFlow();
    void listenToCamera();
    void listenToView();
    void takeScan(const ScanReading &reading);
    void takeReading(const vision::CodeReading &reading, const QImage &frame);
    void refuseSeveral(const vision::CodeReading &reading);

    DoorFlow &m_flow;
    vision::CodeCamera &m_camera;
    Sounds &m_sounds;
    Plan m_plan;
    DoorView *m_view;
    bool m_isTrial = false;
    bool m_areScannersElsewhere = false;
    QTimer m_refresh;
    QElapsedTimer m_sinceSeveral; ///< since several capture codes were in view last
};

} // namespace liuying
