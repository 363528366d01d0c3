// SPDX-License-Identifier: Apache-2.0
#include "vision/PictureFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

tl::unexpected<Error> missing(const QString &file)
{
    return failure(
        ErrorCode::NotFound,
        QCoreApplication::translate("Vision", "找不到图片“%1”。请检查文件名和所在文件夹。").arg(shown(file)),
        u"no such picture: "_s + file);
}

tl::unexpected<Error> notAllowed(const QString &file, const QString &detail)
{
    return failure(
        ErrorCode::NoPermission,
        QCoreApplication::translate("Vision", "没有权限读取图片“%1”。请检查文件的权限。").arg(shown(file)),
        file + u": "_s + detail);
}

tl::unexpected<Error> empty(const QString &file)
{
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate("Vision", "图片“%1”是空文件。请重新保存或发送一次。").arg(shown(file)),
        u"empty file: "_s + file);
}

tl::unexpected<Error> heic(const QString &file)
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate(
                       "Vision", "“%1”是 HEIC 图片，这里打不开。请在手机上截屏，或在相册中导出为 JPEG "
                                 "后再试（iPhone：设置 → 相机 → 格式 → 兼容性最佳）。")
                       .arg(shown(file)),
                   u"HEIC: "_s + file);
}

bool isHeic(const QByteArray &bytes)
{
    const QByteArray brand = bytes.mid(8, 4);
    return bytes.mid(4, 4) == "ftyp" &&
           (brand.startsWith("hei") || brand.startsWith("hev") || brand == "mif1" || brand == "msf1");
}

} // namespace

tl::unexpected<Error> pictureTooLarge(const QString &file)
{
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate(
            "Vision",
            "图片“%1”太大（超过6000万像素，JPEG 超过1.3亿像素，或超过100 MB）。请裁剪或缩小后再试。")
            .arg(shown(file)),
        u"too large: "_s + file);
}

tl::unexpected<Error> notAPicture(const QString &file, const QString &detail)
{
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate(
            "Vision", "“%1”不是可以读取的图片，或者文件已损坏。请换成 JPEG、PNG、WebP 或 BMP 图片。")
            .arg(shown(file)),
        file + u": "_s + detail);
}

tl::unexpected<Error> pictureCutShort(const QString &file, const QString &detail)
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate(
                       "Vision", "图片“%1”不完整，后半部分缺失或已损坏。请重新从相机或手机复制一次。")
                       .arg(shown(file)),
                   file + u": "_s + detail);
}

Result<QByteArray> readPictureFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return missing(file);
    if (!info.isFile())
        return notAPicture(file, u"not a regular file"_s);
    if (info.size() > kMostPictureBytes)
        return pictureTooLarge(file);
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return notAllowed(file, device.errorString());
    QByteArray bytes = device.readAll();
    if (bytes.isEmpty())
        return empty(file);
    if (isHeic(bytes))
        return heic(file);
    return bytes;
}

} // namespace liuying::vision
