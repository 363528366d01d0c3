// SPDX-License-Identifier: Apache-2.0
// A station with two students whom a card tells apart by nothing but the level.
#pragma once

#include "flows/DoorStation.h"
#include "flows/code/CardBinder.h"

namespace liuying {

class CardStation : public DoorStation {
protected:
    CardStation();

    [[nodiscard]] static ReadPicture picture(const QString &file, const QByteArray &payload,
                                             const vision::CardText &card);
    /// A picture whose code was known already, so that nobody read its card.
    [[nodiscard]] static ReadPicture codeAlone(const QString &file, const QByteArray &payload);
    [[nodiscard]] QString ownerOf(const QByteArray &payload) const;

    const vision::CardText bachelor{QStringLiteral("张*三"), QStringLiteral("123x"),
                                    QStringLiteral("试验大学"), QStringLiteral("本科")};
    const vision::CardText master{QStringLiteral("张*三"), QStringLiteral("123x"), QStringLiteral("试验大学"),
                                  QStringLiteral("硕士研究生")};
};

} // namespace liuying
