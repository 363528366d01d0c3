// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/OwnErrorStream.h"

#include <QFile>
#include <QGuiApplication>
#include <QStringDecoder>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>
#include <memory>

namespace {

/// Whether an argument arrives as it was typed: bytes that are no UTF-8 would be replaced, and two different
/// codes would become one.
bool isUtf8(const char *argument)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(QByteArrayView(argument)); // decodes as it is made
    return !decoder.hasError();
}

/// Most calls need no fonts, and finding them takes time. Pages are drawn without any screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    if (!liuying::cli::drawsText(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    // Qt reads arguments as UTF-8 whatever the locale says, but complains on standard error where it says
    // less.
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    QCoreApplication::setApplicationName(QStringLiteral("liuying"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIUYING_VERSION));
    QFile out;
    liuying::cli::OwnErrorStream err; // before the application, which may have something to say
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.isOpen())
        return liuying::cli::Environment;
    if (!std::all_of(argv, argv + argc, isUtf8)) {
        err.device().write(
            QCoreApplication::translate("Cli", "命令里有不是 UTF-8 的字节。请把码的内容写成 base64:… 再试。")
                .toUtf8() +
            '\n');
        return liuying::cli::WrongUsage;
    }
    return liuying::cli::run(QCoreApplication::arguments().sliced(1), out, err.device());
}
