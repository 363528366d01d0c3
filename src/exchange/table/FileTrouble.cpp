// SPDX-License-Identifier: Apache-2.0
#include "exchange/table/FileTrouble.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace liuying::exchange {

namespace {

ErrorCode codeOf(FileTrouble trouble)
{
    switch (trouble) {
    case FileTrouble::Missing:
        return ErrorCode::NotFound;
    case FileTrouble::NoPermission:
        return ErrorCode::NoPermission;
    default:
        return ErrorCode::BadInput;
    }
}

const char *pattern(FileTrouble trouble)
{
    switch (trouble) {
    case FileTrouble::Missing:
        return QT_TRANSLATE_NOOP("Exchange", "找不到文件“%1”。请检查文件名和所在文件夹。");
    case FileTrouble::NoPermission:
        return QT_TRANSLATE_NOOP("Exchange", "没有权限读取“%1”。请换一个能读取的位置，或请管理员开放权限。");
    case FileTrouble::Folder:
        return QT_TRANSLATE_NOOP("Exchange", "“%1”是文件夹，不是文件。请选择其中的一个文件。");
    case FileTrouble::NotAFile:
        return QT_TRANSLATE_NOOP("Exchange", "“%1”不是普通文件，无法读取。请选择一个文档。");
    case FileTrouble::Empty:
        return QT_TRANSLATE_NOOP("Exchange", "“%1”是空文件，里面没有内容。请重新导出后再试。");
    case FileTrouble::WebPage:
        return QT_TRANSLATE_NOOP("Exchange",
                                 "“%1”其实是网页，不是表格或文档。请用 Excel 打开后另存为 .xlsx 再试。");
    case FileTrouble::Pdf:
        return QT_TRANSLATE_NOOP("Exchange",
                                 "“%1”其实是 PDF，无法读取其中的表格。请索取 Excel 或 Word 原件。");
    case FileTrouble::OldWord:
        return QT_TRANSLATE_NOOP("Exchange",
                                 "“%1”是旧版 Word 文档（.doc）。请用 Word 打开后另存为 .docx 再试。");
    case FileTrouble::Password:
        return QT_TRANSLATE_NOOP("Exchange", "“%1”设有密码保护，无法读取。请去掉密码后另存，再试一次。");
    case FileTrouble::Damaged:
        return QT_TRANSLATE_NOOP("Exchange", "“%1”已损坏或不完整，可能没有下载完。请重新取得这个文件。");
    case FileTrouble::TooLarge:
        return QT_TRANSLATE_NOOP(
            "Exchange", "“%1”展开后过大，超出名单或日程表应有的规模，没有读取。请只保留需要的工作表后另存。");
    case FileTrouble::NulBytes:
        return QT_TRANSLATE_NOOP("Exchange",
                                 "“%1”里混有不是文字的内容，文件可能已损坏，没有读取。请从原系统重新导出。");
    case FileTrouble::EndlessLine:
        return QT_TRANSLATE_NOOP("Exchange", "“%1”里有一行过长，不像表格，没有读取。请从原系统重新导出。");
    case FileTrouble::OpenQuote:
        return QT_TRANSLATE_NOOP(
            "Exchange", "“%1”里有一个引号没有配对，无法分清各列。请用 Excel 打开后另存为 .xlsx 再试。");
    case FileTrouble::Encoding:
        return QT_TRANSLATE_NOOP("Exchange",
                                 "“%1”的文字编码无法识别，或文件不完整。请另存为 UTF-8 编码再试。");
    case FileTrouble::OldExcel:
        return QT_TRANSLATE_NOOP("Exchange",
                                 "“%1”是很旧的 Excel 格式，无法读取。请用 Excel 打开后另存为 .xlsx 再试。");
    case FileTrouble::NotATable:
        return QT_TRANSLATE_NOOP("Exchange", "“%1”是文字文档，不是表格。请选择 .xlsx、.xls 或 .csv 文件。");
    case FileTrouble::NotAText:
        return QT_TRANSLATE_NOOP("Exchange", "“%1”不是文字文档。请选择 .docx 或 .txt 文件。");
    case FileTrouble::Unknown:
        return QT_TRANSLATE_NOOP("Exchange", "“%1”的格式无法识别。请另存为 .xlsx、.csv 或 .docx 再试。");
    }
    return "";
}

} // namespace

tl::unexpected<Error> fileTrouble(FileTrouble trouble, const QString &file, const QString &detail)
{
    const QString name = QFileInfo(QDir::cleanPath(file)).fileName();
    return failure(codeOf(trouble), QCoreApplication::translate("Exchange", pattern(trouble)).arg(name),
                   detail);
}

tl::unexpected<Error> readingCancelled(const QString &file)
{
    const QString name = QFileInfo(QDir::cleanPath(file)).fileName();
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("Exchange", "已停止读取“%1”，没有导入任何内容。").arg(name));
}

} // namespace liuying::exchange
