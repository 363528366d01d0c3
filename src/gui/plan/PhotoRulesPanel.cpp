// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/PhotoRulesPanel.h"

#include "flows/photo/PhotoWords.h"
#include "flows/plan/PhotoRuleEdit.h"
#include "gui/common/Theme.h"
#include "gui/plan/PhotoRuleRow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = theme::kGrid * 3 / 2;
constexpr int kScrollBar = 10; // as wide as the style sheet has it: what scrolls below ends where this does

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"title"_s);
    return label;
}

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"caption"_s);
    label->setWordWrap(true);
    return label;
}

QLayout *labelled(const QString &text, QWidget *control, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(control);
    label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    row->addWidget(label, 1);
    row->addWidget(control);
    return row;
}

} // namespace

PhotoRulesPanel::PhotoRulesPanel(PlanEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_backdrop(new StillCombo(this)), m_seconds(new StillSpin(this))
{
    setObjectName(u"photoRulesPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(makePresets());
    layout->addWidget(makeRules(), 1);
    connect(&m_editor, &PlanEditor::changed, this, &PhotoRulesPanel::refresh);
    refresh();
}

template <typename Edit>
void PhotoRulesPanel::change(Edit edit)
{
    PhotoPolicy rules = m_editor.plan().policy.photo;
    edit(rules);
    const QString why = m_editor.setPhotoRules(rules);
    if (!why.isEmpty())
        Q_EMIT refused(why);
}

QPushButton *PhotoRulesPanel::makePreset(const QString &text, const QString &name, PhotoPreset preset)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setProperty("kind", u"quiet"_s);
    connect(button, &QPushButton::clicked, this,
            [this, preset] { change([preset](PhotoPolicy &rules) { rules = photoPreset(preset, rules); }); });
    return button;
}

QLayout *PhotoRulesPanel::makePresets()
{
    QPushButton *notice = makePreset(tr("按通知（默认）"), u"noticePreset"_s, PhotoPreset::Notice);
    QPushButton *standard = makePreset(tr("按国家标准"), u"standardPreset"_s, PhotoPreset::Standard);
    standard->setToolTip(tr("允许透明眼镜；衣服的颜色、图案、衣领和袖子只提醒，不判不合格"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGrid);
    buttons->addWidget(notice, 1);
    buttons->addWidget(standard, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kMargin, 0, kMargin + kScrollBar, 0);
    head->setSpacing(theme::kGrid);
    head->addWidget(titleLabel(tr("照片规则"), this));
    head->addWidget(captionLabel(
        tr("“执行”的不合格就不收；“只提醒”的由人决定；“不查”的不看。发布以后，拍摄页才照新规则判断。"),
        this));
    head->addLayout(buttons);
    return head;
}

QWidget *PhotoRulesPanel::makeRules()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"photoRulesScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *pane = new QWidget(scroll);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(kMargin, theme::kGrid, kMargin, kMargin);
    layout->setSpacing(theme::kGrid / 2);
    addBackdrop(*layout);
    addMeasures(*layout);
    addChecks(*layout);
    addStudio(*layout);
    layout->addStretch(1);
    scroll->setWidget(pane);
    scroll->viewport()->setAutoFillBackground(false);
    pane->setAutoFillBackground(false); // on the side's own surface
    return scroll;
}

void PhotoRulesPanel::addBackdrop(QVBoxLayout &layout)
{
    m_backdrop->setObjectName(u"backdropCombo"_s);
    for (const BackdropKind kind : {BackdropKind::LightBlue, BackdropKind::White, BackdropKind::LightGrey})
        m_backdrop->addItem(backdropWord(kind));
    connect(m_backdrop, &QComboBox::activated, this, [this](int index) {
        change([index](PhotoPolicy &rules) { rules.backdrop = BackdropKind(index); });
    });
    layout.addLayout(labelled(tr("背景颜色"), m_backdrop, this));
    layout.addWidget(
        makeFlag(tr("平时戴眼镜的可以戴透明眼镜"), u"clearGlassesBox"_s, &PhotoPolicy::clearGlassesAllowed));
}

void PhotoRulesPanel::addMeasures(QVBoxLayout &layout)
{
    const auto add = [&](CheckId check, const QString &key, Span PhotoPolicy::*span, double most) {
        auto *row = new PhotoSpanRow(checkName(check), key, standardMeasures().*span, most, this);
        connect(row, &PhotoSpanRow::spanChosen, this, [this, span](const Span &chosen) {
            change([&](PhotoPolicy &rules) { rules.*span = chosen; });
        });
        m_measures.append({row, span});
        layout.addWidget(row);
    };
    add(CheckId::FaceWidth, u"faceWidth"_s, &PhotoPolicy::faceWidth, kPictureWidth);
    add(CheckId::FaceEyeLine, u"eyeLine"_s, &PhotoPolicy::eyeLine, kPictureHeight);
    add(CheckId::FaceCrown, u"crown"_s, &PhotoPolicy::crown, kPictureHeight);
}

void PhotoRulesPanel::addChecks(QVBoxLayout &layout)
{
    layout.addSpacing(theme::kGrid);
    layout.addWidget(titleLabel(tr("检查项目"), this));
    for (const CheckId check : allChecks()) {
        auto *row = new PhotoRuleRow(check, this);
        connect(row, &PhotoRuleRow::ruleChosen, this, [this](CheckId chosen, CheckRule rule) {
            change([=](PhotoPolicy &rules) {
                rules.rules.insert(chosen, rule);
                if (rule == CheckRule::Enforced)
                    rules.rules.remove(chosen); // the policy lists what differs
            });
        });
        m_checks.append(row);
        layout.addWidget(row);
    }
}

void PhotoRulesPanel::addStudio(QVBoxLayout &layout)
{
    layout.addSpacing(theme::kGrid);
    layout.addWidget(titleLabel(tr("拍摄和交付"), this));
    m_seconds->setObjectName(u"shotSecondsSpin"_s);
    m_seconds->setRange(kFewestShotSeconds, kMostShotSeconds);
    m_seconds->setSuffix(tr(" 秒"));
    connect(m_seconds, &QSpinBox::valueChanged, this, [this](int seconds) {
        change([seconds](PhotoPolicy &rules) { rules.shotExpectedWithinSeconds = seconds; });
    });
    layout.addLayout(labelled(tr("进门后多久没有照片就提醒"), m_seconds, this));
    layout.addWidget(makeFlag(tr("拍摄页隐去姓名（张*三）"), u"maskedNameBox"_s, &PhotoPolicy::nameIsMasked));
    layout.addWidget(makeFlag(tr("交付清单写明学号、姓名、学院和班级"), u"manifestNamesBox"_s,
                              &PhotoPolicy::manifestNamesPeople));
}

QCheckBox *PhotoRulesPanel::makeFlag(const QString &text, const QString &name, bool PhotoPolicy::*flag)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    connect(box, &QCheckBox::clicked, this,
            [this, flag](bool isOn) { change([=](PhotoPolicy &rules) { rules.*flag = isOn; }); });
    m_flags.append({box, flag});
    return box;
}

void PhotoRulesPanel::refresh()
{
    const PhotoPolicy &rules = m_editor.plan().policy.photo;
    for (PhotoRuleRow *row : std::as_const(m_checks))
        row->showPolicy(rules);
    for (const Measure &measure : std::as_const(m_measures))
        measure.row->showSpan(rules.*measure.span);
    for (const FlagBox &flag : std::as_const(m_flags))
        flag.box->setChecked(rules.*flag.flag);
    m_backdrop->setCurrentIndex(int(rules.backdrop));
    const QSignalBlocker blocker(m_seconds);
    m_seconds->setValue(rules.shotExpectedWithinSeconds);
}

} // namespace liuying
