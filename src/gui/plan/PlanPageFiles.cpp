// SPDX-License-Identifier: Apache-2.0
// The page's files: what is written, and what is read.
#include "gui/common/FileDialogs.h"
#include "gui/plan/BoardPrinter.h"
#include "gui/plan/PlanPage.h"
#include "gui/plan/PlanSide.h"
#include "gui/shell/Office.h"

namespace liuying {

using namespace Qt::StringLiterals;

void PlanPage::askForNotices(const QString &college, const QString &className)
{
    const QString name = className.isEmpty() ? college : className;
    QFileDialog *dialog =
        makeSaveDialog(this, tr("班级通知"), name.isEmpty() ? tr("班级通知") : tr("%1班级通知").arg(name),
                       {tr("PDF，每班一页 (*.pdf)"), tr("Excel，每班一张表 (*.xlsx)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, college, className](const QString &file) {
        m_flow.writeNotices(college, className, file);
    });
    dialog->open();
}

void PlanPage::askForExport()
{
    QFileDialog *dialog =
        makeSaveDialog(this, tr("导出日程表"), tr("拍摄日程表"), {tr("Excel 表格 (*.xlsx)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_office.exportTimetable(m_editor.plan(), file); });
    dialog->open();
}

void PlanPage::askWhereToPrint()
{
    QFileDialog *dialog =
        makeSaveDialog(this, tr("打印日程板（A3）"), tr("日程板"), {tr("PDF，A3 横向，每天一页 (*.pdf)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_printer->print({m_editor.plan(), m_editor.classes(), m_editor.problems()}, file);
    });
    dialog->open();
}

void PlanPage::askForPart()
{
    QFileDialog *dialog = makeFileDialog(this, tr("收回学院分表"), QFileDialog::AcceptOpen);
    dialog->setObjectName(u"partDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("学院分表 (*.liuying-part);;所有文件 (*)"));
    connect(dialog, &QFileDialog::fileSelected, &m_flow, &PlanFlow::readPart);
    dialog->open();
}

void PlanPage::askWherePartGoes(const QString &college)
{
    PlanBook now = m_editor.book();
    now.working = m_editor.plan();
    now.isDraft = m_editor.isChanged();
    if (now.isDrafted(college)) {
        // A file without the work would be sent, and nobody told.
        warn(tr("%1的改动还是草稿，不会写进学院分表。请先发布，再导出。").arg(college));
        m_side->turnTo(PlanSide::Tab::Publish);
        return;
    }
    QFileDialog *dialog =
        makeSaveDialog(this, tr("导出给%1负责人").arg(college), college, {tr("学院分表 (*.liuying-part)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, college](const QString &file) { m_flow.exportPart(college, file); });
    dialog->open();
}

} // namespace liuying
