// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Columns.h"

#include "exchange/Table.h"
#include "exchange/notice/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

constexpr qsizetype kLongestLabel = 14;

bool isOneOf(QStringView text, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

Role timeRole(QStringView label)
{
    if (mentionsAny(label, {u"起止", u"起讫", u"起迄", u"起至"}))
        return Role::Time;
    if (mentionsAny(label, {u"开始", u"起始"}) || isOneOf(label, {u"起", u"自", u"始", u"从"}))
        return Role::Start;
    if (mentionsAny(label, {u"结束", u"终止", u"截止", u"截至"}) ||
        isOneOf(label, {u"止", u"至", u"终", u"到"}))
        return Role::End;
    if (mentionsAny(label, {u"午别", u"半天", u"上下午", u"上/下午"}))
        return Role::HalfDay;
    if (mentionsAny(label, {u"时间", u"时段", u"时刻", u"钟点", u"时分"}))
        return Role::Time;
    return Role::None;
}

/// 三教阶梯教室 is a room, 拍摄教室 is a label.
bool isRoomByName(QStringView label)
{
    static const QRegularExpression named(u"^(.+?)(?:教室|机房)$"_s);
    static const QRegularExpression attribute(
        u"^(?:图像|信息|照片|毕业|学生|拍摄|采集|摄影|拍照|照相|具体|所在|安排|对应|上课|候场|集合|签到|教学楼?|时间|日期|楼栋|[及/、(])+$"_s);
    const QRegularExpressionMatch match = named.match(label.toString());
    return match.hasMatch() && !attribute.match(match.captured(1)).hasMatch();
}

Role placeRole(QStringView label)
{
    if (isRoomByName(label))
        return Role::None;
    if (isOneOf(label, {u"楼栋", u"教学楼", u"楼名", u"大楼", u"楼宇"}))
        return Role::Building;
    if (mentionsAny(label, {u"地点", u"教室", u"场地", u"场所", u"采集点", u"拍摄点", u"房间", u"采集室",
                            u"摄影点", u"位置", u"拍摄室", u"房号", u"室号"}))
        return Role::Room;
    return Role::None;
}

/// 学院, 院(系), 二级学院, 培养单位; 人文学院 is a college itself.
bool isCollegeLabel(QStringView label)
{
    static const QRegularExpression pattern(
        u"^(?:所在|所属|二级|培养|教学|毕业|毕业生|学生|参加|参与|参拍|拍摄|采集|摄影|拍照|安排|各|学籍|行政|"
        u"对应|负责)*"
        "(?:学院|院系|系部|院部|院别|系别|书院|单位|部门|系所|院所|院|系)"
        "(?:[/(、及和或]?(?:学院|书院|院系|系部|单位|部门|中心|专业|院|系|部|所)+[)]?)*(?:名称|全称|简称|名)?$"_s);
    return pattern.match(label.toString()).hasMatch();
}

Role unitRole(QStringView label)
{
    if (mentionsAny(label, {u"人数", u"学生数", u"生数"}))
        return Role::Students;
    if (isCollegeLabel(label))
        return Role::College;
    if (label.contains(u'班') && !label.contains(u"班主任"))
        return Role::Class;
    return Role::None;
}

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLabel(const QString &cell)
{
    return cell.size() <= kLongestLabel && std::none_of(cell.cbegin(), cell.cend(), isFigure);
}

} // namespace

namespace {

Role roleOfLabel(const QString &label)
{
    if (label.isEmpty() || !isLabel(label))
        return Role::None;
    if (mentionsAny(label, {u"备注", u"说明", u"负责人", u"联系", u"电话", u"校区", u"办公"}))
        return Role::Remark;
    if (label.contains(u"批次") || label == u"批")
        return Role::Number;
    if (mentionsAny(label, {u"序号", u"顺序", u"编号"}) ||
        isOneOf(label, {u"序", u"号", u"No", u"No.", u"NO", u"NO."}))
        return Role::Ordinal;
    if (const Role role = unitRole(label);
        role == Role::Students || (role != Role::None && label.size() <= 8 &&
                                   placeRole(label) == Role::None && timeRole(label) == Role::None))
        return role;
    if (mentionsAny(label, {u"星期", u"周次", u"周几"}) && !label.contains(u"日期"))
        return Role::Weekday;
    if (label.contains(u"日期") || isOneOf(label, {u"日", u"拍摄日", u"采集日"}))
        return label.contains(u"时间") ? Role::Time : Role::Date;
    if (const Role role = timeRole(label); role != Role::None && placeRole(label) == Role::None)
        return role;
    return placeRole(label);
}

/// 学院(人数), 时间(4月12日): what stands in brackets behind a label.
QString withoutBrackets(const QString &label)
{
    static const QRegularExpression brackets(u"(?<=.)\\([^()]*\\)$"_s);
    return QString(label).remove(brackets);
}

} // namespace

Role roleOf(const QString &cell)
{
    const QString label = cleanLabel(normalised(cell));
    const Role role = roleOfLabel(withoutBrackets(label));
    return role != Role::None ? role : roleOfLabel(label);
}

QList<Role> rolesOf(const QStringList &cells)
{
    QList<Role> roles;
    for (const QString &cell : cells)
        roles += roleOf(cell);
    return roles;
}

bool isListHeader(const QStringList &cells, bool headingsSayWhen)
{
    const QList<Role> roles = rolesOf(cells);
    const auto has = [&roles](std::initializer_list<Role> wanted) {
        return std::any_of(wanted.begin(), wanted.end(), [&](Role role) { return roles.contains(role); });
    };
    static const QRegularExpression twoFigures(u"\\d{2}"_s);
    const auto isData = [](const QString &cell) {
        return cell.contains(twoFigures) && roleOf(cell) == Role::None;
    };
    const auto isContact = [](const QString &cell) { return mentionsAny(cell, {u"电话", u"联系", u"办公"}); };
    const bool saysWhen = has({Role::Date, Role::Time, Role::Start, Role::HalfDay, Role::Weekday});
    if (!saysWhen && !headingsSayWhen && std::any_of(cells.cbegin(), cells.cend(), isContact))
        return false; // whom to call in which room
    return has({Role::College, Role::Class}) &&
           has({Role::Date, Role::Time, Role::Start, Role::Room, Role::HalfDay}) &&
           std::none_of(cells.cbegin(), cells.cend(), isData);
}

bool looksLikeCollege(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:学院|书院|研究院|研究生院|本科生院|学部|系|部|中心|分院)(?:\\(.{1,12}\\))?$"_s);
    const QString name = cleanLabel(normalised(text));
    return name.size() >= 2 && pattern.match(name).hasMatch() && !looksLikeRoom(text);
}

bool looksLikeRoom(const QString &text)
{
    static const QRegularExpression numbered(
        u"(?:楼|教|馆|厅|中心|室|区|座|堂|栋)[A-Za-z]?-?\\d{1,4}[A-Za-z]?(?:室|号|教室)?$|^[A-Za-z]{0,2}\\d{1,2}-\\d{2,4}室?$|^[A-Za-z]\\d{3,4}室?$"_s);
    static const QRegularExpression named(
        u"(?:楼|馆|厅|活动中心|教室|大厅|礼堂|报告厅|会议室|机房|摄影棚|演播室|体育场|操场|门厅|大堂|\\d室)$"_s);
    const QString place = cleanLabel(normalised(text));
    return numbered.match(place).hasMatch() || named.match(place).hasMatch();
}

bool isTotal(const QStringList &cells)
{
    static const QRegularExpression pattern(u"^(?:合计|小计|总计|共计|总人数|累计)"_s);
    int seen = 0;
    for (const QString &cell : cells) {
        if (cell.isEmpty())
            continue;
        if (pattern.match(cleanLabel(normalised(cell))).hasMatch())
            return true;
        if (++seen == 2)
            break;
    }
    return false;
}

bool isNote(const QStringList &cells)
{
    static const QRegularExpression note(u"^(?:注|说明|备注|附注|附:|提示|注意|要求|\\*|※)"_s);
    static const QRegularExpression signature(
        u"^(?:制表|审核|填表|联系|电话|负责人|打印|编制|审批|经办)[^:]{0,6}:"_s);
    const auto first =
        std::find_if(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.isEmpty(); });
    if (first == cells.cend())
        return false;
    const QString text = squeezed(*first);
    return note.match(text).hasMatch() || signature.match(text).hasMatch();
}

bool isVoid(const QString &cell)
{
    static const QRegularExpression pattern(u"^[-/\\\\×xX无.·_]*$"_s);
    return pattern.match(squeezed(cell)).hasMatch();
}

} // namespace liuying::exchange
