// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QString>

#include <string>
#include <vector>

/// Documents beside the project that tests read where they are present.
namespace liuying::tests {

inline QString sharedPath(const QString &name)
{
    const QString root =
        qEnvironmentVariable("LIUYING_SHARED", QStringLiteral(LIUYING_SOURCE_DIR "/../shared"));
    return root + u'/' + name;
}

/// Every file of the folder that has NAME.expected.json beside it; one empty name when there is none, so that
/// the test can say that it is skipped.
inline std::vector<QString> sharedFilesWithExpectation(const QString &folder)
{
    std::vector<QString> files;
    const QString suffix = QStringLiteral(".expected.json");
    const QDir directory(sharedPath(folder));
    for (const QFileInfo &file : directory.entryInfoList({u'*' + suffix}, QDir::Files, QDir::Name))
        files.push_back(file.filePath().chopped(suffix.size()));
    if (files.empty())
        files.push_back({});
    return files;
}

inline std::string fileTestName(const testing::TestParamInfo<QString> &info)
{
    std::string name;
    for (const QChar c : QFileInfo(info.param).fileName())
        name += c.isLetterOrNumber() && c.unicode() < 128 ? c.toLatin1() : '_';
    return name.empty() ? "none" : name;
}

} // namespace liuying::tests
