// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/StartPage.h"

#include "gui/common/Theme.h"
#include "gui/prepare/StepCard.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardWidth = theme::kGrid * 46;
constexpr int kLogo = theme::kGrid * 10;

struct Choice {
    QString title;
    QString text;
    QPushButton *button;
};

QWidget *makeCard(const Choice &choice, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    card->setFixedWidth(kCardWidth);
    auto *titleLabel = new QLabel(choice.title, card);
    titleLabel->setFont(theme::font(theme::Type::Title, QFont::DemiBold));
    auto *textLabel = new QLabel(choice.text, card);
    textLabel->setWordWrap(true);
    textLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    choice.button->setParent(card);
    choice.button->setMinimumHeight(theme::kControlHeight);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 3, theme::kGrid * 3, theme::kGrid * 3);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(titleLabel);
    layout->addWidget(textLabel, 1);
    layout->addSpacing(theme::kGrid * 2);
    layout->addWidget(choice.button);
    return card;
}

QPushButton *makeButton(const QString &text, const QString &name, const QString &kind)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("kind", kind);
    button->setAutoDefault(true);
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    setAcceptDrops(true);
    auto *noticeButton = makeButton(tr("选择通知文件…(&N)"), u"noticeButton"_s, u"primary"_s);
    auto *demoButton = makeButton(tr("打开演示(&D)"), u"demoButton"_s, {});
    auto *partButton = makeButton(tr("打开学院分表…(&P)"), u"partButton"_s, u"quiet"_s);
    partButton->setToolTip(tr("教务处导出给学院的文件（.liuying-part）：在这台机器上分配班级时间"));
    auto *folderButton = makeButton(tr("打开其他位置的工作站数据…(&O)"), u"folderButton"_s, u"quiet"_s);
    connect(noticeButton, &QPushButton::clicked, this, &StartPage::chooseNotice);
    connect(partButton, &QPushButton::clicked, this, &StartPage::choosePart);
    connect(demoButton, &QPushButton::clicked, this, &StartPage::demoAsked);
    connect(folderButton, &QPushButton::clicked, this, &StartPage::chooseFolder);

    auto *logoLabel = new QLabel(this);
    logoLabel->setPixmap(QIcon(u":/icons/liuying.svg"_s).pixmap(QSize(kLogo, kLogo)));
    logoLabel->setAlignment(Qt::AlignCenter);
    auto *titleLabel = new QLabel(tr("留影 · 毕业生图像采集工作站"), this);
    titleLabel->setFont(theme::font(theme::Type::Display, QFont::DemiBold));
    titleLabel->setAlignment(Qt::AlignCenter);
    auto *captionLabel = new QLabel(tr("这台机器还没有工作站数据。从哪里开始？"), this);
    captionLabel->setFont(theme::font(theme::Type::Strong));
    captionLabel->setAlignment(Qt::AlignCenter);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(theme::kGrid * 3);
    cards->addStretch(1);
    cards->addWidget(
        makeCard({tr("从通知开始"),
                  tr("选择学校的拍摄通知或日程表（txt、docx、xlsx、xls、csv），也可以把文件拖到这里。"
                     "程序读出时间、教室和学院，您核对后再导入。"),
                  noticeButton},
                 this));
    cards->addWidget(makeCard({tr("先看演示"),
                               tr("虚构的学校、约七千名学生和模拟的手机画面，不需要摄像头。"
                                  "演示数据单独存放，不影响正式数据。"),
                               demoButton},
                              this));
    cards->addStretch(1);

    auto *others = new QHBoxLayout;
    others->setSpacing(theme::kGrid * 3);
    others->addStretch(1);
    others->addWidget(partButton);
    others->addWidget(folderButton);
    others->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::kGrid * 2);
    layout->addStretch(2);
    layout->addWidget(logoLabel);
    layout->addWidget(titleLabel);
    layout->addWidget(captionLabel);
    layout->addSpacing(theme::kGrid * 3);
    layout->addLayout(cards);
    layout->addSpacing(theme::kGrid);
    layout->addLayout(others);
    layout->addStretch(3);
    setFocusProxy(noticeButton);
}

void StartPage::chooseNotice()
{
    auto *dialog = new QFileDialog(this, tr("选择通知或拍摄日程表"));
    dialog->setObjectName(u"noticeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("通知或日程表 (*.txt *.docx *.xlsx *.xls *.csv);;所有文件 (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::noticeChosen);
    dialog->open();
}

void StartPage::choosePart()
{
    auto *dialog = new QFileDialog(this, tr("选择学院分表"));
    dialog->setObjectName(u"partDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("学院分表 (*.liuying-part);;所有文件 (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::partChosen);
    dialog->open();
}

void StartPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("选择工作站数据所在的文件夹"));
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::folderChosen);
    dialog->open();
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QString file = draggedFile(event->mimeData());
    if (file.endsWith(u".liuying-part", Qt::CaseInsensitive))
        Q_EMIT partChosen(file);
    else
        Q_EMIT noticeChosen(file);
}

} // namespace liuying
