// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/StudioCall.h"
#include "flows/Words.h"
#include "flows/photo/PhotoWords.h"
#include "flows/studio/HotFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kAlarmsEvery{1};

/// Takes what comes into a folder, and says it, until the folder has been idle for long enough.
class FolderWatch : public QObject {
public:
    FolderWatch(Call &call, const OpenStudio &studio, std::optional<std::chrono::seconds> idle)
        : m_call(call), m_studio(studio), m_darkroom(studio.darkroom())
    {
        connect(&m_hot, &HotFolder::fileReady, this, &FolderWatch::take);
        connect(&m_hot, &HotFolder::troubled, this,
                [this](const Error &trouble) { m_call.complain(errorWords(trouble)); });
        connect(&m_hot, &HotFolder::stateChanged, this, &FolderWatch::sayState);
        connect(&m_alarms, &QTimer::timeout, this, &FolderWatch::lookForAlarms);
        m_alarms.start(kAlarmsEvery);
        m_idle.setSingleShot(true);
        connect(&m_idle, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        if (idle)
            m_idle.setInterval(*idle);
    }

    /// Until it is idle or something fails.
    std::optional<Error> run(const QString &folder)
    {
        m_hot.watch(folder);
        wait();
        m_loop.exec();
        lookForAlarms();
        return m_failure;
    }

    [[nodiscard]] QJsonObject document() const
    {
        return {{u"pictures"_s, m_pictures}, {u"alarms"_s, m_raised}};
    }
    [[nodiscard]] Exit status() const { return m_status; }

private:
    void wait()
    {
        if (m_idle.interval() > 0)
            m_idle.start();
    }

    void fail(const Error &error)
    {
        m_failure = error;
        m_loop.quit();
    }

    void take(const HotFile &file)
    {
        if (m_failure) // the next one must not get this one's student
            return;
        const NewPicture picture{.file = file.file, .rawFile = file.rawFile};
        const Result<ShotView> view = takePicture(m_call, m_darkroom, picture, {});
        const bool isGone = !view && view.error().code == ErrorCode::NotFound;
        if (isGone) // the card was pulled; nothing is lost that comes back with it
            m_hot.forget(file.file);
        if (isGone || (!view && view.error().code == ErrorCode::Usage)) {
            m_call.complain(errorWords(view.error()));
            return wait();
        }
        if (!view) {
            m_call.complain(QCoreApplication::translate(
                                "Cli", "从照片“%1”起都没有收。问题解决以后，先用 liuyingctl studio "
                                       "take 按次序补收，再重新开始。")
                                .arg(file.file));
            return fail(view.error());
        }
        m_status = std::max(m_status, takenStatus(*view));
        m_pictures.append(takenJson(picture, *view));
        sayTaken(m_call, *view);
        lookForAlarms();
        wait();
    }

    /// Says each alarm once.
    void lookForAlarms()
    {
        const Result<StudioStatus> status = m_studio.desk().status();
        if (!status)
            return fail(status.error());
        for (const PairingAlarm &alarm : status->alarms) {
            const std::pair key(alarm.fault, alarm.about);
            if (m_told.contains(key))
                continue;
            m_told.append(key);
            m_raised.append(alarmJson(m_studio, alarm));
            m_call.say(u"! "_s + alarmSentence(alarm));
        }
    }

    void sayState(HotFolderState state)
    {
        if (state == HotFolderState::Gone)
            m_call.complain(
                QCoreApplication::translate("Cli", "文件夹“%1”不见了，等它回来。请检查数据线、相机和存储卡。")
                    .arg(m_hot.folder()));
    }

    Call &m_call;
    const OpenStudio &m_studio;
    Darkroom m_darkroom;
    HotFolder m_hot;
    QTimer m_alarms;
    QTimer m_idle;
    QEventLoop m_loop;
    std::optional<Error> m_failure;
    QList<std::pair<PairingFault, EntryRef>> m_told;
    QJsonArray m_pictures;
    QJsonArray m_raised;
    Exit m_status = Done;
};

Result<std::optional<std::chrono::seconds>> idleOf(const Call &call)
{
    if (!call.has(u"until-idle"_s))
        return std::nullopt;
    bool isNumber = false;
    const int seconds = call.value(u"until-idle"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "--until-idle 要写成秒数，比如 30。"));
    return std::chrono::seconds(seconds);
}

} // namespace

int watchFolder(Call &call)
{
    const auto idle = idleOf(call);
    if (!idle)
        return call.fail(idle.error());
    const QString folder = call.value(u"folder"_s);
    if (!QFileInfo(folder).isDir())
        return call.misuse(QCoreApplication::translate("Cli", "请用 --folder 写明相机的文件夹。"));
    const Result<OpenStudio> studio = openStudio(call);
    if (!studio)
        return call.fail(studio.error());
    FolderWatch watch(call, *studio, *idle);
    if (const std::optional<Error> failed = watch.run(QFileInfo(folder).absoluteFilePath()))
        return call.fail(*failed);
    return std::max<int>(watch.status(), endStudio(call, *studio, watch.document(), {}));
}

} // namespace liuying::cli
