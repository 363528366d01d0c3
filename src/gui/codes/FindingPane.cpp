// SPDX-License-Identifier: Apache-2.0
#include "gui/codes/FindingPane.h"

#include "gui/codes/CandidateList.h"
#include "gui/codes/FindingsModel.h"
#include "gui/codes/PictureView.h"
#include "gui/common/ElidedLabel.h"
#include "gui/common/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kNarrowestWords = kGrid * 46;

QLabel *label(const QString &name, QWidget *parent, const QString &role = {})
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setWordWrap(true);
    if (!role.isEmpty())
        made->setProperty("role", role);
    return made;
}

/// A picture's name after its folder's, where it has one.
QString placeOf(const QString &file)
{
    return QDir::toNativeSeparators(file.section(u'/', -2));
}

QPushButton *button(const QString &text, const QString &name, const QString &kind, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setProperty("kind", kind);
    made->setMinimumHeight(theme::kControlHeight);
    return made;
}

} // namespace

FindingPane::FindingPane(CodeFlow &flow, QWidget *parent)
    : QFrame(parent), m_flow(flow), m_stack(new QStackedWidget(this)),
      m_nothingLabel(label(u"nothingLabel"_s, this)), m_picture(new PictureView(this)),
      m_titleLabel(label(u"findingTitle"_s, this, u"title"_s)),
      m_sentenceLabel(label(u"findingWords"_s, this)), m_fileLabel(new ElidedLabel(this)),
      m_othersLabel(label(u"otherFiles"_s, this, u"caption"_s)), m_searchEdit(new QLineEdit(this)),
      m_candidates(new CandidateList(this)),
      m_confirmButton(button(tr("绑定，看下一张 ↵"), u"confirmButton"_s, u"primary"_s, this)),
      m_skipButton(button(tr("S 先跳过"), u"skipButton"_s, u"quiet"_s, this)),
      m_undoButton(button(tr("U 撤销上一张"), u"undoButton"_s, u"quiet"_s, this)),
      m_releaseLabel(label(u"releaseLabel"_s, this, u"caption"_s)), m_whyEdit(new QLineEdit(this)),
      m_releaseButton(button(tr("解除绑定"), u"releaseButton"_s, u"danger"_s, this)),
      m_deciding(makeDeciding()), m_releasing(makeReleasing())
{
    setObjectName(u"findingPane"_s);
    setProperty("role", u"card"_s);
    m_nothingLabel->setAlignment(Qt::AlignCenter);
    m_nothingLabel->setProperty("role", u"caption"_s);
    m_picture->setObjectName(u"findingPicture"_s);
    auto *item = new QWidget(this);
    auto *row = new QHBoxLayout(item);
    row->setContentsMargins(kGrid * 2, kGrid * 2, kGrid * 2, kGrid * 2);
    row->setSpacing(kGrid * 2);
    row->addWidget(m_picture, 5);
    row->addWidget(makeWords(), 6);
    m_stack->addWidget(m_nothingLabel);
    m_stack->addWidget(item);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_stack);
    connectFlow();
}

QWidget *FindingPane::makeWords()
{
    m_fileLabel->setObjectName(u"findingFile"_s);
    m_fileLabel->setProperty("role", u"caption"_s);
    m_othersLabel->setTextFormat(Qt::RichText);
    connect(m_othersLabel, &QLabel::linkActivated, this,
            [this](const QString &place) { askPicture(m_finding.match.otherFiles.value(place.toInt())); });
    auto *words = new QWidget(this);
    words->setMinimumWidth(kNarrowestWords);
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_sentenceLabel);
    layout->addWidget(m_fileLabel);
    layout->addWidget(m_othersLabel);
    layout->addWidget(m_deciding, 1);
    layout->addWidget(m_releasing);
    layout->addStretch(0);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kGrid);
    foot->addWidget(m_undoButton);
    foot->addWidget(m_skipButton);
    foot->addStretch(1);
    foot->addWidget(m_confirmButton);
    layout->addLayout(foot);
    connect(m_confirmButton, &QPushButton::clicked, this, &FindingPane::confirm);
    connect(m_skipButton, &QPushButton::clicked, this, &FindingPane::skipAsked);
    connect(m_undoButton, &QPushButton::clicked, this, &FindingPane::undoAsked);
    return words;
}

QWidget *FindingPane::makeDeciding()
{
    m_searchEdit->setObjectName(u"studentSearch"_s);
    m_searchEdit->setPlaceholderText(tr("/ 按姓名、拼音首字母或学号查找别的学生"));
    m_searchEdit->setAccessibleName(tr("查找学生"));
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->installEventFilter(this);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_candidates, 1);
    layout->addWidget(m_searchEdit);
    connect(m_candidates, &CandidateList::choiceMade, this,
            [this] { m_confirmButton->setEnabled(m_candidates->chosen() != nullptr); });
    connect(m_candidates, &QListWidget::itemDoubleClicked, this, &FindingPane::confirm);
    connect(m_searchEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            m_candidates->showStudents(m_finding.candidates, m_finding.shares);
        else
            m_flow.search(text.trimmed());
    });
    return pane;
}

QWidget *FindingPane::makeReleasing()
{
    m_whyEdit->setObjectName(u"releaseWhyEdit"_s);
    m_whyEdit->setPlaceholderText(tr("为什么解除绑定"));
    m_whyEdit->setAccessibleName(m_whyEdit->placeholderText());
    m_whyEdit->setMinimumHeight(theme::kControlHeight);
    m_releaseButton->setEnabled(false);
    auto *pane = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_whyEdit, 1);
    line->addWidget(m_releaseButton);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(m_releaseLabel);
    layout->addLayout(line);
    connect(m_whyEdit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_releaseButton->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_whyEdit, &QLineEdit::returnPressed, this, &FindingPane::release);
    connect(m_releaseButton, &QPushButton::clicked, this, &FindingPane::release);
    return pane;
}

void FindingPane::connectFlow()
{
    connect(&m_flow, &CodeFlow::pictureReady, this, [this](const QString &file, const QImage &picture) {
        if (file != m_askedPicture)
            return;
        if (picture.isNull())
            m_picture->showWords(tr("这个文件不能显示"));
        else
            m_picture->showPicture(picture);
    });
    connect(&m_flow, &CodeFlow::searched, this, &FindingPane::showSearch);
}

bool FindingPane::canBind() const
{
    return m_finding.match.student.isEmpty() && !m_finding.match.digest.isEmpty();
}

/// The binding that can be taken back here: this one, or the one that stands in this one's way.
std::optional<CardFinding> FindingPane::releasable() const
{
    CardFinding bound = m_finding;
    if (!bound.match.student.isEmpty())
        return bound;
    if (bound.match.reason == u"code-of-another") {
        bound.match.student = bound.match.owner;
        bound.student = bound.owner;
        return bound;
    }
    return std::nullopt;
}

void FindingPane::showFinding(const CardFinding &finding)
{
    const CardMatch &match = finding.match;
    const bool isSame = match.file == m_finding.match.file && match.student == m_finding.match.student &&
                        match.reason == m_finding.match.reason;
    m_finding = finding;
    if (isSame && m_stack->currentIndex() == 1) // somebody may be choosing, or writing a reason
        return showOtherFiles();
    m_stack->setCurrentIndex(1);
    m_titleLabel->setText(finding.student ? studentWords(*finding.student) : cardKindWords(kindOf(match)));
    m_sentenceLabel->setText(findingWords(finding));
    m_fileLabel->setText(placeOf(match.file));
    m_picture->setToolTip(QDir::toNativeSeparators(match.file));
    showOtherFiles();
    askPicture(match.file);
    const bool canDecide = canBind();
    m_deciding->setVisible(canDecide);
    m_confirmButton->setVisible(canDecide);
    m_skipButton->setVisible(canDecide);
    const auto bound = releasable();
    m_releasing->setVisible(bound.has_value());
    if (bound)
        m_releaseLabel->setText(m_finding.match.student.isEmpty()
                                    ? tr("先解除原来的绑定，再绑定给卡片上的学生：")
                                    : tr("绑错了？"));
    m_whyEdit->clear();
    const QSignalBlocker quiet(m_searchEdit);
    m_searchEdit->clear();
    m_candidates->showStudents(finding.candidates, finding.shares);
}

void FindingPane::showOtherFiles()
{
    QStringList links;
    for (qsizetype i = 0; i < m_finding.match.otherFiles.size(); ++i)
        links.append(u"<a href=\"%1\">%2</a>"_s.arg(
            QString::number(i), QFileInfo(m_finding.match.otherFiles[i]).fileName().toHtmlEscaped()));
    m_othersLabel->setText(tr("另见：%1").arg(links.join(u"　"_s)));
    m_othersLabel->setVisible(!links.isEmpty());
}

void FindingPane::showNothing(const QString &words)
{
    m_finding = {};
    m_askedPicture.clear();
    m_nothingLabel->setText(words);
    m_stack->setCurrentIndex(0);
}

void FindingPane::askPicture(const QString &file)
{
    if (file.isEmpty())
        return;
    m_askedPicture = file;
    m_picture->showWords(tr("正在打开图片…"));
    m_flow.askPicture(file);
}

void FindingPane::showSearch(const QString &text, const QList<Student> &students)
{
    if (text == m_searchEdit->text().trimmed())
        m_candidates->showStudents(students, {});
}

bool FindingPane::chooseKey(const QString &key)
{
    return canBind() && m_candidates->chooseKey(key);
}

void FindingPane::confirm()
{
    const Student *student = m_candidates->chosen();
    if (student != nullptr && canBind())
        Q_EMIT bindAsked(m_finding, *student);
}

void FindingPane::release()
{
    const auto bound = releasable();
    if (bound && m_releaseButton->isEnabled())
        Q_EMIT releaseAsked(*bound, m_whyEdit->text().trimmed());
}

void FindingPane::focusSearch()
{
    if (canBind())
        m_searchEdit->setFocus();
}

void FindingPane::setUndo(bool canUndo)
{
    m_undoButton->setEnabled(canUndo);
}

bool FindingPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_searchEdit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_searchEdit->clear();
        Q_EMIT listAsked();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_candidates->chooseKey(u"1"_s);
        Q_EMIT listAsked();
        return true;
    default:
        return false;
    }
}

} // namespace liuying
