// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/NavigationRail.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = theme::kGrid * 13;
constexpr int kIcon = theme::kGrid * 3;
constexpr int kPageButtonHeight = theme::kGrid * 13 / 2; // all of them and the footer fit 768 lines
constexpr int kLabelPx = 13;                             // its descenders fit below the icon
constexpr qsizetype kStationFigures = 8;                 // of the station's id: enough to tell machines apart

QString iconName(Page page)
{
    switch (page) {
    case Page::Door:
        return u"door"_s;
    case Page::Studio:
        return u"studio"_s;
    case Page::Prepare:
        return u"plan"_s;
    case Page::Plan:
        return u"board"_s;
    case Page::Codes:
        return u"code"_s;
    case Page::Ledger:
        return u"ledger"_s;
    case Page::Dashboard:
        return u"dashboard"_s;
    case Page::Reports:
        return u"report"_s;
    case Page::Devices:
        return u"scanner"_s;
    }
    return {};
}

QString pageWord(Page page)
{
    switch (page) {
    case Page::Door:
        return NavigationRail::tr("门口");
    case Page::Studio:
        return NavigationRail::tr("影棚");
    case Page::Prepare:
        return NavigationRail::tr("准备");
    case Page::Plan:
        return NavigationRail::tr("日程");
    case Page::Codes:
        return NavigationRail::tr("采集码");
    case Page::Ledger:
        return NavigationRail::tr("台账");
    case Page::Dashboard:
        return NavigationRail::tr("总览");
    case Page::Reports:
        return NavigationRail::tr("报表");
    case Page::Devices:
        return NavigationRail::tr("设备");
    }
    return {};
}

/// The icon in the accent while its page is shown.
QIcon pageIcon(const QString &name)
{
    QIcon both;
    both.addPixmap(tintedIcon(name, kIcon, theme::colour(theme::Colour::InkSoft)), QIcon::Normal, QIcon::Off);
    both.addPixmap(tintedIcon(name, kIcon, theme::colour(theme::Colour::Accent)), QIcon::Normal, QIcon::On);
    return both;
}

QString railStyle()
{
    return u"#navigationRail { background: %1; border: none; border-right: 1px solid %2; }"
           "#navigationRail[isBare=\"true\"] { background: transparent; border: none; }"
           "#navigationRail QToolButton { border: none; border-radius: 8px; color: %3; background: "
           "transparent;"
           " padding: 3px 2px; }"
           "#navigationRail QToolButton:hover { background: %4; }"
           "#navigationRail QToolButton:checked { background: %5; color: %6; }"
           "#navigationRail QToolButton:focus { border: 2px solid %6; }"
           "#navigationRail QToolButton::menu-indicator { image: none; }"_s.arg(
               theme::colour(theme::Colour::Surface).name(), theme::colour(theme::Colour::Line).name(),
               theme::colour(theme::Colour::InkSoft).name(), theme::colour(theme::Colour::SurfaceLow).name(),
               theme::colour(theme::Colour::AccentSoft).name(), theme::colour(theme::Colour::Accent).name());
}

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QFrame(parent), m_demoLabel(new QLabel(this)), m_pages(new QButtonGroup(this)),
      m_dutyLabel(new QLabel(this)), m_dutyEdit(new QLineEdit(this)), m_cameraButton(new QToolButton(this)),
      m_stationLabel(new QLabel(this))
{
    setObjectName(u"navigationRail"_s);
    setFixedWidth(kWidth);
    setStyleSheet(railStyle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid * 2, theme::kGrid, theme::kGrid * 3 / 2);
    layout->setSpacing(theme::kGrid / 2);
    for (const Page page : kPages)
        layout->addWidget(makePageButton(page));
    m_demoLabel->setObjectName(u"demoBadge"_s);
    m_demoLabel->setAlignment(Qt::AlignCenter);
    m_demoLabel->setFont(theme::font(theme::Type::Caption, QFont::DemiBold));
    m_demoLabel->setStyleSheet(u"background: %1; color: %2; border-radius: 6px; padding: 4px;"_s.arg(
        theme::colour(theme::Colour::Hold).name(), theme::colour(theme::Colour::OnHold).name()));
    m_demoLabel->hide();
    layout->addSpacing(theme::kGrid / 2);
    layout->addWidget(m_demoLabel);
    layout->addStretch(1);
    layout->addWidget(makeFooter());
    connect(m_pages, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT pageChosen(static_cast<Page>(id)); });
    retranslate();
}

QToolButton *NavigationRail::makePageButton(Page page)
{
    static const QStringList names{u"railDoor"_s,      u"railStudio"_s,  u"railPrepare"_s,
                                   u"railPlan"_s,      u"railCodes"_s,   u"railLedger"_s,
                                   u"railDashboard"_s, u"railReports"_s, u"railDevices"_s};
    auto *button = new QToolButton(this);
    button->setObjectName(names.at(static_cast<int>(page)));
    button->setIcon(pageIcon(iconName(page)));
    button->setIconSize(QSize(kIcon, kIcon));
    button->setFont(theme::fontOfSize(kLabelPx, QFont::Medium));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setFixedSize(kWidth - theme::kGrid * 2, kPageButtonHeight);
    m_pages->addButton(button, static_cast<int>(page));
    m_pageButtons.append(button);
    return button;
}

QToolButton *NavigationRail::makeLanguageButton(const QString &language)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"language_%1"_s.arg(language));
    // Each language names itself: whoever landed in the wrong one must find the way back.
    button->setText(language == u"zh" ? u"中文"_s : u"EN"_s);
    button->setAccessibleName(language == u"zh" ? u"中文"_s : u"English"_s);
    button->setToolTip(button->accessibleName());
    button->setFont(theme::font(theme::Type::Caption));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
    m_languageButtons.append(button);
    return button;
}

QWidget *NavigationRail::makeFooter()
{
    auto *footer = new QWidget(this);
    m_dutyLabel->setProperty("role", u"caption"_s);
    m_dutyLabel->setAlignment(Qt::AlignHCenter);
    m_dutyLabel->setBuddy(m_dutyEdit);
    m_dutyEdit->setObjectName(u"dutyEdit"_s);
    m_dutyEdit->setAlignment(Qt::AlignHCenter);
    m_dutyEdit->setMaxLength(20);
    connect(m_dutyEdit, &QLineEdit::editingFinished, this, [this] {
        if (m_dutyEdit->isModified())
            Q_EMIT dutyNameEntered(m_dutyEdit->text().trimmed());
        m_dutyEdit->setModified(false);
    });
    m_cameraButton->setObjectName(u"cameraButton"_s);
    m_cameraButton->setIcon(pageIcon(u"camera"_s));
    m_cameraButton->setIconSize(QSize(kIcon, kIcon));
    m_cameraButton->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_cameraButton->setPopupMode(QToolButton::InstantPopup);
    m_cameraButton->setMenu(new QMenu(m_cameraButton));
    m_cameraButton->setFont(theme::font(theme::Type::Caption));
    m_cameraButton->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_cameraButton->menu(), &QMenu::aboutToShow, this, &NavigationRail::camerasAsked);
    m_stationLabel->setObjectName(u"stationLabel"_s);
    m_stationLabel->setProperty("role", u"caption"_s);
    m_stationLabel->setAlignment(Qt::AlignHCenter);

    auto *languages = new QHBoxLayout;
    languages->setSpacing(theme::kGrid / 2);
    languages->addWidget(makeLanguageButton(u"zh"_s));
    languages->addWidget(makeLanguageButton(u"en"_s));
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_dutyLabel);
    layout->addWidget(m_dutyEdit);
    layout->addSpacing(theme::kGrid);
    layout->addWidget(m_cameraButton);
    layout->addLayout(languages);
    layout->addWidget(m_stationLabel);
    return footer;
}

void NavigationRail::setPage(Page page)
{
    m_pageButtons.at(static_cast<int>(page))->setChecked(true);
}

void NavigationRail::setStationOpen(bool isOpen)
{
    for (QToolButton *button : std::as_const(m_pageButtons))
        button->setVisible(isOpen);
    m_dutyLabel->setVisible(isOpen);
    m_dutyEdit->setVisible(isOpen);
    m_cameraButton->setVisible(isOpen);
    m_stationLabel->setVisible(isOpen);
    setProperty("isBare", !isOpen);
    style()->unpolish(this);
    style()->polish(this);
}

void NavigationRail::setDemo(bool isDemo)
{
    m_demoLabel->setVisible(isDemo);
}

void NavigationRail::setLanguage(const QString &language)
{
    for (QToolButton *button : std::as_const(m_languageButtons))
        button->setChecked(button->objectName() == u"language_%1"_s.arg(language));
}

void NavigationRail::setStation(const QString &stationId)
{
    m_stationLabel->setText(stationId.left(kStationFigures));
    m_stationLabel->setToolTip(tr("工作站 %1").arg(stationId));
}

void NavigationRail::setDutyName(const QString &name)
{
    m_dutyEdit->setText(name);
}

void NavigationRail::setCameras(const QList<CameraChoice> &cameras, const QString &current)
{
    QMenu *menu = m_cameraButton->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const CameraChoice &camera : cameras) {
        const QString words =
            camera.note.isEmpty() ? camera.name : tr("%1（%2）").arg(camera.name, camera.note);
        QAction *action = menu->addAction(QString(words).replace(u'&', u"&&"_s));
        action->setObjectName(u"camera_%1"_s.arg(camera.key));
        action->setCheckable(true);
        action->setChecked(camera.key == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = camera.key] { Q_EMIT cameraChosen(key); });
    }
}

void NavigationRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NavigationRail::retranslate()
{
    for (qsizetype i = 0; i < m_pageButtons.size(); ++i) {
        m_pageButtons.at(i)->setText(pageWord(static_cast<Page>(i)));
        m_pageButtons.at(i)->setToolTip(tr("%1（Ctrl+%2）").arg(pageWord(static_cast<Page>(i))).arg(i + 1));
    }
    m_demoLabel->setText(tr("演示"));
    m_demoLabel->setToolTip(tr("虚构的学校和学生，与正式数据分开存放"));
    m_dutyLabel->setText(tr("值班人"));
    m_dutyEdit->setPlaceholderText(tr("姓名"));
    m_dutyEdit->setToolTip(tr("记录里的操作人，可以不填"));
    m_cameraButton->setText(tr("摄像头"));
}

} // namespace liuying
