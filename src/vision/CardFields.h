// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/CardLayout.h"
#include "vision/TextRecogniser.h"

namespace liuying::vision {

/// Collects the four fields of a card from its lines: each line is taken for what its label says, whatever
/// stands where.
class CardFields {
public:
    /// Both must outlive this.
    CardFields(const CardView &view, TextRecogniser &recogniser);

    /// Reads the line's label, and its value if the label is one of the four.
    void addRow(const TextRow &row);
    /// Looks for a name and a number that stand without a label; to be called after the last line.
    void addRest();
    [[nodiscard]] bool isComplete() const;
    /// Whether so many lines were looked at that the rest is hardly worth the time.
    [[nodiscard]] bool isExhausted() const;
    /// Empty when no field was found.
    [[nodiscard]] std::optional<CardText> text() const;

private:
    enum class Field { Name, IdNumber, School, Level };
    struct Label;
    struct Found;

    static const Label kLabels[4];

    bool addLabelled(const TextRow &row, std::size_t place);
    [[nodiscard]] static std::optional<Found> labelIn(const QString &text, double widthInEm);
    [[nodiscard]] std::optional<Found> likelyLabel(double widthInEm, const TextRun &value) const;
    void addUnlabelled(const TextRow &row);
    [[nodiscard]] int heightOfMaskedPair() const;
    [[nodiscard]] static std::optional<Field> maskedField(const TextRun &value);
    void addMasked(const TextRun &value);
    void addValue(Field field, const TextRun &value);
    [[nodiscard]] cv::Mat cropped(const cv::Rect &box) const;
    [[nodiscard]] cv::Mat closely(const cv::Rect &box) const;
    void readName(const TextRun &value);
    void readIdTail(const TextRun &value);
    void readSchool(const TextRun &value);
    void readLevel(const TextRun &value);
    [[nodiscard]] bool isRead(Field field) const;

    const CardView &m_view;
    TextRecogniser &m_recogniser;
    CardText m_text;
    int m_labelsRead = 0;
    int m_height = 0; ///< of the labels, or of what stands without one
    std::vector<TextRow> m_unlabelled;
};

} // namespace liuying::vision
