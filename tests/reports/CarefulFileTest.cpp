// SPDX-License-Identifier: Apache-2.0
// Files that cannot be replaced: open elsewhere, on a full disk, in a folder of somebody else. What was there
// stays whole, and nothing is left beside it.
#include "reports/ReportTable.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace liuying::reports {
namespace {

using namespace Qt::StringLiterals;

using Writer = std::function<Result<void>(const ReportTable &, const QString &)>;

/// Every kind of report file, by suffix.
const QList<std::pair<QString, Writer>> kWriters{
    {u"csv"_s, writeCsv},
    {u"json"_s, writeJson},
    {u"xlsx"_s, [](const ReportTable &table, const QString &file) { return writeXlsx(table, file); }},
    {u"pdf"_s, [](const ReportTable &table, const QString &file) { return writePdf(table, file); }}};

ReportTable longReport(int rows)
{
    ReportTable table;
    table.name = u"long"_s;
    table.title = u"名单"_s;
    table.headers = {{u"number"_s, u"学号"_s, ReportTable::Column::Text, 16},
                     {u"count"_s, u"次数"_s, ReportTable::Column::Number, 8}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({QString::number(1'000'000'007LL * (i + 1)), qlonglong{i}});
    return table;
}

class CarefulFile : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Every writer fails on an old file with @p code and words that hold each of @p words.
    void expectRefusal(ErrorCode code, const QStringList &words, const ReportTable &table = longReport(3))
    {
        for (const auto &[suffix, write] : kWriters) {
            const QString name = u"a."_s + suffix;
            put(name, "old");
            const QStringList before = files();
            const Result<void> written = write(table, path(name));
            ASSERT_FALSE(written) << suffix.toStdString();
            EXPECT_EQ(written.error().code, code) << written.error().detail.toStdString();
            for (const QString &word : words)
                EXPECT_TRUE(written.error().message.contains(word)) << written.error().message.toStdString();
            EXPECT_EQ(bytes(name), "old");
            EXPECT_EQ(files(), before);
        }
    }

    QTemporaryDir m_folder;
};

/// As Excel writes it: length and name in a code page, then length and name in UTF-16.
QByteArray excelNote(const QString &user)
{
    QByteArray note(165, ' ');
    note[0] = 2;
    note[55] = static_cast<char>(user.size());
    note[56] = 0;
    for (qsizetype i = 0; i < user.size(); ++i) {
        note[57 + 2 * i] = static_cast<char>(user[i].unicode() & 0xFF);
        note[58 + 2 * i] = static_cast<char>(user[i].unicode() >> 8);
    }
    return note;
}

struct Lock {
    const char *rule;
    QString note; ///< its name, %1 for that of the file
    QByteArray bytes;
    QStringList words;
};

class LockedFiles : public CarefulFile, public testing::WithParamInterface<Lock> {};

TEST_P(LockedFiles, AreNotWrittenOver)
{
    for (const auto &[suffix, write] : kWriters) {
        const QString name = u"名单."_s + suffix;
        put(GetParam().note.arg(name), GetParam().bytes);
        put(name, "old");
        const Result<void> written = write(longReport(3), path(name));
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::Locked);
        EXPECT_TRUE(written.error().message.contains(path(name))) << written.error().message.toStdString();
        for (const QString &word : GetParam().words)
            EXPECT_TRUE(written.error().message.contains(word)) << written.error().message.toStdString();
        EXPECT_EQ(bytes(name), "old");
        ASSERT_TRUE(QFile::remove(path(GetParam().note.arg(name))));
        EXPECT_TRUE(write(longReport(3), path(name))) << "closed meanwhile";
    }
}

INSTANTIATE_TEST_SUITE_P(
    Office, LockedFiles,
    testing::Values(
        Lock{"LibreOfficeNamesThePerson",
             u".~lock.%1#"_s,
             "刘老师,liu,office-3,12.04.2025 08:00,file:///home/liu/.config/libreoffice/4;",
             {u"LibreOffice"_s, u"刘老师"_s, u".~lock.名单."_s}},
        Lock{"LibreOfficeWithoutANameGivesTheLogin",
             u".~lock.%1#"_s,
             ",liu,office-3,12.04.2025 08:00,file:///home/liu;",
             {u"liu"_s}},
        Lock{"LibreOfficeWithACommaInTheName",
             u".~lock.%1#"_s,
             "Liu\\, Wei,liu,office-3,12.04.2025 08:00,;",
             {u"Liu, Wei"_s}},
        Lock{"AnEmptyNoteNamesTheProgram", u".~lock.%1#"_s, "", {u"LibreOffice"_s}},
        Lock{"ExcelNamesThePerson", u"~$%1"_s, excelNote(u"刘老师"_s), {u"Excel"_s, u"刘老师"_s}},
        Lock{"ExcelsNoteCutShortNamesTheProgram", u"~$%1"_s, excelNote(u"刘老师"_s).left(60), {u"Excel"_s}},
        Lock{"WpsNamesThePerson", u".~%1"_s, excelNote(u"王"_s), {u"WPS"_s, u"王"_s}}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST_F(CarefulFile, AnotherFilesLockDoesNotMatter)
{
    put(u".~lock.b.csv#"_s, "刘老师,liu,,,;");
    EXPECT_TRUE(writeCsv(longReport(3), path(u"a.csv"_s)));
}

TEST_F(CarefulFile, AFileOpenBehindALinkIsNotWrittenOver)
{
    put(u"behind.csv"_s, "old");
    put(u".~lock.behind.csv#"_s, "刘老师,liu,,,;");
    ASSERT_TRUE(QFile::link(path(u"behind.csv"_s), path(u"a.csv"_s)));
    const Result<void> written = writeCsv(longReport(3), path(u"a.csv"_s));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Locked);
    EXPECT_EQ(bytes(u"behind.csv"_s), "old");
}

TEST_F(CarefulFile, AFullDiskLeavesTheOldFileAsItWas)
{
    for (const auto &[suffix, write] : kWriters) {
        const QString name = u"a."_s + suffix;
        put(name, "old");
        // The file beside it, into which the new one is written, is a device that is always full.
        ASSERT_TRUE(
            QFile::link(u"/dev/full"_s, path(name) + u".%1.part"_s.arg(QCoreApplication::applicationPid())));
        const Result<void> written = write(longReport(5000), path(name));
        ASSERT_FALSE(written) << suffix.toStdString();
        EXPECT_EQ(written.error().code, ErrorCode::DiskFull) << written.error().detail.toStdString();
        EXPECT_TRUE(written.error().message.contains(path(name)));
        EXPECT_EQ(bytes(name), "old");
    }
    EXPECT_EQ(files(), (QStringList{u"a.csv"_s, u"a.json"_s, u"a.pdf"_s, u"a.xlsx"_s}));
}

/// No file of this program grows beyond @p bytes while one of these lives.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

TEST_F(CarefulFile, ADiskThatFillsUpHalfwayLeavesTheOldFileAsItWas)
{
    const SmallFiles small(4096);
    expectRefusal(ErrorCode::DiskFull, {}, longReport(20000));
}

TEST_F(CarefulFile, AFullFolderForTemporaryFilesIsNamed)
{
    const SmallFiles small(2 << 20); // the workbook would fit, what it is made from would not
    const Result<void> written = writeXlsx(longReport(20000), path(u"a.xlsx"_s));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(written.error().message.contains(QDir::tempPath())) << written.error().message.toStdString();
    EXPECT_TRUE(files().isEmpty());
}

/// Nobody, while one of these lives, where the tests are run by root.
class Nobody {
public:
    Nobody() { m_isNobody = ::geteuid() != 0 || ::seteuid(65534) == 0; }
    ~Nobody()
    {
        if (::getuid() == 0) {
            EXPECT_EQ(::seteuid(0), 0);
        }
    }
    [[nodiscard]] bool isNobody() const { return m_isNobody; }

private:
    bool m_isNobody = false;
};

TEST_F(CarefulFile, AFolderThatMayNotBeWrittenIsLeftAlone)
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    for (const auto &[suffix, write] : kWriters)
        put(u"a."_s + suffix, "old");
    ASSERT_EQ(::chmod(folder.constData(), 0555), 0);
    for (const auto &[suffix, write] : kWriters) {
        const Nobody nobody;
        ASSERT_TRUE(nobody.isNobody());
        const QString file = path(u"new."_s + suffix);
        const Result<void> written = write(longReport(3), file);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::NoPermission) << written.error().detail.toStdString();
        EXPECT_TRUE(written.error().message.contains(file));
    }
    ASSERT_EQ(::chmod(folder.constData(), 0700), 0);
    EXPECT_EQ(files().size(), kWriters.size());
}

/// Temporary files go to @p folder while one of these lives.
class TemporaryFolder {
public:
    explicit TemporaryFolder(const QString &folder)
        : m_before(qgetenv("TMPDIR")), m_wasSet(qEnvironmentVariableIsSet("TMPDIR"))
    {
        qputenv("TMPDIR", QFile::encodeName(folder));
    }
    ~TemporaryFolder()
    {
        if (m_wasSet)
            qputenv("TMPDIR", m_before);
        else
            qunsetenv("TMPDIR");
    }

private:
    QByteArray m_before;
    bool m_wasSet;
};

TEST_F(CarefulFile, AFolderForTemporaryFilesThatMayNotBeWrittenIsNamed)
{
    const QString folder = path(u"temporary"_s);
    ASSERT_TRUE(QDir().mkdir(folder));
    ASSERT_EQ(::chmod(QFile::encodeName(m_folder.path()).constData(), 0777), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(folder).constData(), 0555), 0);
    Result<void> written;
    {
        const TemporaryFolder elsewhere(folder);
        const Nobody nobody;
        ASSERT_TRUE(nobody.isNobody());
        written = writeXlsx(longReport(3), path(u"a.xlsx"_s));
    }
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::NoPermission);
    EXPECT_TRUE(written.error().message.contains(folder)) << written.error().message.toStdString();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(CarefulFile, AFileThatWasMadeReadOnlyIsKept)
{
    ASSERT_EQ(::chmod(QFile::encodeName(m_folder.path()).constData(), 0777), 0);
    put(u"a.csv"_s, "old");
    ASSERT_EQ(::chmod(QFile::encodeName(path(u"a.csv"_s)).constData(), 0444), 0);
    Result<void> written;
    {
        const Nobody nobody;
        ASSERT_TRUE(nobody.isNobody());
        written = writeCsv(longReport(3), path(u"a.csv"_s));
    }
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::NoPermission);
    EXPECT_EQ(bytes(u"a.csv"_s), "old");
    EXPECT_EQ(files(), QStringList{u"a.csv"_s});
}

TEST_F(CarefulFile, ANewFileMayBeReadByWhomTheOldOneMight)
{
    put(u"a.csv"_s, "old");
    const QByteArray name = QFile::encodeName(path(u"a.csv"_s));
    ASSERT_EQ(::chmod(name.constData(), 0640), 0);
    ASSERT_TRUE(writeCsv(longReport(3), path(u"a.csv"_s)));
    struct stat facts {};
    ASSERT_EQ(::stat(name.constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777, 0640U);
}

} // namespace
} // namespace liuying::reports
