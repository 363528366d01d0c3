// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/PhotoJson.h"
#include "flows/Words.h"
#include "flows/photo/PhotoDesk.h"
#include "flows/photo/PhotoWords.h"
#include "flows/report/OutputGuard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double kOverlayScale = 2;

/// A name in @p folder for the overlay of @p file that none of the @p taken has.
QString overlayName(const QDir &folder, const QString &file, QSet<QString> &taken)
{
    const QString base = QFileInfo(file).completeBaseName();
    QString name = base + u".png"_s;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1-%2.png"_s.arg(base).arg(number);
    taken.insert(name);
    return folder.filePath(name);
}

Result<void> writeOverlay(const CheckedPhoto &checked, const PhotoPolicy &policy, const QString &target)
{
    const Result<vision::LoadedPhoto> photo = vision::loadPhoto(checked.file);
    if (!photo)
        return failureOf(photo);
    const QImage overlay =
        vision::drawOverlay(*photo, checked.measures, policy, overlayMarks(checked.judgement), kOverlayScale);
    if (const Result<void> may = mayWriteTo(target); !may)
        return may;
    QSaveFile file(target);
    if (file.open(QIODevice::WriteOnly) && QImageWriter(&file, "png").write(overlay) && file.commit())
        return {};
    return failure(
        ErrorCode::NoPermission,
        QCoreApplication::translate("Cli", "标注图“%1”写不进去：%2").arg(target, file.errorString()),
        file.errorString());
}

/// Names in @p folder that are photographs themselves, and no overlay may be written over.
QSet<QString> namesOfPhotos(const QStringList &files, const QDir &folder)
{
    QSet<QString> names;
    for (const QString &file : files)
        if (const QFileInfo photo(file); QDir(photo.path()).canonicalPath() == folder.canonicalPath())
            names.insert(photo.fileName());
    return names;
}

void sayPhoto(Call &call, const CheckedPhoto &checked)
{
    if (checked.trouble)
        return;
    call.say(QCoreApplication::translate("Cli", "%1：%2")
                 .arg(checked.file, resultWord(checked.judgement.verdict)));
    for (const CheckResult result : {CheckResult::Fail, CheckResult::Review})
        for (const CheckOutcome &check : checked.judgement.checks)
            if (check.result == result)
                call.say(u"  %1  %2"_s.arg(checkKey(check.id), outcomeSentence(check)));
    if (!checked.measures.isPrepared && checked.measures.face)
        call.say(QCoreApplication::translate("Cli",
                                             "  这是原片：脸的位置和文件按裁剪成 480×640 以后的样子检查。"));
}

/// Looks at every picture and tells of it; the worst exit status of all.
class PhotoRound {
public:
    PhotoRound(Call &call, const Policy &policy) : m_call(call), m_policy(policy) {}

    [[nodiscard]] Exit look(const QStringList &files)
    {
        Exit status = Done;
        m_taken = namesOfPhotos(files, QDir(m_call.value(u"overlay"_s)));
        for (const CheckedPhoto &checked : checkPhotos(files, m_policy)) {
            m_answers.append(photoJson(checked));
            sayPhoto(m_call, checked);
            status = std::max(status, statusOf(checked));
        }
        return status;
    }

    [[nodiscard]] const QJsonArray &answers() const { return m_answers; }

private:
    [[nodiscard]] Exit statusOf(const CheckedPhoto &checked)
    {
        if (checked.trouble) {
            m_call.complain(errorWords(*checked.trouble));
            return std::max(BadDocument, exitOf(checked.trouble->code));
        }
        if (m_call.has(u"overlay"_s)) {
            const QString target = overlayName(QDir(m_call.value(u"overlay"_s)), checked.file, m_taken);
            if (const Result<void> written = writeOverlay(checked, m_policy.photo, target); !written) {
                m_call.complain(errorWords(written.error()));
                return Environment;
            }
        }
        return checked.judgement.verdict == CheckResult::Fail ? No : Done;
    }

    Call &m_call;
    const Policy &m_policy;
    QJsonArray m_answers;
    QSet<QString> m_taken;
};

} // namespace

int checkPhotoFiles(Call &call)
{
    if (call.has(u"overlay"_s) && !QDir().mkpath(call.value(u"overlay"_s)))
        return call.fail({ErrorCode::NoPermission,
                          QCoreApplication::translate("Cli", "文件夹“%1”建不了。请检查权限。")
                              .arg(call.value(u"overlay"_s)),
                          u"mkpath"_s});
    const Result<Policy> policy = photoPolicyOf(call);
    if (!policy)
        return call.fail(policy.error());
    PhotoRound round(call, *policy);
    const Exit status = round.look(call.operands);
    call.answer(round.answers());
    return status;
}

int preparePhotoFile(Call &call)
{
    const Result<Policy> policy = photoPolicyOf(call);
    if (!policy)
        return call.fail(policy.error());
    const Result<PreparedFile> prepared = prepareFile(call.operands[0], call.operands[1], *policy);
    if (!prepared)
        return call.fail(prepared.error());
    call.say(QCoreApplication::translate("Cli", "“%1”已做好：%2 字节，压缩质量 %3。")
                 .arg(prepared->file)
                 .arg(prepared->bytes)
                 .arg(prepared->quality));
    call.answer(QJsonObject{{u"file"_s, prepared->file},
                            {u"bytes"_s, prepared->bytes},
                            {u"quality"_s, prepared->quality},
                            {u"sha256"_s, QString::fromLatin1(prepared->digest.toHex())}});
    return Done;
}

} // namespace liuying::cli
