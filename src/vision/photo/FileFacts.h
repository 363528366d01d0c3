// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/photo/PhotoMeasures.h"

#include <QByteArray>

namespace liuying::vision {

/// A file's facts with what is needed to decode it.
struct FileHead {
    FileFacts facts;
    QByteArray iccProfile{}; ///< only where the decoder does not apply or hand over it itself
};

/// Reads the head of a picture of any format that loadPhoto() takes; @p file is only for what is told of a
/// failure.
[[nodiscard]] Result<FileHead> readFileHead(const QString &file, const QByteArray &bytes);

/// TIFF by its first bytes.
[[nodiscard]] bool isTiff(const QByteArray &bytes);

} // namespace liuying::vision
