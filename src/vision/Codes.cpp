// SPDX-License-Identifier: Apache-2.0
#include "vision/Codes.h"

#include "vision/CodeSearch.h"
#include "vision/Images.h"
#include "vision/NothingSeen.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

namespace liuying::vision {

namespace {

Q_LOGGING_CATEGORY(logVision, "liuying.vision")

} // namespace

CodeReading readCodes(const QImage &picture, Effort effort)
{
    QElapsedTimer clock;
    clock.start();
    CodeReading reading;
    try {
        const cv::Mat grey = brightnessOf(picture);
        reading.codes = searchCodes(grey, effort);
        if (reading.codes.isEmpty())
            reading.nothing = whyNothing(grey);
    } catch (const std::exception &problem) {
        qCWarning(logVision) << "reading codes failed:" << problem.what();
        reading.codes.clear();
        reading.nothing = NothingRead::NoCodeInView;
    }
    reading.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return reading;
}

} // namespace liuying::vision
