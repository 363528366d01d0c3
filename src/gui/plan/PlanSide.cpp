// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/PlanSide.h"

#include "gui/common/Theme.h"
#include "gui/plan/CollegeList.h"
#include "gui/plan/CollegePanel.h"
#include "gui/plan/ForecastPanel.h"
#include "gui/plan/PartPane.h"
#include "gui/plan/PhotoRulesPanel.h"
#include "gui/plan/ProblemsPanel.h"
#include "gui/plan/PublishPanel.h"
#include "gui/prepare/ImportPreview.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNotesHeight = theme::kGrid * 20;

} // namespace

PlanSide::PlanSide(PlanEditor &editor, QWidget *parent)
    : QFrame(parent), m_tabs(new QTabWidget(this)), m_colleges(new QStackedWidget(this)),
      m_problems(new ProblemsPanel(editor, this)), m_notes(new SentenceList(this)),
      m_list(new CollegeList(editor, this)), m_college(new CollegePanel(editor, this)),
      m_part(new PartPane(this)), m_photoRules(new PhotoRulesPanel(editor, this)),
      m_forecast(new ForecastPanel(this)), m_publish(new PublishPanel(this))
{
    setObjectName(u"planSide"_s);
    setProperty("role", u"side"_s);
    m_colleges->addWidget(makeColleges());
    m_colleges->addWidget(m_college);
    m_colleges->addWidget(m_part);
    m_tabs->setObjectName(u"planTabs"_s);
    m_tabs->setProperty("density", u"narrow"_s);
    m_tabs->tabBar()->setStyleSheet(u"QTabBar::tab { padding: 9px 6px 7px 6px; }"_s); // five in English
    m_tabs->tabBar()->setExpanding(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setUsesScrollButtons(false);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_problems, tr("问题"));
    m_tabs->addTab(m_colleges, tr("学院"));
    m_tabs->addTab(m_photoRules, tr("照片"));
    m_tabs->addTab(m_forecast, tr("预测"));
    m_tabs->addTab(m_publish, tr("发布"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_tabs);
    setMinimumWidth(theme::kGrid * 42);

    connect(&editor, &PlanEditor::changed, m_notes, &QWidget::hide);
    connect(m_problems, &ProblemsPanel::countChanged, this, &PlanSide::showProblemCount);
    connect(m_college, &CollegePanel::allAsked, this, &PlanSide::showCollegeList);
    connect(m_part, &PartPane::leaveAsked, this, &PlanSide::showCollegeList);
    connect(m_list, &CollegeList::collegeChosen, this, [this](const QString &college) {
        showCollege(college);
        m_college->focusTable();
        Q_EMIT collegeChosen(college);
    });
    showProblemCount();
    turnTo(Tab::College);
}

void PlanSide::turnTo(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

PlanSide::Tab PlanSide::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void PlanSide::showCollegeList()
{
    m_colleges->setCurrentIndex(0);
    m_list->setFocus();
}

void PlanSide::showCollege(const QString &college)
{
    m_college->showCollege(college);
    m_colleges->setCurrentWidget(m_college);
}

void PlanSide::showPart(const PartPreview &preview)
{
    m_part->showPart(preview);
    m_colleges->setCurrentWidget(m_part);
    turnTo(Tab::College);
}

QWidget *PlanSide::makeColleges()
{
    m_notes->setObjectName(u"splitNotesList"_s);
    m_notes->setAccessibleName(tr("自动分配的说明"));
    m_notes->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_notes->setMaximumHeight(kNotesHeight);
    m_notes->hide();
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notes);
    layout->addWidget(m_list, 1);
    return pane;
}

void PlanSide::showSplitNotes(const QStringList &notes)
{
    QList<Sentence> sentences;
    if (!notes.isEmpty())
        sentences.append({.text = tr("自动分配的说明"), .isHeading = true});
    for (const QString &note : notes)
        sentences.append({.text = note, .tone = Tone::Caution});
    m_notes->setSentences(sentences);
    m_notes->setVisible(!notes.isEmpty());
    if (!notes.isEmpty()) {
        turnTo(Tab::College);
        m_colleges->setCurrentIndex(0);
    }
}

void PlanSide::showProblemCount()
{
    const qsizetype count = m_problems->count();
    const int index = static_cast<int>(Tab::Problems);
    m_tabs->setTabText(index, count > 0 ? tr("问题 %1").arg(countWords(count)) : tr("问题"));
}

} // namespace liuying
