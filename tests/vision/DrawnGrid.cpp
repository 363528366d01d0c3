// SPDX-License-Identifier: Apache-2.0
#include "vision/DrawnGrid.h"

#include <qrencode.h>

#include <cmath>
#include <memory>

namespace liuying::vision {

namespace {

QRecLevel levelOf(QrLevel level)
{
    constexpr std::array kLevels = {QR_ECLEVEL_L, QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H};
    return kLevels[static_cast<std::size_t>(level)];
}

} // namespace

ModuleGrid drawnGrid(const QByteArray &payload, int version, QrLevel level)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(payload.size()),
                          reinterpret_cast<const unsigned char *>(payload.constData()), version,
                          levelOf(level)),
        &QRcode_free);
    if (!code)
        return {};
    ModuleGrid grid;
    grid.side = code->width;
    for (int i = 0; i < code->width * code->width; ++i)
        grid.darkness.push_back((code->data[i] & 1) != 0 ? 1.0F : -1.0F);
    const double side = grid.side;
    grid.corners = QPolygonF({{0, 0}, {side, 0}, {side, side}, {0, side}});
    return grid;
}

QByteArray scrambledBytes(int size, unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes.append(static_cast<char>(random() & 0xff));
    return bytes;
}

ModuleGrid withNoise(const ModuleGrid &grid, double deviation, std::mt19937 &random)
{
    std::normal_distribution<double> noise(0, deviation);
    ModuleGrid noisy = grid;
    for (float &darkness : noisy.darkness)
        darkness =
            static_cast<float>(std::tanh((double(darkness) + noise(random)) / (deviation * deviation)));
    return noisy;
}

ModuleGrid mirroredGrid(const ModuleGrid &grid)
{
    ModuleGrid mirrored = grid;
    for (int row = 0; row < grid.side; ++row) {
        for (int column = 0; column < grid.side; ++column)
            mirrored.darkness[static_cast<std::size_t>(column * grid.side + row)] = grid.at(row, column);
    }
    return mirrored;
}

} // namespace liuying::vision
