// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/Darkroom.h"

#include "flows/CampaignTime.h"
#include "flows/studio/PhotoTime.h"
#include "flows/studio/StudioDay.h"
#include "vision/Photos.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <optional>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr double kOverlayScale = 2;

/// The plan's policy and times; the notice's and China's where there is no plan.
Result<Plan> planOf(const storage::Stores &stores)
{
    return stores.plan().map([](const std::optional<Plan> &plan) { return plan.value_or(Plan()); });
}

/// By the camera; empty for the live view's pictures and whatever cannot be read.
std::optional<CameraTime> takenAtOf(const QString &file)
{
    if (file.isEmpty())
        return std::nullopt;
    const auto facts = vision::readFileFacts(file);
    return facts ? facts->takenAt : std::nullopt;
}

/// A person knows the camera's file, not the copy that was kept of it.
void nameSource(std::optional<Error> &trouble, const QString &kept, const NewPicture &picture)
{
    if (trouble && !picture.file.isEmpty())
        trouble->message.replace(QDir::toNativeSeparators(kept), QDir::toNativeSeparators(picture.file));
}

ShotView developed(const QString &file, const Policy &policy, const QSet<CheckId> &excepted, Views views)
{
    ShotView view;
    const auto photo = vision::loadFaceModel().and_then([&] { return vision::loadPhoto(file); });
    if (!photo) {
        view.checked.file = file;
        view.checked.trouble = photo.error();
        view.checked.judgement.verdict = CheckResult::Review; // nothing is known, so a person must look
        return view;
    }
    view.checked = checkLoaded(file, *photo, policy, excepted);
    if (views == Views::None)
        return view;
    view.judged = vision::judgedPicture(*photo, view.checked.measures);
    view.overlay = vision::drawOverlay(*photo, view.checked.measures, policy.photo,
                                       overlayMarks(view.checked.judgement), kOverlayScale);
    return view;
}

Result<vision::PreparedPhoto> prepared(const QString &file, const Policy &policy)
{
    const auto photo = vision::loadFaceModel().and_then([&] { return vision::loadPhoto(file); });
    if (!photo)
        return failureOf(photo);
    return vision::preparePhoto(*photo, vision::measurePhoto(*photo, policy.photo));
}

} // namespace

PhotoBench photoBench(Views views)
{
    return {[views](const QString &file, const Policy &policy, const QSet<CheckId> &excepted) {
                return developed(file, policy, excepted, views);
            },
            [](const QString &file, const Policy &policy) { return prepared(file, policy); }};
}

/// What is known before a picture is kept.
struct Darkroom::Expectation {
    StudioDesk::Expected desk;
    QDate day;
    std::optional<qint64> cameraMs;
};

/// A picture of the record with what it is to be judged by.
struct Darkroom::Recorded {
    storage::TakenShot taken;
    Policy policy;
    QSet<CheckId> excepted;
};

QString NewPicture::cameraFile() const
{
    return QFileInfo(file).fileName();
}

Darkroom::Darkroom(WithDesk withDesk, const Clock &clock, QString room, const QString &dataFolder,
                   PhotoBench bench)
    : m_withDesk(std::move(withDesk)), m_clock(clock), m_room(std::move(room)), m_folder(dataFolder),
      m_bench(std::move(bench))
{}

/// What @p question answers where the stores live.
template <typename Question>
auto Darkroom::ask(Question question) const
{
    std::optional<decltype(question(std::declval<StudioDesk &>(), std::declval<storage::Stores &>()))> answer;
    m_withDesk([&](StudioDesk &desk, storage::Stores &stores) { answer.emplace(question(desk, stores)); });
    return std::move(*answer);
}

Result<Darkroom::Expectation> Darkroom::expect(const NewPicture &picture, const QString &picked) const
{
    const std::optional<CameraTime> takenAt = takenAtOf(picture.file);
    return ask([&](StudioDesk &desk, storage::Stores &stores) -> Result<Expectation> {
        const Result<Plan> plan = planOf(stores);
        if (!plan)
            return failureOf(plan);
        Expectation expectation;
        expectation.day = campaignTime(m_clock, plan->campaign).date;
        expectation.cameraMs = cameraUtcMs(takenAt, zoneOf(plan->campaign));
        auto expected = desk.expected(expectation.cameraMs, picked);
        if (!expected)
            return failureOf(expected);
        expectation.desk = std::move(*expected);
        return expectation;
    });
}

Result<PhotoFolder::Kept> Darkroom::keep(const NewPicture &picture, const Expectation &expected) const
{
    const ShotNumber shot = expected.desk.seat ? expected.desk.seat->shot : ShotNumber();
    if (picture.file.isEmpty())
        return m_folder.keepBytes(picture.jpeg, expected.day, m_room, shot, expected.desk.frame);
    return m_folder.keep(picture.file, picture.rawFile, expected.day, m_room, shot, expected.desk.frame);
}

Result<Darkroom::Taken> Darkroom::take(const NewPicture &picture, const QString &picked) const
{
    const Result<Expectation> expected = expect(picture, picked);
    if (!expected)
        return failureOf(expected);
    const auto kept = keep(picture, *expected);
    if (!kept)
        return failureOf(kept);
    const std::optional<StudioSeat> &seat = expected->desk.seat;
    Taken taken{m_bench.develop(m_folder.path(kept->file), expected->desk.policy,
                                seat ? seat->excepted : QSet<CheckId>()),
                seat};
    nameSource(taken.view.checked.trouble, m_folder.path(kept->file), picture);
    const IncomingShot incoming{kept->file,           kept->digest,       kept->rawFile,
                                picture.cameraFile(), expected->cameraMs, taken.view.checked.judgement};
    const auto shot = ask([&](StudioDesk &desk, storage::Stores &stores) {
        return desk.take(incoming, expected->desk).and_then([&](const EntryRef &ref) {
            return stores.takenShot(ref);
        });
    });
    if (!shot) {
        m_folder.discard(*kept);
        return failureOf(shot);
    }
    if (!*shot)
        return failure(ErrorCode::Internal, {}, u"the record lost a picture that was just taken"_s);
    taken.view.ref = (*shot)->ref;
    taken.view.shot = studioShot(**shot);
    taken.view.student = (*shot)->student;
    taken.view.shotNumber = (*shot)->shot;
    return taken;
}

Result<Darkroom::Recorded> Darkroom::recorded(const EntryRef &shot) const
{
    return ask([&](StudioDesk &, storage::Stores &stores) -> Result<Recorded> {
        const auto taken = stores.takenShot(shot);
        if (!taken)
            return failureOf(taken);
        if (!*taken)
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate("Studio", "记录里没有这张照片。请刷新后再选一次。"),
                           u"no taken shot %1"_s.arg(shot.seq));
        const Result<Plan> plan = planOf(stores);
        if (!plan)
            return failureOf(plan);
        const auto exceptions = stores.ruleExceptions();
        if (!exceptions)
            return failureOf(exceptions);
        return Recorded{**taken, plan->policy, exceptions->value((*taken)->student).checks};
    });
}

Result<Darkroom::Accepted> Darkroom::accept(const EntryRef &shot, const QString &why, const QString &by) const
{
    const Result<Recorded> known = recorded(shot);
    if (!known)
        return failureOf(known);
    const storage::TakenShot &taken = known->taken;
    const auto finished = m_bench.prepare(m_folder.path(taken.file), known->policy);
    if (!finished)
        return failureOf(finished);
    const auto kept = m_folder.keepPrepared(finished->jpeg, taken.day, taken.room, taken.shot);
    if (!kept)
        return failureOf(kept);
    Accepted accepted{
        {}, taken.student, taken.shot, {kept->file, finished->jpeg.size(), finished->quality, kept->digest}};
    const auto done = ask(
        [&](StudioDesk &desk, storage::Stores &) { return desk.accept(shot, accepted.prepared, why, by); });
    if (!done) // the prepared file stays: it may be an earlier acceptance's, and by itself it means nothing
        return failureOf(done);
    accepted.ref = *done;
    return accepted;
}

Result<ShotView> Darkroom::look(const EntryRef &shot, const std::optional<ShotView> &developed) const
{
    return recorded(shot).map([&](const Recorded &known) {
        ShotView view = developed
                            ? *developed
                            : m_bench.develop(m_folder.path(known.taken.file), known.policy, known.excepted);
        view.ref = known.taken.ref;
        view.shot = studioShot(known.taken);
        view.student = known.taken.student;
        view.shotNumber = known.taken.shot;
        return view;
    });
}

} // namespace liuying
