// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PlanDesk.h"

#include "core/plan/PlanParts.h"
#include "flows/plan/CampaignId.h"
#include "flows/plan/PartLaying.h"
#include "flows/plan/PlanPartText.h"
#include "flows/plan/PlanScopes.h"
#include "flows/prepare/PlanChanges.h"
#include "flows/report/OutputGuard.h"
#include "reports/CarefulFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestPart = 64LL * 1024 * 1024; // bytes; ten thousand classes are about five million

const auto kHandedOut = u"plan.part"_s; // on a coordinator's laptop: the part it was started from

/// What a station knows when a part goes out or comes back.
struct Office {
    Plan plan;
    QList<ClassHeads> classes;
};

Result<Office> readOffice(const storage::Stores &stores)
{
    const auto plan = standingPlan(stores);
    if (!plan)
        return failureOf(plan);
    const auto roster = stores.roster();
    if (!roster)
        return failureOf(roster);
    const Plan standing = plan->value_or(Plan());
    return Office{standing, classesOf(standing, *roster)};
}

/// The college's part as it is handed out: with the headcounts of the roster, and no student.
Plan partToHandOut(const Office &office, const QString &college)
{
    Plan part = collegePart(office.plan, college);
    part.announcedClasses.clear();
    for (const ClassHeads &heads : office.classes) {
        if (heads.college == college)
            part.announcedClasses.append({heads.college, heads.name, heads.students});
    }
    return part;
}

Result<PlanPartFile> partOfOffice(const storage::Stores &stores, const QString &college)
{
    const auto office = readOffice(stores);
    if (!office)
        return failureOf(office);
    if (!office->plan.hasCollege(college))
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Flows", "日程表里没有“%1”的时段，没有可导出的内容。").arg(college),
            u"college without a batch"_s);
    const auto campaignRevision = stores.latestRevision(campaignScope());
    const auto collegeRevision = stores.latestRevision(collegeScope(college));
    if (!campaignRevision || !collegeRevision)
        return failureOf(campaignRevision ? collegeRevision : campaignRevision);
    const Plan part = partToHandOut(*office, college);
    return PlanPartFile{
        part.campaign.id, part.campaign.title, college, *campaignRevision, *collegeRevision, part, part, 0};
}

/// The part this station was started from, where it was.
Result<std::optional<PlanPartFile>> handedOutPart(const storage::Stores &stores)
{
    const auto kept = stores.setting(kHandedOut);
    if (!kept)
        return failureOf(kept);
    if (kept->isEmpty())
        return std::optional<PlanPartFile>();
    const auto part = partFromBytes(kHandedOut, kept->toUtf8());
    // Damaged: the part still goes out, as one that is made here.
    return part ? std::optional(*part) : std::optional<PlanPartFile>();
}

QString lineageOf(const PlanPartFile &part)
{
    PlanPartFile first = part;
    first.part = first.base;
    first.sent = 0;
    return QString::fromLatin1(
        QCryptographicHash::hash(partToBytes(first), QCryptographicHash::Sha256).toHex());
}

/// What was taken over from a part: which hand-out it came of, which of its revisions, and the college's
/// revision here that it became. As one setting, so that the next part of that coordinator is not taken for
/// one that knows nothing of his own changes.
struct TakenOver {
    QString lineage;
    int sent = 0;
    int campaignRevision = 0;
    int collegeRevision = 0;

    friend bool operator==(const TakenOver &, const TakenOver &) = default;
};

QString takenOverKey(const QString &college)
{
    return u"plan.part-taken-over:"_s + college;
}

Result<TakenOver> readTakenOver(const storage::Stores &stores, const QString &college)
{
    const auto kept = stores.setting(takenOverKey(college));
    if (!kept)
        return failureOf(kept);
    const QStringList words = kept->split(u' ');
    if (words.size() != 4)
        return TakenOver{};
    return TakenOver{words[0], words[1].toInt(), words[2].toInt(), words[3].toInt()};
}

Result<TakenOver> asTakenOverNow(const storage::Stores &stores, const PlanPartFile &part)
{
    const auto campaign = stores.latestRevision(campaignScope());
    const auto college = stores.latestRevision(collegeScope(part.college));
    if (!campaign || !college)
        return failureOf(campaign ? college : campaign);
    return TakenOver{lineageOf(part), part.sent, *campaign, *college};
}

Result<void> noteTakenOver(storage::Stores &stores, const PlanPartFile &part)
{
    const auto now = asTakenOverNow(stores, part);
    if (!now)
        return failureOf(now);
    return stores.setSetting(takenOverKey(part.college), QStringList{now->lineage, QString::number(now->sent),
                                                                     QString::number(now->campaignRevision),
                                                                     QString::number(now->collegeRevision)}
                                                             .join(u' '));
}

/// Whether what holds here is what an earlier sending of the same coordinator became.
Result<bool> continuesOwnWork(const storage::Stores &stores, const PlanPartFile &part)
{
    const auto before = readTakenOver(stores, part.college);
    const auto now = asTakenOverNow(stores, part);
    if (!before || !now)
        return failureOf(before ? now : before);
    return before->lineage == now->lineage && before->campaignRevision == now->campaignRevision &&
           before->collegeRevision == now->collegeRevision && before->sent < part.sent;
}

tl::unexpected<Error> refused(const QString &message, const QString &detail)
{
    return failure(ErrorCode::BadInput, message, detail);
}

/// Why a part cannot be laid over this plan at all.
Result<void> mayBeLaid(const QString &file, const PlanPartFile &read, const Plan &plan)
{
    if (read.campaignId != plan.campaign.id)
        return refused(QCoreApplication::translate("Flows", "%1属于另一次采集（%2），没有读入。")
                           .arg(file, read.campaignTitle),
                       u"part of another campaign"_s);
    if (!plan.hasCollege(read.college))
        return refused(QCoreApplication::translate("Flows", "%1是%2的分表，但日程表里没有这个学院的时段。")
                           .arg(file, read.college),
                       u"part of a college without a batch"_s);
    if (!haveSameWindows(read.part.batches, read.base.batches))
        return refused(
            QCoreApplication::translate("Flows", "%1改动了%2的时段，没有读入。时段由编排日程表的部门决定。")
                .arg(file, read.college),
            u"part with changed windows"_s);
    if (!haveSameWindows(read.part.batches, collegePart(plan, read.college).batches))
        return refused(
            QCoreApplication::translate(
                "Flows", "%1导出以后，%2的时段已经改动，没有读入。请重新导出学院分表，再安排班级。")
                .arg(file, read.college),
            u"the windows have changed since the part was made"_s);
    const bool fits = std::ranges::all_of(
        read.part.classSlots, [&plan](const ClassSlot &slot) { return isInsideABatch(slot, plan.batches); });
    if (!fits)
        return refused(QCoreApplication::translate("Flows", "%1里有班级的时间不在%2的时段里，没有读入。")
                           .arg(file, read.college),
                       u"part with slots outside its windows"_s);
    return {};
}

QStringList subScheduleChanges(const Plan &before, const Plan &after, const QString &college,
                               const QList<ClassHeads> &classes)
{
    const Plan from = comparable(collegePart(before, college), classes);
    const Plan to = comparable(collegePart(after, college), classes);
    return planChanges(from, withSubSchedulesOf(from, to));
}

} // namespace

Result<void> PlanDesk::exportPart(const QString &college, const QString &file) const
{
    const auto part = partToExport(college);
    return part ? writePart(*part, file) : failureOf(part);
}

Result<PlanPartFile> PlanDesk::partToExport(const QString &college) const
{
    auto part = partOfOffice(m_stores, college);
    if (!part)
        return failureOf(part);
    const auto handedOut = handedOutPart(m_stores);
    if (!handedOut)
        return failureOf(handedOut);
    if (*handedOut && (**handedOut).college == college && (**handedOut).campaignId == part->campaignId) {
        const Plan now = part->part;
        const int own = part->collegeRevision + part->campaignRevision - 1; // it began with one
        *part = **handedOut;
        part->part = now;
        part->sent = own;
    }
    return part;
}

Result<void> PlanDesk::writePart(const PlanPartFile &part, const QString &file)
{
    if (const auto may = mayWriteTo(file); !may)
        return may;
    return reports::replaceFile(file, partToBytes(part));
}

Result<PlanPartFile> PlanDesk::readPart(const QString &file)
{
    QFile source(file);
    const QFileInfo facts(file);
    if (facts.isDir())
        return refused(QCoreApplication::translate("Flows", "“%1”是文件夹，不是学院分表文件。").arg(file),
                       u"a folder"_s);
    if (!facts.isFile() || !source.open(QIODevice::ReadOnly))
        return failure(facts.isFile() ? ErrorCode::NoPermission : ErrorCode::NotFound,
                       QCoreApplication::translate("Flows", "读不到文件%1，请检查它还在不在。").arg(file),
                       facts.isFile() ? source.errorString() : u"no such file"_s);
    if (source.size() > kLargestPart)
        return refused(QCoreApplication::translate("Flows", "%1太大，不是学院分表文件。").arg(file),
                       u"%1 bytes"_s.arg(source.size()));
    return partFromBytes(file, source.readAll());
}

Result<PartPreview> PlanDesk::comparePart(const QString &file, const PlanPartFile &read) const
{
    const auto office = readOffice(m_stores);
    if (!office)
        return failureOf(office);
    if (const auto may = mayBeLaid(file, read, office->plan); !may)
        return failureOf(may);
    const Plan after = withPart(office->plan, read, office->classes);
    PartPreview preview{
        file, read, subScheduleChanges(office->plan, after, read.college, office->classes), {}, false};
    const auto continues = continuesOwnWork(m_stores, read);
    if (!continues)
        return failureOf(continues);
    if (!preview.changes.isEmpty() && !*continues)
        preview.sinceHandedOut = subScheduleChanges(read.base, office->plan, read.college, office->classes);
    preview.isOlder = !preview.sinceHandedOut.isEmpty();
    return preview;
}

Result<int> PlanDesk::acceptPart(const PartPreview &preview, OlderPart older, const QString &actor)
{
    const PlanPartFile &part = preview.read;
    int revision = 0;
    const auto done = m_stores.transact([&]() -> Result<void> {
        // Something may have been published since the person looked.
        const auto now = comparePart(preview.file, part);
        if (!now)
            return failureOf(now);
        if (now->isOlder && older == OlderPart::Refuse)
            return refused(
                QCoreApplication::translate(
                    "Flows", "%1导出以后，%2的安排在这里又改动过；接受它会撤销这些改动。什么都没有改动。")
                    .arg(preview.file, part.college),
                u"part of an older revision"_s);
        const auto latest = m_stores.latestRevision(collegeScope(part.college));
        if (!latest)
            return failureOf(latest);
        revision = *latest;
        if (now->changes.isEmpty())
            return {};
        const auto office = readOffice(m_stores);
        if (!office)
            return failureOf(office);
        const Plan after = withPart(office->plan, part, office->classes);
        const PlanPublished fact{collegeScope(part.college), ++revision, collegePart(after, part.college),
                                 QFileInfo(preview.file).fileName()};
        if (const auto entry = m_stores.append(fact, m_clock.nowUtcMs(), actor); !entry)
            return failureOf(entry);
        return noteTakenOver(m_stores, part);
    });
    if (!done)
        return failureOf(done);
    return revision;
}

Result<void> PlanDesk::startFromPart(const PlanPartFile &part)
{
    return m_stores.transact([&]() -> Result<void> {
        const auto plan = m_stores.plan();
        if (!plan)
            return failureOf(plan);
        if (plan->has_value())
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate("Flows", "这里已经有拍摄计划，不能再从学院分表开始。"),
                           u"a station with a plan"_s);
        Plan own = part.part;
        own.campaign.id = part.campaignId;
        const PlanPublished fact{campaignScope(), 1, own, part.college};
        if (const auto entry = m_stores.append(fact, m_clock.nowUtcMs(), u"import"_s); !entry)
            return failureOf(entry);
        PlanPartFile handedOut = part;
        handedOut.part = handedOut.base;
        handedOut.sent = 0;
        return m_stores.setSetting(kHandedOut, QString::fromUtf8(partToBytes(handedOut)));
    });
}

} // namespace liuying
