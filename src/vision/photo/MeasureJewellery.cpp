// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/PhotoView.h"

namespace liuying::vision {

void measureJewellery(const PhotoView &, PhotoMeasures &) {}

} // namespace liuying::vision
