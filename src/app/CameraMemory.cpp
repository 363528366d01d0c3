// SPDX-License-Identifier: Apache-2.0
#include "app/CameraMemory.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

bool isLive(const QString &key, bool isDemo)
{
    bool isIndex = false;
    key.toInt(&isIndex);
    return isIndex || vision::isCameraKey(key) || (key == u"auto" && !isDemo);
}

} // namespace

std::optional<vision::CameraFormat> CameraMemory::formatOf(const QString &key) const
{
    const QStringList known = formats.keys();
    const qsizetype found = vision::isCameraKey(key) ? vision::findCamera(key, known) : -1;
    return found < 0 ? std::nullopt : std::optional(formats.value(known[found]));
}

bool CameraMemory::isMirrored(const QString &key, bool isDemo) const
{
    const QStringList known = mirrored.keys();
    const qsizetype found = vision::isCameraKey(key) ? vision::findCamera(key, known) : known.indexOf(key);
    return found < 0 ? isLive(key, isDemo) : mirrored.value(known[found]);
}

QString CameraMemory::toText() const
{
    QJsonObject formatTexts;
    for (auto entry = formats.cbegin(); entry != formats.cend(); ++entry)
        formatTexts.insert(entry.key(), entry->toText());
    QJsonObject mirrors;
    for (auto entry = mirrored.cbegin(); entry != mirrored.cend(); ++entry)
        mirrors.insert(entry.key(), *entry);
    const QJsonObject all{{u"formats"_s, formatTexts}, {u"mirrored"_s, mirrors}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

CameraMemory CameraMemory::fromText(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    CameraMemory memory;
    const QJsonObject formatTexts = all.value(u"formats"_s).toObject();
    for (auto entry = formatTexts.begin(); entry != formatTexts.end(); ++entry) {
        if (const auto format = vision::CameraFormat::fromText(entry->toString()))
            memory.formats.insert(entry.key(), *format);
    }
    const QJsonObject mirrors = all.value(u"mirrored"_s).toObject();
    for (auto entry = mirrors.begin(); entry != mirrors.end(); ++entry)
        memory.mirrored.insert(entry.key(), entry->toBool());
    return memory;
}

} // namespace liuying::app
