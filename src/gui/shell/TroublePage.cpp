// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/TroublePage.h"

#include "flows/Words.h"
#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = theme::kGrid * 90;
constexpr int kBadge = theme::kGrid * 9;

QPixmap handBadge()
{
    QPixmap pixmap(QSize(kBadge, kBadge) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBadge(painter, Glyph::Hand, QRectF(0, 0, kBadge, kBadge), theme::colour(theme::Colour::Hold),
               theme::colour(theme::Colour::OnHold));
    return pixmap;
}

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setFixedWidth(kTextWidth);
    label->setAlignment(Qt::AlignCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString adviceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NewerProgram:
        return TroublePage::tr("请在这台机器上安装新版本的留影，再打开这些数据。数据没有被改动。");
    case ErrorCode::NoPermission:
        return TroublePage::tr("请让管理员给您这个文件夹的写权限，或者选择一个您能写入的文件夹。");
    case ErrorCode::Locked:
        return TroublePage::tr("可能已经开着另一个留影。请关掉它再重试；如果没有，请重启机器。");
    case ErrorCode::DiskFull:
        return TroublePage::tr("请先腾出磁盘空间，再重试。签到必须写进磁盘才算数，所以现在不能开门。");
    case ErrorCode::Corrupt:
        return TroublePage::tr(
            "请不要删除这个文件。先把整个文件夹复制一份，再从备份恢复，或选择另一个文件夹继续工作。");
    default:
        return TroublePage::tr("请重试；如果还不行，请选择另一个文件夹，并把这句话告诉管理员。");
    }
}

TroublePage::TroublePage(const Error &error, const QString &folder, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"troublePage"_s);
    auto *badgeLabel = new QLabel(this);
    badgeLabel->setPixmap(handBadge());
    auto *titleLabel = makeLabel(tr("打不开工作站的数据"), this);
    titleLabel->setFont(theme::font(theme::Type::Heading, QFont::DemiBold));
    auto *sentenceLabel = makeLabel(errorWords(error), this);
    sentenceLabel->setObjectName(u"troubleSentence"_s);
    sentenceLabel->setFont(theme::font(theme::Type::Strong));
    auto *adviceLabel = makeLabel(adviceFor(error.code), this);
    adviceLabel->setObjectName(u"troubleAdvice"_s);
    auto *folderLabel = makeLabel(tr("文件夹：%1").arg(QDir::toNativeSeparators(folder)), this);
    folderLabel->setProperty("role", u"caption"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::kGrid * 2);
    layout->addStretch(2);
    layout->addWidget(badgeLabel, 0, Qt::AlignHCenter);
    for (QLabel *label : {titleLabel, sentenceLabel, adviceLabel, folderLabel})
        layout->addWidget(label, 0, Qt::AlignHCenter);
    layout->addLayout(makeButtons());
    layout->addStretch(3);
}

QLayout *TroublePage::makeButtons()
{
    auto *retryButton = new QPushButton(tr("重试(&R)"), this);
    retryButton->setObjectName(u"retryButton"_s);
    retryButton->setProperty("kind", u"primary"_s);
    auto *folderButton = new QPushButton(tr("选择其他文件夹…(&O)"), this);
    folderButton->setObjectName(u"folderButton"_s);
    auto *demoButton = new QPushButton(tr("打开演示(&D)"), this);
    demoButton->setObjectName(u"demoButton"_s);
    demoButton->setProperty("kind", u"quiet"_s);
    connect(retryButton, &QPushButton::clicked, this, &TroublePage::retryAsked);
    connect(folderButton, &QPushButton::clicked, this, &TroublePage::chooseFolder);
    connect(demoButton, &QPushButton::clicked, this, &TroublePage::demoAsked);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGrid * 2);
    buttons->addStretch(1);
    for (QPushButton *button : {retryButton, folderButton, demoButton}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    setFocusProxy(retryButton);
    return buttons;
}

void TroublePage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("选择工作站数据所在的文件夹"));
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &TroublePage::folderChosen);
    dialog->open();
}

} // namespace liuying
