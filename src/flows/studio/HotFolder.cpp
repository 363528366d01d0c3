// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/HotFolder.h"

#include "flows/StationClock.h"
#include "flows/studio/HotFiles.h"

#include <QFileSystemWatcher>
#include <QThread>
#include <QTimer>

#include <functional>
#include <optional>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Looks at a folder in the thread it lives in: on a notification, and from time to time.
class Watchman : public QObject {
public:
    using Tell = std::function<void(quint64 watch, const HotLook &look)>;

    Watchman(const Clock &clock, HotPace pace, Tell tell)
        : m_clock(clock), m_pace(pace), m_tell(std::move(tell)), m_timer(this), m_watcher(this)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Watchman::look);
        connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Watchman::look);
    }

    void begin(const QString &folder, HotFolder::OldFiles oldFiles, quint64 watch)
    {
        end();
        m_folder = folder;
        m_watch = watch;
        m_files.emplace(folder, oldFiles, m_pace);
        look();
    }

    void end()
    {
        m_timer.stop();
        if (!m_watcher.directories().isEmpty())
            m_watcher.removePaths(m_watcher.directories());
        m_files.reset();
    }

    void look()
    {
        if (!m_files)
            return;
        const HotLook look = m_files->look(m_clock.nowUtcMs());
        // A folder that went away is watched by nobody; the one of that name that comes back is another.
        if (look.state == HotFolderState::Gone)
            m_watcher.removePath(m_folder);
        else if (m_watcher.directories().isEmpty())
            m_watcher.addPath(m_folder);
        m_tell(m_watch, look);
        m_timer.start(look.state == HotFolderState::Waiting ? m_pace.lookSoonMs : m_pace.lookEveryMs);
    }

    void forget(const QString &file)
    {
        if (m_files)
            m_files->forget(file);
    }

private:
    const Clock &m_clock;
    HotPace m_pace;
    Tell m_tell;
    QTimer m_timer;
    QFileSystemWatcher m_watcher;
    QString m_folder;
    quint64 m_watch = 0;
    std::optional<HotFiles> m_files;
};

const Clock &machineClock()
{
    static const StationClock clock;
    return clock;
}

} // namespace

class HotFolder::Private {
public:
    Private(HotFolder &owner, const Clock &clock, HotPace pace) : m_owner(owner)
    {
        m_thread.setObjectName(u"hot folder"_s);
        m_watchman = new Watchman(clock, pace, [this](quint64 fromWatch, const HotLook &look) {
            QMetaObject::invokeMethod(
                &m_owner, [this, fromWatch, look] { take(fromWatch, look); }, Qt::QueuedConnection);
        });
        m_watchman->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_watchman, &QObject::deleteLater);
        m_thread.start();
    }

    ~Private()
    {
        m_thread.quit();
        m_thread.wait();
    }

    template <typename Order>
    void order(Order order)
    {
        QMetaObject::invokeMethod(
            m_watchman, [watchman = m_watchman, order] { order(*watchman); }, Qt::QueuedConnection);
    }

    void setState(HotFolderState now)
    {
        if (std::exchange(state, now) != now)
            Q_EMIT m_owner.stateChanged(now);
    }

    QString folder;
    HotFolderState state = HotFolderState::Off;
    quint64 watch = 0; ///< counts the folders; what an earlier one still says is dropped

private:
    void take(quint64 fromWatch, const HotLook &look)
    {
        if (fromWatch != watch)
            return;
        setState(look.state);
        for (const HotFile &file : look.ready)
            Q_EMIT m_owner.fileReady(file);
        for (const HotFile &file : look.lateRaws)
            Q_EMIT m_owner.rawCameLate(file);
        for (const Error &trouble : look.troubles)
            Q_EMIT m_owner.troubled(trouble);
        Q_EMIT m_owner.looked();
    }

    HotFolder &m_owner;
    QThread m_thread;
    Watchman *m_watchman; // lives in m_thread
};

HotFolder::HotFolder(QObject *parent) : HotFolder(machineClock(), {}, parent) {}

HotFolder::HotFolder(const Clock &clock, HotPace pace, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, clock, pace))
{}

HotFolder::~HotFolder() = default;

void HotFolder::watch(const QString &folder, OldFiles oldFiles)
{
    d->folder = folder;
    const quint64 watch = ++d->watch;
    d->order([=](Watchman &watchman) { watchman.begin(folder, oldFiles, watch); });
}

void HotFolder::stop()
{
    d->folder.clear();
    ++d->watch;
    d->order([](Watchman &watchman) { watchman.end(); });
    d->setState(HotFolderState::Off);
}

QString HotFolder::folder() const
{
    return d->folder;
}

HotFolderState HotFolder::state() const
{
    return d->state;
}

void HotFolder::forget(const QString &file)
{
    d->order([file](Watchman &watchman) { watchman.forget(file); });
}

void HotFolder::lookNow()
{
    d->order([](Watchman &watchman) { watchman.look(); });
}

} // namespace liuying
