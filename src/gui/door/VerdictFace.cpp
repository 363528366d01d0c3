// SPDX-License-Identifier: Apache-2.0
#include "gui/door/VerdictFace.h"

#include "flows/CampaignTime.h"
#include "gui/common/FittedText.h"
#include "gui/common/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;

namespace {

struct VerdictFace {
    Q_DECLARE_TR_FUNCTIONS(VerdictFace)
};

/// Sizes on a card of 680 by 560; everything scales with the card.
class Board {
public:
    Board(QPainter &painter, const QRectF &area)
        : m_painter(painter), m_area(area), m_unit(std::min(area.width() / 680, area.height() / 520))
    {}
    [[nodiscard]] qreal operator()(qreal size) const { return size * m_unit; }
    [[nodiscard]] QPainter &painter() const { return m_painter; }
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] QRectF inner() const
    {
        const qreal margin = (*this)(32);
        return m_area.adjusted(margin, margin * 0.75, -margin, -margin * 0.9);
    }
    void text(const QRectF &where, const QString &what, qreal size, QFont::Weight weight, const QColor &ink,
              int flags = Qt::AlignLeft | Qt::AlignVCenter) const
    {
        m_painter.setPen(ink);
        drawFitted(
            m_painter, where, what,
            {.largestPx = (*this)(size), .smallestPx = (*this)(size)*0.5, .weight = weight, .flags = flags});
    }
    /// The few words and figures to be read from afar: measured by their ink.
    void large(const QRectF &where, const QString &what, qreal size, const QColor &ink,
               int flags = Qt::AlignLeft | Qt::AlignVCenter) const
    {
        m_painter.setPen(ink);
        drawFitted(m_painter, where, what,
                   {.largestPx = (*this)(size),
                    .smallestPx = (*this)(size)*0.4,
                    .weight = QFont::Bold,
                    .flags = flags,
                    .isTight = true});
    }
    void panel(const QRectF &where, const QColor &fill) const
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(where, (*this)(14), (*this)(14));
    }

private:
    QPainter &m_painter;
    QRectF m_area;
    qreal m_unit;
};

/// Takes @p height off the top of @p rest.
QRectF takeTop(QRectF &rest, qreal height)
{
    const QRectF top(rest.topLeft(), QSizeF(rest.width(), height));
    rest.setTop(rest.top() + height);
    return top;
}

QRectF takeBottom(QRectF &rest, qreal height)
{
    const QRectF bottom(rest.left(), rest.bottom() - height, rest.width(), height);
    rest.setBottom(rest.bottom() - height);
    return bottom;
}

QString classLine(const Student &student)
{
    return student.className.isEmpty() ? student.college : student.college + u" · "_s + student.className;
}

void paintHeadline(const Board &board, QRectF area, const Verdict &verdict, const VerdictLook &look,
                   bool isOld)
{
    const QRectF badge(area.left(), area.top(), area.height(), area.height());
    paintBadge(board.painter(), look.glyph, badge, look.ink, look.ground);
    area.setLeft(badge.right() + board(24));
    QRectF corner = area;
    corner.setLeft(area.right() - board(112));
    corner.setHeight(board(60));
    area.setRight(corner.left() - board(8));
    board.large(area, verdict.words.headline, 88, look.ink,
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap);
    const QString time = verdict.answer.at.time.toString(u"HH:mm:ss"_s);
    board.text(takeTop(corner, board(30)), time, 24, QFont::Medium, look.ink,
               Qt::AlignRight | Qt::AlignVCenter);
    if (isOld || verdict.isUndone) {
        const QString tag = verdict.isUndone ? VerdictFace::tr("已撤销") : VerdictFace::tr("回看");
        board.text(corner, tag, 24, QFont::Bold, look.ink, Qt::AlignRight | Qt::AlignVCenter);
    }
}

/// The white panel with the one thing to remember: the shot number.
void paintShotPanel(const Board &board, const QRectF &area, const ShotNumber &shot, const VerdictLook &look)
{
    board.panel(area, colour(Colour::Surface));
    QRectF inside = area.adjusted(board(20), board(14), -board(20), -board(10));
    board.text(takeTop(inside, board(34)), VerdictFace::tr("拍摄号"), 26, QFont::Medium,
               colour(Colour::InkSoft));
    board.large(inside.adjusted(0, board(8), 0, -board(8)), shot.text(), 220, look.inkOnSurface,
                Qt::AlignCenter);
}

/// The white panel that sends a student on: room and time.
void paintGoToPanel(const Board &board, const QRectF &area, const GoTo &goTo, const VerdictLook &look)
{
    board.panel(area, colour(Colour::Surface));
    QRectF inside = area.adjusted(board(20), board(14), -board(20), -board(14));
    board.text(takeTop(inside, board(34)), VerdictFace::tr("应到"), 26, QFont::Medium,
               colour(Colour::InkSoft));
    board.large(takeTop(inside, inside.height() * 0.6), goTo.room, 96, look.inkOnSurface);
    board.text(inside, windowWords(goTo.window), 40, QFont::Bold, colour(Colour::Ink));
}

/// A key and what it does.
void paintWay(const Board &board, QRectF row, const QString &key, const QString &first, const QString &second)
{
    const qreal height = std::min(row.height(), board(100));
    row = QRectF(row.left(), row.center().y() - height / 2, row.width(), height);
    const qreal capHeight = std::min(board(52), height);
    const QRectF cap(row.left(), row.center().y() - capHeight / 2, board(72), capHeight);
    board.panel(cap, colour(Colour::Ink));
    board.text(cap, key, 30, QFont::Bold, colour(Colour::Surface), Qt::AlignCenter);
    row.setLeft(cap.right() + board(20));
    board.text(takeTop(row, row.height() * 0.58), first, 36, QFont::Bold, colour(Colour::Ink));
    board.text(row, second, 23, QFont::Normal, colour(Colour::InkSoft));
}

/// What the card of another enrolment names, large; empty when nothing certain was read.
void paintWrongCard(const Board &board, QRectF area, const CardAnswer &card)
{
    const bool isSchool = !card.wrongSchool.isEmpty();
    board.text(takeTop(area, board(34)),
               isSchool ? VerdictFace::tr("卡片上的学校") : VerdictFace::tr("卡片上的层次"), 26,
               QFont::Medium, colour(Colour::InkSoft));
    board.large(area, isSchool ? card.wrongSchool : card.wrongLevel, 64, colour(Colour::HoldInk));
}

/// The white panel of an unknown code: the two ways on, each with its key.
void paintBindPanel(const Board &board, const QRectF &area, const DoorAnswer &answer,
                    const std::optional<Student> &next)
{
    board.panel(area, colour(Colour::Surface));
    QRectF inside = area.adjusted(board(24), board(18), -board(24), -board(18));
    const CardAnswer &card = answer.card;
    QRectF first = takeTop(inside, inside.height() / 2);
    takeTop(inside, board(6));
    if (card.state == CardState::Doubtful)
        paintWay(board, first, card.candidates.size() == 1 ? u"1"_s : u"1–%1"_s.arg(card.candidates.size()),
                 VerdictFace::tr("从下面的学生里选，Enter 绑定"),
                 VerdictFace::tr("最像的是%1 · %2")
                     .arg(card.candidates.front().name, card.candidates.front().number));
    else if (!card.wrongSchool.isEmpty() || !card.wrongLevel.isEmpty())
        paintWrongCard(board, first, card);
    else if (next && mayBeNextInQueue(answer))
        paintWay(board, first, u"F2"_s, VerdictFace::tr("绑定给下一位：%1").arg(next->name),
                 next->number + u" · "_s + classLine(*next));
    paintWay(board, inside, u"F3"_s, VerdictFace::tr("查找别的学生"),
             VerdictFace::tr("学号、姓名或拼音首字母"));
}

/// Larger when nothing else stands beside it.
void paintPerson(const Board &board, const QRectF &area, const Student &student, const VerdictLook &look,
                 bool isAlone)
{
    constexpr qreal gap = 6;
    constexpr qreal lines = 76 + 42 + 38 + 2 * gap;
    const qreal scale = std::min(isAlone ? 1.35 : 1.0, area.height() * 0.94 / board(lines));
    QRectF block = area;
    block.setHeight(board(lines * scale));
    block.moveTop(area.center().y() - block.height() / 2);
    board.text(takeTop(block, board(76 * scale)), student.name, 62 * scale, QFont::Bold, look.ink);
    takeTop(block, board(gap * scale));
    board.text(takeTop(block, board(42 * scale)), classLine(student), 30 * scale, QFont::Medium, look.ink);
    takeTop(block, board(gap * scale));
    board.text(takeTop(block, board(38 * scale)), student.number, 28 * scale, QFont::Normal, look.ink);
}

/// The middle of the card: who, and the one thing to take along.
void paintMiddle(const Board &board, QRectF area, const Verdict &verdict, const VerdictLook &look,
                 const FaceContext &context)
{
    const Decision &decision = verdict.answer.decision;
    const std::optional<Student> &student = verdict.answer.student;
    if (!student && waitsForBinding(verdict.answer)) {
        paintBindPanel(board, area, verdict.answer, context.nextInQueue);
        return;
    }
    const bool hasPanel = decision.shotNumber || decision.goTo;
    if (hasPanel) {
        QRectF panel = area;
        if (student)
            panel.setWidth(area.width() * 0.56);
        if (decision.shotNumber)
            paintShotPanel(board, panel, *decision.shotNumber, look);
        else
            paintGoToPanel(board, panel, *decision.goTo, look);
        area.setLeft(panel.right() + board(28));
    }
    if (student)
        paintPerson(board, area, *student, look, !hasPanel);
}

void paintAdvice(const Board &board, QRectF area, const Verdict &verdict, const VerdictLook &look)
{
    QStringList more = verdict.words.reasons;
    more.removeAll(verdict.words.message); // the worst reason is often the message itself
    const QRectF message = more.isEmpty() ? area : takeTop(area, area.height() * 0.62);
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
    board.text(message, verdict.words.message, 38, QFont::Bold, look.ink, flags);
    board.text(area, more.isEmpty() ? QString() : more.join(u"  "_s), 23, QFont::Normal, look.ink, flags);
}

/// Who was recognised by a card may be somebody else after all: the way back stays in sight.
void paintWayBack(const Board &board, const QRectF &area, const Verdict &verdict, const VerdictLook &look)
{
    const QRectF cap(area.left(), area.top(), board(56), area.height());
    board.panel(cap, look.ink);
    board.text(cap, u"F8"_s, 24, QFont::Bold, look.ground, Qt::AlignCenter);
    const QString words = verdict.answer.entry.isValid()
                              ? VerdictFace::tr("不是本人？撤销签到，同时解除码的绑定")
                              : VerdictFace::tr("不是本人？解除码的绑定");
    board.text(area.adjusted(board(72), 0, 0, 0), words, 24, QFont::Medium, look.ink);
}

bool hasWayBack(const Verdict &verdict)
{
    return verdict.answer.boundBy == u"card" && !verdict.isUndone;
}

void paintNext(const Board &board, QRectF area, const DoorStatus &status, const Student &next)
{
    board.panel(area, colour(Colour::AccentSoft));
    QRectF inside = area.adjusted(board(28), board(18), -board(28), -board(18));
    QRectF number = inside;
    number.setLeft(inside.right() - board(190));
    inside.setRight(number.left() - board(16));
    board.text(takeTop(inside, board(32)), VerdictFace::tr("下一位"), 24, QFont::Medium,
               colour(Colour::InkSoft));
    board.text(takeTop(inside, inside.height() * 0.58), next.name, 58, QFont::Bold, colour(Colour::Ink));
    board.text(inside, next.number + u" · "_s + classLine(next), 24, QFont::Normal, colour(Colour::InkSoft));
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    board.text(takeTop(number, board(32)), VerdictFace::tr("下一个拍摄号"), 24, QFont::Medium,
               colour(Colour::InkSoft), right);
    const QString text = ShotNumber{status.nextShotNumber, status.room, {}}.text();
    board.text(takeTop(number, number.height() * 0.58), text, 58, QFont::Bold, colour(Colour::Accent), right);
}

QString idleAdvice(const DoorStatus &status)
{
    if (!status.current.isEmpty() && nextStudent(status))
        return VerdictFace::tr("摄像头或扫码枪读到即可，也可按 F3 查找");
    if (!status.current.isEmpty())
        return VerdictFace::tr("这一批的学生都到齐了");
    if (status.next) {
        const QString who = status.next->className.isEmpty()
                                ? status.next->college
                                : status.next->college + u" · "_s + status.next->className;
        return VerdictFace::tr("现在没有安排。下一批：%1，%2").arg(who, windowWords(status.next->window));
    }
    return VerdictFace::tr("本室已没有后面的安排");
}

} // namespace

std::optional<Student> nextStudent(const DoorStatus &status)
{
    for (const QueueGroup &group : status.current) {
        const auto row = std::ranges::find(group.students, status.nextInQueue,
                                           [](const storage::QueueRow &r) { return r.student.number; });
        if (row != group.students.end())
            return row->student;
    }
    return std::nullopt;
}

void paintVerdictFace(QPainter &painter, const QRectF &area, const Verdict &verdict,
                      const FaceContext &context)
{
    const VerdictLook look = lookOf(verdict.answer);
    const Board board(painter, area);
    painter.fillRect(area, look.ground);
    QRectF rest = board.inner();
    if (hasWayBack(verdict)) {
        // The bar that runs down along the foot is as high on a small card as on a large one.
        takeBottom(rest, std::max(0.0, 3.0 * theme::kGrid - (area.bottom() - rest.bottom())));
        paintWayBack(board, takeBottom(rest, board(38)), verdict, look);
        takeBottom(rest, board(8));
    }
    paintHeadline(board, takeTop(rest, board(104)), verdict, look, context.isLookedBackAt);
    takeTop(rest, board(20));
    const QRectF advice = takeBottom(rest, std::max(board(124), rest.height() * 0.28));
    takeBottom(rest, board(16));
    paintMiddle(board, rest, verdict, look, context);
    paintAdvice(board, advice, verdict, look);
}

void paintIdleFace(QPainter &painter, const QRectF &area, const DoorStatus &status)
{
    const Board board(painter, area);
    painter.fillRect(area, colour(Colour::Surface));
    painter.setPen(QPen(colour(Colour::Line), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 2 * theme::kGrid, 2 * theme::kGrid);
    QRectF rest = board.inner();
    const std::optional<Student> next = nextStudent(status);
    if (next)
        paintNext(board, takeBottom(rest, board(168)), status, *next);
    const qreal block = board(120 + 90 + 44);
    rest.setTop(rest.top() + std::max(0.0, (rest.height() - block) / 2));
    paintGlyph(painter, Glyph::Phone, takeTop(rest, board(112)), colour(Colour::Accent));
    const auto middle = Qt::AlignHCenter | Qt::AlignVCenter;
    board.text(takeTop(rest, board(94)), VerdictFace::tr("请出示采集码"), 60, QFont::Bold,
               colour(Colour::Ink), middle);
    board.text(takeTop(rest, board(44)), idleAdvice(status), 24, QFont::Normal, colour(Colour::InkSoft),
               middle);
}

} // namespace liuying
