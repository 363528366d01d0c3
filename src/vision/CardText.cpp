// SPDX-License-Identifier: Apache-2.0
#include "vision/CardFields.h"
#include "vision/CardLayout.h"
#include "vision/Codes.h"
#include "vision/Images.h"
#include "vision/TextRecogniser.h"

#include <QLoggingCategory>

#include <algorithm>

namespace liuying::vision {

namespace {

Q_LOGGING_CATEGORY(logCard, "liuying.vision.card")

struct Attempt {
    std::optional<CardText> text;
    bool hasColumn = false; ///< there are lines that may be fields

    /// The name and the last four tell people apart; the rest follows.
    [[nodiscard]] int worth() const
    {
        if (!text)
            return 0;
        return 3 * !text->name.isEmpty() + 3 * !text->idTail.isEmpty() + !text->school.isEmpty() +
               !text->level.isEmpty();
    }
    [[nodiscard]] bool isEnough() const { return worth() >= 6; }
};

Attempt readView(const CardView &view, TextRecogniser &recogniser)
{
    CardFields fields(view, recogniser);
    const std::vector<TextRow> rows = textRows(view);
    for (const TextRow &row : rows) {
        if (fields.isComplete() || fields.isExhausted())
            break;
        fields.addRow(row);
    }
    if (!fields.isComplete())
        fields.addRest();
    const bool hasColumn = std::ranges::any_of(rows, [](const TextRow &row) {
        return std::ranges::any_of(row, [](const TextRun &run) { return run.inColumn > 0; });
    });
    return {fields.text(), hasColumn};
}

/// Dark text or light; once more with sharper edges where fields are to be seen and not to be read.
Attempt readEither(const CardView &view, bool isLight, TextRecogniser &recogniser)
{
    const auto inked = isLight ? negativeOf : positiveOf;
    Attempt attempt = readView(inked(view), recogniser);
    if (attempt.isEnough() || !attempt.hasColumn)
        return attempt;
    Attempt second = readView(inked(sharpened(view)), recogniser);
    return second.worth() > attempt.worth() ? second : attempt;
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
        const Attempt likely = readEither(view, dark, *recogniser);
        return likely.text ? likely.text : readView((dark ? positiveOf : negativeOf)(view), *recogniser).text;
    } catch (const std::exception &problem) {
        qCWarning(logCard) << "reading a card failed:" << problem.what();
        return std::nullopt;
    }
}

} // namespace liuying::vision
