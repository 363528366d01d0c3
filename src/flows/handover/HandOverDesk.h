// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "flows/handover/HandOver.h"

namespace liuying {

/// Hands the accepted photographs over: copies of the prepared files in a folder for each college, named by a
/// pattern, with a manifest. Synchronous, over open stores; planning is quick, the rest takes as long as the
/// disks do.
class HandOverDesk {
public:
    HandOverDesk(storage::Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

    /// Names every file before anything is written. Usage: a bad pattern, personal data in it that the policy
    /// does not let out, two photographs under one name, a target inside a station's data. NotFound: no
    /// photograph is meant.
    [[nodiscard]] Result<HandOverPlan> plan(const HandOverWish &wish) const;
    /// Plans, carries out and records.
    [[nodiscard]] Result<HandOverReport> handOver(const HandOverWish &wish, const HandOverWatch &watch = {});
    /// What is accepted now, each student once: for readBack().
    [[nodiscard]] Result<QList<storage::ShotRow>> accepted(const HandOverFilter &filter = {}) const;
    /// Notes in the record that it went out.
    [[nodiscard]] Result<void> record(const HandOverReport &report);

private:
    storage::Stores &m_stores;
    const Clock &m_clock;
};

} // namespace liuying
