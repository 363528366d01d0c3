// SPDX-License-Identifier: Apache-2.0
#include "vision/CameraList.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kPrefix("camera:");

QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
}

/// Drivers say "HD Webcam: HD Webcam", cut off after 31 letters.
QString tidyName(const QString &name)
{
    const qsizetype colon = name.indexOf(u": ");
    if (colon > 0 && name.left(colon).startsWith(QStringView(name).mid(colon + 2)))
        return name.left(colon);
    return name;
}

/// Drivers list a second node for each camera, which carries metadata and no pictures; "index" tells them
/// apart.
bool carriesPictures(const QString &folder)
{
    const QString index = firstLine(folder + u"/index"_s);
    return index.isEmpty() || index == u"0";
}

/// Where a camera sits, as sysfs tells: a USB interface "1-2:1.0" below the device "1-2", or something built
/// in.
struct Seat {
    QString port;  ///< 1-2
    QString model; ///< maker, product, serial number and interface
};

Seat seatOf(const QString &folder)
{
    const QString device = QFileInfo(folder + u"/device"_s).canonicalFilePath();
    const QString seat = QFileInfo(device).fileName();
    const QString usb = QFileInfo(device).path();
    const QString maker = firstLine(usb + u"/idVendor"_s);
    if (maker.isEmpty())
        return {seat, u"built-in"_s};
    const qsizetype colon = seat.indexOf(u':');
    QString model = QStringList{maker, firstLine(usb + u"/idProduct"_s), firstLine(usb + u"/serial"_s),
                                seat.mid(colon + 1)}
                        .join(u':');
    model.replace(u'@', u'-').replace(u'#', u'-'); // serial numbers may hold anything
    return {seat.left(colon), model};
}

/// A key is "camera:MODEL@PORT#NAME"; only the name may hold @ or #.
struct KeyParts {
    QString model;
    QString port;
    QString name;
};

KeyParts partsOf(const QString &key)
{
    const QString text = key.mid(kPrefix.size());
    const qsizetype hash = text.indexOf(u'#');
    const QString place = text.left(hash);
    const qsizetype at = place.indexOf(u'@');
    return {place.left(at), at < 0 ? QString() : place.mid(at + 1),
            hash < 0 ? QString() : text.mid(hash + 1)};
}

/// Two of the same name get their port; two built in alike (no port to speak of) their index.
void tellApart(QList<CameraDevice> &devices)
{
    const QList<CameraDevice> asNamed = devices;
    for (CameraDevice &device : devices) {
        const auto alike = std::ranges::count(asNamed, device.name, &CameraDevice::name);
        if (alike < 2)
            continue;
        const QString port = partsOf(device.key).port;
        const bool isTold = std::ranges::count_if(asNamed, [&](const CameraDevice &other) {
                                return other.name == device.name && partsOf(other.key).port == port;
                            }) == 1;
        device.name =
            isTold
                ? QCoreApplication::translate("Vision", "%1（接口 %2）").arg(device.name, port)
                : QCoreApplication::translate("Vision", "%1（第 %2 号）").arg(device.name).arg(device.index);
    }
}

} // namespace

QList<CameraDevice> camerasIn(const QString &sysFolder, const QString &deviceFolder)
{
    QList<CameraDevice> devices;
    const QDir folder(sysFolder);
    for (const QString &entry : folder.entryList({u"video*"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const int index = entry.mid(5).toInt(&isNumber);
        const QFileInfo node(QDir(deviceFolder).filePath(entry));
        if (!isNumber || !node.exists() || !carriesPictures(folder.filePath(entry)))
            continue;
        const Seat seat = seatOf(folder.filePath(entry));
        QString name = tidyName(firstLine(folder.filePath(entry) + u"/name"_s));
        if (name.isEmpty())
            name = QCoreApplication::translate("Vision", "摄像头%1").arg(index);
        const QString key = kPrefix + seat.model + u'@' + seat.port + u'#' + name;
        devices.append({index, name, key, node.isReadable() && node.isWritable()});
    }
    std::ranges::sort(devices, {}, &CameraDevice::index);
    tellApart(devices);
    return devices;
}

QList<CameraDevice> cameras()
{
    return camerasIn(u"/sys/class/video4linux"_s, u"/dev"_s);
}

qsizetype findCamera(const QString &key, const QStringList &known)
{
    const KeyParts wanted = partsOf(key);
    qsizetype elsewhere = -1;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const KeyParts parts = partsOf(known[i]);
        if (parts.model != wanted.model)
            continue;
        if (parts.port == wanted.port)
            return i;
        if (elsewhere < 0)
            elsewhere = i;
    }
    return elsewhere;
}

bool isCameraKey(const QString &key)
{
    return key.startsWith(kPrefix);
}

QString cameraName(const QString &key)
{
    return partsOf(key).name;
}

} // namespace liuying::vision
