// SPDX-License-Identifier: Apache-2.0
// Reads the #include lines of every part and fails on an arrow that docs/architecture.md does not draw.

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace {

using namespace Qt::StringLiterals;

const QHash<QString, QSet<QString>> &allowed()
{
    static const QHash<QString, QSet<QString>> arrows{
        {u"core"_s, {}},
        {u"storage"_s, {u"core"_s}},
        {u"exchange"_s, {u"core"_s}},
        {u"vision"_s, {u"core"_s}},
        {u"reports"_s, {u"core"_s}},
        {u"sync"_s, {u"core"_s, u"storage"_s}},
        {u"demo"_s, {u"core"_s, u"vision"_s}},
        {u"flows"_s,
         {u"core"_s, u"storage"_s, u"exchange"_s, u"vision"_s, u"reports"_s, u"sync"_s, u"demo"_s}},
        // The screens and the terminal see the values that flows hand out, so they may name their types.
        {u"gui"_s, {u"core"_s, u"flows"_s, u"vision"_s, u"storage"_s, u"exchange"_s, u"reports"_s}},
        {u"cli"_s, {u"core"_s, u"flows"_s, u"vision"_s, u"storage"_s, u"exchange"_s, u"reports"_s}},
        {u"app"_s,
         {u"core"_s, u"storage"_s, u"exchange"_s, u"vision"_s, u"reports"_s, u"sync"_s, u"demo"_s, u"flows"_s,
          u"gui"_s}},
    };
    return arrows;
}

struct Include {
    QString file; ///< from src/
    QString header;
    bool isQuoted;
};

QList<Include> includesOf(const QString &part)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    const QDir source(QStringLiteral(LIUYING_SOURCE_DIR "/src"));
    QList<Include> includes;
    QDirIterator files(source.filePath(part), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = line.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            includes.append(
                {source.relativeFilePath(file.fileName()), found.captured(2), found.captured(1) == u"\""});
        }
    }
    return includes;
}

QString partOf(const QString &header)
{
    return header.section(u'/', 0, 0);
}

TEST(Layers, NoPartKnowsOneItMayNot)
{
    for (auto part = allowed().begin(); part != allowed().end(); ++part) {
        for (const Include &include : includesOf(part.key())) {
            const QString other = partOf(include.header);
            if (!allowed().contains(other) || other == part.key())
                continue;
            EXPECT_TRUE(part.value().contains(other))
                << include.file.toStdString() << " may not include " << include.header.toStdString();
        }
    }
}

TEST(Layers, EveryFolderOfTheSourceIsAPart)
{
    const QDir source(QStringLiteral(LIUYING_SOURCE_DIR "/src"));
    for (const QString &folder : source.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        EXPECT_TRUE(allowed().contains(folder)) << folder.toStdString() << " is not in the drawing";
}

/// Headers of a library that only some parts may see.
struct Fence {
    const char *name;
    QRegularExpression header;
    QSet<QString> parts;
};

TEST(Layers, ThirdPartiesStayBehindTheirPart)
{
    const QList<Fence> fences{
        {"OpenCV", QRegularExpression(u"^opencv2/"_s), {u"vision"_s}},
        {"ZXing", QRegularExpression(u"^ZXing/|^ReadBarcode"_s), {u"vision"_s}},
        {"Tesseract", QRegularExpression(u"^tesseract/"_s), {u"vision"_s}},
        {"SQL", QRegularExpression(u"^QSql|^QtSql|^sqlite3"_s), {u"storage"_s, u"sync"_s}},
        {"Office files", QRegularExpression(u"^zip\\.h|^freexl"_s), {u"exchange"_s}},
        {"Spreadsheet writer", QRegularExpression(u"^xlsxwriter"_s), {u"reports"_s}},
        {"Widgets",
         QRegularExpression(u"^QWidget|^QtWidgets|^QDialog|^QMainWindow|^QLabel"_s),
         {u"gui"_s, u"app"_s}},
        {"QR drawing", QRegularExpression(u"^qrencode"_s), {u"demo"_s}},
    };
    for (auto part = allowed().begin(); part != allowed().end(); ++part) {
        for (const Include &include : includesOf(part.key())) {
            for (const Fence &fence : fences) {
                if (!include.isQuoted && fence.header.match(include.header).hasMatch()) {
                    EXPECT_TRUE(fence.parts.contains(part.key()))
                        << include.file.toStdString() << " reaches over the fence to " << fence.name;
                }
            }
        }
    }
}

TEST(Layers, CoreNeedsNothingButQtCore)
{
    // Headers of Qt6::Core that core may use; QTimer, QThread and the clock are not among them on purpose.
    static const QRegularExpression forbidden(
        u"^(QTimer|QThread|QFile|QDir|QProcess|QElapsedTimer|QCoreApplication|QImage|QColor|QtGui|QtWidgets)"_s);
    for (const Include &include : includesOf(u"core"_s))
        EXPECT_FALSE(!include.isQuoted && forbidden.match(include.header).hasMatch())
            << include.file.toStdString() << " includes " << include.header.toStdString();
}

} // namespace
