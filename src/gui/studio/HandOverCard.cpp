// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/HandOverCard.h"

#include "flows/CampaignTime.h"
#include "flows/Words.h"
#include "gui/common/ElidedLabel.h"
#include "gui/common/FileDialogs.h"
#include "gui/common/FolderWords.h"
#include "gui/common/Theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kTroublesHeight = kGrid * 22;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setMinimumHeight(theme::kControlHeight);
    return made;
}

QString scopeWords(const HandOverFilter &filter)
{
    QStringList parts;
    if (!filter.college.isEmpty())
        parts.append(filter.college);
    if (!filter.room.isEmpty())
        parts.append(filter.room);
    if (filter.day.isValid())
        parts.append(dayWords(filter.day));
    return parts.isEmpty() ? HandOverCard::tr("交付全部已采用的照片；用上面的筛选可以只交付一部分。")
                           : HandOverCard::tr("只交付%1的照片。").arg(listWords(parts));
}

} // namespace

HandOverCard::HandOverCard(HandOverFlow &flow, QWidget *parent)
    : QFrame(parent), m_flow(flow), m_scopeLabel(new QLabel(this)), m_folderLabel(new ElidedLabel(this)),
      m_patternEdit(new QLineEdit(FileNamePattern::byDefault(), this)),
      m_folderButton(button(tr("文件夹…"), u"handOverFolderButton"_s, this)),
      m_handOverButton(button(tr("交付照片"), u"handOverButton"_s, this)),
      m_verifyButton(button(tr("再核对"), u"verifyHandOverButton"_s, this)),
      m_stopButton(button(tr("停止"), u"stopHandOverButton"_s, this)), m_bar(new QProgressBar(this)),
      m_resultLabel(new QLabel(this)), m_sentences(new SentenceList(this))
{
    setObjectName(u"handOverCard"_s);
    setProperty("role", u"card"_s);
    auto *titleLabel = new QLabel(tr("交付照片"), this);
    titleLabel->setProperty("role", u"title"_s);
    m_scopeLabel->setProperty("role", u"caption"_s);
    m_scopeLabel->setWordWrap(true);
    m_resultLabel->setObjectName(u"handOverResult"_s);
    m_resultLabel->setWordWrap(true);
    m_resultLabel->hide();
    m_bar->setObjectName(u"handOverProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kGrid);
    m_sentences->setObjectName(u"handOverTroubles"_s);
    m_sentences->setAccessibleName(tr("交付时要留意的"));
    m_sentences->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_sentences->setMaximumHeight(kTroublesHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid * 2, kGrid * 3 / 2, kGrid * 2, kGrid * 3 / 2);
    layout->setSpacing(kGrid);
    layout->addWidget(titleLabel);
    layout->addWidget(m_scopeLabel);
    layout->addWidget(makeFields());
    layout->addWidget(makeButtons());
    layout->addWidget(m_bar);
    layout->addWidget(m_resultLabel);
    layout->addWidget(m_sentences);
    connectFlow();
    showSentences({});
    setFilter({});
    setFolder({});
    setWorking(false);
}

QWidget *HandOverCard::makeFields()
{
    m_folderLabel->setObjectName(u"handOverFolder"_s);
    m_patternEdit->setObjectName(u"handOverPattern"_s);
    m_patternEdit->setMinimumHeight(theme::kControlHeight);
    m_patternEdit->setToolTip(
        tr("可以用 %1。其中学号、姓名、班级要计划准许。").arg(listWords(FileNamePattern::tokens())));
    auto *patternLabel = new QLabel(tr("文件名(&N)"), this);
    patternLabel->setBuddy(m_patternEdit);
    auto *fields = new QWidget(this);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    auto *pattern = new QHBoxLayout;
    pattern->addWidget(patternLabel);
    pattern->addWidget(m_patternEdit, 1);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folderLabel, 1);
    folder->addWidget(m_folderButton);
    layout->addLayout(folder);
    layout->addLayout(pattern);
    connect(m_folderButton, &QPushButton::clicked, this, &HandOverCard::askFolder);
    connect(m_patternEdit, &QLineEdit::editingFinished, this, &HandOverCard::survey);
    return fields;
}

QWidget *HandOverCard::makeButtons()
{
    m_handOverButton->setProperty("kind", u"primary"_s);
    m_verifyButton->setToolTip(tr("把交付过的文件夹读一遍，和清单、记录对照。"));
    auto *buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_handOverButton, 1);
    layout->addWidget(m_verifyButton);
    layout->addWidget(m_stopButton);
    connect(m_handOverButton, &QPushButton::clicked, this, &HandOverCard::handOver);
    connect(m_verifyButton, &QPushButton::clicked, this, &HandOverCard::verify);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        m_stopButton->setEnabled(false);
        m_flow.cancel();
    });
    return buttons;
}

void HandOverCard::connectFlow()
{
    connect(&m_flow, &HandOverFlow::surveyed, this, &HandOverCard::showSurvey);
    connect(&m_flow, &HandOverFlow::handedOver, this, &HandOverCard::showHandedOver);
    connect(&m_flow, &HandOverFlow::verified, this, &HandOverCard::showVerified);
    connect(&m_flow, &HandOverFlow::failed, this, &HandOverCard::showFailure);
    connect(&m_flow, &HandOverFlow::progressed, this, [this](int done, int total) {
        m_bar->setRange(0, std::max(1, total));
        m_bar->setValue(done);
    });
}

HandOverWish HandOverCard::wish() const
{
    return {m_folder, m_patternEdit->text(), m_filter};
}

void HandOverCard::setFilter(const HandOverFilter &filter)
{
    m_filter = filter;
    m_scopeLabel->setText(scopeWords(filter));
    survey();
}

void HandOverCard::setFolder(const QString &folder)
{
    m_folder = folder;
    m_folderLabel->setText(folder.isEmpty() ? tr("还没有选文件夹") : shortFolder(folder));
    m_folderButton->setToolTip(QDir::toNativeSeparators(folder));
    m_handOverButton->setEnabled(!folder.isEmpty());
    m_verifyButton->setEnabled(!folder.isEmpty());
    survey();
}

void HandOverCard::askFolder()
{
    QFileDialog *dialog = makeFileDialog(this, tr("照片交付到哪个文件夹"), QFileDialog::AcceptOpen);
    dialog->setObjectName(u"handOverFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!m_folder.isEmpty())
        dialog->setDirectory(m_folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        setFolder(folder);
        Q_EMIT folderChosen(folder);
    });
    dialog->open();
}

/// What would be done, said before it is.
void HandOverCard::survey()
{
    if (!m_folder.isEmpty())
        m_flow.survey(wish());
}

void HandOverCard::handOver()
{
    if (m_flow.isWorking())
        return;
    setWorking(true);
    showHeadline(tr("正在交付…"));
    m_flow.handOver(wish());
}

void HandOverCard::verify()
{
    if (m_flow.isWorking())
        return;
    setWorking(true);
    showHeadline(tr("正在核对…"));
    m_flow.verify(m_folder, m_filter);
}

void HandOverCard::setWorking(bool isWorking)
{
    if (isWorking) {
        m_bar->setRange(0, 0);
        showSentences({});
    }
    m_bar->setVisible(isWorking);
    m_stopButton->setVisible(isWorking);
    m_stopButton->setEnabled(isWorking);
    m_handOverButton->setVisible(!isWorking);
    m_verifyButton->setVisible(!isWorking);
    m_folderButton->setEnabled(!isWorking);
    m_patternEdit->setEnabled(!isWorking);
}

void HandOverCard::showHeadline(const QString &headline)
{
    m_resultLabel->setText(headline);
    m_resultLabel->show();
}

void HandOverCard::showSurvey(const HandOverReport &report)
{
    showResult(tr("共 %1 张照片：要写出 %2 张，要更新 %3 张，已有 %4 张。")
                   .arg(report.photographs)
                   .arg(report.copied)
                   .arg(report.renewed)
                   .arg(report.alreadyThere),
               report);
}

void HandOverCard::showHandedOver(const HandOverReport &report)
{
    setWorking(false);
    showResult(tr("已交付：写出 %1 张，更新 %2 张，已有 %3 张；读回核对无误 %4 张，清单 %5。")
                   .arg(report.copied)
                   .arg(report.renewed)
                   .arg(report.alreadyThere)
                   .arg(report.verified)
                   .arg(listWords(report.manifests)),
               report);
}

void HandOverCard::showVerified(const HandOverReport &report)
{
    setWorking(false);
    showResult(tr("清单上有 %1 张照片，核对无误 %2 张。").arg(report.photographs).arg(report.verified),
               report);
}

void HandOverCard::showFailure(const Error &error)
{
    setWorking(false);
    m_resultLabel->hide();
    showSentences({{errorWords(error), error.code == ErrorCode::NotFound ? Tone::Caution : Tone::Bad}});
}

/// Without any the picture above has the room.
void HandOverCard::showSentences(const QList<Sentence> &sentences)
{
    m_sentences->setSentences(sentences);
    m_sentences->setVisible(!sentences.isEmpty());
}

void HandOverCard::showResult(const QString &headline, const HandOverReport &report)
{
    showHeadline(headline);
    QList<Sentence> sentences;
    for (const HandOverTrouble &trouble : report.troubles)
        sentences.append({handOverSentence(trouble), Tone::Bad});
    if (report.notHandedOver > 0)
        sentences.append({tr("有 %1 张采用的照片还没有交付。").arg(report.notHandedOver), Tone::Caution});
    if (!report.others.isEmpty())
        sentences.append(
            {tr("文件夹里另有 %1 个文件不在这次交付里，请看是否删去。").arg(report.others.size()),
             Tone::Caution, report.others.first()});
    showSentences(sentences);
}

} // namespace liuying
