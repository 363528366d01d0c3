// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/StepCard.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBadge = theme::kGrid * 4;
constexpr int kMargin = theme::kGrid * 2;
constexpr int kCorner = theme::kGrid + theme::kGrid / 2;

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

StepCard::StepCard(int step, const QString &title, const QString &purpose, QWidget *parent)
    : QFrame(parent), m_step(step), m_stateLabel(wrappedLabel({}, this)),
      m_chooseButton(new QPushButton(tr("选择…"), this))
{
    setAcceptDrops(true);
    auto *titleLabel = new QLabel(title, this);
    titleLabel->setFont(theme::font(theme::Type::Strong, QFont::DemiBold));
    auto *purposeLabel = wrappedLabel(purpose, this);
    purposeLabel->setProperty("role", u"caption"_s);
    m_stateLabel->setObjectName(u"stateLabel"_s);
    m_chooseButton->setObjectName(u"chooseButton"_s);
    m_chooseButton->setAccessibleName(u"%1 %2"_s.arg(title, m_chooseButton->text()));
    m_chooseButton->setToolTip(tr("选择文件，或把文件拖到这里"));

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kGrid);
    head->addWidget(titleLabel, 1);
    head->addWidget(m_chooseButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin + kBadge + kCorner, kCorner, kCorner, kMargin);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(head);
    layout->addWidget(m_stateLabel);
    layout->addWidget(purposeLabel);
    connect(m_chooseButton, &QPushButton::clicked, this, &StepCard::chooseAsked);
}

void StepCard::setState(const QString &text, bool isDone)
{
    m_isDone = isDone;
    m_stateLabel->setText(text);
    update();
}

void StepCard::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    update();
}

void StepCard::setNext(bool isNext)
{
    theme::dress(*m_chooseButton, "kind", isNext ? u"primary"_s : QString());
}

void StepCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFile(event->mimeData()).isEmpty())
        return;
    m_isDropTarget = true;
    update();
    event->acceptProposedAction();
}

void StepCard::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_isDropTarget = false;
    update();
    QFrame::dragLeaveEvent(event);
}

void StepCard::dropEvent(QDropEvent *event)
{
    m_isDropTarget = false;
    update();
    event->acceptProposedAction();
    Q_EMIT fileDropped(draggedFile(event->mimeData()));
}

void StepCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = m_isDropTarget || m_isChosen;
    QPen border(theme::colour(isLit ? theme::Colour::Accent : theme::Colour::Line), isLit ? 2 : 1);
    if (m_isDropTarget)
        border.setStyle(Qt::DashLine);
    painter.setPen(border);
    painter.setBrush(theme::colour(m_isDropTarget ? theme::Colour::AccentSoft : theme::Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCorner, kCorner);

    const QRectF badge(kMargin, kCorner, kBadge, kBadge);
    if (m_isDone) {
        paintBadge(painter, Glyph::Tick, badge, theme::colour(theme::Colour::Admit),
                   theme::colour(theme::Colour::OnAccent));
        return;
    }
    painter.setPen(QPen(theme::colour(theme::Colour::Accent), 2));
    painter.setBrush(theme::colour(theme::Colour::AccentSoft));
    painter.drawEllipse(badge.adjusted(1, 1, -1, -1));
    painter.setFont(theme::font(theme::Type::Strong, QFont::Bold));
    painter.drawText(badge, Qt::AlignCenter, QString::number(m_step));
}

QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace liuying
