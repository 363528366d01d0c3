// SPDX-License-Identifier: Apache-2.0
#include "NodTrainer.h"

#include "NoddedFace.h"

#include "vision/photo/LinearModel.h"
#include "vision/photo/NodFeatures.h"

#include <QSet>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

/// One picture as labelled, or one of them nodded.
struct Example {
    std::vector<float> features;
    int picture = 0;
    int fold = 0;
    double degrees = 0;
    bool isNodded = false;  ///< by us
    bool isNodding = false; ///< by its label
};

/// Rows of a ridge regression and what each should come to.
struct Rows {
    cv::Mat features; ///< CV_32F
    cv::Mat degrees;  ///< CV_64F, one column

    void add(const cv::Mat &row, double to)
    {
        features.push_back(row);
        degrees.push_back(to);
    }
};

struct Line {
    cv::Mat weights; ///< CV_32F, one row
    double bias = 0;

    [[nodiscard]] double at(const Example &example) const
    {
        return weights.dot(cv::Mat(1, weights.cols, CV_32F, const_cast<float *>(example.features.data()))) +
               bias;
    }
};

cv::Mat rowOf(const Example &example)
{
    return cv::Mat(example.features, true).reshape(1, 1);
}

void addNodded(const Portrait &portrait, const Example &straight, std::vector<Example> &examples)
{
    const Result<const FaceFinder *> finder = FaceFinder::get();
    for (const double degrees : {-22.0, -16.0, -10.0, -5.0, 5.0, 10.0, 16.0, 22.0}) {
        const cv::Mat picture = nodded(portrait.bgr, portrait.face, degrees);
        cv::Mat grey;
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
        const std::vector<FoundFace> faces = (*finder)->find(grey);
        if (faces.empty())
            continue;
        Example example = straight;
        example.features = nodFeatures(picture, faces.front());
        example.degrees = degrees;
        example.isNodded = true;
        examples.push_back(std::move(example));
    }
}

std::vector<Example> examplesOf(const std::vector<Portrait> &portraits)
{
    PersonFolds folds;
    std::vector<Example> examples;
    for (size_t i = 0; i < portraits.size(); ++i) {
        const Portrait &portrait = portraits[i];
        const QString truth = portrait.labels.value(u"pose.pitch"_s);
        if (truth == u"unknown")
            continue;
        Example example{nodFeatures(portrait.bgr, portrait.face), int(i), folds.of(portrait.person)};
        example.isNodding = truth == u"fail";
        examples.push_back(example);
        if (!example.isNodding && portrait.labels.value(u"mutation"_s).startsWith(u"base"))
            addNodded(portrait, example, examples);
    }
    return examples;
}

/// Within one picture nodded by us the difference of its features is the nod's alone, whoever it shows and
/// however straight the head was held.
void addDifferences(const std::map<int, std::vector<const Example *>> &byPicture, Rows &rows)
{
    for (const auto &[picture, group] : byPicture) {
        if (group.size() < 2)
            continue;
        cv::Mat mean = rowOf(*group.front()) * 0;
        double meanDegrees = 0;
        for (const Example *example : group) {
            mean += rowOf(*example) / double(group.size());
            meanDegrees += example->degrees / double(group.size());
        }
        for (const Example *example : group)
            rows.add(rowOf(*example) - mean, example->degrees - meanDegrees);
    }
}

/// Everybody who looks straight should come to nothing, whatever face, light and lens: each person weighs the
/// same. Returns the mean of all people.
cv::Mat addStraight(const std::map<QString, std::vector<const Example *>> &byPerson, Rows &rows)
{
    constexpr double kWeight = 2; // 1 lets faces differ more, 3 flattens the nods
    cv::Mat mean = rowOf(*byPerson.begin()->second.front()) * 0;
    for (const auto &[person, group] : byPerson)
        for (const Example *example : group)
            mean += rowOf(*example) / double(group.size() * byPerson.size());
    for (const auto &[person, group] : byPerson)
        for (const Example *example : group)
            rows.add((rowOf(*example) - mean) * (kWeight / std::sqrt(double(group.size()))), 0);
    return mean;
}

/// Ridge regression by its dual form, for features outnumber examples; @p fold is left out (−1: none).
Line trained(const std::vector<Portrait> &portraits, const std::vector<Example> &examples, int fold)
{
    std::map<int, std::vector<const Example *>> byPicture;
    std::map<QString, std::vector<const Example *>> straight;
    for (const Example &example : examples) {
        if (example.fold == fold || example.isNodding)
            continue;
        byPicture[example.picture].push_back(&example);
        if (!example.isNodded)
            straight[portraits[size_t(example.picture)].person].push_back(&example);
    }
    Rows rows;
    addDifferences(byPicture, rows);
    const cv::Mat mean = addStraight(straight, rows);
    cv::Mat products;
    cv::gemm(rows.features, rows.features, 1, {}, 0, products, cv::GEMM_2_T);
    products.convertTo(products, CV_64F);
    constexpr double kRidge = 3; // 10 is no better, 1 follows single faces
    products += kRidge * cv::Mat::eye(products.size(), CV_64F);
    cv::Mat shares;
    cv::solve(products, rows.degrees, shares, cv::DECOMP_CHOLESKY);
    shares.convertTo(shares, CV_32F);
    Line line;
    cv::gemm(shares, rows.features, 1, {}, 0, line.weights, cv::GEMM_1_T);
    line.bias = -line.weights.dot(mean);
    return line;
}

/// A labelled picture seen by the fold that does not know its person.
struct Seen {
    const Example *example;
    double degrees;
};

std::vector<Seen> crossValidated(const std::vector<Portrait> &portraits, const std::vector<Example> &examples)
{
    std::vector<Seen> seen;
    for (int fold = 0; fold < kFolds; ++fold) {
        const Line line = trained(portraits, examples, fold);
        for (const Example &example : examples)
            if (example.fold == fold && !example.isNodded)
                seen.push_back({&example, line.at(example)});
    }
    return seen;
}

QJsonArray figuresOf(const std::vector<Seen> &seen)
{
    const auto nods = double(std::ranges::count_if(seen, [](const Seen &s) { return s.example->isNodding; }));
    const double good = double(seen.size()) - nods;
    QJsonArray figures;
    for (const double limit : {7.5, 8.0, 8.5, 9.0, 10.0, 12.0, 15.0}) {
        double caught = 0;
        double accused = 0;
        for (const Seen &one : seen)
            if (std::abs(one.degrees) > limit)
                (one.example->isNodding ? caught : accused) += 1;
        figures.append(QJsonObject{{u"degreesAbove"_s, limit},
                                   {u"recall"_s, std::round(1e4 * caught / nods) / 1e4},
                                   {u"falseAlarms"_s, std::round(1e4 * accused / good) / 1e4}});
        std::printf("  above %.1f degrees: %.0f of %.0f caught, %.0f of %.0f good ones accused\n", limit,
                    caught, nods, accused, good);
    }
    return figures;
}

Provenance provenanceOf(const std::vector<Portrait> &portraits, const std::vector<Example> &examples)
{
    QSet<QString> people;
    Provenance provenance{u"pose.pitch"_s};
    for (const Example &example : examples) {
        people.insert(portraits[size_t(example.picture)].person);
        if (!example.isNodding)
            ++(example.isNodded ? provenance.broken : provenance.good);
    }
    provenance.people = int(people.size());
    return provenance;
}

} // namespace

bool trainNods(const std::vector<Portrait> &portraits, const QString &output)
{
    const std::vector<Example> examples = examplesOf(portraits);
    if (examples.empty())
        return false;
    std::printf("nod: %zu examples, %zu features\n", examples.size(), examples.front().features.size());
    const std::vector<Seen> seen = crossValidated(portraits, examples);
    const QJsonArray figures = figuresOf(seen);
    for (const Seen &one : seen)
        if (one.example->isNodding ? std::abs(one.degrees) < 11 : std::abs(one.degrees) > 8)
            std::printf("  %s %s %.1f\n", qUtf8Printable(portraits[size_t(one.example->picture)].file),
                        one.example->isNodding ? "nods" : "straight", one.degrees);
    const Line line = trained(portraits, examples, -1);
    const LinearModel model({line.weights.begin<float>(), line.weights.end<float>()}, float(line.bias));
    return writeModel(output, u"nod"_s, model, provenanceOf(portraits, examples), figures);
}

} // namespace liuying::vision
