// SPDX-License-Identifier: Apache-2.0
// Private to the pairing: what a camera's file names tell.
#pragma once

#include <QString>

#include <optional>

namespace liuying {

/// The running number of a camera's file: DSC_0034.JPG is number 34 of the series "DSC_".
struct CameraNumber {
    QString series; ///< what stands before the number
    int number = 0;
    int period = 0; ///< numbers run from 1 to one less than this: 10000
    /// Named as the rule for camera files has it (DCF: four characters, four figures), so that every release
    /// of the shutter counts up by one.
    bool isDcf = false;
};

/// Empty where a name ends in no number, or in more figures than a counter has (a date and time).
[[nodiscard]] std::optional<CameraNumber> cameraNumber(const QString &fileName);

/// How many releases @p b is behind @p a, over the turn from 9999 to 1; empty where they are of two series.
[[nodiscard]] std::optional<int> releasesBetween(const std::optional<CameraNumber> &a,
                                                 const std::optional<CameraNumber> &b);

} // namespace liuying
