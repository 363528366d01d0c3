// SPDX-License-Identifier: Apache-2.0
#include "core/journal/JsonFields.h"

#include <limits>

namespace liuying {

using namespace Qt::StringLiterals;

QJsonValue JsonFields::value(QLatin1String key, QJsonValue::Type type)
{
    const QJsonValue found = m_object.value(key);
    if (found.type() != type)
        complain(key, found.isUndefined() ? u"is missing"_s : u"is of the wrong type"_s);
    return found;
}

void JsonFields::complain(QLatin1String key, const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = QString(key) + u' ' + what;
}

void JsonFields::refuse(QLatin1String key)
{
    complain(key, u"says nothing that is known"_s);
}

void JsonFields::adopt(QLatin1String key, const JsonFields &inner)
{
    if (m_problem.isEmpty() && !inner.m_problem.isEmpty())
        m_problem = QString(key) + u'.' + inner.m_problem;
}

QString JsonFields::text(QLatin1String key)
{
    return value(key, QJsonValue::String).toString();
}

QString JsonFields::textOrNone(QLatin1String key)
{
    return m_object.contains(key) ? text(key) : QString();
}

QStringList JsonFields::texts(QLatin1String key)
{
    QStringList answer;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const QJsonValue &item : array)
        answer.append(item.toString());
    return answer;
}

QList<int> JsonFields::integers(QLatin1String key)
{
    QList<int> answer;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const QJsonValue &item : array)
        answer.append(item.toInt());
    return answer;
}

qint64 JsonFields::integer(QLatin1String key)
{
    return value(key, QJsonValue::Double).toInteger();
}

int JsonFields::smallInteger(QLatin1String key)
{
    const qint64 number = integer(key);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) {
        complain(key, u"is out of range"_s);
        return 0;
    }
    return static_cast<int>(number);
}

double JsonFields::number(QLatin1String key)
{
    return value(key, QJsonValue::Double).toDouble();
}

bool JsonFields::flag(QLatin1String key)
{
    return value(key, QJsonValue::Bool).toBool();
}

std::chrono::minutes JsonFields::minutes(QLatin1String key)
{
    return std::chrono::minutes(smallInteger(key));
}

Money JsonFields::money(QLatin1String key)
{
    return Money{integer(key)};
}

QByteArray JsonFields::digest(QLatin1String key)
{
    return QByteArray::fromHex(text(key).toLatin1());
}

QByteArray JsonFields::bytes(QLatin1String key)
{
    return QByteArray::fromBase64(text(key).toLatin1());
}

QTime JsonFields::time(QLatin1String key)
{
    const QTime found = QTime::fromString(text(key), u"HH:mm"_s);
    if (!found.isValid())
        complain(key, u"is not a time of day"_s);
    return found;
}

QDate JsonFields::day(QLatin1String key)
{
    const QDate found = QDate::fromString(text(key), Qt::ISODate);
    if (!found.isValid())
        complain(key, u"is not a day"_s);
    return found;
}

LocalDateTime JsonFields::moment(QLatin1String key)
{
    const auto found = LocalDateTime::fromString(text(key));
    if (!found)
        complain(key, u"is not a date-time"_s);
    return found.value_or(LocalDateTime());
}

Window JsonFields::window()
{
    return {moment("start"_L1), moment("end"_L1)};
}

ShotNumber JsonFields::shot()
{
    return {smallInteger("number"_L1), text("room"_L1), text("letter"_L1)};
}

QList<Reason> JsonFields::reasons(QLatin1String key)
{
    QList<Reason> answer;
    const QStringList codes = texts(key);
    for (const QString &code : codes) {
        if (const auto reason = reasonFromCode(code))
            answer.append(*reason);
        else
            complain(key, u"holds an unknown reason"_s);
    }
    return answer;
}

Outcome JsonFields::outcome(QLatin1String key)
{
    const auto found = outcomeFromCode(text(key));
    if (!found)
        complain(key, u"is an unknown outcome"_s);
    return found.value_or(Outcome::Refuse);
}

EntryRef JsonFields::ref()
{
    return {text("station"_L1), integer("seq"_L1)};
}

QList<CheckId> JsonFields::checks(QLatin1String key)
{
    QList<CheckId> answer;
    const QStringList words = texts(key);
    for (const QString &word : words) {
        if (const auto check = checkFromKey(word))
            answer.append(*check);
        else
            complain(key, u"holds an unknown check"_s);
    }
    return answer;
}

std::optional<int> JsonFields::maybeInteger(QLatin1String key)
{
    if (m_object.value(key).isNull())
        return {};
    return smallInteger(key);
}

std::optional<qint64> JsonFields::maybeLongInteger(QLatin1String key)
{
    if (m_object.value(key).isNull())
        return {};
    return integer(key);
}

std::optional<Money> JsonFields::maybeMoney(QLatin1String key)
{
    if (m_object.value(key).isNull())
        return {};
    return money(key);
}

std::optional<QDate> JsonFields::maybeDay(QLatin1String key)
{
    if (m_object.value(key).isNull())
        return {};
    return day(key);
}

QJsonValue digestToJson(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonValue bytesToJson(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonValue dayToJson(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonValue minutesToJson(std::chrono::minutes minutes)
{
    return static_cast<qint64>(minutes.count());
}

QJsonArray reasonsToJson(const QList<Reason> &reasons)
{
    return listToJson(reasons, [](Reason reason) { return QJsonValue(reasonCode(reason)); });
}

QJsonValue maybeToJson(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue maybeToJson(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue maybeToJson(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(amount->fen) : QJsonValue(QJsonValue::Null);
}

QJsonValue maybeToJson(const std::optional<QDate> &day)
{
    return day ? dayToJson(*day) : QJsonValue(QJsonValue::Null);
}

QJsonObject shotToJson(const ShotNumber &shot)
{
    return {{"number"_L1, shot.number}, {"room"_L1, shot.room}, {"letter"_L1, shot.letter}};
}

QJsonObject refToJson(const EntryRef &ref)
{
    return {{"station"_L1, ref.station}, {"seq"_L1, ref.seq}};
}

QJsonArray checksToJson(const QList<CheckId> &checks)
{
    return listToJson(checks, [](CheckId check) { return QJsonValue(QString(checkKey(check))); });
}

} // namespace liuying
