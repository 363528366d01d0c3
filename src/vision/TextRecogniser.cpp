// SPDX-License-Identifier: Apache-2.0
#include "vision/TextRecogniser.h"

#include <opencv2/imgproc.hpp>

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <omp.h>

#include <QLoggingCategory>

#include <memory>
#include <mutex>

namespace liuying::vision {

namespace {

Q_LOGGING_CATEGORY(logCard, "liuying.vision.card")

cv::Mat scaledTo(int heightPx, const cv::Mat &grey)
{
    const double scale = static_cast<double>(heightPx) / grey.rows;
    cv::Mat line;
    cv::resize(grey, line, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return line;
}

class Tesseract final : public TextRecogniser {
public:
    [[nodiscard]] bool open()
    {
        if (m_api.Init(nullptr, "chi_sim", tesseract::OEM_LSTM_ONLY) != 0)
            return false;
        // It reports pictures without text on the terminal.
        m_api.SetVariable("debug_file", "/dev/null");
        // Text is dark on light here; else it reads each doubtful line a second time as a negative.
        m_api.SetVariable("tessedit_do_invert", "0");
        return true;
    }

    Line read(const cv::Mat &grey, Script script, int heightPx) override
    {
        if (grey.empty())
            return {};
        const cv::Mat line = scaledTo(heightPx, grey);
        m_api.SetVariable("tessedit_char_whitelist",
                          script == Script::LettersAndDigits ? "0123456789Xxabcdefghijklmnopqrstuvwyz" : "");
        m_api.SetVariable("lstm_choice_mode", script == Script::Chinese ? "0" : "2");
        m_api.SetPageSegMode(modeFor(script));
        m_api.SetImage(line.data, line.cols, line.rows, 1, static_cast<int>(line.step));
        // Said aloud, or it guesses and complains about the guess.
        m_api.SetSourceResolution(200);
        const std::unique_ptr<char[]> text(m_api.GetUTF8Text());
        Line read{
            QString::fromUtf8(text.get()).simplified().remove(QLatin1Char(' ')), m_api.MeanTextConf(), {}};
        if (script != Script::Chinese && !read.text.isEmpty())
            read.symbols = symbols();
        return read;
    }

private:
    [[nodiscard]] static tesseract::PageSegMode modeFor(Script script)
    {
        if (script == Script::Word)
            return tesseract::PSM_SINGLE_WORD;
        return script == Script::Character ? tesseract::PSM_SINGLE_CHAR : tesseract::PSM_SINGLE_LINE;
    }

    /// What the recogniser weighed up for each character of what it just read.
    [[nodiscard]] QList<Line::Symbol> symbols()
    {
        constexpr float kLeastCertainty = 2;
        QList<Line::Symbol> all;
        const std::unique_ptr<tesseract::ResultIterator> symbol(m_api.GetIterator());
        if (!symbol || symbol->Empty(tesseract::RIL_SYMBOL))
            return all;
        do {
            const std::unique_ptr<char[]> best(symbol->GetUTF8Text(tesseract::RIL_SYMBOL));
            QString mayBe = QString::fromUtf8(best.get());
            tesseract::ChoiceIterator choice(*symbol);
            do {
                const QString other = QString::fromUtf8(choice.GetUTF8Text());
                if (choice.Confidence() >= kLeastCertainty && !mayBe.contains(other))
                    mayBe += other;
            } while (choice.Next());
            all.append({mayBe, static_cast<int>(symbol->Confidence(tesseract::RIL_SYMBOL))});
        } while (symbol->Next(tesseract::RIL_SYMBOL));
        return all;
    }

    tesseract::TessBaseAPI m_api;
};

std::unique_ptr<TextRecogniser> makeRecogniser()
{
    // Tesseract asks OpenMP for four threads, which only slows short lines down: thrice the time. It names
    // the number itself, so only forbidding teams of more than one helps.
    omp_set_max_active_levels(0);
    auto recogniser = std::make_unique<Tesseract>();
    if (recogniser->open())
        return recogniser;
    static std::once_flag told;
    std::call_once(told,
                   [] { qCWarning(logCard) << "no Tesseract data for chi_sim: card text is not read"; });
    return nullptr;
}

} // namespace

TextRecogniser *TextRecogniser::ofThisThread()
{
    thread_local const std::unique_ptr<TextRecogniser> recogniser = makeRecogniser();
    return recogniser.get();
}

} // namespace liuying::vision
