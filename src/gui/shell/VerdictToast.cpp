// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/VerdictToast.h"

#include "flows/Words.h"
#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kStays{10};
constexpr int kWidth = theme::kGrid * 48;
constexpr int kBadgeColumn = theme::kGrid * 10;
constexpr int kBadge = theme::kGrid * 6;

struct Look {
    theme::Colour shape;
    theme::Colour glyphColour;
    Glyph glyph;
};

Look lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Admit:
        return {theme::Colour::Admit, theme::Colour::OnAccent, Glyph::Tick};
    case Outcome::Hold:
        return {theme::Colour::Hold, theme::Colour::OnHold, Glyph::Hand};
    case Outcome::Refuse:
        break;
    }
    return {theme::Colour::Refuse, theme::Colour::OnAccent, Glyph::Cross};
}

QString whoWords(const DoorAnswer &answer)
{
    if (!answer.student)
        return {};
    QStringList parts{answer.student->name, answer.student->className};
    if (answer.decision.shotNumber)
        parts.prepend(answer.decision.shotNumber->text());
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

} // namespace

VerdictToast::VerdictToast(QWidget *parent)
    : QFrame(parent), m_headlineLabel(new QLabel(this)), m_whoLabel(new QLabel(this)),
      m_messageLabel(new QLabel(this)), m_doorButton(new QPushButton(this))
{
    setObjectName(u"verdictToast"_s);
    setFixedWidth(kWidth);
    m_headlineLabel->setObjectName(u"toastHeadline"_s);
    m_headlineLabel->setFont(theme::font(theme::Type::Heading, QFont::DemiBold));
    m_whoLabel->setObjectName(u"toastWho"_s);
    m_whoLabel->setFont(theme::font(theme::Type::Strong));
    m_messageLabel->setObjectName(u"toastMessage"_s);
    m_messageLabel->setWordWrap(true);
    m_doorButton->setObjectName(u"toastDoorButton"_s);
    m_doorButton->setProperty("kind", u"primary"_s);
    m_doorButton->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kBadgeColumn, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_headlineLabel);
    layout->addWidget(m_whoLabel);
    layout->addWidget(m_messageLabel);
    layout->addWidget(m_doorButton, 0, Qt::AlignRight);
    m_away.setSingleShot(true);
    m_away.setInterval(kStays);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    connect(m_doorButton, &QPushButton::clicked, this, &VerdictToast::doorAsked);
    parent->installEventFilter(this);
    hide();
}

void VerdictToast::showAnswer(const DoorAnswer &answer, const Plan &plan)
{
    const DoorWords words = doorWords(answer, plan);
    m_outcome = answer.decision.outcome;
    m_headlineLabel->setText(words.headline);
    const QString who = whoWords(answer);
    m_whoLabel->setText(who);
    m_whoLabel->setVisible(!who.isEmpty());
    m_messageLabel->setText(words.message);
    m_doorButton->setText(tr("到门口（Ctrl+1）"));
    place();
    show();
    raise();
    m_away.start();
}

void VerdictToast::place()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    move(room.width() - width() - theme::kGrid * 3, room.height() - height() - theme::kGrid * 3);
}

bool VerdictToast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void VerdictToast::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_outcome);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(look.shape), 3));
    painter.setBrush(theme::colour(theme::Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), theme::kRadius, theme::kRadius);
    paintBadge(painter, look.glyph, QRectF(theme::kGrid * 2, theme::kGrid * 2, kBadge, kBadge),
               theme::colour(look.shape), theme::colour(look.glyphColour));
}

} // namespace liuying
