// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardTints.h"

#include <array>

namespace liuying {

const BoardTint &tintOf(QStringView college)
{
    static const std::array<BoardTint, 12> tints{{
        {QColor(0xdce9fb), QColor(0x4f83cc)}, // blue
        {QColor(0xe4e2fa), QColor(0x7a70c8)}, // indigo
        {QColor(0xefe1f7), QColor(0x9a66b8)}, // violet
        {QColor(0xf7e0ee), QColor(0xb8639a)}, // mauve
        {QColor(0xd5eff3), QColor(0x3a97a8)}, // cyan
        {QColor(0xd6f0e7), QColor(0x3b9a7e)}, // teal
        {QColor(0xdff0d8), QColor(0x6a9c4f)}, // green
        {QColor(0xebefce), QColor(0x93993f)}, // olive
        {QColor(0xf0e6da), QColor(0x9c7f58)}, // sand
        {QColor(0xe2e7ec), QColor(0x6f8196)}, // slate
        {QColor(0xdfe6f3), QColor(0x5f77a8)}, // steel
        {QColor(0xe9e4e8), QColor(0x8a7387)}, // grape
    }};
    // FNV-1a: qHash() may differ from run to run.
    quint32 hash = 2166136261U;
    for (const QChar c : college)
        hash = (hash ^ c.unicode()) * 16777619U;
    return tints[(hash ^ (hash >> 16)) % tints.size()];
}

} // namespace liuying
