// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace liuying::vision {

/// A linear classifier, or a linear measure, made by scripts/train-photo-checks and carried in the program:
/// weights, and beside them in the file what they were trained on and how well they did on people not trained
/// on (resources/photo/*.json). It knows a breach of a rule from a good picture, never one person from
/// another.
class LinearModel {
public:
    /// Features of this version only; a file made for others is refused.
    static constexpr int kVersion = 1;

    /// By the name of its file below ":/photo". BadInput: not such a file, or of another version; NotFound.
    [[nodiscard]] static Result<LinearModel> load(const QString &name);
    [[nodiscard]] static Result<LinearModel> fromJson(const QByteArray &json);

    LinearModel(std::vector<float> weights, float bias);

    /// How likely the rule is broken, 0 to 1. Empty features or of another length: 1 of 2, nobody knows.
    [[nodiscard]] double likelihood(std::span<const float> features) const;
    /// What the features weigh together, in the unit that the model was trained for; empty for features of
    /// another length.
    [[nodiscard]] std::optional<double> sum(std::span<const float> features) const;
    [[nodiscard]] size_t size() const { return m_weights.size(); }

    /// As the file stores them: little-endian 32-bit floats in base64.
    [[nodiscard]] QByteArray encodedWeights() const;
    [[nodiscard]] float bias() const { return m_bias; }

private:
    std::vector<float> m_weights;
    float m_bias;
};

} // namespace liuying::vision
