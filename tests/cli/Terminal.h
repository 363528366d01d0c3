// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <ostream>

// Readable values in the messages of failing tests.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace liuying::cli {

/// What one call of liuyingctl left behind.
struct Answer {
    int status = -1;
    QString out;
    QString err;
    QJsonObject json; ///< of the answer, where it is an object
    QJsonArray list;  ///< of the answer, where it is an array
    bool isOneDocument = false;
};

/// A terminal with a station folder of its own.
class Terminal {
public:
    /// Runs the command with --data and --json.
    [[nodiscard]] Answer json(const QStringList &arguments) const;
    /// Runs the command with --data, for people.
    [[nodiscard]] Answer text(const QStringList &arguments) const;
    /// As `init --demo`, which is run once for all tests of the process; each gets a copy.
    [[nodiscard]] bool beginWithDemo() const;
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("station")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the test's own folder and gives its path.
    [[nodiscard]] QString file(const QString &name, const QString &content) const;

private:
    QTemporaryDir m_folder;
};

/// A file of tests/data/cli.
[[nodiscard]] QString fixture(const QString &name);
/// The folder of shared sample files; empty where there is none.
[[nodiscard]] QString samplesFolder();
[[nodiscard]] QJsonValue readJson(const QString &file);
[[nodiscard]] QStringList strings(const QJsonValue &array);

} // namespace liuying::cli
