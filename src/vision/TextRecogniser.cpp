// SPDX-License-Identifier: Apache-2.0
#include "vision/TextRecogniser.h"

#include <opencv2/imgproc.hpp>

#include <tesseract/baseapi.h>

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
        m_api.SetPageSegMode(tesseract::PSM_SINGLE_LINE);
        return true;
    }

    Line read(const cv::Mat &grey, Script script, int heightPx) override
    {
        if (grey.empty())
            return {};
        const cv::Mat line = scaledTo(heightPx, grey);
        m_api.SetVariable("tessedit_char_whitelist",
                          script == Script::LettersAndDigits ? "0123456789Xxabcdefghijklmnopqrstuvwyz" : "");
        m_api.SetImage(line.data, line.cols, line.rows, 1, static_cast<int>(line.step));
        // Said aloud, or it guesses and complains about the guess.
        m_api.SetSourceResolution(200);
        const std::unique_ptr<char[]> text(m_api.GetUTF8Text());
        return {QString::fromUtf8(text.get()).simplified().remove(QLatin1Char(' ')), m_api.MeanTextConf()};
    }

private:
    tesseract::TessBaseAPI m_api;
};

std::unique_ptr<TextRecogniser> makeRecogniser()
{
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
