// SPDX-License-Identifier: Apache-2.0
#include "flows/CardStation.h"

namespace liuying {

using namespace Qt::StringLiterals;

CardStation::CardStation()
{
    Plan plan = aPlan();
    plan.campaign.university = u"试验大学"_s;
    append(PlanPublished{u"campaign"_s, 2, plan, u"test"_s});
    Student one;
    one.number = u"C1"_s;
    one.name = u"张小三"_s;
    one.college = u"文学院"_s;
    one.idTail = u"123X"_s;
    one.level = u"本科"_s;
    Student like = one;
    like.number = u"C2"_s;
    like.level = u"硕士研究生"_s;
    append(RosterImported{u"cards"_s, {one, like}, {}, {}});
}

ReadPicture CardStation::picture(const QString &file, const QByteArray &payload, const vision::CardText &card)
{
    ReadPicture read = codeAlone(file, payload);
    read.card = card;
    return read;
}

ReadPicture CardStation::codeAlone(const QString &file, const QByteArray &payload)
{
    ReadPicture read;
    read.file = file;
    read.reading.codes = {vision::SeenCode{payload, {}}};
    return read;
}

QString CardStation::ownerOf(const QByteArray &payload) const
{
    return stores->boundCodeOwner(codeDigest(payload)).value_or(u"?"_s);
}

} // namespace liuying
