// SPDX-License-Identifier: Apache-2.0
// From arguments to a call: options may stand anywhere, before, between and after the command's words.
#include "cli/Commands.h"
#include "flows/DataFolder.h"
#include "flows/Words.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QJsonObject>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList kEverywhere{u"data"_s, u"json"_s, u"lang"_s, u"help"_s, u"version"_s};
const QStringList kSwitches{
    u"json"_s,          u"help"_s,          u"version"_s,           u"demo"_s,           u"older"_s,
    u"replace"_s,       u"dry-run"_s,       u"skip-bad-rows"_s,     u"published"_s,      u"each"_s,
    u"all"_s,           u"remove"_s,        u"not-ours"_s,          u"does-not-count"_s, u"as-it-is"_s,
    u"refund-payout"_s, u"accept-doubts"_s, u"sheet-per-college"_s, u"codes-to-come"_s,  u"as-camera"_s,
    u"accept-passes"_s, u"later"_s,         u"earlier"_s,           u"lift"_s,           u"set"_s,
    u"verify-only"_s,   u"record-only"_s};

/// Arguments sorted into options and the rest; problem is a sentence when that is not possible.
struct Sorted {
    QStringList words;
    QHash<QString, QString> options;
    QString problem;
};

bool isKnownOption(const QString &name)
{
    return kEverywhere.contains(name) || std::ranges::any_of(commands(), [&name](const Command &command) {
               return command.options.contains(name);
           });
}

Sorted sortArguments(const QStringList &arguments)
{
    Sorted sorted;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyWords || !argument.startsWith(u"--")) {
            if (argument == u"-h" && !onlyWords)
                sorted.options.insert(u"help"_s, QString());
            else
                sorted.words.append(argument);
            continue;
        }
        if (argument == u"--") {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.sliced(2, (equals < 0 ? argument.size() : equals) - 2);
        if (!isKnownOption(name))
            sorted.problem = QCoreApplication::translate("Cli", "没有 --%1 这个选项。").arg(name);
        else if (kSwitches.contains(name))
            sorted.options.insert(name, equals < 0 ? QString() : argument.sliced(equals + 1));
        else if (equals >= 0)
            sorted.options.insert(name, argument.sliced(equals + 1));
        else if (i + 1 < arguments.size() && !arguments[i + 1].startsWith(u"--"))
            sorted.options.insert(name, arguments[++i]);
        else
            sorted.problem = QCoreApplication::translate("Cli", "选项 --%1 后面缺少内容。").arg(name);
    }
    return sorted;
}

/// The command that the words begin with; its words are taken off.
const Command *takeCommand(QStringList &words)
{
    for (const Command &command : commands()) {
        const QStringList own = command.words.split(u' ');
        if (words.first(std::min(own.size(), words.size())) == own) {
            words = words.sliced(own.size());
            return &command;
        }
    }
    return nullptr;
}

/// What is wrong with calling @p command like this; empty when nothing is.
QString misfit(const Command &command, const Call &call)
{
    for (auto name = call.options.keyBegin(); name != call.options.keyEnd(); ++name) {
        if (!kEverywhere.contains(*name) && !command.options.contains(*name))
            return QCoreApplication::translate("Cli", "命令“%1”没有 --%2 这个选项。")
                .arg(command.words, *name);
    }
    const bool isTooMany = command.mostOperands >= 0 && call.operands.size() > command.mostOperands;
    if (call.operands.size() < command.fewestOperands || isTooMany)
        return QCoreApplication::translate("Cli", "用法：liuyingctl %1 %2").arg(command.words, command.usage);
    return {};
}

int runCommand(Call &call, QStringList words)
{
    const Command *command = takeCommand(words);
    if (command == nullptr)
        return call.misuse(
            words.isEmpty()
                ? usageText()
                : QCoreApplication::translate("Cli", "没有“%1”这个命令。运行 liuyingctl --help 看全部命令。")
                      .arg(words.join(u' ')));
    if (command->run == nullptr)
        return call.misuse(
            QCoreApplication::translate("Cli", "命令“%1”在这个版本里还不能用。").arg(command->words));
    call.operands = words;
    const QString problem = misfit(*command, call);
    return problem.isEmpty() ? command->run(call) : call.misuse(problem);
}

/// Hands everything said over to the system; false when that took less than all of it (a full disk behind a
/// redirection): an answer that is cut off must not look like one.
bool isDelivered(QIODevice &out)
{
    auto *file = qobject_cast<QFileDevice *>(&out);
    return file == nullptr || (file->flush() && file->error() == QFileDevice::NoError);
}

int runCall(const QStringList &arguments, QIODevice &out, QIODevice &err)
{
    Sorted sorted = sortArguments(arguments);
    Call call(out, err);
    call.options = sorted.options;
    call.isJson = call.has(u"json"_s);
    call.dataFolder = call.has(u"data"_s) ? call.value(u"data"_s) : defaultDataFolder();
    const QString language =
        call.has(u"lang"_s) ? call.value(u"lang"_s) : qEnvironmentVariable("LIUYING_LANG", u"zh"_s);
    useLanguage(language);
    if (language != u"zh" && language != u"en")
        return call.misuse(
            QCoreApplication::translate("Cli", "没有“%1”这种语言，请用 zh 或 en。").arg(language));
    if (call.has(u"help"_s)) {
        call.isJson = false;
        call.say(usageText());
        return Done;
    }
    if (call.has(u"version"_s)) {
        call.say(u"liuyingctl "_s + QCoreApplication::applicationVersion());
        call.answer(QJsonObject{{u"version"_s, QCoreApplication::applicationVersion()}});
        return Done;
    }
    return sorted.problem.isEmpty() ? runCommand(call, sorted.words) : call.misuse(sorted.problem);
}

} // namespace

int run(const QStringList &arguments, QIODevice &out, QIODevice &err)
{
    const int status = runCall(arguments, out, err);
    if (isDelivered(out))
        return status;
    err.write(QCoreApplication::translate("Cli", "结果没有写完，请检查磁盘空间。").toUtf8() + '\n');
    return Environment;
}

bool drawsText(const QStringList &arguments)
{
    const Sorted sorted = sortArguments(arguments);
    const QString command = sorted.words.value(0);
    return command == u"demo" || sorted.options.value(u"format"_s) == u"pdf";
}

} // namespace liuying::cli
