// SPDX-License-Identifier: Apache-2.0
#include "flows/handover/HandOver.h"

#include <QCoreApplication>

namespace liuying {

QLatin1String handOverFaultKey(HandOverFault fault)
{
    switch (fault) {
    case HandOverFault::AcceptedTwice:
        return QLatin1String("accepted-twice");
    case HandOverFault::PreparedMissing:
        return QLatin1String("prepared-missing");
    case HandOverFault::PreparedChanged:
        return QLatin1String("prepared-changed");
    case HandOverFault::CopyMissing:
        return QLatin1String("copy-missing");
    case HandOverFault::CopyChanged:
        return QLatin1String("copy-changed");
    case HandOverFault::ManifestDiffers:
        return QLatin1String("manifest-differs");
    case HandOverFault::NotAccepted:
        break;
    }
    return QLatin1String("not-accepted");
}

QString handOverSentence(const HandOverTrouble &trouble)
{
    switch (trouble.fault) {
    case HandOverFault::AcceptedTwice:
        return QCoreApplication::translate(
                   "HandOver", "%1：这个学生有两张采用的照片，交付的是后一张。请到影棚撤回其中一张。")
            .arg(trouble.shot);
    case HandOverFault::PreparedMissing:
        return QCoreApplication::translate("HandOver",
                                           "%1：成品“%2”不见了，没有交付。请从备份找回，或在影棚里重新采用。")
            .arg(trouble.shot, trouble.file);
    case HandOverFault::PreparedChanged:
        return QCoreApplication::translate(
                   "HandOver", "%1：成品“%2”被改动过，没有交付。请从备份找回，或在影棚里重新采用。")
            .arg(trouble.shot, trouble.file);
    case HandOverFault::CopyMissing:
        return QCoreApplication::translate("HandOver", "“%1”不在交付的文件夹里。请再交付一次。")
            .arg(trouble.file);
    case HandOverFault::CopyChanged:
        return QCoreApplication::translate("HandOver", "“%1”和记录的不一样。请再交付一次。")
            .arg(trouble.file);
    case HandOverFault::ManifestDiffers:
        return QCoreApplication::translate("HandOver", "清单“%1”和交付的文件对不上。请再交付一次。")
            .arg(trouble.file);
    case HandOverFault::NotAccepted:
        break;
    }
    return QCoreApplication::translate("HandOver",
                                       "“%1”不是现在采用的照片，可能重拍过。请再交付一次，并删去这个文件。")
        .arg(trouble.file);
}

} // namespace liuying
