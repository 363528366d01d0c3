// SPDX-License-Identifier: Apache-2.0
// The words in the source are Chinese; every one of them must have its English (docs/decisions/002).

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

using namespace Qt::StringLiterals;

const QStringList kParts{u"exchange"_s, u"storage"_s, u"vision"_s, u"reports"_s, u"demo"_s,
                         u"flows"_s,    u"gui"_s,     u"cli"_s,    u"app"_s};

QString source(const QString &path)
{
    return QStringLiteral(LIUYING_SOURCE_DIR "/") + path;
}

/// The sources of a .ts file that have no finished English.
QStringList unfinished(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList found;
    QString text;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            text = xml.readElementText();
        else if (xml.name() == u"translation" && xml.attributes().value(u"type"_s) == u"unfinished")
            found.append(text);
    }
    return found;
}

class Translations : public testing::TestWithParam<int> {};

TEST_P(Translations, EverySentenceOfThePartHasItsEnglish)
{
    const QString part = kParts[GetParam()];
    QTemporaryDir folder;
    const QString copy = folder.filePath(part + u"_en.ts"_s);
    QFile::copy(source(u"resources/i18n/%1_en.ts"_s.arg(part)), copy);
    const int exit = QProcess::execute(QStringLiteral(LIUYING_LUPDATE),
                                       {u"-silent"_s, u"-I"_s, source(u"src"_s), u"-locations"_s, u"none"_s,
                                        u"-no-obsolete"_s, source(u"src/"_s + part), u"-source-language"_s,
                                        u"zh_CN"_s, u"-target-language"_s, u"en"_s, u"-ts"_s, copy});
    ASSERT_EQ(exit, 0);
    EXPECT_EQ(unfinished(copy).join(u'\n').toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Parts, Translations, testing::Range(0, int(kParts.size())),
                         [](const auto &row) { return kParts[row.param].toStdString(); });

} // namespace
