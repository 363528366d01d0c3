// SPDX-License-Identifier: Apache-2.0
#include "gui/codes/IntakePanel.h"

#include "gui/codes/CandidateList.h"
#include "gui/codes/FindingPane.h"
#include "gui/codes/FindingsModel.h"
#include "gui/codes/RunBar.h"
#include "gui/common/DropPane.h"
#include "gui/common/FileDialogs.h"
#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kListWidth = kGrid * 46;
constexpr std::array kInOrder{CardKind::Doubtful,   CardKind::Conflict, CardKind::Stranger,
                              CardKind::Unreadable, CardKind::Bound,    CardKind::Known};

QString nothingWords(CardKind kind)
{
    switch (kind) {
    case CardKind::Bound:
        return IntakePanel::tr("这一次还没有绑定新的码。");
    case CardKind::Known:
        return IntakePanel::tr("没有已绑定过的码。");
    case CardKind::Doubtful:
        return IntakePanel::tr("没有要核对的图片。");
    case CardKind::Conflict:
        return IntakePanel::tr("没有互相矛盾的图片。");
    case CardKind::Stranger:
        return IntakePanel::tr("没有不在名单的卡片。");
    case CardKind::Unreadable:
        break;
    }
    return IntakePanel::tr("每张图片都读出来了。");
}

} // namespace

IntakePanel::IntakePanel(CodeFlow &flow, QWidget *parent)
    : QWidget(parent), m_flow(flow), m_model(new FindingsModel(this)), m_bar(new RunBar(this)),
      m_stack(new QStackedWidget(this)), m_kinds(new QButtonGroup(this)), m_list(new QListView(this)),
      m_pane(new FindingPane(flow, this))
{
    m_stack->addWidget(makeInvitation());
    m_stack->addWidget(makeFindings());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid * 3 / 2);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    connect(m_bar, &RunBar::folderAsked, this, &IntakePanel::chooseFolder);
    connect(m_bar, &RunBar::filesAsked, this, &IntakePanel::chooseFiles);
    connect(m_bar, &RunBar::stopAsked, &m_flow, &CodeFlow::cancel);
    connect(m_pane, &FindingPane::bindAsked, this, &IntakePanel::bindAsked);
    connect(m_pane, &FindingPane::releaseAsked, this, &IntakePanel::releaseAsked);
    connect(m_pane, &FindingPane::skipAsked, this, &IntakePanel::skip);
    connect(m_pane, &FindingPane::undoAsked, this, &IntakePanel::undo);
    connect(m_pane, &FindingPane::listAsked, m_list, qOverload<>(&QWidget::setFocus));
    m_pane->candidates().installEventFilter(this);
    connectFlow();
    showCounts();
}

QWidget *IntakePanel::makeInvitation()
{
    return new DropPane(
        u"code"_s, tr("把学生交来的采集码图片拖到这里"),
        tr("整个文件夹或几张图片都可以。每张图读出二维码，再按卡片上的姓名、证件号后四位、学校和层"
           "次找到学生；确定无疑的自动绑定，其余的由您核对。"),
        this);
}

QWidget *IntakePanel::makeFindings()
{
    m_list->setObjectName(u"findingsList"_s);
    m_list->setAccessibleName(tr("读过的图片"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &IntakePanel::showCurrent);
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    card->setFixedWidth(kListWidth);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, kGrid, 1, kGrid);
    inCard->setSpacing(kGrid);
    inCard->addWidget(makeKinds());
    inCard->addWidget(m_list, 1);
    auto *pane = new QWidget(this);
    auto *layout = new QHBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid * 2);
    layout->addWidget(card);
    layout->addWidget(m_pane, 1);
    return pane;
}

QWidget *IntakePanel::makeKinds()
{
    auto *kinds = new QWidget(this);
    auto *layout = new QGridLayout(kinds);
    layout->setContentsMargins(kGrid, 0, kGrid, 0);
    layout->setSpacing(kGrid / 2);
    int place = 0;
    for (const CardKind kind : kInOrder) {
        auto *button = new QPushButton(kinds);
        button->setObjectName(u"kindButton%1"_s.arg(static_cast<int>(kind)));
        button->setProperty("kind", u"quiet"_s);
        button->setCheckable(true);
        m_kinds->addButton(button, static_cast<int>(kind));
        layout->addWidget(button, place / 2, place % 2);
        ++place;
    }
    m_kinds->button(static_cast<int>(m_model->kind()))->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        m_isKindChosen = true;
        showKind(static_cast<CardKind>(kind));
    });
    return kinds;
}

void IntakePanel::connectFlow()
{
    connect(&m_flow, &CodeFlow::began, m_bar, &RunBar::showBegun);
    connect(&m_flow, &CodeFlow::progressed, m_bar, &RunBar::showProgress);
    connect(&m_flow, &CodeFlow::found, this, &IntakePanel::noteFound);
    connect(&m_flow, &CodeFlow::decided, this, &IntakePanel::noteDecided);
    connect(&m_flow, &CodeFlow::ended, this, &IntakePanel::noteEnd);
}

void IntakePanel::take(const QStringList &filesAndFolders)
{
    if (filesAndFolders.isEmpty() || m_flow.isWorking())
        return;
    m_decided.clear();
    m_isKindChosen = false;
    m_model->clear();
    showKind(CardKind::Bound);
    m_bar->showLooking();
    m_stack->setCurrentIndex(1);
    m_flow.bindFrom(filesAndFolders);
}

void IntakePanel::chooseFolder()
{
    QFileDialog *dialog = makeFileDialog(this, tr("放采集码图片的文件夹"), QFileDialog::AcceptOpen);
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { take({folder}); });
    dialog->open();
}

void IntakePanel::chooseFiles()
{
    QFileDialog *dialog = makeFileDialog(this, tr("采集码图片"), QFileDialog::AcceptOpen);
    dialog->setObjectName(u"filesDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("图片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif);;所有文件 (*)"));
    connect(dialog, &QFileDialog::filesSelected, this, &IntakePanel::take);
    dialog->open();
}

void IntakePanel::noteFound(const QList<CardFinding> &findings)
{
    m_stack->setCurrentIndex(1);
    m_model->put(findings);
    showCounts();
    showCurrent();
}

void IntakePanel::noteDecided(const CardFinding &finding)
{
    const int row = m_model->rowOf(finding.match.file);
    if (!finding.match.student.isEmpty())
        m_decided.append(finding);
    else
        m_decided.removeIf([&](const CardFinding &one) { return one.match.file == finding.match.file; });
    m_model->put({finding});
    showCounts();
    const int shown = m_model->rowOf(finding.match.file);
    select(shown >= 0 ? shown : std::min(std::max(row, 0), m_model->rowCount() - 1));
    m_list->setFocus();
}

void IntakePanel::noteEnd(const CardRunEnd &end)
{
    m_bar->showEnd(end, m_model->count(CardKind::Bound), waiting());
    if (!m_isKindChosen && m_model->count(CardKind::Doubtful) > 0)
        showKind(CardKind::Doubtful);
}

int IntakePanel::waiting() const
{
    return m_model->count(CardKind::Doubtful) + m_model->count(CardKind::Conflict) +
           m_model->count(CardKind::Stranger) + m_model->count(CardKind::Unreadable);
}

void IntakePanel::showCounts()
{
    for (const CardKind kind : kInOrder)
        m_kinds->button(static_cast<int>(kind))
            ->setText(u"%1 %2"_s.arg(cardKindWords(kind), countWords(m_model->count(kind))));
}

void IntakePanel::showKind(CardKind kind)
{
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
    m_model->showKind(kind);
    select(0);
}

void IntakePanel::select(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

void IntakePanel::showCurrent()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        return select(0);
    m_pane->setUndo(!m_decided.isEmpty());
    if (const CardFinding *finding = m_model->at(m_list->currentIndex().row()))
        m_pane->showFinding(*finding);
    else
        m_pane->showNothing(nothingWords(m_model->kind()));
}

void IntakePanel::skip()
{
    if (m_model->rowCount() > 0)
        select((m_list->currentIndex().row() + 1) % m_model->rowCount());
}

void IntakePanel::undo()
{
    if (!m_decided.isEmpty())
        Q_EMIT releaseAsked(m_decided.last(), tr("撤销刚才的绑定。"));
}

bool IntakePanel::takeKey(int key, const QString &text)
{
    switch (key) {
    case Qt::Key_Slash:
        m_pane->focusSearch();
        return true;
    case Qt::Key_S:
        skip();
        return true;
    case Qt::Key_U:
        undo();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_pane->confirm();
        return true;
    default:
        return m_pane->chooseKey(text);
    }
}

bool IntakePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (isPlain && takeKey(key->key(), key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liuying
