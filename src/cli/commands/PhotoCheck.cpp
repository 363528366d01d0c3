// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/PhotoJson.h"
#include "flows/Words.h"
#include "flows/photo/PhotoDesk.h"
#include "flows/photo/PhotoWords.h"

#include <QCoreApplication>
#include <QDir>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

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
            const auto written = writeOverlay(checked, m_policy.photo, m_call.value(u"overlay"_s));
            if (!written) {
                m_call.complain(errorWords(written.error()));
                return Environment;
            }
        }
        return checked.judgement.verdict == CheckResult::Fail ? No : Done;
    }

    Call &m_call;
    const Policy &m_policy;
    QJsonArray m_answers;
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
