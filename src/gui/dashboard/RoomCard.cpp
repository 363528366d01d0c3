// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/RoomCard.h"

#include "flows/CampaignTime.h"
#include "flows/Words.h"
#include "gui/common/FittedText.h"
#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"

#include <QPainter>

#include <cmath>

namespace liuying {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kHeight = kGrid * 20;
constexpr qreal kBarHeight = kGrid;
/// A room takes a student every ten to forty seconds: five minutes without one is worth a call.
constexpr auto kSilentAfter = 5min;
/// Closer to the plan than this is on time.
constexpr auto kOnTimeWithin = 3min;
constexpr auto kFarBehind = 15min;
constexpr qsizetype kNamedClasses = 2;

QString whoWords(const RoomNow &room)
{
    if (room.college.isEmpty())
        return room.isToday ? RoomCard::tr("现在没有学院") : RoomCard::tr("今天没有安排");
    if (room.classes.isEmpty())
        return room.college;
    if (room.classes.size() > kNamedClasses)
        return RoomCard::tr("%1 · %2等%3个班")
            .arg(room.college, room.classes.front())
            .arg(room.classes.size());
    return RoomCard::tr("%1 · %2").arg(room.college, listWords(room.classes));
}

QString agoWords(std::chrono::minutes ago)
{
    if (ago < 1min)
        return RoomCard::tr("刚刚");
    if (ago < 1h)
        return RoomCard::tr("%1 分钟前").arg(ago.count());
    return RoomCard::tr("%1 小时前").arg(std::chrono::duration_cast<std::chrono::hours>(ago).count());
}

/// How long nobody has come in a window that is open and still lacks some; nothing where all is well.
std::optional<std::chrono::minutes> silence(const RoomNow &room, const LocalDateTime &now)
{
    if (!room.window || !room.window->contains(now) || room.in >= room.expected)
        return std::nullopt;
    const LocalDateTime since =
        room.lastArrival ? std::max(*room.lastArrival, room.window->start) : room.window->start;
    const auto silent = since.minutesTo(now);
    return silent >= kSilentAfter ? std::optional(silent) : std::nullopt;
}

QString minutesWords(std::chrono::minutes minutes)
{
    if (minutes < 1h)
        return RoomCard::tr("%1 分钟").arg(minutes.count());
    return RoomCard::tr("%1 小时 %2 分").arg(minutes / 1h).arg((minutes % 1h).count());
}

/// Ahead of the plan or behind it; of a room without a window, whether its day is done.
void sayState(RoomWords &words, const RoomNow &room)
{
    if (!room.window) {
        const bool isDone = room.isToday && room.expected > 0 && !room.next;
        words.state = isDone ? RoomCard::tr("今天结束") : QString();
    } else if (room.behind > kOnTimeWithin) {
        words.state = RoomCard::tr("落后 %1").arg(minutesWords(room.behind));
        words.tone = room.behind < kFarBehind ? Tone::Caution : Tone::Bad;
    } else if (room.behind < -kOnTimeWithin) {
        words.state = RoomCard::tr("提前 %1").arg(minutesWords(-room.behind));
        words.tone = Tone::Good;
    } else {
        words.state = RoomCard::tr("准时");
        words.tone = Tone::Good;
    }
}

QString lastWords(const RoomNow &room, const LocalDateTime &now)
{
    if (!room.lastArrival)
        return RoomCard::tr("还没有人到");
    const QString ago = agoWords(room.lastArrival->minutesTo(now));
    return room.lastShot.isEmpty() ? RoomCard::tr("最近 %1").arg(ago)
                                   : RoomCard::tr("最近 %1 · %2").arg(ago, room.lastShot);
}

double shareOf(int count, int expected)
{
    return expected > 0 ? std::min(1.0, static_cast<double>(count) / expected) : 0.0;
}

/// Behind words of @p tone.
Colour softColour(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Colour::AdmitSoft;
    case Tone::Caution:
        return Colour::HoldSoft;
    case Tone::Bad:
        return Colour::RefuseSoft;
    case Tone::Plain:
        break;
    }
    return Colour::SurfaceLow;
}

} // namespace

RoomWords roomWords(const RoomNow &room, const LocalDateTime &now)
{
    RoomWords words;
    words.who = whoWords(room);
    words.count = RoomCard::tr("%1 / %2 人").arg(countWords(room.in), countWords(room.expected));
    words.pace = RoomCard::tr("%1 人/时").arg(room.perHour);
    if (room.plannedPerHour > 0)
        words.planned = RoomCard::tr("计划 %1").arg(room.plannedPerHour);
    words.last = lastWords(room, now);
    if (room.next)
        words.next = RoomCard::tr("接着 %1 %2")
                         .arg(room.next->window.start.time.toString(u"HH:mm"_s), room.next->college);
    else if (room.window)
        words.next = RoomCard::tr("到 %1 为止").arg(room.window->end.time.toString(u"HH:mm"_s));
    if (const auto silent = silence(room, now)) {
        words.isSilent = true;
        words.last = RoomCard::tr("已 %1没有人到").arg(minutesWords(*silent));
    }
    sayState(words, room);
    return words;
}

RoomCard::RoomCard(QWidget *parent) : CardButton(parent) {}

void RoomCard::showRoom(const RoomNow &room, const LocalDateTime &now)
{
    m_name = room.room;
    m_words = roomWords(room, now);
    m_share = shareOf(room.in, room.expected);
    m_photographedShare = shareOf(room.photographed, room.expected);
    const QStringList said{m_name,       m_words.who,     m_words.count, m_words.state,
                           m_words.pace, m_words.planned, m_words.last,  m_words.next};
    setAccessibleName(said.join(u' '));
    setToolTip(u"%1\n%2"_s.arg(room.name, m_words.who));
    update();
}

QSize RoomCard::sizeHint() const
{
    return {kGrid * 32, kHeight};
}

QSize RoomCard::minimumSizeHint() const
{
    return {kGrid * 25, kHeight};
}

void RoomCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSurface(painter);

    const QRectF area = QRectF(rect()).adjusted(kGrid * 2, kGrid * 1.5, -kGrid * 2, -kGrid * 1.25);
    const auto line = [&area](qreal top, qreal height) {
        return QRectF(area.left(), area.top() + top, area.width(), height);
    };
    constexpr int right = Qt::AlignRight | Qt::AlignVCenter;
    paintHead(painter, line(0, 24));
    painter.setPen(colour(Colour::InkSoft));
    drawFitted(painter, line(25, 20), m_words.who, {.largestPx = 13, .smallestPx = 12});
    painter.setPen(colour(Colour::Ink));
    drawFitted(painter, line(50, 30), m_words.count,
               {.largestPx = 20, .smallestPx = 15, .weight = QFont::DemiBold});
    painter.setPen(colour(Colour::InkSoft));
    drawFitted(painter, line(50, 30), m_words.pace, {.largestPx = 15, .smallestPx = 13, .flags = right});
    paintBar(painter, line(84, kBarHeight));
    paintLast(painter, line(98, 18));
    painter.setPen(colour(Colour::InkSoft));
    drawFitted(painter, line(118, 18), m_words.next, {.largestPx = 13, .smallestPx = 12});
}

void RoomCard::paintHead(QPainter &painter, const QRectF &area) const
{
    const QFont font = theme::font(theme::Type::Caption, QFont::DemiBold);
    const qreal wide =
        m_words.state.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(m_words.state) + kGrid * 2;
    painter.setPen(colour(Colour::Ink));
    drawFitted(painter, area.adjusted(0, 0, -wide, 0), m_name,
               {.largestPx = 17, .smallestPx = 13, .weight = QFont::DemiBold});
    if (m_words.state.isEmpty())
        return;
    const QRectF mark(area.right() - wide, area.top() + 1, wide, area.height() - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(softColour(m_words.tone)));
    painter.drawRoundedRect(mark, mark.height() / 2, mark.height() / 2);
    painter.setPen(m_words.tone == Tone::Plain ? colour(Colour::InkSoft) : toneColour(m_words.tone));
    painter.setFont(font);
    painter.drawText(mark, Qt::AlignCenter, m_words.state);
}

/// A silent room is told by a sign, its words and their colour; they have the line alone.
void RoomCard::paintLast(QPainter &painter, const QRectF &line) const
{
    QRectF area = line;
    if (!m_words.isSilent && !m_words.planned.isEmpty()) {
        const QFontMetricsF metrics(theme::font(theme::Type::Caption));
        const qreal wide = metrics.horizontalAdvance(m_words.planned) + 1;
        painter.setPen(colour(Colour::InkSoft));
        drawFitted(painter, QRectF(line.right() - wide, line.top(), wide, line.height()), m_words.planned,
                   {.largestPx = 13, .smallestPx = 12, .flags = Qt::AlignRight | Qt::AlignVCenter});
        area.setRight(line.right() - wide - kGrid);
    }
    const FitText fit{
        .largestPx = 13, .smallestPx = 12, .weight = m_words.isSilent ? QFont::DemiBold : QFont::Normal};
    painter.setPen(colour(m_words.isSilent ? Colour::HoldInk : Colour::InkSoft));
    if (!m_words.isSilent)
        return drawFitted(painter, area, m_words.last, fit);
    const QRectF sign(area.topLeft(), QSizeF(area.height(), area.height()));
    paintWarning(painter, sign.adjusted(1, 1, -1, -1), colour(Colour::Hold), colour(Colour::OnHold));
    drawFitted(painter, area.adjusted(sign.width() + kGrid / 2, 0, 0, 0), m_words.last, fit);
}

void RoomCard::paintBar(QPainter &painter, const QRectF &area) const
{
    const auto draw = [&](double share, Colour role) {
        if (share <= 0)
            return;
        const qreal width = std::max(area.height(), area.width() * share);
        painter.setBrush(colour(role));
        painter.drawRoundedRect(QRectF(area.topLeft(), QSizeF(width, area.height())), area.height() / 2,
                                area.height() / 2);
    };
    painter.setPen(Qt::NoPen);
    draw(1.0, Colour::Line);
    draw(m_share, Colour::Accent);
    draw(m_photographedShare, Colour::Admit);
}

} // namespace liuying
