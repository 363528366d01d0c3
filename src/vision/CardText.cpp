// SPDX-License-Identifier: Apache-2.0
#include "vision/CardFields.h"
#include "vision/CardLayout.h"
#include "vision/Codes.h"
#include "vision/Images.h"
#include "vision/TextRecogniser.h"

#include <QLoggingCategory>

namespace liuying::vision {

namespace {

Q_LOGGING_CATEGORY(logCard, "liuying.vision.card")

std::optional<CardText> readView(const CardView &view, TextRecogniser &recogniser)
{
    CardFields fields(view, recogniser);
    for (const TextRow &row : textRows(view)) {
        if (fields.isComplete() || fields.isExhausted())
            break;
        fields.addRow(row);
    }
    if (!fields.isComplete())
        fields.addRest();
    return fields.text();
}

} // namespace

std::optional<CardText> readCard(const QImage &picture, const SeenCode &code)
{
    TextRecogniser *recogniser = TextRecogniser::ofThisThread();
    if (!recogniser)
        return std::nullopt;
    try {
        const CardView view = viewOfCard(brightnessOf(picture), code.corners);
        if (view.grey.empty())
            return std::nullopt;
        const bool dark = isDark(view);
        const std::optional<CardText> text =
            readView(dark ? negativeOf(view) : positiveOf(view), *recogniser);
        return text ? text : readView(dark ? positiveOf(view) : negativeOf(view), *recogniser);
    } catch (const std::exception &problem) {
        qCWarning(logCard) << "reading a card failed:" << problem.what();
        return std::nullopt;
    }
}

} // namespace liuying::vision
