// SPDX-License-Identifier: Apache-2.0
#include "vision/FrameSource.h"

#include "vision/Codes.h"
#include "vision/Images.h"
#include "vision/Pace.h"

#include <opencv2/videoio.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logVision, "liuying.vision")

/// What folder and video have in common: pace, the end, the words.
class FileSource : public FrameSource {
public:
    FileSource(const QString &path, double framesPerSecond, bool loop)
        : m_path(path), m_pace(framesPerSecond), m_loop(loop)
    {}

    QString name() const override { return QFileInfo(m_path).fileName(); }

    Result<void> open() override
    {
        if (m_ended)
            return ended();
        m_pace.restart();
        return rewind();
    }

    Result<std::optional<QImage>> next() override
    {
        if (!m_pace.waitForTurn())
            return std::optional<QImage>();
        std::optional<QImage> frame = read();
        if (!frame && m_loop && rewind())
            frame = read();
        if (!frame) {
            m_ended = true;
            return ended();
        }
        if (frame->isNull())
            return std::optional<QImage>();
        return frame;
    }

protected:
    /// To the first frame; fails when there is none.
    virtual Result<void> rewind() = 0;
    /// Empty at the end; a null picture when this one cannot be read but others may.
    virtual std::optional<QImage> read() = 0;

    const QString &path() const { return m_path; }

    tl::unexpected<Error> nothingToShow(const QString &detail) const
    {
        return failure(
            ErrorCode::Camera,
            QCoreApplication::translate(
                "Vision", "“%1”里没有可以放映的画面。请换一个视频文件，或换一个有 JPEG、PNG 图片的文件夹。")
                .arg(QDir::toNativeSeparators(m_path)),
            detail);
    }

private:
    tl::unexpected<Error> ended() const
    {
        return failure(
            ErrorCode::Camera,
            QCoreApplication::translate("Vision", "“%1”已放完。请换一个视频或文件夹，或改用摄像头。")
                .arg(name()),
            u"end of "_s + m_path);
    }

    QString m_path;
    Pace m_pace;
    bool m_loop;
    bool m_ended = false;
};

class FolderSource final : public FileSource {
public:
    using FileSource::FileSource;

    void close() override { m_files.clear(); }

private:
    Result<void> rewind() override
    {
        const QStringList patterns{u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.webp"_s, u"*.bmp"_s};
        m_files = QDir(path()).entryInfoList(patterns, QDir::Files, QDir::Name);
        m_position = 0;
        if (m_files.isEmpty())
            return nothingToShow(u"no pictures in "_s + path());
        return {};
    }

    std::optional<QImage> read() override
    {
        if (m_position >= m_files.size())
            return std::nullopt;
        const Result<QImage> picture = loadPicture(m_files[m_position++].filePath());
        if (!picture)
            qCWarning(logVision).noquote() << "skipping a frame:" << picture.error().detail;
        return picture.value_or(QImage());
    }

    QFileInfoList m_files;
    qsizetype m_position = 0;
};

class VideoSource final : public FileSource {
public:
    using FileSource::FileSource;

    void close() override { m_capture.release(); }

private:
    Result<void> rewind() override
    {
        if (!QFileInfo(path()).isFile())
            return nothingToShow(u"no such video: "_s + path());
        try {
            if (m_capture.open(path().toStdString()))
                return {};
        } catch (const std::exception &problem) {
            return nothingToShow(path() + u": "_s + QString::fromUtf8(problem.what()));
        }
        return nothingToShow(u"cannot open the video "_s + path());
    }

    std::optional<QImage> read() override
    {
        try {
            cv::Mat image;
            if (m_capture.read(image))
                return pictureOf(image);
        } catch (const std::exception &problem) {
            qCWarning(logVision) << "reading a video failed:" << problem.what();
        }
        return std::nullopt;
    }

    cv::VideoCapture m_capture;
};

} // namespace

std::unique_ptr<FrameSource> fileSource(const QString &path, double framesPerSecond, bool loop)
{
    if (QFileInfo(path).isDir())
        return std::make_unique<FolderSource>(path, framesPerSecond, loop);
    return std::make_unique<VideoSource>(path, framesPerSecond, loop);
}

} // namespace liuying::vision
