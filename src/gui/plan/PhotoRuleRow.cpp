// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/PhotoRuleRow.h"

#include "flows/photo/PhotoWords.h"
#include "flows/plan/PhotoRuleEdit.h"
#include "gui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *wordsColumn(const QString &name, QLabel *sentence, QWidget *parent)
{
    auto *nameLabel = new QLabel(name, parent);
    sentence->setProperty("role", u"caption"_s);
    sentence->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(nameLabel);
    words->addWidget(sentence);
    return words;
}

} // namespace

StillCombo::StillCombo(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void StillCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

StillSpin::StillSpin(QWidget *parent) : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
    setButtonSymbols(NoButtons); // arrow keys step
    setAlignment(Qt::AlignRight);
}

void StillSpin::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

PhotoRuleRow::PhotoRuleRow(CheckId check, QWidget *parent)
    : QWidget(parent), m_check(check), m_sentence(new QLabel(this)), m_rule(new StillCombo(this))
{
    m_rule->setObjectName(u"rule "_s + checkKey(check));
    m_rule->setAccessibleName(checkName(check));
    for (const CheckRule rule : {CheckRule::Enforced, CheckRule::Warned, CheckRule::Off})
        m_rule->addItem(ruleWord(rule));
    connect(m_rule, &QComboBox::activated, this,
            [this](int index) { Q_EMIT ruleChosen(m_check, CheckRule(index)); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid / 2, 0, theme::kGrid / 2);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(wordsColumn(checkName(check), m_sentence, this), 1);
    layout->addWidget(m_rule, 0, Qt::AlignTop);
}

void PhotoRuleRow::showPolicy(const PhotoPolicy &policy)
{
    m_sentence->setText(checkRuleSentence(m_check, policy));
    m_rule->setCurrentIndex(int(policy.rule(m_check)));
}

PhotoSpanRow::PhotoSpanRow(const QString &name, const QString &key, const Span &standard, double most,
                           QWidget *parent)
    : QWidget(parent), m_from(new StillSpin(this)), m_to(new StillSpin(this))
{
    auto *sentence = new QLabel(tr("国家标准 %1–%2 像素").arg(standard.from).arg(standard.to), this);
    m_from->setObjectName(key + u" from"_s);
    m_to->setObjectName(key + u" to"_s);
    m_from->setAccessibleName(tr("%1，从").arg(name));
    m_to->setAccessibleName(tr("%1，到").arg(name));
    for (StillSpin *spin : {m_from, m_to}) {
        spin->setRange(0, int(most));
        connect(spin, &QSpinBox::valueChanged, this, &PhotoSpanRow::tell);
    }
    auto *ends = new QHBoxLayout;
    ends->setSpacing(theme::kGrid / 2);
    ends->addWidget(m_from);
    ends->addWidget(new QLabel(u"–"_s, this));
    ends->addWidget(m_to);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid / 2, 0, theme::kGrid / 2);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(wordsColumn(name, sentence, this), 1);
    layout->addLayout(ends);
}

/// An end cannot pass the other: a span that holds nothing would fail every picture.
void PhotoSpanRow::showSpan(const Span &span)
{
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    const int from = qRound(span.from);
    const int to = qRound(span.to);
    m_from->setMaximum(to - 1);
    m_to->setMinimum(from + 1);
    m_from->setValue(from);
    m_to->setValue(to);
}

void PhotoSpanRow::tell()
{
    Q_EMIT spanChosen({double(m_from->value()), double(m_to->value())});
}

} // namespace liuying
