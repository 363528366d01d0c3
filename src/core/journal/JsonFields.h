// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Money.h"
#include "core/Result.h"
#include "core/admission/Admission.h"
#include "core/journal/EntryRef.h"
#include "core/photo/PhotoCheck.h"
#include "core/time/LocalDateTime.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace liuying {

/// Reads the fields of a journal body one by one and remembers the first that is missing or of the wrong
/// sort, so that a reader can be written as one plain list of fields and asked once at the end.
class JsonFields {
public:
    explicit JsonFields(QJsonObject object) : m_object(std::move(object)) {}

    /// Whether an entry has a key that was added after the first release.
    [[nodiscard]] bool has(QLatin1String key) const { return m_object.contains(key); }
    [[nodiscard]] QString text(QLatin1String key);
    [[nodiscard]] QString textOrNone(QLatin1String key); ///< a key that older entries do not have
    [[nodiscard]] QStringList texts(QLatin1String key);
    [[nodiscard]] QList<int> integers(QLatin1String key);
    [[nodiscard]] qint64 integer(QLatin1String key);
    [[nodiscard]] int smallInteger(QLatin1String key);
    [[nodiscard]] double number(QLatin1String key);
    [[nodiscard]] bool flag(QLatin1String key);
    [[nodiscard]] std::chrono::minutes minutes(QLatin1String key);
    [[nodiscard]] Money money(QLatin1String key);
    [[nodiscard]] QByteArray digest(QLatin1String key); ///< lower-case hexadecimal in the body
    [[nodiscard]] QByteArray bytes(QLatin1String key);  ///< base64 in the body
    [[nodiscard]] QDate day(QLatin1String key);
    [[nodiscard]] QTime time(QLatin1String key); ///< "11:30"
    [[nodiscard]] LocalDateTime moment(QLatin1String key);
    [[nodiscard]] Window window();   ///< of "start" and "end"
    [[nodiscard]] ShotNumber shot(); ///< of "number", "room" and "letter"
    [[nodiscard]] QList<Reason> reasons(QLatin1String key);
    [[nodiscard]] Outcome outcome(QLatin1String key);
    [[nodiscard]] EntryRef ref(); ///< of "station" and "seq"
    [[nodiscard]] QList<CheckId> checks(QLatin1String key);
    [[nodiscard]] std::optional<int>
    maybeInteger(QLatin1String key); ///< null is empty; the key must be there
    [[nodiscard]] std::optional<qint64> maybeLongInteger(QLatin1String key);
    [[nodiscard]] std::optional<Money> maybeMoney(QLatin1String key);
    [[nodiscard]] std::optional<QDate> maybeDay(QLatin1String key);

    /// The field at @p key is of the right sort but says nothing that is known.
    void refuse(QLatin1String key);

    /// A nested object, read by @p read from a JsonFields of its own.
    template <typename Read>
    auto object(QLatin1String key, Read read)
    {
        JsonFields inner(value(key, QJsonValue::Object).toObject());
        auto answer = read(inner);
        adopt(key, inner);
        return answer;
    }

    /// A list of objects, each read by @p read.
    template <typename Read>
    auto list(QLatin1String key, Read read) -> QList<decltype(read(std::declval<JsonFields &>()))>
    {
        QList<decltype(read(std::declval<JsonFields &>()))> answer;
        const QJsonArray array = value(key, QJsonValue::Array).toArray();
        answer.reserve(array.size());
        for (const QJsonValue &item : array) {
            JsonFields inner(item.toObject());
            answer.append(read(inner));
            adopt(key, inner);
        }
        return answer;
    }

    /// What is wrong, for the log; empty when every field asked for was there.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    [[nodiscard]] QJsonValue value(QLatin1String key, QJsonValue::Type type);
    void adopt(QLatin1String key, const JsonFields &inner);
    void complain(QLatin1String key, const QString &what);

    QJsonObject m_object;
    QString m_problem;
};

/// The other direction, for what QJsonValue does not take by itself.
[[nodiscard]] QJsonValue digestToJson(const QByteArray &digest);
[[nodiscard]] QJsonValue bytesToJson(const QByteArray &bytes);
[[nodiscard]] QJsonValue dayToJson(QDate day);
[[nodiscard]] QJsonValue minutesToJson(std::chrono::minutes minutes);
[[nodiscard]] QJsonArray reasonsToJson(const QList<Reason> &reasons);
[[nodiscard]] QJsonValue maybeToJson(const std::optional<int> &number);
[[nodiscard]] QJsonValue maybeToJson(const std::optional<qint64> &number);
[[nodiscard]] QJsonValue maybeToJson(const std::optional<Money> &amount);
[[nodiscard]] QJsonValue maybeToJson(const std::optional<QDate> &day);
[[nodiscard]] QJsonObject shotToJson(const ShotNumber &shot);
/// "station" and "seq", for an entry that speaks of one other.
[[nodiscard]] QJsonObject refToJson(const EntryRef &ref);
[[nodiscard]] QJsonArray checksToJson(const QList<CheckId> &checks);

/// A list of things, each written by @p write.
template <typename List, typename Write>
[[nodiscard]] QJsonArray listToJson(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(write(item));
    return array;
}

} // namespace liuying
