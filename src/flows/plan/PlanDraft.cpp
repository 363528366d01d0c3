// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PlanDraft.h"

#include "core/journal/PlanJson.h"
#include "core/plan/PlanEdit.h"
#include "core/plan/PlanParts.h"
#include "flows/plan/PlanScopes.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

/// Lays what a draft changed over a plan, one sort of item at a time.
class Laying {
public:
    Laying(const PlanDraft &draft, const Plan &published) : m_draft(draft), m_published(published) {}

    LaidDraft done();

private:
    template <typename T, typename IsSame>
    void lay(QList<T> Plan::*list, IsSame isSame);
    void addRooms();
    void countAnew();
    void dropUnfitting();

    const PlanDraft &m_draft;
    const Plan &m_published;
    Plan m_laid;
    QList<ClassSlot> m_dropped;
    QSet<QString> m_touched; // colleges
};

/// Puts the draft's items of each college that it changed in the place of the published ones.
template <typename T, typename IsSame>
void Laying::lay(QList<T> Plan::*list, IsSame isSame)
{
    const auto base = byCollege(m_draft.base.*list);
    const auto mine = byCollege(m_draft.plan.*list);
    QSet<QString> changed;
    for (const auto &side : {&base, &mine}) {
        for (auto it = side->keyBegin(); it != side->keyEnd(); ++it) {
            if (!isSame(base.value(*it), mine.value(*it)))
                changed.insert(*it);
        }
    }
    (m_laid.*list).removeIf([&changed](const T &item) { return changed.contains(item.college); });
    std::ranges::copy_if(m_draft.plan.*list, std::back_inserter(m_laid.*list),
                         [&changed](const T &item) { return changed.contains(item.college); });
    m_touched += changed;
}

void Laying::addRooms()
{
    for (const Batch &batch : std::as_const(m_laid.batches)) {
        const Room *known = m_draft.plan.room(batch.room);
        if (m_laid.room(batch.room) == nullptr && known != nullptr)
            m_laid.rooms.append(*known);
    }
}

void Laying::countAnew()
{
    QSet<QString> rooms;
    const auto noteStrange = [&rooms](const QList<Batch> &of, const QList<Batch> &among) {
        for (const Batch &batch : of) {
            if (!among.contains(batch))
                rooms.insert(batch.room);
        }
    };
    noteStrange(m_laid.batches, m_published.batches);
    noteStrange(m_published.batches, m_laid.batches);
    for (const QString &room : std::as_const(rooms))
        numberBatches(m_laid, room);
}

void Laying::dropUnfitting()
{
    m_laid.classSlots.removeIf([this](const ClassSlot &slot) {
        const bool fits = !m_touched.contains(slot.college) || isInsideABatch(slot, m_laid.batches);
        if (!fits)
            m_dropped.append(slot);
        return !fits;
    });
}

LaidDraft Laying::done()
{
    const auto isEqual = [](const auto &a, const auto &b) { return a == b; };
    m_laid = m_published;
    lay(&Plan::batches, haveSameWindows);
    lay(&Plan::classSlots, isEqual);
    lay(&Plan::announcedClasses, isEqual);
    lay(&Plan::coordinators, isEqual);
    if (m_draft.plan.policy.photo != m_draft.base.policy.photo)
        m_laid.policy.photo = m_draft.plan.policy.photo;
    dropUnfitting();
    sortBatches(m_laid.batches);
    sortSlots(m_laid.classSlots);
    addRooms();
    countAnew();
    return {m_laid, m_dropped};
}

} // namespace

QString draftToText(const PlanDraft &draft)
{
    const QJsonObject object{
        {"version"_L1, kVersion}, {"base"_L1, planToJson(draft.base)}, {"plan"_L1, planToJson(draft.plan)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<PlanDraft> draftFromText(const QString &text)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (!document.isObject())
        return failure(ErrorCode::Corrupt, {}, u"draft is no JSON object: "_s + problem.errorString());
    JsonFields fields(document.object());
    if (fields.smallInteger("version"_L1) > kVersion)
        return failure(ErrorCode::Corrupt, {}, u"draft of a newer program"_s);
    PlanDraft draft{fields.object("base"_L1, planFromJson), fields.object("plan"_L1, planFromJson)};
    if (!fields.problem().isEmpty())
        return failure(ErrorCode::Corrupt, {}, u"draft: "_s + fields.problem());
    return draft;
}

LaidDraft laidAnew(const PlanDraft &draft, const Plan &published)
{
    return draft.base == published ? LaidDraft{draft.plan, {}} : Laying(draft, published).done();
}

} // namespace liuying
