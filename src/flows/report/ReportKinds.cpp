// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ReportKinds.h"

#include "core/ledger/BookKeeper.h"
#include "flows/CampaignTime.h"
#include "flows/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QList<ReportKind> kindsOfTheDay()
{
    return {{{u"codes"_s, QCoreApplication::translate("Flows", "采集码收集情况"),
              QCoreApplication::translate("Flows", "每个学生的采集码收到没有、怎么绑定的，用来催交。")},
             {},
             {u"code.bound"_s, u"code.released"_s},
             codesTable},
            {{u"attendance"_s, QCoreApplication::translate("Flows", "签到情况表"),
              QCoreApplication::translate("Flows", "每个学生是否缴费、签到、拍摄。")},
             FactPart::Arrivals,
             {},
             attendanceTable},
            {{u"no-shows"_s, QCoreApplication::translate("Flows", "未到名单"),
              QCoreApplication::translate("Flows", "已缴费、时段已过、还没有签到的学生，用来催促到场。")},
             FactPart::Arrivals,
             {},
             noShowTable},
            {{u"make-up"_s, QCoreApplication::translate("Flows", "补拍名单"),
              QCoreApplication::translate("Flows", "时段已过、还没有照片的学生和原因，用来安排补拍。")},
             FactPart::Arrivals | FactPart::TurnedAway,
             {},
             makeUpTable}};
}

QList<ReportKind> kindsOfMoney()
{
    return {{{u"refunds"_s, QCoreApplication::translate("Flows", "退费名单"),
              QCoreApplication::translate("Flows", "已缴费、没有拍摄的学生，退费批到哪一步、付了没有。")},
             FactPart::Money,
             {},
             refundTable},
            {{u"settlement"_s, QCoreApplication::translate("Flows", "结算表"),
              QCoreApplication::translate("Flows", "到账的钱去了哪里：结算、退费和待处理，一分不差。")},
             FactPart::Money,
             {},
             settlementTable},
            {{u"colleges"_s, QCoreApplication::translate("Flows", "学院缴费情况表"),
              QCoreApplication::translate("Flows", "每个学院应汇多少、汇来多少、差多少。")},
             FactPart::Money,
             {},
             collegeTable},
            {{u"remittances"_s, QCoreApplication::translate("Flows", "汇款明细"),
              QCoreApplication::translate("Flows", "银行流水的每一笔，归哪个学院，由谁核定。")},
             FactPart::Money,
             {},
             remittanceTable},
            {{u"open-items"_s, QCoreApplication::translate("Flows", "待处理事项"),
              QCoreApplication::translate("Flows", "缴费名单和银行流水里要由人核定的每一行。")},
             FactPart::Money,
             {},
             openItemTable}};
}

QList<ReportKind> kindsOfTheRecord()
{
    return {{{u"proofreading"_s, QCoreApplication::translate("Flows", "图像校对跟进表"),
              QCoreApplication::translate("Flows", "已拍摄的学生是否在学信网校对了照片，没有校对的在前。")},
             FactPart::Proofreading,
             {u"proofreading.imported"_s},
             proofreadingTable},
            {{u"throughput"_s, QCoreApplication::translate("Flows", "拍摄进度表"),
              QCoreApplication::translate("Flows", "每间教室每五分钟签到、拍摄、等候的人数，与计划相比。")},
             FactPart::Arrivals | FactPart::Shots,
             {},
             throughputTable},
            {{u"shot-register"_s, QCoreApplication::translate("Flows", "拍摄登记表"),
              QCoreApplication::translate("Flows", "每个拍摄号是哪个学生、哪张照片，用来和摄影师核对。")},
             FactPart::Arrivals | FactPart::Shots,
             {},
             shotRegisterTable},
            {{u"shots"_s, QCoreApplication::translate("Flows", "影棚照片登记表"),
              QCoreApplication::translate(
                  "Flows", "影棚收到的每一张照片：相机文件、检查结果、采用或重拍和原因、不执行的规则。")},
             FactPart::Pictures,
             {},
             shotsTable},
            {{u"shot-counts"_s, QCoreApplication::translate("Flows", "影棚照片统计"),
              QCoreApplication::translate(
                  "Flows", "每间教室每天收到、采用、重拍和不合格仍采用的照片各有多少张，用来和摄影师结算。")},
             FactPart::Pictures,
             {},
             shotCountsTable},
            {{u"corrections"_s, QCoreApplication::translate("Flows", "更正记录"),
              QCoreApplication::translate("Flows", "特批、撤销、核定、恢复：谁在什么时候改了什么，为什么。")},
             FactPart::Arrivals | FactPart::Money | FactPart::PlanHistory,
             {u"arrival"_s, u"arrival.undone"_s, u"code.released"_s, u"item.settled"_s, u"item.reopened"_s,
              u"college.alias"_s, u"import.reversed"_s, u"refund.taken-back"_s},
             correctionTable},
            {{u"book"_s, QCoreApplication::translate("Flows", "账簿"),
              QCoreApplication::translate("Flows", "复式账的每一笔，只增不改，更正是冲销。")},
             {},
             BookKeeper::kinds(),
             bookTable}};
}

QString subtitleOf(const ReportFacts &facts)
{
    const QString moment = momentWords(facts.now);
    if (facts.plan.campaign.title.isEmpty())
        return QCoreApplication::translate("Flows", "截至%1").arg(moment);
    return QCoreApplication::translate("Flows", "%1，截至%2").arg(facts.plan.campaign.title, moment);
}

} // namespace

QList<ReportKind> reportKinds()
{
    return kindsOfTheDay() + kindsOfMoney() + kindsOfTheRecord();
}

QList<ReportInfo> reportCatalogue()
{
    QList<ReportInfo> catalogue;
    for (const ReportKind &kind : reportKinds())
        catalogue.append(kind.info);
    return catalogue;
}

Result<ReportKind> reportKind(const QString &name)
{
    const QList<ReportKind> kinds = reportKinds();
    const auto found =
        std::ranges::find_if(kinds, [&name](const ReportKind &kind) { return kind.info.name == name; });
    if (found != kinds.end())
        return *found;
    QStringList names;
    for (const ReportKind &kind : kinds)
        names.append(kind.info.name);
    return failure(
        ErrorCode::Usage,
        QCoreApplication::translate("Flows", "没有“%1”这张报表，可用的是%2。").arg(name, listWords(names)),
        u"unknown report"_s);
}

Result<AskedReport> readReport(const storage::Stores &stores, const Clock &clock, const QString &name)
{
    const Result<ReportKind> kind = reportKind(name);
    if (!kind)
        return failureOf(kind);
    auto facts = readFacts(stores, clock, kind->needs, kind->entries);
    if (!facts)
        return failureOf(facts);
    return AskedReport{*kind, std::move(*facts)};
}

Result<reports::ReportTable> makeTable(const AskedReport &asked)
{
    auto table = asked.kind.make(asked.facts);
    if (!table)
        return table;
    table->name = asked.kind.info.name;
    table->title = asked.kind.info.title;
    table->subtitle = subtitleOf(asked.facts);
    return table;
}

} // namespace liuying
