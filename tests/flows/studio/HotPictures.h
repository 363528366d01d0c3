// SPDX-License-Identifier: Apache-2.0
// Pictures as a camera's program writes them into a folder: tiny, each another one.
#pragma once

#include "demo/Portrait.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace liuying {

/// A JPEG that says when it was taken; of another @p shade, another file.
[[nodiscard]] inline QByteArray tinyJpeg(int shade,
                                         const LocalDateTime &takenAt = {QDate(2025, 4, 12), QTime(9, 0)})
{
    QImage picture(16, 16, QImage::Format_RGB32);
    picture.fill(QColor(shade % 256, (shade / 256) % 256, 120));
    // What stands behind the end of a picture is the maker's; here it makes each file another one.
    return demo::cameraJpeg(picture, takenAt) + QByteArray::number(shade);
}

inline void writeFile(const QString &path, const QByteArray &bytes,
                      QIODevice::OpenMode how = QIODevice::WriteOnly)
{
    QFile file(path);
    ASSERT_TRUE(file.open(how)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace liuying
