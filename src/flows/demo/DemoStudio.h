// SPDX-License-Identifier: Apache-2.0
// Private to the demo: what its photographers did.
#pragma once

#include "demo/Demo.h"
#include "flows/demo/DemoPen.h"
#include "flows/demo/DemoPhotos.h"

namespace liuying {

/// Writes the photographs of the demo's past. Every accepted one is there as a file, so that a hand-over of
/// the demo is a whole one. The newest of the demo's own room have what the camera took as well, one of them
/// a first picture that was rejected: the studio page begins with something to look at.
class DemoStudio {
public:
    DemoStudio(const DemoPen &pen, const demo::DemoCampaign &campaign);

    /// @p shot with student, room, number and moment; the rest is filled in.
    [[nodiscard]] Result<void> photograph(ShotAccepted shot);

private:
    [[nodiscard]] bool isNewest(const ShotAccepted &shot) const;
    [[nodiscard]] Result<void> takeOriginals(ShotAccepted &shot);
    [[nodiscard]] Result<void> takeSpoilt(const ShotAccepted &shot);
    [[nodiscard]] ShotTaken taken(const ShotAccepted &shot, const PhotoFolder::Kept &kept, int frame,
                                  const LocalDateTime &cameraTime);

    const DemoPen &m_pen;
    const demo::DemoCampaign &m_campaign;
    DemoPhotos m_photos;
    int m_accepted = 0;
    int m_cameraFiles = 0; ///< of the demo's room
};

} // namespace liuying
