// SPDX-License-Identifier: Apache-2.0
#include "app/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(App)
};

const QString kData = u"data"_s;
const QString kDemo = u"demo"_s;
const QString kLanguage = u"lang"_s;
const QString kRoom = u"room"_s;
const QString kCamera = u"camera"_s;
const QString kHeadless = u"headless-demo"_s;
const QString kScreenshots = u"screenshots"_s;
const QString kHelp = u"help"_s;
const QString kVersion = u"version"_s;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Words::tr("留影：毕业生图像采集的签到工作站。"));
    parser.addOptions({
        {kData, Words::tr("工作站数据所在的文件夹。"), u"DIR"_s},
        {kDemo, Words::tr("直接打开演示：虚构的学校，数据单独存放。")},
        {kLanguage, Words::tr("界面语言：zh 或 en。"), u"zh|en"_s},
        {kRoom, Words::tr("这台工作站守的教室，例如 九教103。"), u"CODE"_s},
        {kCamera, Words::tr("摄像头序号、录像文件或图片文件夹，none 表示不用。"), u"N|PATH|none"_s},
        {kHeadless, Words::tr("不开窗口，演一个上午并打印结果；没有显示器的机器用它。")},
        {kScreenshots, Words::tr("把每个页面画成图片放进文件夹。"), u"DIR"_s},
        {{u"h"_s, kHelp}, Words::tr("显示这些说明。")},
        {{u"v"_s, kVersion}, Words::tr("显示版本。")},
    });
}

tl::unexpected<Error> usage(const QString &sentence)
{
    return failure(ErrorCode::Usage, sentence, u"command line"_s);
}

Options::Mode modeOf(const QCommandLineParser &parser)
{
    if (parser.isSet(kHelp))
        return Options::Mode::Help;
    if (parser.isSet(kVersion))
        return Options::Mode::Version;
    if (parser.isSet(kScreenshots))
        return Options::Mode::Screenshots;
    return parser.isSet(kHeadless) ? Options::Mode::HeadlessDemo : Options::Mode::Window;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usage(
            Words::tr("不认识“%1”。用 --help 看有哪些选项。").arg(parser.positionalArguments().front()));
    Options options;
    options.mode = modeOf(parser);
    options.folder = parser.value(kData);
    options.isDemo = parser.isSet(kDemo);
    options.language = parser.value(kLanguage);
    options.room = parser.value(kRoom);
    options.camera = parser.value(kCamera);
    options.pictureFolder = parser.value(kScreenshots);
    if (!options.language.isEmpty() && options.language != u"zh"_s && options.language != u"en"_s)
        return usage(Words::tr("--lang 只能是 zh 或 en。"));
    if (options.mode == Options::Mode::Help)
        // The arguments are read before there is an application to name itself.
        options.help = parser.helpText().replace(u"<executable_name>"_s, u"liuying"_s);
    return options;
}

} // namespace liuying::app
