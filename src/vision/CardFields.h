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
    [[nodiscard]] bool isComplete() const;
    /// Empty when no field was found.
    [[nodiscard]] std::optional<CardText> text() const;

private:
    enum class Field { Name, IdNumber, School, Level };
    struct Label;
    struct Found;

    static const Label kLabels[4];

    [[nodiscard]] static std::optional<Found> labelIn(const QString &text);
    void addUnlabelled(const TextRow &row);
    void addValue(Field field, const TextRun &value);
    [[nodiscard]] cv::Mat cropped(const cv::Rect &box) const;
    [[nodiscard]] cv::Mat closely(const cv::Rect &box) const;
    void readName(const TextRun &value);
    [[nodiscard]] QString idTail(const TextRun &value) const;
    [[nodiscard]] QString school(const TextRun &value) const;
    [[nodiscard]] QString level(const TextRun &value) const;

    const CardView &m_view;
    TextRecogniser &m_recogniser;
    CardText m_text;
};

} // namespace liuying::vision
