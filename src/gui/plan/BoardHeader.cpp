// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardHeader.h"

#include "gui/common/Theme.h"
#include "gui/plan/BoardWords.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kHeight = 4 * kGrid;

QPushButton *quietButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setProperty("kind", u"quiet"_s);
    button->setFixedHeight(kHeight);
    return button;
}

} // namespace

BoardHeader::BoardHeader(QWidget *parent)
    : QWidget(parent), m_dayRow(new QHBoxLayout), m_dayButtons(new QButtonGroup(this)),
      m_zoomOut(quietButton(u"zoomOutButton"_s, this)), m_fit(quietButton(u"fitButton"_s, this)),
      m_zoomIn(quietButton(u"zoomInButton"_s, this))
{
    auto *row = new QHBoxLayout(this);
    // The days stand over the names of the rooms.
    row->setContentsMargins(kGrid * 3 / 2, kGrid / 2, kGrid * 3 / 2, kGrid / 2);
    row->setSpacing(kGrid / 2);
    m_dayRow->setSpacing(kGrid / 2);
    row->addLayout(m_dayRow);
    row->addStretch();
    for (QPushButton *button : {m_zoomOut, m_fit, m_zoomIn})
        row->addWidget(button);
    m_zoomOut->setFixedWidth(5 * kGrid);
    m_zoomIn->setFixedWidth(5 * kGrid);
    m_fit->setCheckable(true);
    m_fit->setChecked(true);
    connect(m_zoomOut, &QPushButton::clicked, this, &BoardHeader::zoomOutAsked);
    connect(m_zoomIn, &QPushButton::clicked, this, &BoardHeader::zoomInAsked);
    connect(m_fit, &QPushButton::clicked, this, &BoardHeader::fitAsked);
    connect(m_dayButtons, &QButtonGroup::idClicked, this,
            [this](int place) { Q_EMIT dayChosen(m_days.value(place)); });
    retranslate();
}

void BoardHeader::setDays(const QList<QDate> &days, const QDate &day)
{
    const bool isSame = m_days == days;
    m_days = days;
    m_day = day;
    if (!isSame)
        remakeDays();
    if (QAbstractButton *button = m_dayButtons->button(static_cast<int>(days.indexOf(day))))
        button->setChecked(true);
}

void BoardHeader::setFitting(bool isFitting)
{
    m_fit->setChecked(isFitting);
}

void BoardHeader::remakeDays()
{
    qDeleteAll(m_dayButtons->buttons());
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        QPushButton *button = quietButton(u"day%1Button"_s.arg(i + 1), this);
        button->setText(dayTitle(m_days[i]));
        button->setCheckable(true);
        m_dayButtons->addButton(button, static_cast<int>(i));
        m_dayRow->addWidget(button);
    }
}

void BoardHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        remakeDays();
        setDays(m_days, m_day);
    }
    QWidget::changeEvent(event);
}

void BoardHeader::retranslate()
{
    m_zoomOut->setText(u"−"_s);
    m_zoomIn->setText(u"+"_s);
    m_fit->setText(tr("适合宽度"));
    m_zoomOut->setToolTip(tr("缩小（Ctrl+−）"));
    m_zoomIn->setToolTip(tr("放大（Ctrl++）"));
    m_fit->setToolTip(tr("整天都在视野内（Ctrl+0）"));
    for (QPushButton *button : {m_zoomOut, m_fit, m_zoomIn})
        button->setAccessibleName(button->toolTip());
}

} // namespace liuying
