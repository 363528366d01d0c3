// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/ImportsModel.h"

#include "gui/ledger/LedgerText.h"
#include "gui/prepare/ImportPreview.h"

namespace liuying {

using namespace Qt::StringLiterals;

ImportsModel::ImportsModel(QObject *parent)
    : LedgerTable(
          {{tr("时间")}, {tr("内容")}, {tr("文件")}, {tr("行数"), true}, {tr("导入人")}, {tr("状态")}},
          parent)
{}

void ImportsModel::showView(const LedgerView &view)
{
    QStringList keys;
    QList<storage::MoneyImport> imports(view.imports.crbegin(), view.imports.crend());
    for (const storage::MoneyImport &import : std::as_const(imports))
        keys.append(u"%1:%2"_s.arg(import.ref.station).arg(import.ref.seq));
    replaceRows(keys, [this, &view, &imports] {
        m_imports = imports;
        m_campaign = view.campaign;
    });
}

const storage::MoneyImport *ImportsModel::at(int row) const
{
    return row >= 0 && row < m_imports.size() ? &m_imports.at(row) : nullptr;
}

LedgerCell ImportsModel::cell(int row, int column) const
{
    const storage::MoneyImport &import = m_imports.at(row);
    const bool isSoft = import.reversed.has_value();
    switch (column) {
    case When:
        return {.text = recordedWords(import.atMs, m_campaign), .key = import.atMs, .isSoft = isSoft};
    case Kind:
        return {.text = import.isStatement ? tr("银行流水") : tr("缴费名单"), .isSoft = isSoft};
    case File:
        return {.text = import.file,
                .tip =
                    import.account.isEmpty() ? QString() : tr("%1，账号 %2").arg(import.file, import.account),
                .isSoft = isSoft};
    case Rows:
        return {.text = countWords(import.rows), .key = import.rows, .isSoft = isSoft};
    case Who:
        return {.text = import.actor.isEmpty() ? u"—"_s : import.actor, .isSoft = isSoft};
    default:
        return import.reversed
                   ? LedgerCell{.text = tr("已撤回：%1").arg(import.reversedWhy), .key = 1, .isSoft = true}
                   : LedgerCell{.text = tr("计入"), .key = 0, .look = {Mark::Done, Tone::Good}};
    }
}

QString ImportsModel::searchText(int row) const
{
    return m_imports.at(row).file;
}

} // namespace liuying
