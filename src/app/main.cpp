// SPDX-License-Identifier: Apache-2.0
// The station's program: the window, or without a display half a day of the demo as text.

#include "app/HeadlessDemo.h"
#include "app/Options.h"
#include "app/Program.h"
#include "app/Screenshots.h"
#include "flows/Words.h"
#include "gui/common/Theme.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace liuying;

namespace {

/// Exit statuses, the same as liuyingctl's.
enum Exit { Done = 0, WrongUsage = 2, Environment = 4 };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(App)
};

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariable("DISPLAY").isEmpty() ||
           !qEnvironmentVariable("WAYLAND_DISPLAY").isEmpty();
}

int complain(const Error &error)
{
    QTextStream(stderr) << errorWords(error) << Qt::endl;
    return error.code == ErrorCode::Usage ? WrongUsage : Environment;
}

int runHeadless(int argc, char **argv, const app::Options &options)
{
    // Code cards are drawn with text, which needs a font engine but no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    useLanguage(options.language);
    QTextStream out(stdout);
    const Result<void> played = app::playHeadlessDemo(options.room, out);
    return played ? Done : complain(played.error());
}

int runWindow(int argc, char **argv, const app::Options &options)
{
    QApplication application(argc, argv);
    theme::applyTheme(application);
    app::Program program(options);
    program.start();
    return QApplication::exec();
}

int runScreenshots(int argc, char **argv, const app::Options &options)
{
    if (!hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::applyTheme(application);
    app::Screenshots screenshots(options.pictureFolder);
    QObject::connect(&screenshots, &app::Screenshots::finished, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    screenshots.start();
    QApplication::exec();
    return screenshots.result() ? Done : complain(screenshots.result().error());
}

int runWithoutDisplay(int argc, char **argv, const app::Options &options)
{
    if (!options.isDemo)
        return complain({ErrorCode::Camera,
                         Words::tr("这里没有显示器，打不开窗口。请在有桌面的机器上运行；只想看看它怎么工作，"
                                   "请用 liuying --headless-demo；日常命令请用 liuyingctl。"),
                         {}});
    QTextStream(stdout) << Words::tr("这里没有显示器，改为用文字演一个上午。") << Qt::endl;
    return runHeadless(argc, argv, options);
}

int run(int argc, char **argv, const app::Options &options)
{
    switch (options.mode) {
    case app::Options::Mode::Help:
        QTextStream(stdout) << options.help;
        return Done;
    case app::Options::Mode::Version:
        QTextStream(stdout) << QCoreApplication::applicationName() << ' '
                            << QCoreApplication::applicationVersion() << Qt::endl;
        return Done;
    case app::Options::Mode::HeadlessDemo:
        return runHeadless(argc, argv, options);
    case app::Options::Mode::Screenshots:
        return runScreenshots(argc, argv, options);
    case app::Options::Mode::Window:
        break;
    }
    return hasDisplay() ? runWindow(argc, argv, options) : runWithoutDisplay(argc, argv, options);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"liuying"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LIUYING_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Result<app::Options> options = app::parseOptions(arguments);
    return options ? run(argc, argv, *options) : complain(options.error());
}
