// SPDX-License-Identifier: Apache-2.0
// What no command may do to the station's own file, and what still works where nothing may be written.
#include "cli/OwnErrorStream.h"
#include "cli/Terminal.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <functional>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void setMode(const QString &path, mode_t mode)
{
    ASSERT_EQ(::chmod(path.toUtf8().constData(), mode), 0);
}

/// What @p answer gives in a process of an ordinary user (root is asked no permissions).
int asOrdinaryUser(const std::function<int()> &answer)
{
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setegid(65534) != 0 || seteuid(65534) != 0))
            _exit(99);
        _exit(answer());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 97;
}

/// A station with a plan and a roster.
class Safety : public testing::Test {
protected:
    Safety()
    {
        EXPECT_EQ(terminal.json({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
        EXPECT_EQ(
            terminal.json({u"plan"_s, u"import-roster"_s, fixture(u"roster.csv"_s), u"--skip-bad-rows"_s})
                .status,
            0);
    }
    [[nodiscard]] QString station() const { return terminal.folder() + u"/station.sqlite"_s; }
    [[nodiscard]] Answer report(const QString &file, const QString &format = u"csv"_s) const
    {
        return terminal.json({u"report"_s, u"attendance"_s, u"--format"_s, format, u"--out"_s, file});
    }

    const Terminal terminal;
};

/// A name that leads to the station's file; @p station is that file, @p safe a folder beside it.
struct Way {
    const char *rule;
    QString (*prepare)(const QString &station, const QString &safe);
};

class Ways : public Safety, public testing::WithParamInterface<Way> {};

TEST_P(Ways, LeadNoOutputOntoTheStation)
{
    const QString target = GetParam().prepare(station(), terminal.path(u"."_s));
    const QByteArray before = bytesOf(station());
    const bool wasThere = QFile::exists(target);
    for (const Answer &answer : {report(target), report(target, u"xlsx"_s), report(target, u"json"_s),
                                 terminal.json({u"backup"_s, target})}) {
        EXPECT_EQ(answer.status, 3);
        EXPECT_TRUE(answer.isOneDocument);
        EXPECT_TRUE(answer.json[u"error"][u"message"].toString().contains(target))
            << answer.err.toStdString();
    }
    EXPECT_EQ(bytesOf(station()), before);
    EXPECT_EQ(QFile::exists(target), wasThere);
    EXPECT_EQ(terminal.json({u"verify"_s}).status, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Outputs, Ways,
    testing::Values(Way{"ByItsName", [](const QString &station, const QString &) { return station; }},
                    Way{"ByTheNameOfItsLog",
                        [](const QString &station, const QString &) { return station + u"-wal"_s; }},
                    Way{"ByTheNameOfItsIndex",
                        [](const QString &station, const QString &) { return station + u"-shm"_s; }},
                    Way{"ByADetour",
                        [](const QString &station, const QString &safe) {
                            return safe + u"/station/../station/"_s + QFileInfo(station).fileName();
                        }},
                    Way{"ByALink",
                        [](const QString &station, const QString &safe) {
                            EXPECT_TRUE(QFile::link(station, safe + u"/link.csv"_s));
                            return safe + u"/link.csv"_s;
                        }},
                    Way{"ByALinkToItsLog",
                        [](const QString &station, const QString &safe) {
                            EXPECT_TRUE(QFile::link(station + u"-wal"_s, safe + u"/link.csv"_s));
                            return safe + u"/link.csv"_s;
                        }},
                    Way{"ByASecondName",
                        [](const QString &station, const QString &safe) {
                            const QString name = safe + u"/name.csv"_s;
                            EXPECT_EQ(::link(station.toUtf8().constData(), name.toUtf8().constData()), 0);
                            return name;
                        }}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST_F(Safety, AReportDoesNotReplaceABackup)
{
    const QString copy = terminal.path(u"backup.db"_s);
    ASSERT_EQ(terminal.json({u"backup"_s, copy}).status, 0);
    EXPECT_EQ(report(copy).status, 3);
    EXPECT_EQ(terminal.json({u"backup"_s, copy}).status, 0);
}

TEST_F(Safety, ABackupReplacesNoDocument)
{
    const QString document = terminal.file(u"名单.csv"_s, u"学号,姓名\n"_s);
    EXPECT_EQ(terminal.json({u"backup"_s, document}).status, 3);
    EXPECT_EQ(bytesOf(document), "学号,姓名\n");
}

TEST_F(Safety, ABackupIntoAFolderThatIsNotThereSaysSo)
{
    const Answer answer = terminal.json({u"backup"_s, terminal.path(u"nowhere/copy.sqlite"_s)});
    EXPECT_EQ(answer.status, 4);
    EXPECT_EQ(answer.json[u"error"][u"code"].toString(), u"not-found"_s);
}

TEST_F(Safety, WhatOnlyReadsWorksOnAReadOnlyStation)
{
    setMode(terminal.path(u"."_s), 0755);
    setMode(station(), 0444);
    setMode(terminal.folder(), 0555);
    const QTemporaryDir safe;
    setMode(safe.path(), 0777);
    const QList<QStringList> calls{
        {u"verify"_s},
        {u"plan"_s, u"show"_s},
        {u"plan"_s, u"history"_s},
        {u"ledger"_s, u"status"_s},
        {u"report"_s, u"attendance"_s, u"--format"_s, u"csv"_s, u"--out"_s, safe.filePath(u"a.csv"_s)},
        {u"backup"_s, safe.filePath(u"copy.sqlite"_s)}};
    for (const QStringList &call : calls)
        EXPECT_EQ(asOrdinaryUser([&] { return terminal.json(call).status; }), 0)
            << call.join(u' ').toStdString();
    const QStringList writing{u"door"_s, u"scan"_s, u"--room"_s, u"101"_s, u"--student"_s, u"1"_s};
    EXPECT_EQ(asOrdinaryUser([&] {
                  const Answer answer = terminal.json(writing);
                  return answer.json[u"error"][u"code"] == u"no-permission"_s ? answer.status : 98;
              }),
              4);
    setMode(terminal.folder(), 0755);
}

TEST_F(Safety, AFolderThatMayNotBeLookedIntoIsNotTakenForAnEmptyOne)
{
    setMode(terminal.path(u"."_s), 0755);
    setMode(terminal.folder(), 0000);
    for (const QStringList &call : {QStringList{u"verify"_s}, QStringList{u"init"_s}}) {
        EXPECT_EQ(asOrdinaryUser([&] {
                      const Answer answer = terminal.json(call);
                      return answer.json[u"error"][u"code"] == u"no-permission"_s ? answer.status : 98;
                  }),
                  4);
    }
    setMode(terminal.folder(), 0755);
}

TEST(ErrorStream, CarriesThisProgramsWordsOnly)
{
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        OwnErrorStream own;
        (void)!write(STDERR_FILENO, "libpng error\n", 13);
        qWarning("a library's warning");
        own.device().write("文件打不开\n");
        _exit(0);
    }
    close(ends[1]);
    QFile said;
    ASSERT_TRUE(said.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    EXPECT_EQ(said.readAll(), "文件打不开\n");
    waitpid(child, nullptr, 0);
}

} // namespace
} // namespace liuying::cli
