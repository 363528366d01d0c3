// SPDX-License-Identifier: Apache-2.0
#include "flows/demo/DemoStudio.h"

#include "flows/CampaignTime.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kShownBack{6}; // about eight students at the pace of the demo
constexpr int kFirstCameraFile = 312;
constexpr int kSpoiltPicture = 3;  // so many in, so that it stands among the newest
constexpr int kCameraToFolder = 2; // seconds
constexpr int kSecondsToSitAgain = 6;

LocalDateTime earlier(const LocalDateTime &at, int seconds)
{
    return {at.date, at.time.addSecs(-seconds)};
}

} // namespace

DemoStudio::DemoStudio(const DemoPen &pen, const demo::DemoCampaign &campaign)
    : m_pen(pen), m_campaign(campaign), m_photos(QFileInfo(pen.stores().fileName()).absolutePath())
{}

Result<void> DemoStudio::photograph(ShotAccepted shot)
{
    if (isNewest(shot)) {
        if (const Result<void> done = takeOriginals(shot); !done)
            return done;
    }
    const auto prepared = m_photos.keepPrepared(m_accepted++, shot.at.date, shot.room, shot.shot);
    if (!prepared)
        return failureOf(prepared);
    shot.file = prepared->file;
    shot.fileDigest = prepared->digest;
    return m_pen.write(shot, shot.at, u"camera"_s);
}

bool DemoStudio::isNewest(const ShotAccepted &shot) const
{
    const LocalDateTime &start = m_campaign.start;
    return shot.room == m_campaign.room && shot.at.date == start.date && shot.at <= start &&
           shot.at.time.secsTo(start.time) < std::chrono::seconds(kShownBack).count();
}

Result<void> DemoStudio::takeOriginals(ShotAccepted &shot)
{
    const bool isSecondTry = m_cameraFiles == kSpoiltPicture;
    if (isSecondTry) {
        if (const Result<void> done = takeSpoilt(shot); !done)
            return done;
    }
    const LocalDateTime cameraTime = earlier(shot.at, kCameraToFolder);
    const int frame = isSecondTry ? 2 : 1;
    const auto kept = m_photos.keepOriginal(m_accepted, cameraTime, shot.room, shot.shot, frame);
    if (!kept)
        return failureOf(kept);
    const auto entry = m_pen.append(taken(shot, *kept, frame, cameraTime), shot.at, u"camera"_s);
    if (!entry)
        return failureOf(entry);
    shot.taken = *entry;
    shot.originalDigest = kept->digest;
    return {};
}

Result<void> DemoStudio::takeSpoilt(const ShotAccepted &shot)
{
    const LocalDateTime cameraTime = earlier(shot.at, kCameraToFolder + kSecondsToSitAgain);
    const auto kept = m_photos.keepSpoilt(m_accepted, cameraTime, shot.room, shot.shot, 1);
    if (!kept)
        return failureOf(kept);
    ShotTaken spoilt = taken(shot, *kept, 1, cameraTime);
    spoilt.verdict = CheckResult::Fail;
    spoilt.failed = {CheckId::EyesOpen};
    const auto entry = m_pen.append(spoilt, shot.at, u"camera"_s);
    if (!entry)
        return failureOf(entry);
    return m_pen.write(ShotRejected{*entry, QCoreApplication::translate("Flows", "闭眼，重拍")}, shot.at,
                       u"camera"_s);
}

ShotTaken DemoStudio::taken(const ShotAccepted &shot, const PhotoFolder::Kept &kept, int frame,
                            const LocalDateTime &cameraTime)
{
    ShotTaken picture;
    picture.room = shot.room;
    picture.day = shot.at.date;
    picture.student = shot.student;
    picture.shot = shot.shot;
    picture.frame = frame;
    picture.at = shot.at;
    picture.file = kept.file;
    picture.fileDigest = kept.digest;
    picture.cameraFile = u"DSC_%1.JPG"_s.arg(kFirstCameraFile + m_cameraFiles++, 4, 10, QLatin1Char('0'));
    picture.cameraMs = cameraTime.toUtcMs(zoneOf(m_campaign.plan.campaign));
    picture.verdict = CheckResult::Pass;
    return picture;
}

} // namespace liuying
