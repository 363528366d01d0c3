// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"

#include <QCoreApplication>
#include <QFile>

#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>

int main(int argc, char **argv)
{
    // Tesseract would start a thread a processor for every card; pictures are spread over them already.
    qputenv("OMP_THREAD_LIMIT", "1");
    // Qt reads arguments as UTF-8 whatever the locale says, but complains on standard error where it says
    // less.
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("liuying"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIUYING_VERSION));
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return liuying::cli::Environment;
    return liuying::cli::run(QCoreApplication::arguments().sliced(1), out, err);
}
