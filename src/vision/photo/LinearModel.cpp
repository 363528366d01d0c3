// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/LinearModel.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <cmath>
#include <numeric>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unusable(const QString &detail)
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("Vision", "程序自带的照片检查数据已损坏，请重新安装。"),
                   detail);
}

} // namespace

Result<LinearModel> LinearModel::load(const QString &name)
{
    QFile file(u":/photo/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Vision", "程序自带的照片检查数据已损坏，请重新安装。"),
                       u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    return fromJson(file.readAll());
}

Result<LinearModel> LinearModel::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("version"_L1).toInt() != kVersion)
        return unusable(u"not a classifier of version %1"_s.arg(kVersion));
    const QByteArray bytes = QByteArray::fromBase64(object.value("weights"_L1).toString().toLatin1());
    const auto count = size_t(object.value("features"_L1).toInt());
    if (count == 0 || size_t(bytes.size()) != count * sizeof(float))
        return unusable(u"%1 bytes of weights for %2 features"_s.arg(bytes.size()).arg(count));
    std::vector<float> weights(count);
    qFromLittleEndian<float>(bytes.constData(), qsizetype(count), weights.data());
    return LinearModel(std::move(weights), float(object.value("bias"_L1).toDouble()));
}

LinearModel::LinearModel(std::vector<float> weights, float bias) : m_weights(std::move(weights)), m_bias(bias)
{}

std::optional<double> LinearModel::sum(std::span<const float> features) const
{
    if (features.size() != m_weights.size())
        return std::nullopt;
    return std::inner_product(features.begin(), features.end(), m_weights.begin(), double(m_bias));
}

double LinearModel::likelihood(std::span<const float> features) const
{
    const std::optional<double> margin = sum(features);
    return margin ? 1 / (1 + std::exp(-*margin)) : 0.5;
}

QByteArray LinearModel::encodedWeights() const
{
    QByteArray bytes(qsizetype(m_weights.size() * sizeof(float)), Qt::Uninitialized);
    qToLittleEndian<float>(m_weights.data(), qsizetype(m_weights.size()), bytes.data());
    return bytes.toBase64();
}

} // namespace liuying::vision
