// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include <QList>
#include <QString>

namespace liuying::vision {

/// What the recogniser may expect in a line of text.
enum class Script {
    Chinese,
    Word,            ///< a few Chinese characters, which as a line are often taken for no text at all
    Character,       ///< one or two, by yet another way of cutting them up
    LettersAndDigits ///< the tail of an ID number
};

/// Tesseract with the simplified Chinese model. One for each thread, made at its first use (some 120 ms).
class TextRecogniser {
public:
    /// The one of this thread; null when the language data are not installed (logged once).
    [[nodiscard]] static TextRecogniser *ofThisThread();

    virtual ~TextRecogniser() = default;

    struct Line {
        QString text;       ///< without blanks
        int confidence = 0; ///< 0–100
        struct Symbol {
            QString mayBe;     ///< likeliest first
            int certainty = 0; ///< 0–100, of the likeliest
        };
        QList<Symbol> symbols{}; ///< of all but Chinese
    };
    /// One line of dark text on a light ground, with a little margin, scaled to @p heightPx first: what is
    /// misread at one size is often right at another. 12 to 20 ms.
    [[nodiscard]] virtual Line read(const cv::Mat &grey, Script script, int heightPx) = 0;
};

} // namespace liuying::vision
