// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/SelfCheckPanel.h"

#include "flows/Words.h"
#include "gui/common/DropPane.h"
#include "gui/common/ElidedLabel.h"
#include "gui/common/FileDialogs.h"
#include "gui/common/SentenceList.h"
#include "gui/common/Theme.h"
#include "gui/report/ReportFilterBar.h"
#include "gui/report/ReportView.h"
#include "gui/studio/ShotPicture.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using reports::ReportTable;
using theme::kGrid;

namespace {

constexpr int kSideWidth = kGrid * 46;
constexpr std::chrono::milliseconds kRest{700};

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setMinimumHeight(theme::kControlHeight);
    return made;
}

/// What is said of the chosen picture stands beside it; the list says whose it is. The file matters only
/// where a student is not known by it.
ReportTable forScreen(ReportTable table)
{
    static const QSet<QString> kShown{u"class"_s,       u"number"_s,   u"name"_s,
                                      u"verdictText"_s, u"toChange"_s, u"file"_s};
    const int number = table.column(u"number"_s);
    const bool isEverybodyKnown = std::ranges::none_of(
        table.rows, [number](const QList<QVariant> &row) { return row.value(number).toString().isEmpty(); });
    for (ReportTable::Header &header : table.headers)
        header.isHidden = !kShown.contains(header.key) || (isEverybodyKnown && header.key == u"file");
    return table;
}

QList<Sentence> sentencesOf(const SelfCheckFinding &finding)
{
    QList<Sentence> sentences;
    for (const QString &words : finding.toChange())
        sentences.append({words, Tone::Bad});
    for (const QString &words : finding.toLookAt())
        sentences.append({words, Tone::Caution});
    if (sentences.isEmpty())
        sentences.append({SelfCheckPanel::tr("没有要改的，这样来拍就可以。"), Tone::Good});
    return sentences;
}

} // namespace

SelfCheckPanel::SelfCheckPanel(SelfCheckFlow &flow, QWidget *parent)
    : QWidget(parent), m_flow(flow), m_titleLabel(new QLabel(this)), m_wordsLabel(new ElidedLabel(this)),
      m_bar(new QProgressBar(this)),
      m_folderButton(button(tr("选择文件夹…"), u"selfCheckFolderButton"_s, this)),
      m_stopButton(button(tr("停止"), u"stopSelfCheckButton"_s, this)),
      m_writeButton(button(tr("写出名单…"), u"writeSelfCheckButton"_s, this)),
      m_stack(new QStackedWidget(this)), m_filters(new ReportFilterBar(this)), m_view(new ReportView(this)),
      m_picture(new ShotPicture(this)), m_sentences(new SentenceList(this))
{
    setObjectName(u"selfCheckPanel"_s);
    setAcceptDrops(true);
    m_stack->addWidget(makeInvitation());
    m_stack->addWidget(makeFindings());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid * 3 / 2);
    layout->setSpacing(kGrid * 3 / 2);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connectFlow();
    setWorking(false);
}

QFrame *SelfCheckPanel::makeBar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", u"card"_s);
    m_titleLabel->setObjectName(u"selfCheckTitle"_s);
    m_titleLabel->setProperty("role", u"title"_s);
    m_titleLabel->setText(tr("拍摄前自查"));
    m_wordsLabel->setObjectName(u"selfCheckWords"_s);
    m_wordsLabel->setProperty("role", u"caption"_s);
    m_wordsLabel->setText(tr("文件名里写上学号，就能按班级列出谁要改什么。照片不会留存。"));
    m_bar->setObjectName(u"selfCheckProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kGrid);
    m_folderButton->setProperty("kind", u"primary"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(kGrid / 2);
    for (QWidget *each : {static_cast<QWidget *>(m_titleLabel), static_cast<QWidget *>(m_wordsLabel),
                          static_cast<QWidget *>(m_bar)})
        words->addWidget(each);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kGrid * 2, kGrid * 3 / 2, kGrid * 2, kGrid * 3 / 2);
    layout->setSpacing(kGrid);
    layout->addLayout(words, 1);
    for (QPushButton *each : {m_writeButton, m_folderButton, m_stopButton})
        layout->addWidget(each, 0, Qt::AlignVCenter);
    connect(m_folderButton, &QPushButton::clicked, this, &SelfCheckPanel::askFolder);
    connect(m_writeButton, &QPushButton::clicked, this, &SelfCheckPanel::askFile);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        m_stopButton->setEnabled(false);
        m_flow.cancel();
    });
    return bar;
}

QWidget *SelfCheckPanel::makeInvitation()
{
    return new DropPane(
        u"studio"_s, tr("把学生试拍的照片拖到这里"),
        tr("整个文件夹或几张照片都可以。只看学生自己能准备的：眼镜、刘海、头饰、首饰、衣服；背景、光线和姿势"
           "到影棚再管。"),
        this);
}

QWidget *SelfCheckPanel::makeFindings()
{
    m_sentences->setObjectName(u"selfCheckSentences"_s);
    m_sentences->setAccessibleName(tr("这张照片要改的"));
    m_picture->showWords(tr("选一行，看这张照片"), {});
    auto *pane = new QWidget(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(kGrid);
    left->addWidget(m_filters);
    left->addWidget(m_view, 1);
    auto *side = new QFrame(pane);
    side->setProperty("role", u"card"_s);
    side->setFixedWidth(kSideWidth);
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    right->setSpacing(kGrid);
    right->addWidget(m_picture, 3);
    right->addWidget(m_sentences, 2);
    auto *layout = new QHBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid * 2);
    layout->addLayout(left, 1);
    layout->addWidget(side);
    return pane;
}

void SelfCheckPanel::connectFlow()
{
    connect(&m_rest, &QTimer::timeout, this, &SelfCheckPanel::showFindings);
    connect(m_filters, &ReportFilterBar::changed, this, &SelfCheckPanel::showRows);
    connect(m_view, &ReportView::rowChosen, this, &SelfCheckPanel::showFinding);
    connect(&m_flow, &SelfCheckFlow::progressed, this, &SelfCheckPanel::showProgress);
    connect(&m_flow, &SelfCheckFlow::ended, this, &SelfCheckPanel::showEnd);
    connect(&m_flow, &SelfCheckFlow::written, this, [this](const QString &file) {
        m_wordsLabel->setText(tr("名单写到了 %1").arg(QDir::toNativeSeparators(file)));
    });
    connect(&m_flow, &SelfCheckFlow::failed, this,
            [this](const Error &error) { m_wordsLabel->setText(errorWords(error)); });
    connect(&m_flow, &SelfCheckFlow::pictureReady, this, [this](const QString &file, const QImage &picture) {
        if (file != m_shown)
            return;
        if (picture.isNull())
            m_picture->showWords(tr("照片打不开"), {});
        else
            m_picture->showPicture(picture, {});
    });
}

void SelfCheckPanel::take(const QStringList &filesAndFolders)
{
    if (filesAndFolders.isEmpty() || m_flow.isWorking())
        return;
    m_shown.clear();
    setWorking(true);
    m_bar->setRange(0, 0);
    m_titleLabel->setText(tr("正在找照片…"));
    m_wordsLabel->setText({});
    m_flow.check(filesAndFolders);
}

void SelfCheckPanel::askFolder()
{
    QFileDialog *dialog = makeFileDialog(this, tr("放试拍照片的文件夹"), QFileDialog::AcceptOpen);
    dialog->setObjectName(u"selfCheckFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { take({folder}); });
    dialog->open();
}

/// What the filters let through: a class's list goes to its teacher.
void SelfCheckPanel::askFile()
{
    const ReportTable table =
        searched(selfCheckTable(m_flow.findings()), m_filters->filter(), m_filters->text());
    QFileDialog *dialog = makeSaveDialog(this, tr("写出名单"), table.title,
                                         {u"Excel (*.xlsx)"_s, u"PDF (*.pdf)"_s, u"CSV (*.csv)"_s});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, table](const QString &file) { m_flow.write(table, file); });
    dialog->open();
}

void SelfCheckPanel::showProgress(int done, int total)
{
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(done);
    m_titleLabel->setText(tr("已检查 %1 / %2 张").arg(done).arg(total));
    if (!m_rest.isActive())
        m_rest.start();
}

void SelfCheckPanel::showEnd(bool isCancelled)
{
    m_rest.stop();
    setWorking(false);
    const qsizetype count = m_flow.findings().size();
    m_titleLabel->setText(isCancelled ? tr("已停止，检查了 %1 张").arg(count)
                                      : tr("检查完了，共 %1 张").arg(count));
    showFindings();
    if (count > 0)
        m_wordsLabel->setText(selfCheckTable(m_flow.findings()).notes.first());
    else if (m_wordsLabel->text().isEmpty())
        m_wordsLabel->setText(tr("里面没有照片。请选放 JPEG、PNG 等图片的文件夹。"));
}

void SelfCheckPanel::showFindings()
{
    if (m_flow.findings().isEmpty())
        return;
    m_stack->setCurrentIndex(1);
    m_table = forScreen(selfCheckTable(m_flow.findings()));
    m_filters->follow(m_table);
    showRows();
}

void SelfCheckPanel::showRows()
{
    m_view->showTable(searched(m_table, m_filters->filter(), m_filters->text()));
    m_view->chooseFirst();
}

void SelfCheckPanel::showFinding(const QList<QVariant> &row)
{
    const QString file = row.value(m_table.column(u"path"_s)).toString();
    const auto found = std::ranges::find(m_flow.findings(), file, &SelfCheckFinding::file);
    if (file == m_shown || found == m_flow.findings().end())
        return;
    m_shown = file;
    m_sentences->setSentences(sentencesOf(*found));
    m_picture->showWords(tr("正在打开…"), {});
    m_flow.askPicture(file);
}

void SelfCheckPanel::setWorking(bool isWorking)
{
    m_bar->setVisible(isWorking);
    m_stopButton->setVisible(isWorking);
    m_stopButton->setEnabled(isWorking);
    m_folderButton->setVisible(!isWorking);
    m_writeButton->setVisible(!isWorking && !m_flow.findings().isEmpty());
}

void SelfCheckPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_flow.isWorking() && !draggedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SelfCheckPanel::dropEvent(QDropEvent *event)
{
    const QStringList paths = draggedPaths(event->mimeData());
    if (paths.isEmpty() || m_flow.isWorking())
        return;
    event->acceptProposedAction();
    take(paths);
}

} // namespace liuying
