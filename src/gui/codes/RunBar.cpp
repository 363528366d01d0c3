// SPDX-License-Identifier: Apache-2.0
#include "gui/codes/RunBar.h"

#include "flows/Words.h"
#include "gui/common/ElidedLabel.h"
#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setMinimumHeight(theme::kControlHeight);
    return made;
}

} // namespace

QString timeLeftWords(std::chrono::seconds left)
{
    if (left < std::chrono::seconds(60))
        return RunBar::tr("还要不到 1 分钟");
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    if (minutes < 60)
        return RunBar::tr("还要约 %1 分钟").arg(minutes);
    return RunBar::tr("还要约 %1 小时 %2 分钟").arg(minutes / 60).arg(minutes % 60);
}

RunBar::RunBar(QWidget *parent)
    : QFrame(parent), m_titleLabel(new QLabel(this)), m_wordsLabel(new ElidedLabel(this)),
      m_bar(new QProgressBar(this)), m_folderButton(button(tr("选择文件夹…"), u"chooseFolderButton"_s, this)),
      m_filesButton(button(tr("选择图片…"), u"chooseFilesButton"_s, this)),
      m_stopButton(button(tr("停止"), u"stopRunButton"_s, this))
{
    setObjectName(u"runBar"_s);
    setProperty("role", u"card"_s);
    m_titleLabel->setObjectName(u"runTitle"_s);
    m_titleLabel->setProperty("role", u"title"_s);
    m_wordsLabel->setObjectName(u"runWords"_s);
    m_wordsLabel->setProperty("role", u"caption"_s);
    m_bar->setObjectName(u"runProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kGrid);
    m_folderButton->setProperty("kind", u"primary"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(kGrid / 2);
    words->addWidget(m_titleLabel);
    words->addWidget(m_wordsLabel);
    words->addWidget(m_bar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGrid * 2, kGrid * 3 / 2, kGrid * 2, kGrid * 3 / 2);
    layout->setSpacing(kGrid);
    layout->addLayout(words, 1);
    layout->addSpacing(kGrid * 2);
    for (QPushButton *each : {m_filesButton, m_folderButton, m_stopButton})
        layout->addWidget(each, 0, Qt::AlignVCenter);
    connect(m_folderButton, &QPushButton::clicked, this, &RunBar::folderAsked);
    connect(m_filesButton, &QPushButton::clicked, this, &RunBar::filesAsked);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        m_stopButton->setEnabled(false);
        Q_EMIT stopAsked();
    });
    m_titleLabel->setText(tr("收采集码"));
    m_wordsLabel->setText(tr("选择或拖入放采集码图片的文件夹，里面可以有很多层、很多张，别的文件会跳过。"));
    setWorking(false);
}

void RunBar::setWorking(bool isWorking)
{
    m_bar->setVisible(isWorking);
    m_stopButton->setVisible(isWorking);
    m_stopButton->setEnabled(isWorking);
    m_folderButton->setVisible(!isWorking);
    m_filesButton->setVisible(!isWorking);
}

void RunBar::showLooking()
{
    setWorking(true);
    m_bar->setRange(0, 0);
    m_titleLabel->setText(tr("正在找图片…"));
    m_wordsLabel->setText({});
}

void RunBar::showBegun(int pictures)
{
    setWorking(true);
    m_bar->setRange(0, std::max(1, pictures));
    m_bar->setValue(0);
    m_titleLabel->setText(tr("正在读 %1 张图片").arg(countWords(pictures)));
    m_wordsLabel->setText(tr("边读边绑定。中途停下或断电，已绑定的都在。"));
}

void RunBar::showProgress(const CardProgress &progress)
{
    m_bar->setValue(progress.done);
    m_titleLabel->setText(tr("已读 %1 / %2 张").arg(countWords(progress.done), countWords(progress.total)));
    if (progress.left)
        m_wordsLabel->setText(
            tr("每秒 %1 张，%2。中途停下或断电，已绑定的都在。")
                .arg(QString::number(progress.perSecond, 'f', 1), timeLeftWords(*progress.left)));
}

void RunBar::showEnd(const CardRunEnd &end, int bound, int waiting)
{
    setWorking(false);
    if (end.failure) {
        m_titleLabel->setText(tr("没有读完：数据保存不了"));
        m_wordsLabel->setText(errorWords(*end.failure));
        return;
    }
    m_titleLabel->setText(end.isCancelled ? tr("已停止，读了 %1 张").arg(countWords(end.read))
                                          : tr("%1 张都读完了").arg(countWords(end.read)));
    QStringList words{tr("新绑定 %1 人，%2 张要处理。").arg(countWords(bound), countWords(waiting))};
    if (end.others > 0)
        words.append(tr("另有 %1 个文件不是图片，没有读。").arg(countWords(end.others)));
    if (end.isCancelled)
        words.append(tr("再选同一个文件夹就接着读，已绑定的很快过去。"));
    m_wordsLabel->setText(words.join(QString()));
}

} // namespace liuying
