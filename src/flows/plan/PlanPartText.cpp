// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PlanPartText.h"

#include "core/journal/PlanJson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const auto kFormat = u"liuying-part"_s;
constexpr int kVersion = 1;

/// Over the content, whatever its blanks and the order of its keys: QJsonObject sorts them.
QString digestOf(QJsonObject object)
{
    object.remove("digest"_L1);
    const QByteArray canonical = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> notAPart(const QString &file, const QString &detail)
{
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate("Flows", "%1不是完整的学院分表文件。请重新拷贝，或者请对方重新导出。")
            .arg(file),
        detail);
}

template <typename T>
bool areOf(const QString &college, const QList<T> &list)
{
    return std::ranges::all_of(list, [&college](const T &item) { return item.college == college; });
}

bool isOfOneCollege(const Plan &part, const QString &college)
{
    return areOf(college, part.batches) && areOf(college, part.classSlots) &&
           areOf(college, part.announcedClasses) && areOf(college, part.coordinators);
}

bool hasBadWindow(const Plan &part)
{
    const auto isBad = [](const auto &item) { return !item.window.isValid(); };
    return std::ranges::any_of(part.batches, isBad) || std::ranges::any_of(part.classSlots, isBad);
}

Result<PlanPartFile> partFromObject(const QString &file, const QJsonObject &object)
{
    JsonFields fields(object);
    PlanPartFile part;
    part.campaignId = fields.text("campaignId"_L1);
    part.campaignTitle = fields.text("campaignTitle"_L1);
    part.college = fields.text("college"_L1);
    part.campaignRevision = fields.smallInteger("campaignRevision"_L1);
    part.collegeRevision = fields.smallInteger("collegeRevision"_L1);
    part.sent = fields.smallInteger("sent"_L1);
    part.base = fields.object("base"_L1, planFromJson);
    part.part = fields.object("part"_L1, planFromJson);
    if (!fields.problem().isEmpty())
        return notAPart(file, fields.problem());
    const bool isWhole = !part.college.isEmpty() && !part.campaignId.isEmpty();
    if (!isWhole || !isOfOneCollege(part.base, part.college) || !isOfOneCollege(part.part, part.college))
        return notAPart(file, u"not of one college"_s);
    if (hasBadWindow(part.base) || hasBadWindow(part.part))
        return notAPart(file, u"a window that is none"_s);
    return part;
}

} // namespace

QByteArray partToBytes(const PlanPartFile &part)
{
    QJsonObject object{{"format"_L1, kFormat},
                       {"version"_L1, kVersion},
                       {"campaignId"_L1, part.campaignId},
                       {"campaignTitle"_L1, part.campaignTitle},
                       {"college"_L1, part.college},
                       {"campaignRevision"_L1, part.campaignRevision},
                       {"collegeRevision"_L1, part.collegeRevision},
                       {"sent"_L1, part.sent},
                       {"base"_L1, planToJson(part.base)},
                       {"part"_L1, planToJson(part.part)}};
    object.insert("digest"_L1, digestOf(object));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<PlanPartFile> partFromBytes(const QString &file, const QByteArray &bytes)
{
    // An editor that saved the file may have put a byte order mark before it.
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    const QJsonObject object = document.object();
    if (object.value("format"_L1).toString() != kFormat)
        return notAPart(file, u"no part: "_s + problem.errorString());
    if (object.value("version"_L1).toInteger() > kVersion)
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate(
                           "Flows", "%1是更新的程序写的学院分表，这里读不了。请先更新本机的程序。")
                           .arg(file),
                       u"part of a newer program"_s);
    if (object.value("digest"_L1).toString() != digestOf(object))
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Flows", "%1被手工改动过，没有读入。请在软件里修改，"
                                                            "然后重新导出。")
                           .arg(file),
                       u"digest of the part does not fit"_s);
    return partFromObject(file, object);
}

} // namespace liuying
