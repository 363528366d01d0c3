// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CodeDesk.h"

#include "flows/code/CardBinder.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// How a binding that a person decided is known to the record.
const QString kByPerson = QStringLiteral("person");

tl::unexpected<Error> refuse(const QString &message, const QString &detail)
{
    return failure(ErrorCode::Usage, message, detail);
}

} // namespace

BindingReport sortedOut(QList<CardMatch> matches)
{
    std::ranges::stable_sort(matches, {}, &CardMatch::file);
    BindingReport report;
    for (const CardMatch &match : std::as_const(matches)) {
        if (!match.student.isEmpty())
            report.bound.append(match);
        else
            (match.students.isEmpty() ? report.unmatched : report.ambiguous).append(match);
    }
    return report;
}

CodeDesk::CodeDesk(storage::Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

Result<BindingReport> CodeDesk::bindFromCards(const QList<ReadPicture> &pictures, DryRun dryRun)
{
    Result<CardBook> read = CardBook::read(m_stores);
    if (!read)
        return failureOf(read);
    const auto book = std::make_shared<const CardBook>(std::move(*read));
    QList<CardMatch> matches;
    for (const ReadPicture &picture : pictures)
        matches.append(book->match(picture));
    const Result<QList<CardMatch>> bound =
        CardBinder(book, m_clock, dryRun).bind(m_stores, matches, CardBinder::Portion::Last);
    return bound ? Result<BindingReport>(sortedOut(*bound)) : failureOf(bound);
}

Result<void> CodeDesk::mayBind(const QByteArray &digest, const QString &student) const
{
    const auto known = m_stores.student(student);
    const auto bindings = m_stores.bindings();
    if (!known)
        return failureOf(known);
    if (!bindings)
        return failureOf(bindings);
    if (!*known)
        return refuse(QCoreApplication::translate("Flows", "名单里没有学号%1。").arg(student),
                      u"not on the roster"_s);
    const QByteArray code = bindings->value(student);
    if (!code.isEmpty() && code != digest)
        return refuse(
            QCoreApplication::translate("Flows", "%1已绑定另一个码。确实要换的话，请先解除原来的绑定。")
                .arg((*known)->name),
            u"the student has another code"_s);
    const QString owner = bindings->key(digest);
    if (owner.isEmpty() || owner == student)
        return {};
    const auto other = m_stores.student(owner);
    return refuse(
        QCoreApplication::translate("Flows", "这个码已绑定给%1（%2）。确实绑错了的话，请先解除原来的绑定。")
            .arg(other && *other ? (*other)->name : owner, owner),
        u"the code is another student's"_s);
}

Result<void> CodeDesk::bind(const QByteArray &digest, const QByteArray &payload, const QString &student,
                            const QString &by)
{
    return m_stores.transact([&]() -> Result<void> {
        const Result<void> may = mayBind(digest, student);
        if (!may)
            return may;
        const auto owner = m_stores.boundCodeOwner(digest);
        if (!owner)
            return failureOf(owner);
        if (*owner == student)
            return {};
        const auto entry =
            m_stores.append(CodeBound{digest, student, kByPerson, payload}, m_clock.nowUtcMs(), by);
        return entry ? Result<void>() : failureOf(entry);
    });
}

Result<void> CodeDesk::release(const QByteArray &digest, const QString &student, const QString &why,
                               const QString &by)
{
    if (why.trimmed().isEmpty())
        return refuse(QCoreApplication::translate("Flows", "请写明为什么解除绑定。"), u"no reason given"_s);
    return m_stores.transact([&]() -> Result<void> {
        const auto owner = m_stores.boundCodeOwner(digest);
        if (!owner)
            return failureOf(owner);
        if (*owner != student)
            return refuse(QCoreApplication::translate("Flows", "这个码现在没有绑定给学号%1。").arg(student),
                          u"the binding does not stand"_s);
        const auto entry =
            m_stores.append(CodeReleased{digest, student, why.trimmed()}, m_clock.nowUtcMs(), by);
        return entry ? Result<void>() : failureOf(entry);
    });
}

} // namespace liuying
