// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardView.h"

#include "gui/common/Theme.h"
#include "gui/plan/BoardViewPrivate.h"
#include "gui/plan/BoardWords.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace liuying {

using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kHeaderHeight = 5 * kGrid;
constexpr double kLeastLane = 88;
constexpr double kMostLane = 208;
constexpr double kMostScale = 12; // pixels a minute
constexpr double kZoomStep = 1.25;

} // namespace

BoardView::Private::Private(BoardView &view, PlanEditor &planEditor)
    : q(view), editor(planEditor), header(new BoardHeader(&view))
{}

BoardView::BoardView(PlanEditor &editor, QWidget *parent)
    : QAbstractScrollArea(parent), d(std::make_unique<Private>(*this, editor))
{
    setFrameShape(NoFrame);
    setViewportMargins(0, kHeaderHeight, 0, 0);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    horizontalScrollBar()->setSingleStep(5 * kGrid);
    verticalScrollBar()->setSingleStep(5 * kGrid);
    setAccessibleName(tr("日程板"));
    connect(&editor, &PlanEditor::changed, this, [this] { d->takePlan(); });
    connect(d->header, &BoardHeader::dayChosen, this, &BoardView::setDay);
    connect(d->header, &BoardHeader::zoomInAsked, this, &BoardView::zoomIn);
    connect(d->header, &BoardHeader::zoomOutAsked, this, &BoardView::zoomOut);
    connect(d->header, &BoardHeader::fitAsked, this, &BoardView::zoomToFit);
    d->takePlan();
}

BoardView::~BoardView() = default;

QSize BoardView::sizeHint() const
{
    return {1100, 560};
}

QSize BoardView::minimumSizeHint() const
{
    return {480, 240};
}

// -- what is shown

void BoardView::Private::takePlan()
{
    cancelDrag();
    const QList<QDate> days = editor.plan().days();
    if (!days.contains(day))
        showDay(days.value(0));
    header->setDays(days, day);
    layOut();
    findSelectionAgain();
}

void BoardView::Private::showDay(const QDate &wanted)
{
    if (day == wanted)
        return;
    cancelDrag();
    day = wanted;
    header->setDays(editor.plan().days(), day);
    layOut();
    Q_EMIT q.dayChanged(day);
}

double BoardView::Private::fittingScale() const
{
    return std::max(0.1, double(boardArea().width()) / spanOf(editor.plan()).length());
}

QRect BoardView::Private::boardArea() const
{
    return q.viewport()->rect().adjusted(kRoomsWidth, kRulerHeight, 0, 0);
}

void BoardView::Private::layOut()
{
    const QRect area = boardArea();
    const double lanes = double(std::max<qsizetype>(1, editor.plan().rooms.size()));
    scale = isFitting ? fittingScale() : std::max(scale, fittingScale());
    layout = BoardLayout({editor.plan(), editor.classes(), editor.problems()}, day,
                         {scale, std::clamp(std::floor(area.height() / lanes), kLeastLane, kMostLane)});
    look.hoveredBlock = -1;
    look.hoveredCell = -1;
    look.now = now.isValid() && now.date == day ? std::optional(minuteOf(now)) : std::nullopt;
    markSelection();
    header->setFitting(isFitting);
    q.viewport()->update();
    if (isSized)
        setScrollRanges();
}

void BoardView::Private::setScrollRanges()
{
    const QRect area = boardArea();
    const QSize size = layout.size().toSize();
    q.horizontalScrollBar()->setPageStep(area.width());
    q.horizontalScrollBar()->setRange(0, std::max(0, size.width() - area.width()));
    q.verticalScrollBar()->setPageStep(area.height());
    q.verticalScrollBar()->setRange(0, std::max(0, size.height() - area.height()));
    if (boardArea() != area)
        layOut();
}

void BoardView::Private::zoomTo(double wanted, double anchor)
{
    cancelDrag();
    const double fitting = fittingScale();
    const double before = layout.minuteAt(anchor - kRoomsWidth + q.horizontalScrollBar()->value());
    scale = std::clamp(wanted, fitting, std::max(fitting, kMostScale));
    isFitting = scale <= fitting;
    layOut();
    q.horizontalScrollBar()->setValue(qRound((before - layout.span().from) * scale - anchor + kRoomsWidth));
}

QPointF BoardView::Private::toBoard(const QPointF &inViewport) const
{
    return inViewport + QPointF(q.horizontalScrollBar()->value() - kRoomsWidth,
                                q.verticalScrollBar()->value() - kRulerHeight);
}

QRectF BoardView::Private::visible() const
{
    const QRect area = boardArea();
    return {toBoard(area.topLeft()), QSizeF(area.size())};
}

void BoardView::Private::update(const QRectF &onBoard)
{
    constexpr double kPens = 3; // frames stand out of what they frame
    const QRectF inViewport = onBoard.translated(-toBoard({})).adjusted(-kPens, -kPens, kPens, kPens);
    q.viewport()->update(inViewport.toAlignedRect().intersected(boardArea()));
}

void BoardView::Private::scrollTo(const QRectF &onBoard)
{
    const QRectF seen = visible();
    const auto needed = [](double from, double to, double seenFrom, double seenTo) {
        if (from < seenFrom)
            return from - kGrid;
        return to > seenTo ? std::min(from, seenFrom + to - seenTo) + kGrid : seenFrom;
    };
    q.horizontalScrollBar()->setValue(
        qRound(needed(onBoard.left(), onBoard.right(), seen.left(), seen.right())));
    q.verticalScrollBar()->setValue(
        qRound(needed(onBoard.top(), onBoard.bottom(), seen.top(), seen.bottom())));
}

void BoardView::setDay(const QDate &day)
{
    if (d->editor.plan().days().contains(day))
        d->showDay(day);
}

QDate BoardView::day() const
{
    return d->day;
}

void BoardView::setNow(const LocalDateTime &now)
{
    d->now = now;
    const auto before = d->look.now;
    d->look.now = now.isValid() && now.date == d->day ? std::optional(minuteOf(now)) : std::nullopt;
    if (before == d->look.now)
        return;
    // The chip on the ruler hides labels beside it, old and new.
    viewport()->update(QRect(kRoomsWidth, 0, viewport()->width(), kRulerHeight));
    for (const auto &minute : {before, d->look.now}) {
        if (minute)
            d->update(QRectF(d->layout.xOf(*minute) - 1, 0, 2, d->layout.size().height()));
    }
}

void BoardView::zoomIn()
{
    d->zoomTo(d->scale * kZoomStep, d->boardArea().center().x());
}

void BoardView::zoomOut()
{
    d->zoomTo(d->scale / kZoomStep, d->boardArea().center().x());
}

void BoardView::zoomToFit()
{
    d->zoomTo(0, 0);
}

// -- events

bool BoardView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("日程板"));
        viewport()->update();
    }
    // A page's own Ctrl+Z must not take the key from the board that has the focus, nor do it twice.
    if (event->type() == QEvent::ShortcutOverride && d->layout.blocks().size() > 0) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
            key->key() == Qt::Key_Delete)
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = d->isDragging ? QString() : d->tipAt(help->pos());
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        d->hover({-1, -1});
    return QAbstractScrollArea::viewportEvent(event);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->header->setGeometry(0, 0, viewport()->width(), kHeaderHeight);
    d->isSized = true;
    d->layOut();
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    if (d->look.proposal) {
        viewport()->update(); // its label keeps to what is in sight
        return;
    }
    const QRect board = d->boardArea();
    viewport()->scroll(dx, dy, board);
    if (dx != 0)
        viewport()->scroll(dx, 0, QRect(kRoomsWidth, 0, board.width(), kRulerHeight));
    if (dy != 0)
        viewport()->scroll(0, dy, QRect(0, kRulerHeight, kRoomsWidth, board.height()));
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (const QRect &exposed : event->region())
        d->paint(painter, exposed);
}

void BoardView::Private::paint(QPainter &painter, const QRect &exposed)
{
    const QPointF origin = -toBoard({});
    BoardPainter board(layout, look, text);
    const auto part = [&](const QRect &area, const QPointF &shift, auto draw) {
        const QRect shown = area.intersected(exposed);
        if (shown.isEmpty())
            return;
        painter.save();
        painter.setClipRect(shown);
        painter.translate(shift);
        draw(QRectF(shown).translated(-shift));
        painter.restore();
    };
    part(boardArea(), origin, [&](const QRectF &area) {
        board.paintBoard(painter, area);
        board.paintProposal(painter, visible());
    });
    part(QRect(kRoomsWidth, 0, boardArea().width(), kRulerHeight), {origin.x(), 0},
         [&](const QRectF &area) { board.paintRuler(painter, area); });
    part(QRect(0, kRulerHeight, kRoomsWidth, boardArea().height()), {0, origin.y()},
         [&](const QRectF &area) { board.paintRooms(painter, area); });
    part(QRect(0, 0, kRoomsWidth, kRulerHeight), {0, 0}, [&](const QRectF &area) {
        painter.fillRect(area, colour(Colour::SurfaceLow));
        painter.setPen(colour(Colour::Line));
        painter.drawLine(0, kRulerHeight - 1, kRoomsWidth, kRulerHeight - 1);
        painter.drawLine(kRoomsWidth - 1, 0, kRoomsWidth - 1, kRulerHeight);
    });
    if (isFramed && look.selectedBlock < 0 && look.selectedCell < 0) {
        painter.setPen(QPen(colour(Colour::Accent), 2));
        painter.drawRect(q.viewport()->rect().adjusted(1, 1, -1, -1));
    }
    if (layout.lanes().isEmpty()) {
        painter.setPen(colour(Colour::InkSoft));
        painter.setFont(theme::font(theme::Type::Strong));
        painter.drawText(boardArea(), Qt::AlignCenter, tr("还没有拍摄日程表，请先导入通知。"));
    }
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    d->look.hasFocus = true;
    d->isFramed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
    d->markSelection();
    QAbstractScrollArea::focusInEvent(event);
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    d->look.hasFocus = false;
    d->isFramed = false;
    viewport()->update();
    d->cancelDrag();
    d->markSelection();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace liuying
