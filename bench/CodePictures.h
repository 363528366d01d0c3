// SPDX-License-Identifier: Apache-2.0
// Camera frames with what is in them, for VisionBenchmark.
#pragma once

#include "demo/Demo.h"
#include "vision/Codes.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <memory>

namespace liuying::bench {

/// A frame and the truth about it.
struct CodePicture {
    QString file;                   ///< empty: drawn here
    QImage drawn;                   ///< null where there is a file
    QByteArray payload;             ///< of the code in view; empty: none
    QList<QByteArray> others;       ///< further codes in view: reading them is not wrong
    bool isExpected = true;         ///< can be read at all
    std::optional<double> modulePx; ///< where it is known

    /// As a camera gives it. From a file anew each time: hundreds of frames are too many to hold.
    [[nodiscard]] QImage frame() const
    {
        return drawn.isNull()
                   ? vision::loadPicture(file).value_or(QImage()).convertToFormat(QImage::Format_RGB32)
                   : drawn;
    }
};

/// Frames in the order of a camera.
using Sequence = QList<CodePicture>;

/// Phones of the demo's camera: in come, rest, go. Every payload may be in any frame, so all are "others",
/// and how many can be read nobody knows.
inline Sequence drawnSequence()
{
    using namespace Qt::StringLiterals;
    constexpr int kFrames = 300;
    QList<QByteArray> payloads;
    const auto nextScreen = [&payloads] {
        Student student;
        student.number = QString::number(2021010101 + payloads.size());
        student.name = u"柳汐澜"_s;
        student.idTail = u"0417"_s;
        payloads.append(demo::demoPayload(student.number));
        return demo::drawCodeCard(student, u"澜江理工大学"_s, payloads.last(), demo::kPhoneScreenWidthPx);
    };
    const auto camera = demo::phoneCamera(nextScreen, demo::FramePace::AsFastAsAsked);
    Sequence sequence;
    if (!camera->open())
        return sequence;
    while (sequence.size() < kFrames) {
        const auto frame = camera->next();
        if (!frame)
            break;
        if (*frame)
            sequence.append({{}, (*frame)->convertToFormat(QImage::Format_RGB32), {}, {}, false, {}});
    }
    for (CodePicture &picture : sequence)
        picture.others = payloads;
    return sequence;
}

/// "base64:…" is bytes, anything else text.
inline QByteArray labelledPayload(const QByteArray &text)
{
    constexpr QByteArrayView kBytes = "base64:";
    return text.startsWith(kBytes) ? QByteArray::fromBase64(text.sliced(kBytes.size())) : text;
}

/// The lines of a labels.tsv by the file they name; empty without one. Columns by their names.
inline QHash<QString, QHash<QByteArray, QByteArray>> readLabels(const QString &fileName)
{
    QHash<QString, QHash<QByteArray, QByteArray>> labels;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return labels;
    const QList<QByteArray> names = file.readLine().chopped(1).split('\t');
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().chopped(1).split('\t');
        QHash<QByteArray, QByteArray> line;
        for (qsizetype i = 0; i < std::min(names.size(), cells.size()); ++i)
            line.insert(names[i], cells[i]);
        labels.insert(QString::fromUtf8(line.value("file")), line);
    }
    return labels;
}

/// The pictures of @p folder by name, with what labels.tsv in @p root says of them.
inline Sequence labelledSequence(const QDir &root, const QDir &folder)
{
    const auto labels = readLabels(root.filePath(QStringLiteral("labels.tsv")));
    Sequence sequence;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        const auto label = labels.value(root.relativeFilePath(file.filePath()));
        CodePicture picture;
        picture.file = file.filePath();
        picture.payload = labelledPayload(label.value("payload"));
        for (const QByteArray &other : label.value("others").split(' '))
            picture.others.append(labelledPayload(other));
        picture.isExpected = label.value("expected") == "read";
        bool isNumber = false;
        const double modulePx = label.value("module_px").toDouble(&isNumber);
        if (isNumber)
            picture.modulePx = modulePx;
        sequence.append(picture);
    }
    return sequence;
}

/// The folder of LIUYING_FRAMES, with labels.tsv beside it; else frames drawn by the demo's camera.
inline Sequence singleFrames()
{
    const QString folder = qEnvironmentVariable("LIUYING_FRAMES");
    if (folder.isEmpty())
        return drawnSequence();
    QDir root(folder);
    root.cdUp();
    return labelledSequence(root, QDir(folder));
}

/// The folders of "tracks" beside LIUYING_FRAMES, one sequence each; else the demo's camera.
inline QList<Sequence> sequences()
{
    const QString folder = qEnvironmentVariable("LIUYING_FRAMES");
    if (folder.isEmpty())
        return {drawnSequence()};
    QDir root(folder);
    root.cdUp();
    QList<Sequence> found;
    const QDir tracks(root.filePath(QStringLiteral("tracks")));
    for (const QFileInfo &track : tracks.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        found.append(labelledSequence(root, QDir(track.filePath())));
    return found;
}

} // namespace liuying::bench
