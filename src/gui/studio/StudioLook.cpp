// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/StudioLook.h"

#include "flows/photo/PhotoWords.h"
#include "gui/common/Theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using theme::Colour;
using theme::colour;

namespace {

struct StudioLook {
    Q_DECLARE_TR_FUNCTIONS(StudioLook)
};

/// The first seat that @p isMeant; null when there is none.
template <typename Meant>
const StudioSeat *findSeat(const StudioStatus &status, const Meant &isMeant)
{
    if (status.current && isMeant(*status.current))
        return &*status.current;
    for (const QList<StudioSeat> *seats : {&status.waiting, &status.done}) {
        const auto found = std::ranges::find_if(*seats, isMeant);
        if (found != seats->end())
            return &*found;
    }
    return nullptr;
}

const StudioShot *shotAmong(const QList<StudioShot> &shots, const EntryRef &ref)
{
    const auto found = std::ranges::find(shots, ref, &StudioShot::ref);
    return found == shots.end() ? nullptr : &*found;
}

} // namespace

ResultLook lookOf(CheckResult result)
{
    switch (result) {
    case CheckResult::Pass:
        return {colour(Colour::Admit), colour(Colour::OnAccent), Glyph::Tick, Tone::Good};
    case CheckResult::Review:
        return {colour(Colour::Hold), colour(Colour::OnHold), Glyph::Hand, Tone::Caution};
    case CheckResult::Fail:
        return {colour(Colour::Refuse), colour(Colour::OnAccent), Glyph::Cross, Tone::Bad};
    case CheckResult::Skipped:
        break;
    }
    return {colour(Colour::SurfaceLow), colour(Colour::Ink), Glyph::Phone, Tone::Plain};
}

void paintResultBadge(QPainter &painter, CheckResult result, const QRectF &area)
{
    if (result == CheckResult::Skipped)
        return;
    const ResultLook look = lookOf(result);
    paintBadge(painter, look.glyph, area, look.ground, look.ink);
}

const StudioSeat *seatOf(const StudioStatus &status, const EntryRef &shot)
{
    return findSeat(status,
                    [&shot](const StudioSeat &seat) { return shotAmong(seat.shots, shot) != nullptr; });
}

const StudioSeat *seatOfStudent(const StudioStatus &status, const QString &student)
{
    return findSeat(status, [&student](const StudioSeat &seat) { return seat.student.number == student; });
}

const StudioSeat *seatOfShot(const StudioStatus &status, const ShotNumber &shot)
{
    return findSeat(status, [&shot](const StudioSeat &seat) { return seat.shot == shot; });
}

const StudioShot *findShot(const StudioStatus &status, const EntryRef &shot)
{
    if (const StudioSeat *seat = seatOf(status, shot))
        return shotAmong(seat->shots, shot);
    return shotAmong(status.nobodys, shot);
}

QString seatWords(const StudioStatus &status, const ShotNumber &shot, const QString &student)
{
    const StudioSeat *seat = seatOfStudent(status, student);
    if (seat == nullptr)
        return shot.text();
    const QString name = shownName(seat->student.name, status.policy.photo.nameIsMasked);
    return StudioLook::tr("%1 %2").arg(shot.text(), name);
}

QString shotWords(const StudioShot &shot)
{
    return shot.cameraFile.isEmpty() ? StudioLook::tr("第 %1 张").arg(shot.frame) : shot.cameraFile;
}

} // namespace liuying
