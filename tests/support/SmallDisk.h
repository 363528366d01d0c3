// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/mount.h>

namespace liuying {

/// A disk of its own with so many KiB; only root can have one.
class SmallDisk {
public:
    explicit SmallDisk(int sizeKib)
    {
        const QByteArray options = "size=" + QByteArray::number(sizeKib) + "k,mode=0777";
        m_isMounted =
            ::mount("tmpfs", m_folder.path().toUtf8().constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.path().toUtf8().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/数据"); }
    void fill() const
    {
        QFile ballast(m_folder.path() + QStringLiteral("/ballast"));
        ASSERT_TRUE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096) {
        }
    }
    void makeRoom() const { QFile::remove(m_folder.path() + QStringLiteral("/ballast")); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace liuying
