// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/ImportSteps.h"

#include "gui/common/FittedText.h"
#include "gui/common/Theme.h"
#include "gui/prepare/StepCard.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

DropOverlay::DropOverlay(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"dropOverlay"_s);
    setAcceptDrops(true);
    hide();
}

bool DropOverlay::offer(const QMimeData *dragged)
{
    if (draggedFile(dragged).isEmpty())
        return false;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    return true;
}

QRect DropOverlay::areaOf(DocumentKind kind) const
{
    const QRect inner = rect().adjusted(kGrid * 4, kGrid * 4, -kGrid * 4, -kGrid * 4);
    const int width = (inner.width() - kGrid * 3) / 2;
    const int left = kind == DocumentKind::Payments ? inner.left() : inner.right() - width + 1;
    return {left, inner.top(), width, inner.height()};
}

DocumentKind DropOverlay::kindAt(const QPoint &place) const
{
    return place.x() < width() / 2 ? DocumentKind::Payments : DocumentKind::Remittances;
}

void DropOverlay::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DropOverlay::dragMoveEvent(QDragMoveEvent *event)
{
    m_over = kindAt(event->position().toPoint());
    event->acceptProposedAction();
    update();
}

void DropOverlay::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void DropOverlay::dropEvent(QDropEvent *event)
{
    hide();
    event->acceptProposedAction();
    Q_EMIT fileDropped(kindAt(event->position().toPoint()), draggedFile(event->mimeData()));
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme::colour(theme::Colour::Canvas);
    veil.setAlpha(240);
    painter.fillRect(rect(), veil);
    struct Area {
        DocumentKind kind;
        QString title;
        QString words;
    };
    for (const Area &area : {Area{DocumentKind::Payments, tr("缴费名单"), tr("学院报来的已缴费学生")},
                             Area{DocumentKind::Remittances, tr("银行流水"), tr("学校账户收到的汇款")}}) {
        const QRectF place = QRectF(areaOf(area.kind));
        const bool isOver = area.kind == m_over;
        painter.setPen(QPen(theme::colour(theme::Colour::Accent), isOver ? 3 : 2, Qt::DashLine));
        painter.setBrush(theme::colour(isOver ? theme::Colour::AccentSoft : theme::Colour::Surface));
        painter.drawRoundedRect(place, kGrid * 2, kGrid * 2);
        painter.setPen(theme::colour(theme::Colour::Ink));
        const QRectF upper(place.left() + kGrid, place.top(), place.width() - kGrid * 2, place.height() / 2);
        drawFitted(painter, upper, area.title,
                   {.largestPx = 36, .weight = QFont::Bold, .flags = Qt::AlignHCenter | Qt::AlignBottom});
        painter.setPen(theme::colour(theme::Colour::InkSoft));
        drawFitted(painter, upper.translated(0, place.height() / 2 + kGrid), area.words,
                   {.largestPx = 17, .flags = Qt::AlignHCenter | Qt::AlignTop});
    }
}

} // namespace liuying
