// SPDX-License-Identifier: Apache-2.0
#include "vision/CodeTracker.h"

namespace liuying::vision {

class CodeTracker::Private {};

CodeTracker::CodeTracker() : d(std::make_unique<Private>()) {}

CodeTracker::~CodeTracker() = default;

CodeReading CodeTracker::read(const QImage &frame)
{
    return readCodes(frame, Effort::Frame);
}

void CodeTracker::forget() {}

} // namespace liuying::vision
