// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoMeasures.h"
#include "core/photo/PhotoPolicy.h"

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>

#include <optional>

namespace liuying {

/// The part of a camera's frame that stands for the finished photograph: as large as fits, three wide to four
/// high, in the middle. In pixels of the frame.
[[nodiscard]] QRectF guideFrame(const QSize &frame);

/// The one thing to be set right first, as the photographer would say it.
enum class FrameHint {
    NoFace,
    ComeCloser,
    MoveBack,
    SitHigher,
    SitLower,
    MoveLeft,
    MoveRight,
    Straighten,
    Good
};

/// How a face sits between the guides of the image standard (domain §6): each guide turns green by itself.
struct FrameFit {
    bool hasFace = false;
    bool widthFits = false;
    bool eyesFit = false;
    bool crownFits = false; ///< also where the top of the hair cannot be told
    bool isCentred = false;
    bool isUpright = false;
    FrameHint hint = FrameHint::NoFace;

    [[nodiscard]] bool isGood() const { return hint == FrameHint::Good; }
    friend bool operator==(const FrameFit &, const FrameFit &) = default;
};

/// @p face as vision finds it in a frame of @p frame pixels; limits by @p policy.
[[nodiscard]] FrameFit fitOf(const std::optional<FacePlace> &face, const QSize &frame,
                             const PhotoPolicy &policy);

/// "请再坐低一点". Left and right are the picture's as it is shown: turned round where @p isMirrored.
[[nodiscard]] QString hintWords(FrameHint hint, bool isMirrored);

} // namespace liuying
