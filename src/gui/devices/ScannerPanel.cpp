// SPDX-License-Identifier: Apache-2.0
#include "gui/devices/ScannerPanel.h"

#include "flows/code/ScannerSheet.h"
#include "gui/common/FileDialogs.h"
#include "gui/common/SentenceList.h"
#include "gui/common/Theme.h"
#include "gui/devices/ScannerWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kCodePx = 240;     // 4 px a module, about 1 mm: hand scanners read down to 0.4 mm
constexpr int kQuietModules = 4; // ISO/IEC 18004
constexpr int kHintIndent = 28;  // under a check box's words

ScanTrial trialOf(const ScanReading &reading, const ScanHabits &habits)
{
    const bool isSpoiled = reading.spoiler != ScanSpoiler::None;
    return {.text = isSpoiled ? reading.typed : QString::fromUtf8(reading.payload),
            .typed = toHalfWidth(reading.typed),
            .suffix = reading.suffix,
            .spoiler = reading.spoiler,
            .wasFullWidth = reading.wasFullWidth,
            .wasComposed = reading.wasComposed,
            .capsLockIsOn = reading.capsLockIsOn || reading.capsLockWasUndone,
            .slowestGapMs = reading.slowestGapMs,
            .limitMs = scanRulesFor(habits).maxGapMs};
}

QString nameOf(ScanSuffix suffix)
{
    switch (suffix) {
    case ScanSuffix::None:
        return ScannerPanel::tr("没有结尾键");
    case ScanSuffix::Enter:
        return ScannerPanel::tr("以回车结尾");
    case ScanSuffix::Tab:
        return ScannerPanel::tr("以 Tab 结尾");
    case ScanSuffix::Several:
        return ScannerPanel::tr("以多个回车结尾");
    case ScanSuffix::Other:
        return ScannerPanel::tr("以别的键结尾");
    }
    return {};
}

QString figuresOf(const ScanReading &reading)
{
    const qsizetype characters =
        reading.spoiler == ScanSpoiler::None ? reading.payload.size() : reading.typed.size();
    if (characters == 0)
        return ScannerPanel::tr("扫码枪发出的内容没有到达。");
    const QString figures = ScannerPanel::tr("收到 %1 个字符，每个约 %2 毫秒，最慢 %3 毫秒，%4。")
                                .arg(characters)
                                .arg(reading.paceMs)
                                .arg(reading.slowestGapMs)
                                .arg(nameOf(reading.suffix));
    return reading.device.isEmpty() ? figures : ScannerPanel::tr("%1：%2").arg(reading.device, figures);
}

/// The code on white with its quiet zone; at its left that is the panel's margin, white as well.
QPixmap framedCode()
{
    const QImage code = scannerTestImage(kCodePx);
    const int modulePx = code.width() / scannerTestImage(1).width();
    const int border = kQuietModules * modulePx;
    QPixmap framed(code.size() + QSize(border, 2 * border));
    framed.fill(Qt::white);
    QPainter(&framed).drawImage(0, border, code);
    return framed;
}

} // namespace

ScannerPanel::ScannerPanel(QWidget *parent)
    : QFrame(parent), m_verdict(new QLabel(this)), m_figures(new QLabel(this)),
      m_faults(new SentenceList(this)), m_adapt(new QPushButton(tr("让留影适应这把扫码枪"), this))
{
    setObjectName(u"scannerPanel"_s);
    setProperty("role", u"card"_s);
    m_faults->setObjectName(u"scannerFaults"_s);
    m_faults->setAccessibleName(tr("扫码枪设置的问题"));
    m_faults->setFrameShape(QFrame::NoFrame);
    m_adapt->setObjectName(u"adaptButton"_s);
    m_adapt->setProperty("kind", u"primary"_s);
    m_adapt->hide();
    connect(m_adapt, &QPushButton::clicked, this, [this] { choose(m_suited); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid + kGrid / 2);
    layout->addWidget(buildHead());
    layout->addWidget(buildTrial());
    layout->addWidget(m_faults, 1);
    layout->addWidget(m_adapt, 0, Qt::AlignLeft);
    layout->addWidget(buildHabits());
    say(tr("等待扫码"), Tone::Plain, tr("对准屏幕上或打印出来的测试码扫一次，这里会说明设置是否合适。"));
}

QWidget *ScannerPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("扫码枪"), head);
    title->setProperty("role", u"title"_s);
    auto *print = new QPushButton(tr("打印测试码…"), head);
    print->setObjectName(u"printTestCodeButton"_s);
    print->setToolTip(tr("存成一页 PDF：有些扫码枪读不了屏幕"));
    connect(print, &QPushButton::clicked, this, &ScannerPanel::askForSheet);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title, 1);
    layout->addWidget(print);
    return head;
}

/// The code, and beside it how its last scan went.
QWidget *ScannerPanel::buildTrial()
{
    auto *trial = new QWidget(this);
    auto *code = new QLabel(trial);
    code->setObjectName(u"testCode"_s);
    code->setPixmap(framedCode());
    code->setAccessibleName(tr("测试二维码"));
    m_verdict->setObjectName(u"scannerVerdict"_s);
    m_verdict->setFont(theme::font(theme::Type::Heading, QFont::DemiBold));
    m_verdict->setWordWrap(true);
    m_figures->setObjectName(u"scannerFigures"_s);
    m_figures->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->addStretch();
    words->addWidget(m_verdict);
    words->addWidget(m_figures);
    words->addStretch();
    auto *layout = new QHBoxLayout(trial);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(code);
    layout->addLayout(words, 1);
    return trial;
}

QWidget *ScannerPanel::buildHabits()
{
    auto *group = new QWidget(this);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addHabit(group, tr("慢速扫码枪"), tr("蓝牙扫码枪每个字符要 60 毫秒；手工输入的字会慢 0.1 秒出现"),
             &ScanHabits::isSlow);
    addHabit(group, tr("按美式键盘读取"), tr("扫码枪按美式键盘输出，而电脑用别的键盘布局时勾选"),
             &ScanHabits::typesUsLayout);
    addHabit(group, tr("扫码枪自己处理大写锁定"),
             tr("大写锁定开着时扫码枪发出的大小写也是对的，留影不再纠正"), &ScanHabits::followsCapsLock);
    return group;
}

void ScannerPanel::addHabit(QWidget *group, const QString &name, const QString &hint, bool ScanHabits::*habit)
{
    auto *box = new QCheckBox(name, group);
    box->setAccessibleDescription(hint);
    auto *hintLabel = new QLabel(hint, group);
    hintLabel->setProperty("role", u"caption"_s);
    hintLabel->setWordWrap(true);
    hintLabel->setContentsMargins(kHintIndent, 0, 0, kGrid / 2);
    group->layout()->addWidget(box);
    group->layout()->addWidget(hintLabel);
    m_switches.append({box, habit});
    connect(box, &QCheckBox::clicked, this, [this, habit](bool isOn) {
        ScanHabits changed = m_habits;
        changed.*habit = isOn;
        choose(changed);
    });
}

void ScannerPanel::showScan(const ScanReading &reading)
{
    judge(reading);
}

void ScannerPanel::showScanLost(const ScanReading &reading)
{
    judge(reading);
}

void ScannerPanel::judge(const ScanReading &reading)
{
    const QList<ScanFault> faults = judgeScan(scannerTestCode(), trialOf(reading, m_habits));
    const auto grave = std::ranges::count_if(faults, [](const ScanFault &f) { return !isHarmless(f.kind); });
    QList<Sentence> sentences;
    for (const ScanFault &fault : faults)
        sentences.append(sentenceOf(fault));
    if (grave == 0)
        sentences.prepend(
            {tr("测试码一个字符不差地收到了。"), Tone::Good, tr("这把扫码枪可以直接用来签到。")});
    m_faults->setSentences(sentences);
    say(grave > 0 ? tr("有 %1 处要改").arg(grave) : tr("扫码枪可以用"), grave > 0 ? Tone::Bad : Tone::Good,
        figuresOf(reading));
    m_suited = habitsFor(faults, m_habits);
    m_adapt->setVisible(m_suited != m_habits);
}

void ScannerPanel::say(const QString &verdict, Tone tone, const QString &figures)
{
    m_verdict->setText(verdict);
    m_verdict->setStyleSheet(u"color: %1"_s.arg(toneColour(tone).name()));
    m_figures->setText(figures);
}

void ScannerPanel::setHabits(const ScanHabits &habits)
{
    m_habits = habits;
    for (const Switch &each : m_switches)
        each.box->setChecked(habits.*each.habit);
}

void ScannerPanel::choose(const ScanHabits &habits)
{
    setHabits(habits);
    m_adapt->hide();
    say(tr("请再扫一次"), Tone::Plain, tr("留影的设置已经改好，再扫一次测试码确认。"));
    m_faults->setSentences({});
    Q_EMIT habitsChosen(m_habits);
}

void ScannerPanel::askForSheet()
{
    QFileDialog *dialog =
        makeSaveDialog(this, tr("把测试码存成 PDF"), tr("扫码枪测试码"), {u"PDF (*.pdf)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, &ScannerPanel::saveSheet);
    dialog->open();
}

void ScannerPanel::saveSheet(const QString &path)
{
    const Result<void> saved = writeScannerSheet(path);
    m_figures->setText(saved ? tr("测试码已存好，请打开并打印：%1").arg(path) : saved.error().message);
}

void ScannerPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    Q_EMIT trialChanged(true);
}

void ScannerPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT trialChanged(false);
}

} // namespace liuying
