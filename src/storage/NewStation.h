// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/StationFile.h"

namespace liuying::storage {

/// A station's file in the making: under another name until it is whole and on disk, so that a folder holds
/// either no station or a complete one, whenever the machine stops. What was left of a making that was cut
/// off is removed by the next one.
class NewStation {
public:
    /// Makes the folder, for its owner only, and says Usage where there is a station already, Locked while
    /// another program makes one there, NoPermission, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<NewStation>> begin(const QString &wished);
    ~NewStation();
    NewStation(const NewStation &) = delete;
    NewStation &operator=(const NewStation &) = delete;

    /// The station to be filled; to be closed before finish().
    [[nodiscard]] Result<StationFile> open() const;
    /// Puts the station in its place.
    [[nodiscard]] Result<void> finish() const;

private:
    NewStation(const QString &folder, int lock);
    [[nodiscard]] Result<void> makeEmptyFile() const;
    [[nodiscard]] Result<void> proveUsable() const;
    void removeUnfinished() const;

    const QString m_folder;
    const QString m_file;       ///< in the end
    const QString m_unfinished; ///< until then
    const int m_lock;           ///< the folder, open and locked
};

} // namespace liuying::storage
