// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QList>

#include <array>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QToolButton;

namespace liuying {

/// The pages of the shell, in the order of the rail and of Ctrl+1 … Ctrl+9.
enum class Page { Door, Studio, Prepare, Plan, Codes, Ledger, Dashboard, Reports, Devices };
inline constexpr std::array kPages{Page::Door,   Page::Studio,    Page::Prepare, Page::Plan,   Page::Codes,
                                   Page::Ledger, Page::Dashboard, Page::Reports, Page::Devices};

/// A camera a person may choose: "auto", "none", "demo", a camera's own key, its index or a path; with its
/// name.
struct CameraChoice {
    QString key;
    QString name;
    QString note{}; ///< why it is of no use at the moment; empty: nothing is known against it
};

/// The slim rail at the left: the pages above; who is on duty, the camera, the language and the station
/// below.
class NavigationRail : public QFrame {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setPage(Page page);
    /// Without an open station there is nothing to choose but the language, and no rail to be seen.
    void setStationOpen(bool isOpen);
    /// The badge that says "demo", in sight on every page.
    void setDemo(bool isDemo);
    void setLanguage(const QString &language);
    void setStation(const QString &stationId);
    void setDutyName(const QString &name);
    void setCameras(const QList<CameraChoice> &cameras, const QString &current);

Q_SIGNALS:
    void pageChosen(liuying::Page page);
    void languageChosen(const QString &language);
    void dutyNameEntered(const QString &name);
    void cameraChosen(const QString &key);
    /// The camera menu is about to open: whoever knows calls setCameras().
    void camerasAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makePageButton(Page page);
    QToolButton *makeLanguageButton(const QString &language);
    QWidget *makeFooter();
    void retranslate();

    QLabel *m_demoLabel;
    QList<QToolButton *> m_pageButtons;
    QButtonGroup *m_pages;
    QLabel *m_dutyLabel;
    QLineEdit *m_dutyEdit;
    QToolButton *m_cameraButton;
    QList<QToolButton *> m_languageButtons;
    QLabel *m_stationLabel;
};

} // namespace liuying
