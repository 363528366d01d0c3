// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ScannerLoss.h"

#include <QCoreApplication>

namespace liuying {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScannerLoss)
};

} // namespace

QString lossInWords(ScanSpoiler spoiler)
{
    switch (spoiler) {
    case ScanSpoiler::TwoAtOnce:
        return Words::tr("两把扫码枪同时扫了码，内容混在一起，没有采用。请一把一把地再扫一次。");
    case ScanSpoiler::SeveralLines:
        return Words::tr("两次扫码连在了一起，或者码里有换行，没有采用。请再扫一次。");
    case ScanSpoiler::ForeignKeys:
        return Words::tr(
            "扫码枪在码的中间夹了别的键，没有采用。请再扫一次；老是这样，请到“设备”页测试扫码枪。");
    case ScanSpoiler::CapsLock:
        return Words::tr("大写锁定开着，码里的大小写可能颠倒，没有采用。请按 Caps Lock 关掉，再扫一次。");
    case ScanSpoiler::None:
    case ScanSpoiler::InputMethod:
        break;
    }
    return Words::tr("输入法吃掉了这次扫码。请切换到英文输入，再扫一次。");
}

QString mendingInWords(const ScanReading &reading)
{
    if (reading.capsLockWasUndone)
        return Words::tr("大写锁定开着，码里的大小写已自动纠正。建议按 Caps Lock 关掉。");
    if (reading.wasComposed)
        return Words::tr("输入法截走了这次扫码，内容已从按键里读回。建议切换到英文输入。");
    if (reading.wasFullWidth)
        return Words::tr("输入法处于全角状态，已自动换成半角。建议切换到英文输入。");
    return {};
}

} // namespace liuying
