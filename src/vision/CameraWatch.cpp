// SPDX-License-Identifier: Apache-2.0
#include "vision/CameraWatch.h"

#include <utility>

namespace liuying::vision {

using namespace Qt::StringLiterals;

// /dev and not sysfs: the kernel sends no word of what comes and goes there. A node's owner and rights, which
// come a moment after the node, change its folder too.
CameraWatch::CameraWatch(QObject *parent) : CameraWatch(u"/dev"_s, &vision::cameras, parent) {}

CameraWatch::CameraWatch(const QString &folder, std::function<QList<CameraDevice>()> list, QObject *parent)
    : QObject(parent), m_list(std::move(list)), m_cameras(m_list())
{
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &CameraWatch::look);
}

void CameraWatch::look()
{
    QList<CameraDevice> now = m_list();
    if (std::exchange(m_cameras, std::move(now)) != m_cameras)
        Q_EMIT changed();
}

} // namespace liuying::vision
