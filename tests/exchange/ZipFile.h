// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <zip.h>

#include <utility>

namespace liuying::tests {

/// The bytes of a zip with the given parts, deflated: enough of an xlsx or docx for a test.
inline QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("parts.zip"));
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        EXPECT_GE(zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    EXPECT_EQ(zip_close(archive), 0);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace liuying::tests
