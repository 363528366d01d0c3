// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/FaceModels.h"
#include "vision/photo/PhotoView.h"

namespace liuying::vision {

void measureMouth(const PhotoView &view, PhotoMeasures &measures)
{
    measures.readings[CheckId::MouthClosed] = {mouthOpen(view), rectOf(around(*view.face, 48, 67, 0.08))};
}

} // namespace liuying::vision
