// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/SlotModel.h"

#include "core/plan/PlanParts.h"
#include "flows/CampaignTime.h"
#include "gui/common/Tone.h"
#include "gui/prepare/ImportPreview.h"

#include <QColor>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

bool lies(const ClassSlot &slot, const Batch &batch)
{
    return isInsideABatch(slot, {batch});
}

QString clockWords(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

double perMinute(int students, const Window &window)
{
    return static_cast<double>(students) / static_cast<double>(std::max<qint64>(1, window.length().count()));
}

bool isSamePart(const ClassSlot &a, const ClassSlot &b)
{
    return a.college == b.college && a.className == b.className && a.range == b.range;
}

} // namespace

SlotModel::SlotModel(PlanEditor &editor, QObject *parent) : QAbstractTableModel(parent), m_editor(editor)
{
    connect(&m_editor, &PlanEditor::changed, this, &SlotModel::rebuild);
}

void SlotModel::setCollege(const QString &college)
{
    m_college = college;
    rebuild();
}

/// Where the rows stay the same but for their times, the view keeps its selection and its editor.
void SlotModel::rebuild()
{
    const QList<Row> rows = m_college.isEmpty() ? QList<Row>() : rowsOfPlan();
    const auto isLike = [](const Row &a, const Row &b) {
        return a.name == b.name && a.heading.isEmpty() == b.heading.isEmpty();
    };
    if (std::ranges::equal(rows, m_rows, isLike)) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QList<SlotModel::Row> SlotModel::rowsOfPlan() const
{
    const Plan &plan = m_editor.plan();
    QList<ClassSlot> left;
    for (const ClassSlot &slot : plan.classSlots) {
        if (slot.college == m_college)
            left.append(slot);
    }
    QList<Row> rows;
    for (const Batch &batch : plan.batches) {
        if (batch.college != m_college)
            continue;
        QList<ClassSlot> inside;
        for (const ClassSlot &slot : std::as_const(left)) {
            if (lies(slot, batch))
                inside.append(slot);
        }
        left.removeIf([&batch](const ClassSlot &slot) { return lies(slot, batch); });
        std::ranges::stable_sort(inside, {}, [](const ClassSlot &slot) { return slot.window.start; });
        rows.append(headingOf(batch, inside));
        for (const ClassSlot &slot : std::as_const(inside))
            rows.append({.batch = batch, .slot = slot, .name = nameOf(slot), .students = slot.students});
    }
    if (!left.isEmpty())
        rows.append({.heading = tr("不在任何时段里")});
    for (const ClassSlot &slot : std::as_const(left))
        rows.append({.slot = slot, .name = nameOf(slot), .students = slot.students});
    return rows + rowsWithoutTime();
}

SlotModel::Row SlotModel::headingOf(const Batch &batch, const QList<ClassSlot> &inside) const
{
    int students = 0;
    for (const ClassSlot &slot : inside)
        students += slot.students;
    //: Above the classes of a window: %1 day and time, %2 room
    const QString heading = tr("%1  %2").arg(windowWords(batch.window), batch.room);
    const QString detail = inside.isEmpty() ? QString() : tr("%1人").arg(countWords(students));
    return {.heading = heading, .detail = detail, .batch = batch};
}

QString SlotModel::nameOf(const ClassSlot &slot) const
{
    const QString name = slot.className.isEmpty() ? tr("未分班") : slot.className;
    if (slot.range.isWhole())
        return name;
    QList<ClassSlot> parts;
    for (const ClassSlot &other : m_editor.plan().classSlots) {
        if (other.college == slot.college && other.className == slot.className)
            parts.append(other);
    }
    std::ranges::sort(parts, numberBefore,
                      [](const ClassSlot &part) -> QStringView { return part.range.after; });
    //: A part of a divided class: %1 class, %2 which part, %3 of how many
    return tr("%1（%2/%3）").arg(name).arg(parts.indexOf(slot) + 1).arg(parts.size());
}

QList<SlotModel::Row> SlotModel::rowsWithoutTime() const
{
    const Plan &plan = m_editor.plan();
    QList<Row> rows;
    for (const ClassHeads &heads : m_editor.classes()) {
        const auto isTheirs = [&heads](const ClassSlot &slot) {
            return slot.college == heads.college && slot.className == heads.name;
        };
        if (heads.college == m_college && std::ranges::none_of(plan.classSlots, isTheirs))
            rows.append(
                {.name = heads.name.isEmpty() ? tr("未分班") : heads.name, .students = heads.students});
    }
    if (!rows.isEmpty())
        rows.prepend({.heading = tr("还没有自己的时间")});
    return rows;
}

bool SlotModel::isHeading(int row) const
{
    return !m_rows.value(row).heading.isEmpty();
}

std::optional<Batch> SlotModel::batchAt(int row) const
{
    return m_rows.value(row).batch;
}

std::optional<ClassSlot> SlotModel::slotAt(int row) const
{
    return m_rows.value(row).slot;
}

int SlotModel::rowOf(const ClassSlot &slot) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&slot](const Row &row) { return row.slot && isSamePart(*row.slot, slot); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SlotModel::rowOf(const Batch &batch) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&batch](const Row &row) { return !row.slot && row.batch == batch; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void SlotModel::togglePin(int row)
{
    if (const auto slot = slotAt(row)) {
        if (const QString why = m_editor.pinSlot(*slot, !slot->isPinned); !why.isEmpty())
            Q_EMIT refused(why);
    }
}

std::optional<ClassSlot> SlotModel::neighbour(int row, int step) const
{
    const Row here = m_rows.value(row);
    const Row other = m_rows.value(row + step);
    return here.slot && other.slot && here.batch == other.batch ? other.slot : std::nullopt;
}

void SlotModel::swapWithNeighbour(int row, int step)
{
    const auto slot = slotAt(row);
    const auto other = neighbour(row, step);
    if (!slot || !other)
        return;
    const QString why = step < 0 ? m_editor.swapSlots(*other, *slot) : m_editor.swapSlots(*slot, *other);
    if (!why.isEmpty())
        Q_EMIT refused(why);
}

void SlotModel::moveToBatch(int row, const Batch &batch)
{
    const auto slot = slotAt(row);
    if (!slot)
        return;
    const auto length = std::min(slot->window.length(), batch.window.length());
    const Window window{batch.window.end.plus(-length), batch.window.end};
    if (const QString why = m_editor.moveSlot(*slot, batch.room, window); !why.isEmpty())
        Q_EMIT refused(why);
}

int SlotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SlotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double SlotModel::studentsPerMinute(const Row &row) const
{
    return perMinute(row.students, row.slot->window);
}

QString SlotModel::text(const Row &row, int column) const
{
    if (!row.heading.isEmpty())
        return column == ClassColumn ? row.heading : QString();
    if (column == ClassColumn)
        return row.name;
    if (column == StudentsColumn)
        return countWords(row.students);
    if (!row.slot)
        return {};
    switch (column) {
    case StartColumn:
        return clockWords(row.slot->window.start.time);
    case EndColumn:
        return clockWords(row.slot->window.end.time);
    case MinutesColumn:
        return QString::number(row.slot->window.length().count());
    case LoadColumn:
        return QString::number(studentsPerMinute(row), 'f', 1);
    default:
        return {};
    }
}

QString SlotModel::tip(const Row &row, int column) const
{
    if (!row.heading.isEmpty() || !row.slot)
        return text(row, ClassColumn);
    const double pace = m_editor.plan().policy.studentsPerHour / 60.0;
    switch (column) {
    case StartColumn:
    case EndColumn:
        return tr("双击或按 F2 改时间，相邻的班跟着让");
    case LoadColumn:
        return tr("每分钟%1人；一位摄影师每分钟拍%2人")
            .arg(studentsPerMinute(row), 0, 'f', 1)
            .arg(pace, 0, 'f', 1);
    case PinColumn:
        return row.slot->isPinned ? tr("已固定：自动分配不动它（P）") : tr("固定：自动分配时不动它（P）");
    default:
        return row.slot->range.isWhole() ? row.name
                                         : tr("%1，按学号分开：%2 之后，到 %3")
                                               .arg(row.name, row.slot->range.after, row.slot->range.upTo);
    }
}

QVariant SlotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        if (row.slot && column == StartColumn)
            return row.slot->window.start.time;
        if (row.slot && column == EndColumn)
            return row.slot->window.end.time;
        return text(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == ClassColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    case Qt::CheckStateRole:
        return column == PinColumn && row.slot ? QVariant(row.slot->isPinned ? Qt::Checked : Qt::Unchecked)
                                               : QVariant();
    case IsHeadingRole:
        return !row.heading.isEmpty();
    case DetailRole:
        return row.detail;
    case ShareRole:
        return row.slot ? QVariant(studentsPerMinute(row) * 60 / m_editor.plan().policy.studentsPerHour)
                        : QVariant();
    default:
        return {};
    }
}

QVariant SlotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == ClassColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == LoadColumn)
        return tr("每分钟拍多少人");
    if (role == Qt::ToolTipRole && section == PinColumn)
        return tr("固定的班，自动分配不动");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClassColumn:
        return tr("班级");
    case StudentsColumn:
        //: Column of a narrow table: how many students
        return tr("人数");
    case StartColumn:
        return tr("开始");
    case EndColumn:
        return tr("结束");
    case MinutesColumn:
        //: Column of a narrow table: length in minutes
        return tr("分钟");
    case LoadColumn:
        //: Column of a narrow table: students a minute
        return tr("人/分");
    default:
        return {};
    }
}

Qt::ItemFlags SlotModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row row = m_rows.value(index.row());
    if (!row.heading.isEmpty())
        return row.batch ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (row.slot && (index.column() == StartColumn || index.column() == EndColumn))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SlotModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString why = editTime(index.row(), index.column(), value.toTime());
    if (!why.isEmpty())
        Q_EMIT refused(why);
    return why.isEmpty();
}

/// The class beside gives or takes the minutes where the two touch; else the slot alone changes.
QString SlotModel::editTime(int row, int column, const QTime &time)
{
    const ClassSlot slot = *slotAt(row);
    Window window = slot.window;
    LocalDateTime &moment = column == StartColumn ? window.start : window.end;
    if (moment.time == time)
        return {};
    const auto beside = neighbour(row, column == StartColumn ? -1 : 1);
    const bool touches = beside && (column == StartColumn ? beside->window.end == slot.window.start
                                                          : beside->window.start == slot.window.end);
    moment.time = time;
    if (!touches)
        return m_editor.moveSlot(slot, slot.room, window);
    return column == StartColumn ? m_editor.moveBorder(*beside, slot, moment)
                                 : m_editor.moveBorder(slot, *beside, moment);
}

} // namespace liuying
