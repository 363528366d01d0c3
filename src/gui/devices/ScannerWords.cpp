// SPDX-License-Identifier: Apache-2.0
#include "gui/devices/ScannerWords.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuote = 40;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScannerWords)
};

QString nameOf(KeyLayout layout)
{
    switch (layout) {
    case KeyLayout::Us:
        return Words::tr("美式");
    case KeyLayout::British:
        return Words::tr("英式");
    case KeyLayout::German:
        return Words::tr("德语");
    case KeyLayout::French:
        return Words::tr("法语");
    case KeyLayout::Spanish:
        return Words::tr("西班牙语");
    case KeyLayout::Italian:
        return Words::tr("意大利语");
    case KeyLayout::Japanese:
        return Words::tr("日语");
    }
    return {};
}

/// Control characters as their pictures, and no more of it than tells what it is.
QString quoted(const QString &text)
{
    QString shown = text.size() > kLongestQuote ? text.first(kLongestQuote) + u'…' : text;
    for (QChar &c : shown) {
        if (c < u' ')
            c = QChar(0x2400 + c.unicode());
    }
    return shown;
}

struct Saying {
    QString text;
    QString remedy;
};

Saying ofKeyboard(const ScanFault &fault)
{
    switch (fault.kind) {
    case ScanFaultKind::CaseSwapped:
        return {Words::tr("字母的大小写全都颠倒了。"),
                Words::tr("请关掉键盘的 Caps Lock；仍然颠倒的，在扫码枪说明书里扫“大小写不转换”的设置码。")};
    case ScanFaultKind::UpperOnly:
        return {Words::tr("所有字母都变成了大写。"),
                Words::tr("扫码枪开了“全部大写”，请扫说明书里“大小写不转换”的设置码。")};
    case ScanFaultKind::LowerOnly:
        return {Words::tr("所有字母都变成了小写。"),
                Words::tr("扫码枪开了“全部小写”，请扫说明书里“大小写不转换”的设置码。")};
    case ScanFaultKind::StationLayout:
        return {Words::tr("扫码枪按美式键盘输出，这台电脑的键盘布局却是%1。").arg(nameOf(fault.layout)),
                Words::tr("请把电脑的键盘布局改成美式，或者勾选下面的“按美式键盘读取”。")};
    case ScanFaultKind::ScannerLayout:
        return {Words::tr("扫码枪按%1键盘输出，应当按美式键盘输出。").arg(nameOf(fault.layout)),
                Words::tr("请扫说明书里“键盘国家／语言：美国”的设置码。")};
    case ScanFaultKind::FollowsCapsLock:
        return {Words::tr("扫码枪会自己纠正大写锁定，留影又纠正了一次。"),
                Words::tr("请按 Caps Lock 关掉大写锁定，或者改一下下面的“扫码枪自己处理大写锁定”。")};
    case ScanFaultKind::CapsLockOn:
        return {Words::tr("电脑的大写锁定开着，码里的大小写已经纠正。"),
                Words::tr("不影响签到；按一下 Caps Lock 关掉更稳妥。")};
    case ScanFaultKind::FullWidth:
        return {Words::tr("输入法处于全角状态，字符已经换回半角。"),
                Words::tr("不影响签到；建议切换到英文输入。")};
    case ScanFaultKind::InputMethodOn:
        return {Words::tr("中文输入法截走了这次扫码，内容已从按键里读回。"),
                Words::tr("不影响签到；建议切换到英文输入。")};
    default:
        return {Words::tr("输入法吃掉了这次扫码，什么也没有读到。"),
                Words::tr("请切换到英文输入，再扫一次。")};
    }
}

Saying ofText(const ScanFault &fault)
{
    switch (fault.kind) {
    case ScanFaultKind::AimIdentifier:
        return {Words::tr("扫码枪在码的前面加了识别符 %1。").arg(fault.text),
                Words::tr("请扫说明书里“不发送 AIM ID（码制识别符）”的设置码。")};
    case ScanFaultKind::Prefix:
        return {Words::tr("扫码枪在码的前面加了“%1”。").arg(quoted(fault.text)),
                Words::tr("请扫说明书里“清除前缀”的设置码。")};
    case ScanFaultKind::ExtraSuffix:
        return {Words::tr("扫码枪在码的后面加了“%1”。").arg(quoted(fault.text)),
                Words::tr("请扫说明书里“清除后缀”的设置码，再设成“后缀：回车”。")};
    case ScanFaultKind::CutOff:
        return {Words::tr("只收到前 %1 个字符，后面的被截断了。").arg(fault.count),
                Words::tr("请在扫码枪里取消长度限制；蓝牙的请靠近接收器再试。")};
    case ScanFaultKind::BeginningLost:
        return {Words::tr("开头的 %1 个字符没有收到。").arg(fault.count),
                Words::tr("扫码枪刚醒来时会丢字：请关掉它的省电模式，或先扫一次别的码唤醒它。")};
    case ScanFaultKind::CharactersLost:
        return {Words::tr("中间丢了 %1 个字符：扫码枪发得太快。").arg(fault.count),
                Words::tr("请扫说明书里“字符间延时”的设置码，从 5 毫秒试起；最好不接 USB 集线器。")};
    case ScanFaultKind::CharactersTwice:
        return {Words::tr("有 %1 个字符收到了两遍。").arg(fault.count),
                Words::tr("请加大扫码枪的“字符间延时”，并关掉“按键重复”。")};
    case ScanFaultKind::LinesBroken:
        return {Words::tr("换行被改动了：码里多了、少了或换掉了换行。"),
                Words::tr("请关掉扫码枪里对换行符的转换，也不要让它自动分行。")};
    case ScanFaultKind::CharactersWrong:
        return {Words::tr("有 %1 个字符不对，看不出规律。").arg(fault.count),
                Words::tr("请加大“字符间延时”，换一个 USB 口或一根线，再扫一次。")};
    default:
        return {Words::tr("只收到了数字，字母和符号都没有。"),
                Words::tr("扫码枪处于“仅数字”或小键盘模式，请扫说明书里“标准键盘输出”的设置码。")};
    }
}

Saying ofManner(const ScanFault &fault)
{
    switch (fault.kind) {
    case ScanFaultKind::TwoAtOnce:
        return {Words::tr("两把扫码枪同时扫了码，内容混在一起，没有采用。"), Words::tr("请一把一把地扫。")};
    case ScanFaultKind::OtherBarcode:
        return {
            Words::tr("扫到的是另一个条形码：%1。").arg(quoted(fault.text)),
            Words::tr("请对准测试二维码再扫。如果扫码枪只认条形码，它读不了采集码，请换一把能读二维码的。")};
    case ScanFaultKind::OtherCode:
        return {Words::tr("扫到的不是测试码：%1").arg(quoted(fault.text)),
                Words::tr("请对准测试二维码再扫一次；确实对准了的，请把扫码枪恢复出厂设置。")};
    case ScanFaultKind::TooSlow:
        return {Words::tr("扫码枪太慢：两个字符之间最长 %1 毫秒，会被当成手工输入。").arg(fault.count),
                Words::tr("请减小“字符间延时”；蓝牙扫码枪请勾选下面的“慢速扫码枪”。")};
    case ScanFaultKind::MissingSuffix:
        return {Words::tr("码的末尾没有回车。"),
                Words::tr("不影响签到，只是每次要多等 0.1 秒；可以扫说明书里“后缀：回车”的设置码。")};
    default:
        return {Words::tr("码的末尾不止一个回车，或者是别的键。"),
                Words::tr("不影响签到，多余的键已经拦下；可以扫说明书里“后缀：回车”的设置码。")};
    }
}

Saying sayingOf(const ScanFault &fault)
{
    switch (fault.kind) {
    case ScanFaultKind::AimIdentifier:
    case ScanFaultKind::Prefix:
    case ScanFaultKind::ExtraSuffix:
    case ScanFaultKind::CutOff:
    case ScanFaultKind::BeginningLost:
    case ScanFaultKind::CharactersLost:
    case ScanFaultKind::CharactersTwice:
    case ScanFaultKind::LinesBroken:
    case ScanFaultKind::CharactersWrong:
    case ScanFaultKind::NumbersOnly:
        return ofText(fault);
    case ScanFaultKind::TwoAtOnce:
    case ScanFaultKind::OtherBarcode:
    case ScanFaultKind::OtherCode:
    case ScanFaultKind::TooSlow:
    case ScanFaultKind::MissingSuffix:
    case ScanFaultKind::OddSuffix:
        return ofManner(fault);
    case ScanFaultKind::NothingKnown:
    case ScanFaultKind::CaseSwapped:
    case ScanFaultKind::UpperOnly:
    case ScanFaultKind::LowerOnly:
    case ScanFaultKind::StationLayout:
    case ScanFaultKind::ScannerLayout:
    case ScanFaultKind::FollowsCapsLock:
    case ScanFaultKind::CapsLockOn:
    case ScanFaultKind::FullWidth:
    case ScanFaultKind::InputMethodOn:
        break;
    }
    return ofKeyboard(fault);
}

} // namespace

Sentence sentenceOf(const ScanFault &fault)
{
    const Saying saying = sayingOf(fault);
    return {saying.text, isHarmless(fault.kind) ? Tone::Caution : Tone::Bad, saying.remedy};
}

} // namespace liuying
