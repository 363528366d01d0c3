// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace liuying::tests {

/// A file with given bytes in a folder of its own, gone with the object.
class TextFile {
public:
    TextFile(const QByteArray &bytes, const QString &name) : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    TextFile(const QString &text, const QString &name) : TextFile(text.toUtf8(), name) {}

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace liuying::tests
