// SPDX-License-Identifier: Apache-2.0
#include "vision/Codes.h"

#include "vision/CodeSearch.h"
#include "vision/Images.h"
#include "vision/NothingSeen.h"
#include "vision/ProcessorTime.h"

#include <QLoggingCategory>

namespace liuying::vision {

namespace {

Q_LOGGING_CATEGORY(logVision, "liuying.vision")

/// Cameras and files are read in parallel already; OpenCV's own threads would only get in their way, and
/// their time would be nobody's.
void useOneThread()
{
    static const bool isSet = [] {
        cv::setNumThreads(1);
        return true;
    }();
    Q_UNUSED(isSet)
}

} // namespace

CodeReading readCodes(const QImage &picture, Effort effort)
{
    const ProcessorTime used;
    useOneThread();
    CodeReading reading;
    try {
        const cv::Mat grey = brightnessOf(picture);
        reading.codes = searchCodes(grey, budgetMs(grey, effort));
        if (reading.codes.isEmpty())
            reading.nothing = whyNothing(grey);
    } catch (const std::exception &problem) {
        qCWarning(logVision) << "reading codes failed:" << problem.what();
        reading.codes.clear();
        reading.nothing = NothingRead::NoCodeInView;
    }
    reading.milliseconds = used.milliseconds();
    return reading;
}

} // namespace liuying::vision
