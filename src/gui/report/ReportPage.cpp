// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ReportPage.h"

#include "gui/common/FileDialogs.h"
#include "gui/common/Theme.h"
#include "gui/report/ReportContent.h"
#include "gui/report/ReportHeader.h"
#include "gui/report/ReportList.h"
#include "gui/shell/Office.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using reports::ReportTable;
using theme::kGrid;

namespace {

constexpr std::chrono::milliseconds kRest{3000};
constexpr int kListWidth = kGrid * 25;

QString filterOf(const QString &suffix)
{
    if (suffix == u"xlsx")
        return ReportPage::tr("Excel 表格 (*.xlsx)");
    return u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix);
}

} // namespace

class ReportPage::Private {
public:
    Private(ReportPage &page, ReportFlow &flow, Office &office)
        : q(page), reports(flow), catalogue(reportCatalogue()), list(new ReportList(catalogue, &page)),
          header(new ReportHeader(&page)), content(new ReportContent(office, &page))
    {
        rest.setSingleShot(true);
        rest.setInterval(kRest);
        list->setFixedWidth(kListWidth);
        auto *right = new QVBoxLayout;
        right->setSpacing(kGrid * 3 / 2);
        right->addWidget(header);
        right->addWidget(content, 1);
        auto *layout = new QHBoxLayout(&page);
        layout->setContentsMargins(kGrid * 3, kGrid * 2, kGrid * 3, kGrid * 2);
        layout->setSpacing(kGrid * 3);
        layout->addWidget(list);
        layout->addLayout(right, 1);
        page.setFocusProxy(list);
        connectParts();
    }

    void ask() { reports.askReport(name); }

    void choose(const QString &wanted)
    {
        const auto info = std::ranges::find(catalogue, wanted, &ReportInfo::name);
        if (info == catalogue.end())
            return;
        const bool isNew = name != wanted;
        name = wanted;
        list->choose(name);
        header->showReport(*info);
        if (isNew) {
            header->showSubtitle({});
            header->setCanExport(false, false);
        }
        if (q.isVisible())
            ask();
    }

    void showTable(const ReportTable &table)
    {
        if (table.name != name)
            return; // of a report that was left meanwhile
        header->showSubtitle(table.subtitle);
        header->setCanExport(true, table.column(u"college"_s) >= 0);
        content->showTable(table);
        Q_EMIT q.shown(name);
    }

    void askWhereToExport(const QString &suffix)
    {
        // What is seen now is written, whatever comes in while the dialog is open.
        const ReportTable table = content->shownTable();
        const reports::PrintOptions options{header->isSplit() ? u"college"_s : QString()};
        QFileDialog *dialog =
            makeSaveDialog(&q, ReportPage::tr("导出%1").arg(table.title), table.title, {filterOf(suffix)});
        connect(dialog, &QFileDialog::fileSelected, &q, [this, table, options](const QString &file) {
            isWriting = true;
            reports.write(table, file, options);
        });
        dialog->open();
    }

    void askForProofreading()
    {
        QFileDialog *dialog = makeFileDialog(&q, ReportPage::tr("学信网校对名单"), QFileDialog::AcceptOpen);
        dialog->setObjectName(u"proofreadingDialog"_s);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilter(ReportPage::tr("表格 (*.xlsx *.xls *.csv)"));
        connect(dialog, &QFileDialog::fileSelected, &reports, &ReportFlow::importProofreading);
        dialog->open();
    }

    ReportPage &q;
    ReportFlow &reports;
    QList<ReportInfo> catalogue;
    QString name;
    ReportList *list;
    ReportHeader *header;
    ReportContent *content;
    QTimer rest;
    bool isWriting = false;

private:
    void connectParts()
    {
        connect(list, &ReportList::reportChosen, &q, &ReportPage::showReport);
        connect(header, &ReportHeader::exportAsked, &q,
                [this](const QString &suffix) { askWhereToExport(suffix); });
        connect(header, &ReportHeader::importAsked, &q, [this] { askForProofreading(); });
        connect(header, &ReportHeader::folderAsked, &q,
                [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        connect(&rest, &QTimer::timeout, &q, [this] {
            if (q.isVisible())
                ask();
        });
        connect(new QShortcut(QKeySequence::Find, &q, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, content, &ReportContent::focusSearch);
        connectFlow();
    }
    void connectFlow()
    {
        connect(&reports, &ReportFlow::reportReady, &q,
                [this](const ReportTable &table) { showTable(table); });
        connect(&reports, &ReportFlow::written, &q, [this](const QString &file) {
            if (std::exchange(isWriting, false))
                header->sayWritten(file);
        });
        connect(&reports, &ReportFlow::proofreadingImported, &q, [this](const QString &text) {
            header->say(text);
            ask();
        });
        connect(&reports, &ReportFlow::failed, &q, [this](const Error &error) {
            isWriting = false;
            if (q.isVisible()) // the dashboard asks the same flow
                Q_EMIT q.failed(error);
        });
    }
};

ReportPage::ReportPage(ReportFlow &reports, Office &office, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, reports, office))
{
    d->choose(u"attendance"_s);
}

ReportPage::~ReportPage() = default;

void ReportPage::showReport(const QString &name)
{
    d->choose(name);
}

void ReportPage::noteChange()
{
    if (!isVisible())
        return; // asks when it is shown
    d->content->noteChange();
    if (!d->rest.isActive())
        d->rest.start();
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->ask();
}

} // namespace liuying
