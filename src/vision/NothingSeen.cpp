// SPDX-License-Identifier: Apache-2.0
#include "vision/NothingSeen.h"

namespace liuying::vision {

NothingRead whyNothing(const cv::Mat &grey)
{
    return grey.empty() ? NothingRead::NoCodeInView : NothingRead::NoCodeInView;
}

} // namespace liuying::vision
