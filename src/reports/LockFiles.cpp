// SPDX-License-Identifier: Apache-2.0
#include "reports/LockFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QtEndian>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestNote = 4096;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLongestNote) : QByteArray();
}

/// "User,login,host,time,profile;" in UTF-8, a comma inside a field with a backslash before it. The login
/// serves where no name is set.
QString libreOfficeUser(const QByteArray &note)
{
    QStringList fields{QString()};
    bool isEscaped = false;
    for (const QChar c : QString::fromUtf8(note)) {
        if (!isEscaped && c == u'\\') {
            isEscaped = true;
            continue;
        }
        if (!isEscaped && (c == u',' || c == u';'))
            fields.append(QString());
        else
            fields.last().append(c);
        isEscaped = false;
    }
    const QString name = fields.value(0).trimmed();
    return name.isEmpty() ? fields.value(1).trimmed() : name;
}

/// 165 bytes: length and name in the code page of that machine, then, from byte 55, length and name in
/// UTF-16. WPS writes the same.
QString excelUser(const QByteArray &note)
{
    constexpr qsizetype kLengthAt = 55;
    constexpr qsizetype kNameAt = kLengthAt + 2;
    if (note.size() < kNameAt)
        return {};
    const auto length = qFromLittleEndian<quint16>(note.constData() + kLengthAt);
    if (kNameAt + 2 * qsizetype{length} > note.size())
        return {};
    QString name;
    for (qsizetype i = 0; i < length; ++i)
        name += QChar(qFromLittleEndian<char16_t>(note.constData() + kNameAt + 2 * i));
    return name.trimmed();
}

struct Program {
    QString name;
    QString prefix;
    QString suffix;
    QString (*user)(const QByteArray &note);
};

} // namespace

std::optional<FileLock> lockOf(const QString &file)
{
    static const QList<Program> kPrograms{{u"LibreOffice"_s, u".~lock."_s, u"#"_s, libreOfficeUser},
                                          {u"Excel"_s, u"~$"_s, {}, excelUser},
                                          {u"WPS"_s, u".~"_s, {}, excelUser}};
    const QFileInfo target(file);
    for (const Program &program : kPrograms) {
        const QString note = target.path() + u'/' + program.prefix + target.fileName() + program.suffix;
        if (QFileInfo(note).isFile())
            return FileLock{note, program.name, program.user(bytesOf(note))};
    }
    return std::nullopt;
}

} // namespace liuying::reports
