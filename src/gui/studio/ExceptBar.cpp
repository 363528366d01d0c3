// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/ExceptBar.h"

#include "flows/photo/PhotoWords.h"
#include "gui/common/Theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kFirstRule = 4; // 1 to 3 are the grounds
constexpr qsizetype kMostRules = 6;
constexpr int kRulesInRow = 3; // their English is twice as long

} // namespace

const QList<CheckId> &exceptableChecks()
{
    static const QList<CheckId> checks{
        CheckId::HeadUncovered, CheckId::EarsVisible,    CheckId::BrowsVisible,    CheckId::GlassesAbsent,
        CheckId::EyesOpen,      CheckId::MouthClosed,    CheckId::JewelleryAbsent, CheckId::ClothesCollar,
        CheckId::ClothesColour, CheckId::ClothesSleeves, CheckId::ClothesPlain,    CheckId::PoseRoll,
        CheckId::PoseYaw,       CheckId::PosePitch,      CheckId::ShouldersLevel,  CheckId::FaceCrown};
    return checks;
}

ExceptBar::ExceptBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"exceptBar"_s);
    setProperty("role", u"ask"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    auto *grounds = new QHBoxLayout;
    grounds->setSpacing(kGrid);
    for (const QString &ground : {tr("宗教"), tr("医疗"), tr("文化")}) {
        QPushButton *chip = makeChip(static_cast<int>(m_grounds.size()) + 1, ground);
        chip->setAutoExclusive(true);
        grounds->addWidget(chip);
        m_grounds.push_back({ground, chip});
    }
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"exceptWhyEdit"_s);
    m_words->setAccessibleName(tr("说明"));
    m_words->setPlaceholderText(tr("说明（Tab 过来写，可以不写）"));
    m_words->installEventFilter(this);
    grounds->addWidget(m_words, 1);
    m_ruleGrid = new QGridLayout;
    m_ruleGrid->setSpacing(kGrid);
    m_complaint = new QLabel(this);
    m_complaint->setObjectName(u"exceptComplaint"_s);
    m_complaint->setProperty("role", u"error"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(2 * kGrid, kGrid * 3 / 2, kGrid * 3 / 2, 2 * kGrid);
    all->setSpacing(kGrid);
    all->addLayout(makeHead());
    all->addLayout(grounds);
    all->addLayout(m_ruleGrid);
    all->addWidget(m_complaint);
    hide();
}

QHBoxLayout *ExceptBar::makeHead()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"exceptTitle"_s);
    m_title->setProperty("role", u"title"_s);
    m_title->setWordWrap(true);
    m_end = new QPushButton(tr("0  取消已有的例外"), this);
    m_end->setObjectName(u"endExceptionButton"_s);
    auto *confirmButton = new QPushButton(tr("记为例外 Enter"), this);
    confirmButton->setObjectName(u"exceptConfirmButton"_s);
    confirmButton->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("不做了 Esc"), this);
    cancel->setObjectName(u"exceptCancelButton"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_title, 1);
    for (QPushButton *button : {m_end, confirmButton, cancel}) {
        button->setMinimumHeight(theme::kControlHeight);
        button->setFocusPolicy(Qt::NoFocus);
        head->addWidget(button);
    }
    connect(m_end, &QPushButton::clicked, this, &ExceptBar::endExceptions);
    connect(confirmButton, &QPushButton::clicked, this, &ExceptBar::confirm);
    connect(cancel, &QPushButton::clicked, this, &ExceptBar::dismiss);
    return head;
}

QPushButton *ExceptBar::makeChip(int figure, const QString &words)
{
    auto *chip = new QPushButton(u"%1  %2"_s.arg(figure).arg(words), this);
    chip->setObjectName(u"exceptChip%1"_s.arg(figure));
    chip->setProperty("kind", u"chip"_s);
    chip->setFocusPolicy(Qt::NoFocus);
    chip->setCheckable(true);
    return chip;
}

void ExceptBar::ask(const QString &who, const QList<CheckId> &offered, const QSet<CheckId> &excepted)
{
    m_title->setText(tr("例外：%1 可以不遵守哪些要求？").arg(who));
    for (const Ground &ground : m_grounds) {
        ground.chip->setAutoExclusive(false); // else the last one checked cannot be unchecked
        ground.chip->setChecked(false);
        ground.chip->setAutoExclusive(true);
    }
    m_words->clear();
    m_complaint->hide();
    m_end->setVisible(!excepted.isEmpty());
    showRules(offered, excepted);
    show();
    setFocus(Qt::ShortcutFocusReason);
}

void ExceptBar::showRules(const QList<CheckId> &offered, const QSet<CheckId> &excepted)
{
    for (const Rule &rule : m_rules)
        delete rule.chip;
    m_rules.clear();
    for (const CheckId id : offered) {
        if (excepted.contains(id) || static_cast<qsizetype>(m_rules.size()) == kMostRules)
            continue;
        const auto place = static_cast<int>(m_rules.size());
        QPushButton *chip = makeChip(kFirstRule + place, checkName(id));
        m_ruleGrid->addWidget(chip, place / kRulesInRow, place % kRulesInRow);
        m_rules.push_back({id, chip});
    }
}

void ExceptBar::dismiss()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT dismissed();
}

void ExceptBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (!takeFigure(event->text()))
        QFrame::keyPressEvent(event);
}

bool ExceptBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isOurs =
        key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape;
    if (isOurs)
        keyPressEvent(key);
    return isOurs;
}

bool ExceptBar::takeFigure(const QString &text)
{
    const int figure = text.size() == 1 ? text.front().digitValue() : -1;
    if (figure < 0)
        return false;
    if (figure == 0) {
        if (m_end->isVisible())
            endExceptions();
    } else if (figure < kFirstRule) {
        m_grounds.at(static_cast<std::size_t>(figure - 1)).chip->setChecked(true);
    } else if (const auto rule = static_cast<std::size_t>(figure - kFirstRule); rule < m_rules.size()) {
        m_rules.at(rule).chip->toggle();
    }
    m_complaint->hide();
    return true;
}

/// "宗教：头巾", or either of the two alone.
QString ExceptBar::why() const
{
    const auto ground =
        std::ranges::find_if(m_grounds, [](const Ground &one) { return one.chip->isChecked(); });
    const QString words = m_words->text().trimmed();
    if (ground == m_grounds.end())
        return words;
    return words.isEmpty() ? ground->words : tr("%1：%2").arg(ground->words, words);
}

void ExceptBar::confirm()
{
    QList<CheckId> checks;
    for (const Rule &rule : m_rules) {
        if (rule.chip->isChecked())
            checks.append(rule.id);
    }
    if (checks.isEmpty())
        return complain(tr("请选一项要求（4–9）"));
    if (why().isEmpty())
        return complain(tr("请选原因（1–3），或写下原因"));
    hide();
    Q_EMIT confirmed(checks, why());
}

void ExceptBar::endExceptions()
{
    const QString given = why();
    hide();
    Q_EMIT endAsked(given.isEmpty() ? tr("不再需要例外") : given);
}

void ExceptBar::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
}

} // namespace liuying
