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
#include <QSet>

#include <utility>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logVision, "liuying.vision")

/// What is asked for by kOwnPace where there is no pace of its own.
constexpr double kUsualPace = 25;
/// No camera sends more; a preview of forty million pixels would hold up the window.
constexpr int kLongestSidePx = 1920;

QStringList picturePatterns()
{
    return {u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.webp"_s, u"*.bmp"_s};
}

QImage asFromACamera(const QImage &picture)
{
    if (std::max(picture.width(), picture.height()) <= kLongestSidePx)
        return picture;
    return picture.scaled(kLongestSidePx, kLongestSidePx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// What folder and video have in common: pace, the end, the words.
class FileSource : public FrameSource {
public:
    FileSource(const QString &path, double framesPerSecond, bool loop)
        : m_path(path), m_wishedPace(framesPerSecond), m_pace(framesPerSecond), m_loop(loop)
    {}

    QString name() const override { return QFileInfo(m_path).fileName(); }

    Result<void> open() override
    {
        if (m_ended)
            return ended();
        if (const Result<void> rewound = rewind(); !rewound)
            return rewound;
        m_pace = Pace(m_wishedPace == kOwnPace ? ownPace() : m_wishedPace);
        m_pace.restart();
        return {};
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
    /// Frames a second, once it is open.
    virtual double ownPace() const { return kUsualPace; }

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
    double m_wishedPace;
    Pace m_pace;
    bool m_loop;
    bool m_ended = false;
};

/// The pictures of a folder, or one picture. What is added while it plays comes at the end of the round.
class PictureSource final : public FileSource {
public:
    using FileSource::FileSource;

    void close() override { m_files.clear(); }

private:
    Result<void> rewind() override
    {
        const bool hadPictures = !m_files.isEmpty();
        m_files.clear();
        m_position = 0;
        addNewFiles();
        if (m_files.isEmpty())
            return nothingToShow(u"no pictures in "_s + path());
        if (hadPictures && !std::exchange(m_hasShown, false))
            return nothingToShow(u"only broken pictures in "_s + path());
        return {};
    }

    void addNewFiles()
    {
        const QFileInfo place(path());
        if (place.isFile() && m_files.isEmpty())
            m_files = {place.filePath()};
        if (!place.isDir())
            return;
        const QSet<QString> known(m_files.cbegin(), m_files.cend());
        for (const QString &name : QDir(path()).entryList(picturePatterns(), QDir::Files, QDir::Name)) {
            if (const QString file = QDir(path()).filePath(name); !known.contains(file))
                m_files.append(file);
        }
    }

    std::optional<QImage> read() override
    {
        if (m_position >= m_files.size())
            addNewFiles();
        if (m_position >= m_files.size())
            return std::nullopt;
        const QString file = m_files[m_position++];
        const Result<QImage> picture = loadPicture(file);
        if (picture) {
            m_hasShown = true;
            return asFromACamera(*picture);
        }
        if (!std::exchange(m_broken[file], true))
            qCWarning(logVision).noquote() << "skipping a frame:" << picture.error().detail;
        return QImage();
    }

    QStringList m_files;
    qsizetype m_position = 0;
    QHash<QString, bool> m_broken; // those warned of: once each, not at each round
    bool m_hasShown = false;       // something, since the last rewind
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

    double ownPace() const override
    {
        const double rate = m_capture.get(cv::CAP_PROP_FPS);
        return rate >= 1 && rate <= 240 ? rate : kUsualPace; // what damaged files say is anything
    }

    std::optional<QImage> read() override
    {
        try {
            cv::Mat image;
            if (m_capture.read(image))
                return asFromACamera(pictureOf(image));
        } catch (const std::exception &problem) {
            qCWarning(logVision) << "reading a video failed:" << problem.what();
        }
        return std::nullopt;
    }

    cv::VideoCapture m_capture;
};

bool isPicture(const QString &path)
{
    return QDir::match(picturePatterns(), QFileInfo(path).fileName());
}

} // namespace

std::unique_ptr<FrameSource> fileSource(const QString &path, double framesPerSecond, bool loop)
{
    if (QFileInfo(path).isDir() || isPicture(path))
        return std::make_unique<PictureSource>(path, framesPerSecond, loop);
    return std::make_unique<VideoSource>(path, framesPerSecond, loop);
}

} // namespace liuying::vision
