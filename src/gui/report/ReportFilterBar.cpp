// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ReportFilterBar.h"

#include "flows/CampaignTime.h"
#include "gui/common/Theme.h"
#include "gui/report/ReportModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using reports::ReportTable;
using theme::kGrid;

namespace {

constexpr int kWidestCombo = kGrid * 33;
constexpr int kNarrowestText = kGrid * 14;
constexpr int kWidestText = kGrid * 40;

bool saysSomewhere(const ReportTable &table, const QList<QVariant> &row, const QString &text)
{
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        if (!table.headers[i].isHidden &&
            reportCellWords(row.value(i), table.headers[i].kind).contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// The word of the totals row, as the report has it.
QString totalWord(const ReportTable &table)
{
    const auto word = std::ranges::find_if(
        table.totals, [](const QVariant &value) { return value.typeId() == QMetaType::QString; });
    return word == table.totals.end() ? QString() : word->toString();
}

} // namespace

ReportTable searched(const ReportTable &table, const reports::ReportFilter &filter, const QString &text)
{
    ReportTable some = filtered(table, filter);
    if (text.isEmpty())
        return some;
    const qsizetype before = some.rows.size();
    some.rows.removeIf([&](const QList<QVariant> &row) { return !saysSomewhere(table, row, text); });
    if (some.rows.size() != before && !some.totals.isEmpty())
        some.totals = summedTotals(some, totalWord(some));
    return some;
}

ReportFilterBar::ReportFilterBar(QWidget *parent) : QWidget(parent), m_text(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_college = addCombo(u"collegeCombo"_s, tr("学院"), tr("全部学院"));
    m_class = addCombo(u"classCombo"_s, tr("班级"), tr("全部班级"));
    m_room = addCombo(u"roomCombo"_s, tr("教室"), tr("全部教室"));
    m_day = addCombo(u"dayCombo"_s, tr("日期"), tr("全部日期"));
    m_text->setObjectName(u"reportSearchEdit"_s);
    m_text->setPlaceholderText(tr("查找"));
    m_text->setAccessibleName(tr("在报表里查找"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(kNarrowestText);
    m_text->setMaximumWidth(kWidestText);
    layout->addWidget(m_text, 3);
    layout->addStretch(1);
    setStyleSheet(u"QComboBox::drop-down { border: 0; width: 24px; } QComboBox::down-arrow { image: "
                  "url(:/style/sort-down.svg); width: 10px; height: 5px; }"_s);
    connect(m_text, &QLineEdit::textChanged, this, &ReportFilterBar::changed);
    connect(m_college, &QComboBox::currentIndexChanged, this, [this] { offerClasses(false); });
}

QComboBox *ReportFilterBar::addCombo(const QString &name, const QString &word, const QString &any)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->addItem(any);
    combo->setAccessibleName(word);
    combo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    combo->setMaximumWidth(kWidestCombo);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaxVisibleItems(24);
    combo->hide();
    layout()->addWidget(combo);
    connect(combo, &QComboBox::activated, this, &ReportFilterBar::changed);
    return combo;
}

void ReportFilterBar::follow(const ReportTable &table)
{
    const bool isAnew = m_table.name == table.name;
    m_table = table;
    offer(*m_college, table, u"college"_s, isAnew);
    offerClasses(isAnew);
    offer(*m_room, table, u"room"_s, isAnew);
    offer(*m_day, table, u"day"_s, isAnew);
}

void ReportFilterBar::offerClasses(bool isAnew)
{
    reports::ReportFilter ofCollege;
    ofCollege.college = m_college->currentData().toString();
    offer(*m_class, filtered(m_table, ofCollege), u"class"_s, isAnew);
}

void ReportFilterBar::offer(QComboBox &combo, const ReportTable &table, const QString &key, bool isAnew)
{
    const QString chosen = combo.currentData().toString();
    QStringList values = valuesOf(table, key);
    if (isAnew && !chosen.isEmpty() && !values.contains(chosen))
        values.append(chosen);
    const QSignalBlocker quiet(&combo);
    while (combo.count() > 1)
        combo.removeItem(combo.count() - 1);
    for (const QString &value : std::as_const(values))
        combo.addItem(key == u"day" ? dayWords(QDate::fromString(value, Qt::ISODate)) : value, value);
    combo.setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, combo.findData(chosen)));
    combo.setVisible(!values.isEmpty());
}

reports::ReportFilter ReportFilterBar::filter() const
{
    const auto chosen = [](const QComboBox &combo) { return combo.currentData().toString(); };
    return {chosen(*m_college), chosen(*m_class), chosen(*m_room), chosen(*m_day)};
}

QString ReportFilterBar::text() const
{
    return m_text->text().trimmed();
}

void ReportFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace liuying
