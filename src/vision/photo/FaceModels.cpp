// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/FaceModels.h"

#include "vision/photo/FacePatches.h"
#include "vision/photo/LinearModel.h"
#include "vision/photo/NodFeatures.h"

#include <QLoggingCategory>

#include <algorithm>
#include <vector>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcPhotos, "station.vision.photos")

/// The classifier of a file below resources/photo; the log says once why one is missing.
std::optional<LinearModel> carried(const QString &name)
{
    const Result<LinearModel> model = LinearModel::load(name);
    if (model)
        return *model;
    qCWarning(lcPhotos) << "classifier" << name << "is missing:" << model.error().detail;
    return std::nullopt;
}

double likelihood(const LinearModel &model, const PhotoView &view, const std::vector<PatchFrame> &look)
{
    std::vector<float> features;
    for (const PatchFrame &frame : look) {
        const std::vector<float> part = patchFeatures(patchOf(view.bgr, frame));
        features.insert(features.end(), part.begin(), part.end());
    }
    return model.likelihood(features);
}

} // namespace

std::optional<EyesShut> eyesShut(const PhotoView &view)
{
    static const std::optional<LinearModel> model = carried(u"eyes"_s);
    if (!model)
        return std::nullopt;
    return EyesShut{likelihood(*model, view, {eyeFrame(*view.face, EyeSide::Left)}),
                    likelihood(*model, view, {eyeFrame(*view.face, EyeSide::Right)})};
}

std::optional<double> mouthOpen(const PhotoView &view)
{
    static const std::optional<LinearModel> model = carried(u"mouth"_s);
    return model ? std::optional(likelihood(*model, view, {mouthFrame(*view.face)})) : std::nullopt;
}

std::optional<double> glassesWorn(const PhotoView &view)
{
    static const std::optional<LinearModel> model = carried(u"glasses"_s);
    if (!model)
        return std::nullopt;
    double worst = 0;
    for (const EyesBy by : {EyesBy::Eyes, EyesBy::NoseAndJaw})
        worst = std::max(
            worst, likelihood(*model, view, {glassesFrame(*view.face, by), bridgeFrame(*view.face, by)}));
    return worst;
}

std::optional<double> earHidden(const PhotoView &view)
{
    static const std::optional<LinearModel> model = carried(u"ears"_s);
    if (!model)
        return std::nullopt;
    return std::max(likelihood(*model, view, {earFrame(*view.face, EyeSide::Left)}),
                    likelihood(*model, view, {earFrame(*view.face, EyeSide::Right)}));
}

std::optional<double> nodOf(const PhotoView &view)
{
    static const std::optional<LinearModel> model = carried(u"nod"_s);
    return model ? model->sum(nodFeatures(view.bgr, *view.face)) : std::nullopt;
}

} // namespace liuying::vision
