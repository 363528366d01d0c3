// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/Banner.h"

#include "gui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    theme::Colour back;
    theme::Colour edge;
};

Look lookOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Error:
        return {theme::Colour::RefuseSoft, theme::Colour::Refuse};
    case Banner::Tone::Warning:
        return {theme::Colour::HoldSoft, theme::Colour::Hold};
    case Banner::Tone::Note:
        break;
    }
    return {theme::Colour::AccentSoft, theme::Colour::Accent};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_actionButton(new QPushButton(this))
{
    setObjectName(u"banner"_s);
    m_label->setObjectName(u"bannerLabel"_s);
    m_label->setWordWrap(true);
    m_actionButton->setObjectName(u"bannerAction"_s);
    m_actionButton->setFocusPolicy(Qt::TabFocus);
    auto *closeButton = new QPushButton(u"✕"_s, this);
    closeButton->setObjectName(u"bannerClose"_s);
    closeButton->setProperty("kind", u"quiet"_s);
    closeButton->setAccessibleName(tr("关闭"));
    closeButton->setFocusPolicy(Qt::TabFocus);
    closeButton->setFixedWidth(theme::kControlHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_actionButton);
    layout->addWidget(closeButton);
    connect(closeButton, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_actionButton, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action)
            m_action();
    });
    hide();
}

void Banner::showMessage(Tone tone, const QString &text)
{
    showMessage(tone, text, {}, {});
}

void Banner::showMessage(Tone tone, const QString &text, const QString &action,
                         std::function<void()> doAction)
{
    const Look look = lookOf(tone);
    setStyleSheet(u"#banner { background: %1; border: none; border-left: 6px solid %2; }"_s.arg(
        theme::colour(look.back).name(), theme::colour(look.edge).name()));
    m_label->setText(text);
    m_action = std::move(doAction);
    m_actionButton->setText(action);
    m_actionButton->setVisible(!action.isEmpty());
    show();
}

} // namespace liuying
