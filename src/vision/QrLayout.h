// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/types.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace liuying::vision {

/// What a module of a code is there for.
enum class QrModule : std::uint8_t {
    Content, ///< a bit of the content or of its error correction, mask applied
    Format,  ///< a bit of the format information: differs between levels and masks
    Light,   ///< light in every code of the version: eyes, their borders, alignment, timing, version number
    Dark     ///< dark in every code of the version
};

/// Which modules of a QR code of one version (ISO/IEC 18004:2015, model 2) stand where. Places are cv::Point:
/// x is the column, y the row, both from 0 at the top left of the upright code; the middle of a module is at
/// (x + 0.5, y + 0.5) modules from the code's corner.
class QrLayout {
public:
    static constexpr int leastVersion = 1;
    static constexpr int mostVersion = 40;
    static constexpr int formatBits = 15;

    [[nodiscard]] static constexpr int sideOf(int version) { return 17 + 4 * version; }
    /// Empty when no version has so many modules along a side.
    [[nodiscard]] static std::optional<int> versionOf(int side);
    /// The layout of a version from 1 to 40; made when first asked for. Any thread.
    [[nodiscard]] static const QrLayout &of(int version);

    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] int side() const { return sideOf(m_version); }
    [[nodiscard]] QrModule at(int row, int column) const
    {
        return m_modules[static_cast<std::size_t>(row * side() + column)];
    }
    /// True for modules whose colour is the same in every code of the version.
    [[nodiscard]] bool isFixed(int row, int column) const
    {
        const QrModule module = at(row, column);
        return module == QrModule::Light || module == QrModule::Dark;
    }
    /// The middle modules of the 5 × 5 alignment patterns; none in version 1.
    [[nodiscard]] const std::vector<cv::Point> &alignmentCentres() const { return m_alignmentCentres; }
    /// The middle modules of the three 7 × 7 eyes: top left, top right, bottom left.
    [[nodiscard]] std::array<cv::Point, 3> eyeCentres() const
    {
        return {cv::Point(3, 3), cv::Point(side() - 4, 3), cv::Point(3, side() - 4)};
    }
    /// The content modules in the order in which the codewords fill them, most significant bit first; the
    /// last few may be left over.
    [[nodiscard]] const std::vector<cv::Point> &contentOrder() const { return m_contentOrder; }
    /// Where bit i (0: least significant) of the format information stands, in both copies.
    [[nodiscard]] const std::array<std::array<cv::Point, formatBits>, 2> &formatPlaces() const
    {
        return m_formatPlaces;
    }

private:
    explicit QrLayout(int version);

    void set(int row, int column, QrModule module);
    void setColour(int row, int column, bool isDark);
    void drawTiming();
    void drawEye(cv::Point centre);
    void drawAlignment(cv::Point centre);
    void placeAlignments();
    void placeFormat();
    void drawVersionNumber();
    void orderContent();

    int m_version;
    std::vector<QrModule> m_modules;
    std::vector<cv::Point> m_alignmentCentres;
    std::vector<cv::Point> m_contentOrder;
    std::array<std::array<cv::Point, formatBits>, 2> m_formatPlaces;
};

} // namespace liuying::vision
