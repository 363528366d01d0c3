// SPDX-License-Identifier: Apache-2.0
#include "gui/door/CandidateBar.h"

#include "gui/common/Theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kMostChipsInRow = 3;
constexpr int kChipHeight = 6 * kGrid;
/// Who types a third figure is typing a number.
constexpr qsizetype kMostFigures = 2;

constexpr int kChipPadding = 2 * kGrid + 4; // both sides, with the border

/// Two lines that end in … where they are too long for @p widthPx.
QString chipText(qsizetype place, const Student &student, const QFontMetrics &metrics, int widthPx)
{
    const QString where = student.className.isEmpty() ? student.college : student.className;
    const auto fitted = [&](const QString &line) {
        return metrics.elidedText(line, Qt::ElideRight, widthPx);
    };
    return fitted(u"%1  %2"_s.arg(QString::number(place + 1), student.name)) + u'\n' +
           fitted(u"%1 · %2"_s.arg(student.number, where));
}

} // namespace

CandidateBar::CandidateBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"candidateBar"_s);
    setProperty("role", u"ask"_s);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum); // the verdict's column keeps its width
    build();
    hide();
}

void CandidateBar::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"candidateTitle"_s);
    m_title->setProperty("role", u"title"_s);
    m_title->setWordWrap(true);
    m_confirm = new QPushButton(tr("绑定 Enter"), this);
    m_confirm->setObjectName(u"candidateConfirm"_s);
    m_confirm->setProperty("kind", u"primary"_s);
    m_confirm->setFocusPolicy(Qt::NoFocus);
    m_confirm->setMinimumHeight(theme::kControlHeight);
    connect(m_confirm, &QPushButton::clicked, this, &CandidateBar::takeEnter);
    m_grid = new QGridLayout;
    m_grid->setSpacing(kGrid);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_title, 1);
    head->addWidget(m_confirm);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, kGrid + kGrid / 2, 2 * kGrid);
    all->setSpacing(kGrid);
    all->addLayout(head);
    all->addLayout(m_grid);
}

void CandidateBar::setCandidates(const QList<Student> &candidates)
{
    setVisible(!candidates.isEmpty());
    if (candidates == m_candidates)
        return;
    m_candidates = candidates;
    fill();
    clearHighlight();
}

void CandidateBar::fill()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(u"candidate%1"_s.arg(i + 1));
        chip->setProperty("kind", u"chip"_s);
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setMinimumHeight(kChipHeight);
        chip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        chip->setToolTip(u"%1 · %2"_s.arg(m_candidates[i].college, m_candidates[i].className));
        chip->setAccessibleName(m_candidates[i].name + u' ' + m_candidates[i].number);
        connect(chip, &QPushButton::clicked, this, [this, i] { highlight(i); });
        m_grid->addWidget(chip, static_cast<int>(i) / chipsInRow(), static_cast<int>(i) % chipsInRow());
        m_chips.append(chip);
    }
    for (int column = 0; column < kMostChipsInRow; ++column)
        m_grid->setColumnStretch(column, column < chipsInRow() ? 1 : 0);
    fitTexts();
}

/// A few share the whole row.
int CandidateBar::chipsInRow() const
{
    return std::clamp(static_cast<int>(m_candidates.size()), 1, kMostChipsInRow);
}

void CandidateBar::fitTexts()
{
    const QMargins margins = layout()->contentsMargins();
    const int row = width() - margins.left() - margins.right() - (chipsInRow() - 1) * kGrid;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->ensurePolished();
        m_chips[i]->setText(
            chipText(i, m_candidates[i], m_chips[i]->fontMetrics(), row / chipsInRow() - kChipPadding));
    }
}

void CandidateBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTexts();
}

bool CandidateBar::takeFigure(const QString &text)
{
    const int figure = text.size() == 1 ? text.front().digitValue() : -1;
    if (isHidden() || figure < 1 || figure > m_candidates.size() || m_figures.size() >= kMostFigures)
        return false;
    m_figures += text;
    highlight(figure - 1);
    return true;
}

void CandidateBar::takeEnter()
{
    if (isHidden())
        return;
    if (!hasHighlight())
        return highlight(0);
    const Student student = m_candidates[m_highlighted];
    clearHighlight();
    Q_EMIT picked(student);
}

QString CandidateBar::takeTyped()
{
    const QString typed = m_figures;
    clearHighlight();
    return typed;
}

void CandidateBar::clearHighlight()
{
    m_highlighted = -1;
    m_figures.clear();
    showHighlight();
}

void CandidateBar::highlight(qsizetype place)
{
    m_highlighted = place;
    showHighlight();
    Q_EMIT highlighted();
}

void CandidateBar::showHighlight()
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(i == m_highlighted);
    m_confirm->setEnabled(hasHighlight());
    if (!hasHighlight()) {
        m_title->setText(tr("卡片可能是下面某位学生的：核对本人，按数字键选定"));
        return;
    }
    const Student &student = m_candidates[m_highlighted];
    m_title->setText(tr("按 Enter：把这个码绑定给%1（%2）").arg(student.name, student.number));
}

} // namespace liuying
