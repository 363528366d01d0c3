// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/PreviewPane.h"

#include "gui/common/Theme.h"
#include "gui/prepare/DocumentPane.h"
#include "gui/prepare/DoubtsBox.h"
#include "gui/prepare/FindingsTable.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QWidget *countTile(const PreviewCount &count, QWidget *parent)
{
    auto *tile = new QFrame(parent);
    tile->setProperty("role", u"card"_s);
    auto *figure = new QLabel(countWords(count.count), tile);
    figure->setFont(theme::font(theme::Type::Heading, QFont::DemiBold));
    const Tone tone = count.count == 0 ? Tone::Plain : count.tone;
    figure->setStyleSheet(u"color: %1"_s.arg(toneColour(tone).name()));
    auto *label = new QLabel(count.label, tile);
    label->setProperty("role", u"caption"_s);
    auto *layout = new QVBoxLayout(tile);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid, theme::kGrid * 2, theme::kGrid);
    layout->setSpacing(0);
    layout->addWidget(figure);
    layout->addWidget(label);
    return tile;
}

QString kindTitle(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Timetable:
        return PreviewPane::tr("通知 / 拍摄日程表");
    case DocumentKind::Roster:
        return PreviewPane::tr("学生名单");
    case DocumentKind::Payments:
        return PreviewPane::tr("缴费名单");
    case DocumentKind::Remittances:
        return PreviewPane::tr("汇款流水");
    }
    return {};
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent), m_titleLabel(new QLabel(this)), m_foundLabel(new QLabel(this)),
      m_counts(new QHBoxLayout), m_cautionLabel(new QLabel(this)), m_doubts(new DoubtsBox(this)),
      m_tabs(new QTabWidget(this)), m_document(new DocumentPane), m_changes(addTab(u"changesTable"_s)),
      m_rejected(addTab(u"rejectedTable"_s)), m_problems(addTab(u"problemsTable"_s)),
      m_columns(addTab(u"columnsTable"_s)), m_noteLabel(new QLabel(this)),
      m_olderCheck(new QCheckBox(tr("我知道这份名单较旧，仍要导入"), this)),
      m_importButton(new QPushButton(tr("导入"), this)), m_skipButton(new QPushButton(this)),
      m_cancelButton(new QPushButton(tr("取消"), this))
{
    m_titleLabel->setObjectName(u"previewTitle"_s);
    m_titleLabel->setProperty("role", u"title"_s);
    m_foundLabel->setObjectName(u"foundLabel"_s);
    m_foundLabel->setWordWrap(true);
    m_cautionLabel->setObjectName(u"cautionLabel"_s);
    m_cautionLabel->setProperty("role", u"caution"_s);
    m_cautionLabel->setWordWrap(true);
    m_olderCheck->setObjectName(u"olderCheck"_s);
    m_noteLabel->setObjectName(u"noteLabel"_s);
    m_noteLabel->setProperty("role", u"caption"_s);
    m_noteLabel->setWordWrap(true);
    m_counts->setSpacing(theme::kGrid);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid + theme::kGrid / 2);
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_foundLabel);
    layout->addLayout(m_counts);
    layout->addWidget(m_cautionLabel);
    layout->addWidget(m_doubts);
    layout->addWidget(makeFindings(), 1);
    layout->addLayout(makeAnswers());
}

QWidget *PreviewPane::makeFindings()
{
    m_tabs->setObjectName(u"previewTabs"_s);
    m_document->setObjectName(u"documentPane"_s);
    m_tabs->insertTab(0, m_document, tr("原文对照"));
    m_tabs->setTabVisible(0, false);
    connect(
        m_document, &DocumentPane::corrected, this,
        [this](const exchange::NoticeDocument &document, const QList<exchange::CellCorrection> &corrections) {
            m_isCorrecting = true;
            setBusy(true); // until it is understood anew
            Q_EMIT documentCorrected(document, corrections);
        });
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, theme::kGrid / 2, 1, theme::kGrid); // square corners inside round ones
    layout->addWidget(m_tabs);
    return card;
}

QLayout *PreviewPane::makeAnswers()
{
    m_importButton->setObjectName(u"importButton"_s);
    m_importButton->setProperty("kind", u"primary"_s);
    m_skipButton->setObjectName(u"skipButton"_s);
    m_skipButton->setProperty("kind", u"primary"_s);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setProperty("kind", u"quiet"_s);
    connect(m_doubts, &DoubtsBox::answered, this, &PreviewPane::allowAnswers);
    connect(m_olderCheck, &QCheckBox::toggled, this, &PreviewPane::allowAnswers);
    connect(m_importButton, &QPushButton::clicked, this, [this] { ask(BadRows::Refuse); });
    connect(m_skipButton, &QPushButton::clicked, this, [this] { ask(BadRows::Skip); });
    connect(m_cancelButton, &QPushButton::clicked, this, &PreviewPane::cancelAsked);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_noteLabel);
    words->addWidget(m_olderCheck);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(theme::kGrid);
    answers->addLayout(words, 1);
    answers->addSpacing(theme::kGrid);
    for (QPushButton *button : {m_cancelButton, m_skipButton, m_importButton}) {
        button->setMinimumHeight(theme::kControlHeight);
        answers->addWidget(button, 0, Qt::AlignBottom);
    }
    setTabOrder(m_olderCheck, m_cancelButton); // as they stand, left to right
    setTabOrder(m_cancelButton, m_skipButton);
    setTabOrder(m_skipButton, m_importButton);
    return answers;
}

void PreviewPane::ask(BadRows badRows)
{
    Q_EMIT importAsked(badRows, m_preview.isOlder ? OlderRoster::Import : OlderRoster::Refuse,
                       m_doubts->answer());
}

FindingsTable *PreviewPane::addTab(const QString &name)
{
    auto *table = new FindingsTable;
    table->setObjectName(name);
    m_tabs->addTab(table, {});
    connect(table, &FindingsTable::exportAsked, this, [this, table, name] {
        const QString title = u"%1 · %2"_s.arg(m_preview.fileName, m_tabs->tabText(m_tabs->indexOf(table)));
        Q_EMIT exportAsked(table->asReport(name, title));
    });
    return table;
}

void PreviewPane::showDocument(const exchange::NoticeDocument &document)
{
    m_isCorrecting = false;
    m_document->showDocument(document);
}

void PreviewPane::showUnderstood(const exchange::Notice &notice)
{
    m_document->showUnderstood(notice);
}

void PreviewPane::showPreview(const ImportPreview &preview)
{
    m_preview = preview;
    m_titleLabel->setText(u"%1 · %2"_s.arg(kindTitle(preview.kind), preview.fileName));
    m_foundLabel->setText(preview.found);
    m_cautionLabel->setText(preview.cautions.join(u'\n'));
    m_cautionLabel->setVisible(!preview.cautions.isEmpty());
    m_doubts->showDoubts(preview.doubts);
    showCounts();
    showTabs();
    showAnswers();
}

void PreviewPane::showCounts()
{
    while (QLayoutItem *item = m_counts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PreviewCount &count : std::as_const(m_preview.counts))
        m_counts->addWidget(countTile(count, this));
    m_counts->addStretch(1);
}

void PreviewPane::showTabs()
{
    struct Tab {
        FindingsTable *table;
        TextTable rows;
        QString title;
    };
    const QList<Tab> tabs{
        {m_changes, changesTable(m_preview.changes), tr("变化 %1")},
        {m_rejected, rejectedTable(m_preview.rejected), tr("被拒的行 %1")},
        {m_problems, problemsTable(m_preview.problems), tr("问题 %1")},
        {m_columns, columnsTable(m_preview.columns), tr("列的对应 %1")},
    };
    for (const Tab &tab : tabs) {
        const int index = m_tabs->indexOf(tab.table);
        tab.table->setTable(tab.rows);
        m_tabs->setTabText(index, tab.title.arg(countWords(tab.rows.rows.size())));
        m_tabs->setTabVisible(index, !tab.rows.rows.isEmpty() || tab.table == m_changes);
    }
    const bool hasDocument = m_preview.kind == DocumentKind::Timetable && m_document->hasDocument();
    m_tabs->setTabVisible(m_tabs->indexOf(m_document), hasDocument);
    if (hasDocument) {
        if (!m_isCorrecting)
            m_tabs->setCurrentWidget(m_document);
        return;
    }
    // What stands in the way comes first.
    m_tabs->setCurrentWidget(!m_preview.rejected.isEmpty() ? m_rejected
                             : m_preview.hasErrors()       ? m_problems
                                                           : m_changes);
}

void PreviewPane::showAnswers()
{
    const qsizetype bad = m_preview.rejected.size();
    m_skipButton->setVisible(bad > 0);
    m_skipButton->setText(tr("跳过有误的 %n 行并导入", nullptr, static_cast<int>(bad)));
    m_importButton->setVisible(bad == 0);
    m_olderCheck->setVisible(m_preview.isOlder);
    m_olderCheck->setChecked(false);
    if (bad > 0)
        m_noteLabel->setText(
            tr("要么整份导入，要么一行也不导入。可以把文件改好再读一次；也可以跳过这 %n 行，其余照导，"
               "被跳过的行列在上面，可以先复制下来，之后逐条补。",
               nullptr, static_cast<int>(bad)));
    else if (m_preview.changesNothing)
        m_noteLabel->setText(tr("与现有内容相同，导入不会有变化。"));
    else
        m_noteLabel->setText(tr("还没有改动任何内容。导入是一次完成的：中途断电也只会是全部或没有。"));
    setBusy(false);
}

void PreviewPane::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    allowAnswers();
}

void PreviewPane::allowAnswers()
{
    const bool isMeant = (!m_preview.isOlder || m_olderCheck->isChecked()) && m_doubts->isSettled();
    m_importButton->setEnabled(!m_isBusy && isMeant);
    m_skipButton->setEnabled(!m_isBusy && isMeant);
    m_cancelButton->setEnabled(!m_isBusy);
}

} // namespace liuying
