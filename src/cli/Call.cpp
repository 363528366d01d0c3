// SPDX-License-Identifier: Apache-2.0
#include "cli/Call.h"

#include "flows/Words.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <pwd.h>
#include <unistd.h>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QString errorWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
        return u"bad-input"_s;
    case ErrorCode::Usage:
        return u"usage"_s;
    case ErrorCode::NotFound:
        return u"not-found"_s;
    case ErrorCode::NoPermission:
        return u"no-permission"_s;
    case ErrorCode::Locked:
        return u"locked"_s;
    case ErrorCode::DiskFull:
        return u"disk-full"_s;
    case ErrorCode::NewerProgram:
        return u"newer-program"_s;
    case ErrorCode::Corrupt:
        return u"corrupt"_s;
    case ErrorCode::Storage:
        return u"storage"_s;
    case ErrorCode::Camera:
        return u"camera"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::Internal:
        break;
    }
    return u"internal"_s;
}

} // namespace

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
        return BadDocument;
    case ErrorCode::Usage:
        return WrongUsage;
    case ErrorCode::Cancelled:
        return No;
    default:
        return Environment;
    }
}

QJsonObject errorJson(const Error &error)
{
    return {{u"code"_s, errorWord(error.code)}, {u"message"_s, errorWords(error)}};
}

void Call::say(const QString &line)
{
    endProgress();
    if (!isJson)
        m_out.write(line.toUtf8() + '\n');
}

void Call::answer(const QJsonValue &document)
{
    Q_ASSERT(!m_isAnswered);
    if (!isJson || m_isAnswered)
        return;
    m_isAnswered = true;
    endProgress();
    const QJsonDocument whole =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    m_out.write(whole.toJson(QJsonDocument::Indented));
}

void Call::complain(const QString &line)
{
    endProgress();
    m_err.write(line.toUtf8() + '\n');
}

void Call::showProgress(const QString &line)
{
    const auto *file = qobject_cast<QFileDevice *>(&m_err);
    if (file == nullptr || isatty(file->handle()) != 1)
        return;
    m_isProgressShown = true;
    m_err.write("\r\033[K" + line.toUtf8());
}

void Call::endProgress()
{
    if (std::exchange(m_isProgressShown, false))
        m_err.write("\n");
}

int Call::fail(const Error &error, Exit status)
{
    const QString words = errorWords(error);
    complain(words);
    if (!error.detail.isEmpty())
        complain(u"  (%1: %2)"_s.arg(errorWord(error.code), error.detail));
    if (isJson && !m_isAnswered)
        answer(QJsonObject{{u"error"_s, errorJson(error)}});
    return status;
}

int Call::fail(const Error &error)
{
    return fail(error, exitOf(error.code));
}

int Call::failDocument(const Error &error)
{
    const bool isDocumentAtFault = error.code == ErrorCode::BadInput || error.code == ErrorCode::NotFound ||
                                   error.code == ErrorCode::NoPermission || error.code == ErrorCode::Locked;
    return fail(error, isDocumentAtFault ? BadDocument : exitOf(error.code));
}

int Call::failAsNo(const Error &error)
{
    return fail(error, error.code == ErrorCode::Usage ? No : exitOf(error.code));
}

int Call::failAsRefused(const Error &error)
{
    return fail(error, error.code == ErrorCode::BadInput ? No : exitOf(error.code));
}

int Call::failAsAbsent(const Error &error)
{
    return fail(error, error.code == ErrorCode::NotFound ? No : exitOf(error.code));
}

int Call::failAsMisuse(const Error &error)
{
    return fail(error, error.code == ErrorCode::NotFound ? WrongUsage : exitOf(error.code));
}

int Call::misuse(const QString &message)
{
    return fail(Error{ErrorCode::Usage, message, {}});
}

QString personOf(const Call &call)
{
    const QString by = call.value(u"by"_s).trimmed();
    if (!by.isEmpty())
        return by;
    const uid_t user = geteuid();
    const passwd *account = getpwuid(user);
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(user);
}

Result<std::optional<QDate>> dayOf(const Call &call, const QString &option)
{
    if (!call.has(option))
        return std::nullopt;
    const QDate day = QDate::fromString(call.value(option), Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "--%1 要写成 2025-04-12 这样，不能是“%2”。")
                           .arg(option, call.value(option)));
    return day;
}

Result<std::optional<LocalDateTime>> momentOf(const Call &call, const QString &option)
{
    if (!call.has(option))
        return std::nullopt;
    const std::optional<LocalDateTime> moment = LocalDateTime::fromString(call.value(option));
    if (!moment)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "--%1 要写成 2025-04-12T08:00 这样，不能是“%2”。")
                           .arg(option, call.value(option)));
    return moment;
}

Result<OpenStation> openStation(const Call &call, storage::OpenMode mode)
{
    auto stores = storage::Stores::open(call.dataFolder, mode);
    if (!stores && stores.error().code == ErrorCode::NotFound)
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Cli", "%1里还没有工作站的数据。请先运行 liuyingctl init。")
                .arg(call.dataFolder),
            stores.error().detail);
    if (!stores)
        return failureOf(stores);
    const Result<QString> offset = (*stores)->setting(u"clock_offset_ms"_s);
    if (!offset)
        return failureOf(offset);
    return OpenStation{std::move(*stores), StationClock(offset->toLongLong())};
}

} // namespace liuying::cli
