// SPDX-License-Identifier: Apache-2.0
#include "gui/common/FileDialogs.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(u"\\*\\.([\\w-]+)"_s);
    return pattern.match(filter).captured(1);
}

} // namespace

QFileDialog *makeFileDialog(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return dialog;
}

QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &name,
                            const QStringList &filters)
{
    QFileDialog *dialog = makeFileDialog(parent, title, QFileDialog::AcceptSave);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.front()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    if (!name.isEmpty())
        dialog->selectFile(u"%1.%2"_s.arg(name, suffixOf(filters.front())));
    return dialog;
}

} // namespace liuying
