// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ReportHeader.h"

#include "gui/common/ElidedLabel.h"
#include "gui/common/Theme.h"
#include "gui/common/Toast.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

ReportHeader::ReportHeader(QWidget *parent)
    : QWidget(parent), m_titleLabel(new QLabel(this)), m_aboutLabel(new ElidedLabel(this)),
      m_subtitleLabel(new ElidedLabel(this)),
      m_importButton(new QPushButton(tr("导入学信网校对名单…"), this)),
      m_exportButton(new QPushButton(tr("导出"), this)), m_toast(new Toast(this)),
      m_folderButton(new QPushButton(tr("打开文件夹"), m_toast))
{
    m_titleLabel->setObjectName(u"reportTitle"_s);
    m_titleLabel->setProperty("role", u"title"_s);
    m_aboutLabel->setObjectName(u"reportAbout"_s);
    m_aboutLabel->setProperty("role", u"caption"_s);
    m_subtitleLabel->setObjectName(u"reportSubtitle"_s);
    m_subtitleLabel->setProperty("role", u"caption"_s);
    m_importButton->setObjectName(u"importProofreadingButton"_s);
    m_importButton->hide();
    m_exportButton->setObjectName(u"reportExportButton"_s);
    m_exportButton->setProperty("kind", u"menu"_s);
    m_exportButton->setMenu(makeMenu());
    m_exportButton->setEnabled(false);
    m_folderButton->setObjectName(u"openFolderButton"_s);
    auto *inToast = new QHBoxLayout(m_toast);
    inToast->setContentsMargins(0, 0, kGrid, 0);
    inToast->addWidget(m_folderButton, 0, Qt::AlignRight | Qt::AlignVCenter);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(kGrid * 3 / 2);
    titles->addWidget(m_titleLabel);
    titles->addWidget(m_aboutLabel, 1);
    words->addLayout(titles);
    words->addWidget(m_subtitleLabel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(words, 1);
    layout->addWidget(m_importButton, 0, Qt::AlignVCenter);
    layout->addWidget(m_exportButton, 0, Qt::AlignVCenter);
    connect(m_importButton, &QPushButton::clicked, this, &ReportHeader::importAsked);
    connect(m_folderButton, &QPushButton::clicked, this, [this] { Q_EMIT folderAsked(m_folder); });
}

QMenu *ReportHeader::makeMenu()
{
    struct Format {
        QString suffix;
        QString word;
    };
    const QList<Format> formats{{u"xlsx"_s, tr("Excel 表格…")},
                                {u"csv"_s, tr("CSV…")},
                                {u"pdf"_s, tr("PDF…")},
                                {u"json"_s, tr("JSON…")}};
    auto *menu = new QMenu(m_exportButton);
    for (const Format &format : formats) {
        QAction *action = menu->addAction(format.word, this,
                                          [this, suffix = format.suffix] { Q_EMIT exportAsked(suffix); });
        action->setObjectName(u"%1ExportAction"_s.arg(format.suffix));
    }
    menu->addSeparator();
    m_split = menu->addAction(tr("每个学院一张表（Excel、PDF）"));
    m_split->setObjectName(u"splitExportAction"_s);
    m_split->setCheckable(true);
    return menu;
}

void ReportHeader::showReport(const ReportInfo &report)
{
    m_titleLabel->setText(report.title);
    m_aboutLabel->setText(report.about);
    m_importButton->setVisible(report.name == u"proofreading");
}

void ReportHeader::showSubtitle(const QString &subtitle)
{
    m_subtitleLabel->setText(subtitle);
}

void ReportHeader::setCanExport(bool canExport, bool hasColleges)
{
    m_exportButton->setEnabled(canExport);
    m_split->setEnabled(hasColleges);
}

bool ReportHeader::isSplit() const
{
    return m_split->isEnabled() && m_split->isChecked();
}

void ReportHeader::sayWritten(const QString &file)
{
    m_folder = QFileInfo(file).absolutePath();
    m_folderButton->show();
    m_toast->say(tr("已导出到 %1").arg(QDir::toNativeSeparators(file)), Toast::Tone::Plain);
}

void ReportHeader::say(const QString &sentence)
{
    m_folderButton->hide();
    m_toast->say(sentence, Toast::Tone::Plain);
}

} // namespace liuying
