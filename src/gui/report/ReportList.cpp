// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ReportList.h"

#include "gui/common/SentenceList.h"
#include "gui/common/Theme.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

enum class Group { Day, Money, Record };

Group groupOf(const QString &name)
{
    static const QStringList day{u"attendance"_s, u"no-shows"_s, u"make-up"_s};
    static const QStringList money{u"refunds"_s, u"settlement"_s, u"colleges"_s, u"remittances"_s,
                                   u"open-items"_s};
    if (day.contains(name))
        return Group::Day;
    return money.contains(name) ? Group::Money : Group::Record;
}

QString groupWord(Group group)
{
    switch (group) {
    case Group::Day:
        return ReportList::tr("到场");
    case Group::Money:
        return ReportList::tr("经费");
    case Group::Record:
        break;
    }
    return ReportList::tr("记录");
}

} // namespace

ReportList::ReportList(const QList<ReportInfo> &reports, QWidget *parent)
    : QFrame(parent), m_list(new SentenceList(this))
{
    setProperty("role", u"card"_s);
    QList<Sentence> lines;
    for (const Group group : {Group::Day, Group::Money, Group::Record}) {
        lines.append({.text = groupWord(group), .isHeading = true});
        m_names.append(QString());
        for (const ReportInfo &report : reports) {
            if (groupOf(report.name) != group)
                continue;
            lines.append({.text = report.title});
            m_names.append(report.name);
        }
    }
    m_list->setObjectName(u"reportList"_s);
    m_list->setAccessibleName(tr("报表"));
    m_list->setSentences(lines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, theme::kGrid / 2, 1, theme::kGrid);
    layout->addWidget(m_list);
    connect(m_list, &SentenceList::sentenceChosen, this, [this](qsizetype line) {
        if (const QString name = m_names.value(line); !name.isEmpty())
            Q_EMIT reportChosen(name);
    });
}

void ReportList::choose(const QString &name)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentIndex(m_list->model()->index(static_cast<int>(m_names.indexOf(name)), 0));
}

void ReportList::focusList()
{
    m_list->setFocus();
}

} // namespace liuying
