// SPDX-License-Identifier: Apache-2.0
// train_photo_checks FOLDER OUTPUT [NAME]: trains the small classifiers of the photo checks on a folder of
// labelled pictures (labels.tsv as the shared photos have it) and writes OUTPUT/<name>.json: weights
// only, no picture and nothing of a person. Every figure is of people the fold was not trained on; the
// weights that are written are trained on all. Run by scripts/train-photo-checks.
#include "NodTrainer.h"
#include "Portraits.h"

#include "vision/photo/FacePatches.h"
#include "vision/photo/LinearModel.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <dlib/svm.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <numbers>
#include <random>

using namespace liuying;
using namespace liuying::vision;
using namespace Qt::StringLiterals;

namespace {

/// Patches that are looked at together: their features come one after the other.
using Look = std::function<std::vector<PatchFrame>(const FoundFace &)>;

/// A rule to learn: who judges it, and which pieces of the face show it. The worst of the looks counts.
struct Subject {
    QString name;
    QString check;
    std::vector<Look> looks;
    bool isSymmetric = false; ///< its mirror picture is as good an example
    int shakenBroken = 0;     ///< examples made of each broken picture by shaking it, beside itself
    int shakenGood = 0;
    double strength = 1; ///< C of the support vector machine
};

using Vector = dlib::matrix<float, 0, 1>;
using Kernel = dlib::linear_kernel<Vector>;

struct Example {
    Vector features;
    double label = -1; ///< +1 the rule is broken
    int fold = 0;
    int picture = 0;
    bool isShaken = false;
};

/// As another camera, another day and another opinion of where the eyes are would have given the patch.
cv::Mat shaken(const Portrait &portrait, PatchFrame frame, bool isMirrored, std::mt19937 &random)
{
    const auto uniform = [&](float from, float to) {
        return std::uniform_real_distribution<float>(from, to)(random);
    };
    const float turn = uniform(-3, 3) * std::numbers::pi_v<float> / 180;
    const float grow = uniform(0.96F, 1.04F);
    const cv::Point2f step = frame.step * grow;
    frame.step = {step.x * std::cos(turn) - step.y * std::sin(turn),
                  step.x * std::sin(turn) + step.y * std::cos(turn)};
    frame.middle += frame.step * uniform(-2, 2) + cv::Point2f(-frame.step.y, frame.step.x) * uniform(-2, 2);
    frame.mirrored = frame.mirrored != isMirrored;

    const double reach = cv::norm(frame.step) * (frame.size.width + frame.size.height) * 0.6;
    const cv::Rect near =
        cv::Rect(int(frame.middle.x - reach), int(frame.middle.y - reach), int(2 * reach), int(2 * reach)) &
        cv::Rect(0, 0, portrait.bgr.cols, portrait.bgr.rows);
    cv::Mat piece = portrait.bgr(near).clone();
    frame.middle -= cv::Point2f(near.tl());
    if (uniform(0, 1) < 0.3F)
        cv::GaussianBlur(piece, piece, {}, double(uniform(0.4F, 1.4F)));
    piece.convertTo(piece, -1, double(uniform(0.6F, 1.25F)), double(uniform(-15, 15)));
    if (uniform(0, 1) < 0.1F) {
        cv::Mat grey;
        cv::cvtColor(piece, grey, cv::COLOR_BGR2GRAY);
        cv::cvtColor(grey, piece, cv::COLOR_GRAY2BGR);
    }
    std::vector<uchar> jpeg;
    cv::imencode(".jpg", piece, jpeg, {cv::IMWRITE_JPEG_QUALITY, int(uniform(40, 95))});
    return patchOf(cv::imdecode(jpeg, cv::IMREAD_COLOR), frame);
}

/// The features of a look, as it is or, given @p random, shaken.
Vector featuresOf(const Subject &subject, const Portrait &portrait, const Look &look, std::mt19937 *random)
{
    const bool isMirrored = random && subject.isSymmetric && (*random)() % 2 == 0;
    std::vector<float> features;
    for (const PatchFrame &frame : look(portrait.face)) {
        const std::vector<float> part = patchFeatures(random ? shaken(portrait, frame, isMirrored, *random)
                                                             : patchOf(portrait.bgr, frame));
        features.insert(features.end(), part.begin(), part.end());
    }
    return dlib::mat(features);
}

std::vector<Example> examplesOf(const Subject &subject, const std::vector<Portrait> &portraits)
{
    std::mt19937 random(20261123);
    PersonFolds folds;
    std::vector<Example> examples;
    for (size_t i = 0; i < portraits.size(); ++i) {
        const Portrait &portrait = portraits[i];
        const QString truth = portrait.labels.value(subject.check);
        if (truth == u"unknown")
            continue;
        Example example;
        example.label = truth == u"fail" ? 1 : -1;
        example.fold = folds.of(portrait.person);
        example.picture = int(i);
        for (const Look &look : subject.looks) {
            example.isShaken = false;
            example.features = featuresOf(subject, portrait, look, nullptr);
            examples.push_back(example);
            example.isShaken = true;
            for (int n = 0; n < (example.label > 0 ? subject.shakenBroken : subject.shakenGood); ++n) {
                example.features = featuresOf(subject, portrait, look, &random);
                examples.push_back(example);
            }
        }
    }
    return examples;
}

/// Weights and bias of the straight line between broken and good; @p fold is left out (−1: none).
std::pair<Vector, double> trained(const Subject &subject, const std::vector<Example> &examples, int fold)
{
    std::vector<Vector> features;
    std::vector<double> labels;
    for (const Example &example : examples)
        if (example.fold != fold) {
            features.push_back(example.features);
            labels.push_back(example.label);
        }
    const auto broken = double(std::ranges::count(labels, 1.0));
    const double good = double(labels.size()) - broken;
    dlib::svm_c_linear_dcd_trainer<Kernel> trainer;
    trainer.set_c_class1(float(subject.strength * (broken + good) / (2 * broken)));
    trainer.set_c_class2(float(subject.strength * (broken + good) / (2 * good)));
    trainer.set_max_iterations(300);
    trainer.set_epsilon(0.02F);
    const auto function = trainer.train(features, labels);
    // the function is a sum over support vectors; a linear kernel lets them be added up
    Vector weights = function.alpha(0) * function.basis_vectors(0);
    for (long i = 1; i < function.alpha.size(); ++i)
        weights += function.alpha(i) * function.basis_vectors(i);
    return {weights, -function.b};
}

/// One picture seen by the fold that does not know its person.
struct Seen {
    int picture = 0;
    double label = -1;
    double margin = 0; ///< the greatest of its patches
};

std::vector<Seen> crossValidated(const Subject &subject, const std::vector<Example> &examples)
{
    std::vector<Seen> seen;
    for (int fold = 0; fold < kFolds; ++fold) {
        const auto [weights, bias] = trained(subject, examples, fold);
        for (const Example &example : examples) {
            if (example.fold != fold || example.isShaken)
                continue;
            const double margin = dlib::dot(weights, example.features) + bias;
            if (!seen.empty() && seen.back().picture == example.picture)
                seen.back().margin = std::max(seen.back().margin, margin);
            else
                seen.push_back({example.picture, example.label, margin});
        }
    }
    return seen;
}

/// Platt's curve: slope and offset that turn margins into likelihoods, broken and good weighing the same.
std::pair<double, double> fittedCurve(const std::vector<Seen> &seen)
{
    const auto broken = double(std::ranges::count(seen, 1.0, &Seen::label));
    const double good = double(seen.size()) - broken;
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < 20'000; ++step) {
        double bySlope = 1e-3 * slope; // never steeper than the examples show
        double byOffset = 0;
        for (const Seen &one : seen) {
            const double weight = 0.5 / (one.label > 0 ? broken : good);
            const double error = 1 / (1 + std::exp(-(slope * one.margin + offset))) - (one.label > 0 ? 1 : 0);
            bySlope += weight * error * one.margin;
            byOffset += weight * error;
        }
        slope -= 0.5 * bySlope;
        offset -= 0.5 * byOffset;
    }
    return {slope, offset};
}

/// Shares of the broken caught and of the good accused above a likelihood.
QJsonObject figuresAt(double limit, const std::vector<Seen> &seen, double slope, double offset)
{
    std::array<double, 2> all{};
    std::array<double, 2> above{};
    for (const Seen &one : seen) {
        const auto side = size_t(one.label > 0);
        all.at(side) += 1;
        above.at(side) += 1 / (1 + std::exp(-(slope * one.margin + offset))) > limit ? 1 : 0;
    }
    return {{u"likelihoodAbove"_s, limit},
            {u"recall"_s, std::round(1e4 * above[1] / all[1]) / 1e4},
            {u"falseAlarms"_s, std::round(1e4 * above[0] / all[0]) / 1e4}};
}

Provenance provenanceOf(const Subject &subject, const std::vector<Portrait> &portraits,
                        const std::vector<Seen> &seen)
{
    QSet<QString> people;
    for (const Seen &one : seen)
        people.insert(portraits[size_t(one.picture)].person);
    const auto broken = int(std::ranges::count(seen, 1.0, &Seen::label));
    return {subject.check, int(people.size()), broken, int(seen.size()) - broken};
}

void listWorst(const std::vector<Seen> &seen, const std::vector<Portrait> &portraits, double slope,
               double offset)
{
    std::vector<Seen> sorted = seen;
    std::ranges::sort(sorted, {}, [](const Seen &one) { return one.margin * one.label; });
    for (size_t i = 0; i < std::min<size_t>(14, sorted.size()); ++i)
        std::printf("  %s %s %.3f\n", qUtf8Printable(portraits[size_t(sorted[i].picture)].file),
                    sorted[i].label > 0 ? "broken" : "good",
                    1 / (1 + std::exp(-(slope * sorted[i].margin + offset))));
}

bool train(const Subject &subject, const std::vector<Portrait> &portraits, const QString &output)
{
    const std::vector<Example> examples = examplesOf(subject, portraits);
    const std::vector<Seen> seen = crossValidated(subject, examples);
    const auto [slope, offset] = fittedCurve(seen);
    QJsonArray figures;
    std::printf("%s: %zu examples, %ld features, slope %.2f offset %.2f\n", qUtf8Printable(subject.name),
                examples.size(), examples.front().features.size(), slope, offset);
    for (const double limit : {0.1, 0.2, 0.5, 0.6, 0.8, 0.95}) {
        const QJsonObject at = figuresAt(limit, seen, slope, offset);
        figures.append(at);
        std::printf("  above %.1f: recall %.4f, false alarms %.4f\n", limit, at.value("recall"_L1).toDouble(),
                    at.value("falseAlarms"_L1).toDouble());
    }
    listWorst(seen, portraits, slope, offset);

    const auto [weights, bias] = trained(subject, examples, -1);
    std::vector<float> scaled(size_t(weights.size()));
    for (long i = 0; i < weights.size(); ++i)
        scaled[size_t(i)] = float(slope) * weights(i);
    const LinearModel model(std::move(scaled), float(slope * bias + offset));
    return writeModel(output, subject.name, model, provenanceOf(subject, portraits, seen), figures);
}

/// How strong each machine is (C) was chosen among 0.0005 … 0.2 by the figures on people not trained on:
/// ears, whose truth is the vaguest, want the weakest.
std::vector<Subject> allSubjects()
{
    const auto eye = [](EyeSide side) -> Look {
        return [side](const FoundFace &face) { return std::vector{eyeFrame(face, side)}; };
    };
    const auto mouth = [](const FoundFace &face) { return std::vector{mouthFrame(face)}; };
    const auto glasses = [](EyesBy by) -> Look {
        return [by](const FoundFace &face) {
            return std::vector{glassesFrame(face, by), bridgeFrame(face, by)};
        };
    };
    const auto ear = [](EyeSide side) -> Look {
        return [side](const FoundFace &face) { return std::vector{earFrame(face, side)}; };
    };
    return {{u"eyes"_s, u"eyes.open"_s, {eye(EyeSide::Left), eye(EyeSide::Right)}, false, 12, 1, 0.05},
            {u"mouth"_s, u"mouth.closed"_s, {mouth}, true, 12, 3, 0.01},
            {u"glasses"_s,
             u"glasses.absent"_s,
             {glasses(EyesBy::Eyes), glasses(EyesBy::NoseAndJaw)},
             true,
             12,
             2,
             0.05},
            {u"ears"_s, u"ears.visible"_s, {ear(EyeSide::Left), ear(EyeSide::Right)}, false, 8, 2, 0.001}};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3 && argc != 4) {
        std::fputs("train_photo_checks FOLDER OUTPUT [NAME]\n", stderr);
        return 2;
    }
    const QString only = argc == 4 ? QString::fromLocal8Bit(argv[3]) : QString();
    const auto isWanted = [&only](const QString &name) { return only.isEmpty() || only == name; };
    const std::vector<Portrait> portraits = readPortraits(QString::fromLocal8Bit(argv[1]));
    const QString output = QString::fromLocal8Bit(argv[2]);
    bool isDone = !portraits.empty() && (!isWanted(u"nod"_s) || trainNods(portraits, output));
    for (const Subject &subject : allSubjects())
        isDone = isDone && (!isWanted(subject.name) || train(subject, portraits, output));
    return isDone ? 0 : 1;
}
