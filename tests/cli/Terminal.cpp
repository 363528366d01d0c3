// SPDX-License-Identifier: Apache-2.0
#include "cli/Terminal.h"

#include "cli/Commands.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace liuying::cli {

using namespace Qt::StringLiterals;

Answer Terminal::text(const QStringList &arguments) const
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Answer answer;
    answer.status = run(QStringList{u"--data"_s, folder()} + arguments, out, err);
    answer.out = QString::fromUtf8(out.data());
    answer.err = QString::fromUtf8(err.data());
    return answer;
}

Answer Terminal::json(const QStringList &arguments) const
{
    Answer answer = text(arguments + QStringList{u"--json"_s});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.out.toUtf8(), &error);
    answer.isOneDocument = error.error == QJsonParseError::NoError;
    answer.json = document.object();
    answer.list = document.array();
    return answer;
}

bool Terminal::beginWithDemo() const
{
    static const Terminal demo;
    static const int status = demo.text({u"init"_s, u"--demo"_s}).status;
    bool isCopied = status == 0 && QDir().mkpath(folder());
    for (const QString &name : QDir(demo.folder()).entryList(QDir::Files))
        isCopied = isCopied && QFile::copy(demo.folder() + u'/' + name, folder() + u'/' + name);
    return isCopied;
}

QString Terminal::file(const QString &name, const QString &content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content.toUtf8());
    return file.fileName();
}

QString fixture(const QString &name)
{
    return QStringLiteral(LIUYING_TEST_DATA "/cli/") + name;
}

QString samplesFolder()
{
    const QString shared =
        qEnvironmentVariable("LIUYING_SHARED", QStringLiteral(LIUYING_SOURCE_DIR "/../shared"));
    const QString samples = shared + u"/samples"_s;
    return QFileInfo(samples).isDir() ? samples : QString();
}

QJsonValue readJson(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

} // namespace liuying::cli
