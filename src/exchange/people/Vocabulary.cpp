// SPDX-License-Identifier: Apache-2.0
// What documents call their columns. Sources: exports of student record systems (XH, XM … are the field codes
// of the ministry's standard), registrars' lists, banks' statements. Kept in step with
// docs/formats/rosters.md and docs/formats/classes.md.
#include "exchange/people/Columns.h"

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// A fallback of cell() must never mix two things, so each key lists words for one and the same thing only.
Vocabulary::Column collegeColumn()
{
    return {u"college"_s,
            words(u"学院 学院名称 所属学院 所在学院 院系 院系名称 所属院系 所在院系 院系部 院部 "
                  u"院 二级学院 二级学院名称 "
                  "教学学院 培养学院 培养单位 教学单位 系部 系部名称 系别 所属系部 所在系部 "
                  "所在系 系 系名称 学部 院别 "
                  "单位 所在单位 院系所 学院系 学院系部 YXMC XYMC YX XY YXSMC YXSM SSYX XBMC DWMC "
                  "college collegename school schoolname faculty department dept"_s)};
}

Vocabulary::Column classColumn()
{
    return {u"class"_s,
            words(u"班级 班级名称 行政班 行政班级 行政班名称 行政班级名称 所在班级 所属班级 所在班 "
                  u"班 班名 教学班 专业班级 "
                  "BJMC BJ XZB XZBMC SZBJ class classname 班号 班级号 BH BJDM"_s)};
}

Vocabulary::Column majorColumn()
{
    return {
        u"major"_s,
        words(
            u"专业 专业名称 所学专业 所在专业 所属专业 毕业专业 录取专业 ZYMC ZY major majorname speciality specialty"_s)};
}

QList<Vocabulary::Column> personColumns()
{
    return {
        {u"number"_s,
         words(u"学号 学籍号 学生学号 学生号 学生编号 学生证号 学籍编号 XH XJH XSXH XSBH 学工号 学号工号 "
               "studentno studentnumber studentid stuno stuid studentnum 考生号 KSH"_s)},
        {u"name"_s, words(u"姓名 学生姓名 名字 中文姓名 XM XSXM name fullname studentname stuname"_s)},
        collegeColumn(),
        classColumn(),
    };
}

} // namespace

const Vocabulary &rosterWords()
{
    static const Vocabulary vocabulary(
        personColumns() +
        QList<Vocabulary::Column>{
            majorColumn(),
            {u"id"_s,
             words(
                 u"身份证号 身份证号码 身份证件号 身份证件号码 公民身份号码 居民身份证号 居民身份证号码 "
                 u"身份证 证件号码 "
                 "证件号 证件编号 有效证件号码 SFZH SFZHM SFZJH SFZJHM ZJHM ZJH "
                 "GMSFHM "
                 "idno idnumber idcard idcardno idcardnumber identitynumber citizenid passport passportno "
                 u"证件号后四位 身份证后四位 身份证号后四位 证件号码后四位 身份证号码后四位 证件后四位 "
                 u"后四位 "
                 u"证件号末四位 身份证末四位 身份证号末四位 证件号码末四位 身份证号码末四位 证件末四位 "
                 u"末四位 "
                 u"证件号后4位 身份证后4位 身份证号后4位 证件号码后4位 后4位 末4位 idtail idlast4 idlastfour"_s)},
            {u"school"_s, words(u"学校 学校名称 院校 院校名称 所在学校 所属学校 所在院校 就读学校 就读院校 "
                                u"毕业学校 毕业院校 高校 高校名称 培养学校 XXMC university "
                                u"universityname institution"_s)},
            {u"level"_s, words(u"层次 培养层次 学历层次 教育层次 学生层次 办学层次 学历 PYCC CC XLCC "
                               u"学生类别 培养类别 XSLB level "
                               "degreelevel educationlevel degree"_s)},
            {u"status"_s,
             words(
                 u"学籍状态 学籍状况 在籍状态 是否在籍 在籍 在籍与否 学生状态 学生当前状态 当前状态 学籍 "
                 u"是否在校 在校状态 "
                 "XJZT SFZJ SFZX XSDQZT XJZTM 状态 status studentstatus enrollmentstatus enrolmentstatus"_s)},
            {u"change"_s,
             words(
                 u"学籍异动 是否学籍异动 是否有学籍异动 有无学籍异动 学籍异动情况 学籍异动类型 学籍异动类别 "
                 u"学籍变动 "
                 "学籍变动情况 异动 是否异动 异动情况 异动类型 异动类别 异动原因 XJYD SFYD YDLB YDLX YDLBM"_s)},
            {u"sex"_s, words(u"性别 XB gender sex"_s)},
            {u"year"_s,
             words(
                 u"年届 届别 毕业届 毕业届别 应届 届 预计毕业年份 预计毕业日期 预计毕业时间 预毕业日期 "
                 u"毕业年份 毕业年度 毕业日期 "
                 "毕业时间 YJBYNF YJBYRQ YJBYSJ BYNF BYRQ BYND 年级 所在年级 当前年级 年级名称 NJ SZNJ DQSZJ "
                 "入学年份 graduationyear year grade"_s)},
        });
    return vocabulary;
}

const Vocabulary &paymentWords()
{
    static const Vocabulary vocabulary(
        personColumns() +
        QList<Vocabulary::Column>{
            {u"amount"_s,
             words(
                 u"实缴金额 实缴 实交金额 实交 实收金额 实收 实缴费 实缴费用 实付金额 实付 缴费金额 交费金额 "
                 u"缴交金额 "
                 u"实缴数 实缴额 实收数 实际缴费 实际缴费金额 实际缴纳 实际金额 已交费 已缴费 已缴 已交 "
                 u"已付金额 "
                 u"交款金额 交费额 缴款额 付款额 交易额 小写金额 金额小写 缴纳费用 缴费费用 交纳金额 "
                 u"交纳费用 付费金额 缴费数额 已缴费用 已交费用 图像采集费用 照相费用 拍摄费 "
                 u"拍摄费用 "
                 u"毕业照费 毕业照费用 毕业照费金额 毕业图像采集费 毕业生图像采集费 采集费用 采集费金额 "
                 u"缴纳金额 缴款金额 "
                 "已缴金额 已缴费金额 已交金额 已收金额 支付金额 付款金额 到账金额 收费金额 收款金额 "
                 "交易金额 缴费额 金额 "
                 "金额元 缴费金额元 费用 图像采集费 采集费 摄影费 照相费 拍照费 JE JFJE SJJE amount amountpaid fee paidamount"_s)},
            {u"paid"_s, words(u"是否缴费 是否交费 是否缴纳 是否已缴 是否已缴费 是否已交费 是否缴清 是否付款 "
                              u"是否支付 是否到账 是否交 是否交钱 是否交款 是否缴款 是否完成缴费 "
                              u"是否完成支付 是否成功 是否缴费成功 是否支付成功 缴费状态 交费状态 "
                              u"缴款状态 缴费结果 支付结果 交易结果 收费状态 到账状态 缴款情况 支付情况 "
                              u"付款情况 收费情况 缴费标识 缴费确认 已交费 已缴费 已缴 已交 已付 已付款 "
                              u"已支付 交钱 交款 收费 "
                              "缴费情况 交费情况 支付状态 付款状态 订单状态 交易状态 缴费与否 缴费标志 缴费 "
                              "交费 SFJF JFZT ZFZT "
                              "paid ispaid paymentstatus 状态"_s)},
            {u"refunded"_s,
             words(u"是否退款 是否退费 是否已退款 是否已退费 退款状态 退费状态 退款情况 退费情况"_s)},
            {u"date"_s, words(u"缴费日期 交费日期 缴款日期 缴费时间 交费时间 缴款时间 支付时间 支付日期 "
                              u"交款日期 收费日期 收费时间 "
                              u"付款时间 付款日期 交易时间 交易日期 "
                              "收款日期 到账日期 到账时间 日期 时间 JFRQ JFSJ date paidon paymentdate"_s)},
        });
    return vocabulary;
}

const Vocabulary &proofreadingWords()
{
    static const Vocabulary vocabulary(
        personColumns() +
        QList<Vocabulary::Column>{
            {u"done"_s,
             words(
                 u"校对状态 图像校对状态 照片校对状态 学籍图像校对状态 是否校对 是否已校对 是否完成校对 "
                 u"图像是否校对 照片是否校对 图像是否已校对 是否图像校对 校对与否 校对情况 图像校对情况 "
                 u"照片校对情况 校对结果 图像校对结果 照片校对结果 校对标志 图像校对 照片校对 校对 "
                 u"学生校对 学生校对状态 学生校对情况 核对状态 图像核对状态 是否核对 核对情况 "
                 u"确认状态 图像确认状态 照片确认状态 学生确认状态 学生确认 是否确认 是否已确认 图像是否确认 "
                 u"确认情况 确认与否 完成状态 是否完成 完成情况 状态 JDZT SFJD TXJDZT QRZT "
                 "status proofread proofreading confirmed done"_s)},
            {u"date"_s,
             words(u"校对时间 校对日期 图像校对时间 图像校对日期 学生校对时间 校对完成时间 核对时间 核对日期 "
                   u"确认时间 确认日期 图像确认时间 学生确认时间 完成时间 完成日期 操作时间 提交时间 "
                   "JDSJ JDRQ QRSJ date proofreadon confirmedon"_s)},
        });
    return vocabulary;
}

const Vocabulary &classWords()
{
    // How many are to be photographed, how many graduate, and how many there are stay apart: a blank under
    // one must not be filled from another.
    static const Vocabulary vocabulary({
        collegeColumn(),
        classColumn(),
        majorColumn(),
        {u"students"_s, words(u"拍摄人数 应拍人数 应拍摄人数 拍照人数 照相人数 摄影人数 采集人数 应采集人数 "
                              u"图像采集人数 参拍人数 参加拍摄人数 参加人数 预计人数 预计拍摄人数"_s)},
        {u"graduates"_s,
         words(u"毕业人数 毕业生人数 毕业学生人数 毕业生数 毕业学生数 应届人数 应届毕业人数 "
               u"应届毕业生人数 应届毕业生数 毕业班人数 预计毕业人数 本届人数 BYRS BYSRS graduates"_s)},
        {u"heads"_s,
         words(u"人数 班级人数 学生人数 学生数 班级学生数 班级总人数 总人数 全班人数 在校人数 "
               u"在籍人数 在册人数 实有人数 现有人数 本班人数 班人数 共计人数 合计人数 RS BJRS XSRS ZRS "
               "headcount students studentcount numberofstudents size classsize heads"_s)},
        {u"sum"_s, words(u"合计 总计 小计 共计 总数 total"_s)},
        {u"men"_s, words(u"男 男生 男生人数 男生数 male men"_s)},
        {u"women"_s, words(u"女 女生 女生人数 女生数 female women"_s)},
        {u"date"_s, words(u"日期 拍摄日期 采集日期 拍照日期 date"_s)},
        {u"time"_s, words(u"时间 拍摄时间 采集时间 拍照时间 照相时间 起止时间 时段 时间段 拍摄时段 具体时间 "
                          u"拍摄时间段 日期时间 时间安排 time"_s)},
        {u"start"_s, words(u"开始时间 起始时间 开始 起 start starttime from"_s)},
        {u"end"_s, words(u"结束时间 终止时间 截止时间 结束 止 end endtime to"_s)},
        {u"room"_s, words(u"地点 拍摄地点 采集地点 拍照地点 教室 拍摄教室 场地 拍摄场地 房间 room place"_s)},
        {u"contact"_s,
         words(u"学院负责人 学院联系人 负责人 联系人 负责老师 联系老师 学院负责人姓名 "
               u"负责人姓名 联系人姓名 负责人及电话 联系人及电话 负责人及联系电话 负责人及联系方式 "
               u"联系人及联系方式 coordinator contact contactperson"_s)},
        {u"phone"_s, words(u"联系电话 负责人电话 联系人电话 负责人联系电话 负责人手机 负责人联系方式 "
                           u"联系人联系方式 联系人手机 联系方式 电话 电话号码 "
                           u"手机 手机号 手机号码 联系手机 phone mobile tel telephone contactphone"_s)},
    });
    return vocabulary;
}

const Vocabulary &statementWords()
{
    // 户名 and 账号 alone are the account's own beside columns for the other side, so they have keys of their
    // own.
    static const Vocabulary vocabulary({
        {u"date"_s,
         words(u"交易日期 记账日期 入账日期 记帐日期 入帐日期 到账日期 到款日期 来款日期 收款日期 汇款日期 "
               u"转账日期 "
               u"汇入日期 发生日期 业务日期 办理日期 日期 交易时间 记账时间 入账时间 到账时间 到款时间 "
               u"来款时间 "
               u"收款时间 汇款时间 转账时间 发生时间 交易日期时间 交易日期及时间 交易日 记账日 入账日 到账日 "
               u"起息日 起息日期 "
               u"时间 date transactiondate postingdate bookingdate valuedate transactiontime time"_s)},
        {u"debit"_s, words(u"借方发生额 借方金额 借方发生金额 借方发生 借方 支出金额 支出 支出发生额 支出额 "
                           u"付出金额 付出 付方金额 "
                           u"付方发生额 转出金额 转出额 转出 往账金额 出账金额 出账 汇出金额 付款金额 "
                           u"支取金额 支取额 支取 支付金额 借 "
                           u"debit debitamount withdrawal withdrawals moneyout paidout 发生额(借) "
                           u"发生额(借方) 金额(借) 金额(借方) "
                           u"交易金额(借方) 发生额(支出) 金额(支出)"_s)},
        {u"credit"_s, words(u"贷方发生额 贷方金额 贷方发生金额 贷方发生 贷方 收入金额 收入 收入发生额 收入额 "
                            u"收方金额 收方发生额 存入金额 "
                            u"存入额 存入 转入金额 转入额 转入 汇入金额 收款金额 入账金额 入账额 进账金额 "
                            u"进账 到账金额 到账额 到款金额 "
                            u"来账金额 来款金额 贷 credit creditamount deposit deposits moneyin paidin "
                            u"发生额(贷) 发生额(贷方) 金额(贷) 金额(贷方) "
                            u"交易金额(贷方) 发生额(收入) 金额(收入)"_s)},
        {u"amount"_s,
         words(u"交易金额 发生额 发生金额 金额 交易额 交易发生额 本次金额 收支金额 变动金额 汇款金额 汇款额 "
               u"转账金额 金额小写 小写金额 amount transactionamount tradeamount"_s)},
        {u"direction"_s,
         words(
             u"借贷标志 借贷标识 借贷标记 借贷方向 借贷状态 借贷类型 借贷别 借/贷 借/贷标志 借/贷方向 借贷 "
             u"收支标志 收支标识 "
             u"收支方向 收支类型 收支类别 收/支 收支 收付标志 收付标识 收付方向 收付类型 收/付 收付 "
             u"收入/支出 支出/收入 "
             u"转入/转出 存/取 存取标志 进/出 来/往 资金流向 资金方向 资金流动方向 交易方向 发生方向 "
             u"记账方向 往来标志 "
             u"往来方向 来往账标志 往来账标志 进出账标志 出入账标志 进出 方向 drcr dr/cr drcrflag cdflag direction"_s)},
        {u"kind"_s,
         words(u"交易类型 业务类型 交易类别 业务种类 交易种类 来往账 来往帐 往来账 transactiontype"_s)},
        {u"other"_s, words(u"对方户名 对方名称 对方账户名称 对方账户名 对方帐户名称 对方帐户名 对方账户户名 "
                           u"对方账号户名 对方账号名称 "
                           u"对方单位 对方单位名称 对方姓名 对方客户名称 对手户名 对手名称 对手账户名称 "
                           u"对手单位 对手方户名 对手方名称 "
                           u"交易对方 交易对手 交易对方名称 交易对方户名 交易对手名称 交易对手户名 对方 "
                           u"往来户名 往来单位 往来单位名称 "
                           u"收(付)方名称 收(付)款人名称 收(付)款人 收付方名称 收付款人 收付款方 收/付方名称 "
                           u"收/付款人 收付款人名称 "
                           u"counterparty counterpartyname"_s)},
        {u"payer"_s, words(u"付款人 付款人名称 付款人户名 付款人名 付款人姓名 付款方 付款方名称 付款方户名 "
                           u"付款户名 付款单位 付款单位名称 "
                           u"付款账户名称 付款账号名称 付方户名 付方名称 汇款人 汇款人名称 汇款人户名 "
                           u"汇款人姓名 汇款单位 汇款单位名称 "
                           u"汇款方 打款人 转账人 来款人 来款方 来款单位 来款单位名称 缴款人 缴款单位 交款人 "
                           u"交款单位 缴费单位 "
                           u"payer payername remitter 对方信息 对手信息 交易对方信息 缴费学院 汇款学院 "
                           u"缴款学院 学院 学院名称 "
                           u"单位 单位名称"_s)},
        {u"receiver"_s,
         words(u"收款人 收款人名称 收款人户名 收款人名 收款方 收款方名称 收款方户名 收款户名 收款单位 "
               u"收款单位名称 收款账户名称 收方户名 收方名称 payee payeename beneficiary"_s)},
        {u"holder"_s,
         words(u"户名 账户名称 帐户名称 账户名 账号名称 账户户名 本方户名 本方名称 本方账户名称 我方户名 "
               u"开户名称 accountname"_s)},
        {u"payerAccount"_s,
         words(u"付款人账号 付款人帐号 付款账号 付款方账号 付款账户 汇款人账号 汇款账号 debitaccountno "
               u"payeraccount"_s)},
        {u"receiverAccount"_s,
         words(u"收款人账号 收款人帐号 收款账号 收款方账号 收款账户 creditaccountno payeeaccount"_s)},
        {u"account"_s,
         words(u"账号 帐号 本方账号 本方帐号 我方账号 账户 帐户 本方账户 卡号 银行账号 accountno account"_s)},
        {u"remark"_s, words(u"附言 交易附言 附言信息 汇款附言 转账附言 客户附言 留言 用途 交易用途 汇款用途 "
                            u"款项用途 资金用途 "
                            u"款项内容 事由 备注 交易备注 汇款备注 备注信息 附加信息 个性化信息 附言备注 "
                            u"备注附言 摘要 交易摘要 "
                            u"业务摘要 摘要信息 摘要说明 其它摘要 其他摘要 摘要内容 说明 交易说明 交易内容 "
                            u"remark remarks description summary purpose memo"_s)},
        {u"serial"_s,
         words(
             u"流水号 交易流水号 交易流水 交易流水号码 银行流水号 银行交易流水号 核心流水号 核心流水 "
             u"账务流水号 主机流水号 "
             u"明细流水号 账户明细编号交易流水号 流水 流水编号 流水单号 交易序号 交易编号 交易单号 业务单号 "
             u"到款编号 交易参考号 业务参考号 业务流水号 业务编号 电子回单号 回单编号 回单号 日志号 "
             u"serial serialno serialnumber transactionid transactionno transactionreference "
             u"transactionreferencenumber txnref referenceno reference"_s)},
    });
    return vocabulary;
}

} // namespace liuying::exchange::people
