// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardPrint.h"

#include "flows/report/OutputGuard.h"
#include "gui/common/Theme.h"
#include "gui/plan/BoardPainter.h"
#include "gui/plan/BoardWords.h"
#include "reports/CarefulFile.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;

namespace {

constexpr double kUnitsPerInch = 96; // of the layout
constexpr double kTitleHeight = 56;
constexpr double kFootHeight = 24;
constexpr double kLeastLane = 88;
constexpr double kMostLane = 200;
constexpr int kPdfResolution = 600;

/// One page: a day, or as many of its rooms as fit.
struct Sheet {
    QDate day;
    BoardContent content;
};

/// The part of a plan that is in some of its rooms.
BoardContent inRooms(const BoardContent &content, qsizetype first, qsizetype count)
{
    BoardContent part = content;
    part.plan.rooms = content.plan.rooms.mid(first, count);
    part.plan.batches.removeIf([&part](const Batch &batch) { return part.plan.room(batch.room) == nullptr; });
    part.plan.classSlots.removeIf(
        [&part](const ClassSlot &slot) { return part.plan.room(slot.room) == nullptr; });
    return part;
}

QList<Sheet> sheetsOf(const BoardContent &content, std::optional<QDate> day, double height)
{
    const auto roomsAPage = std::max<qsizetype>(1, static_cast<qsizetype>(height / kLeastLane));
    const QList<QDate> days = day ? QList<QDate>{*day} : content.plan.days();
    QList<Sheet> sheets;
    for (const QDate &one : days) {
        for (qsizetype room = 0; room < content.plan.rooms.size(); room += roomsAPage)
            sheets.append({one, inRooms(content, room, roomsAPage)});
    }
    return sheets;
}

void printWords(QPainter &painter, const QSizeF &page, const Sheet &sheet, qsizetype number, qsizetype count)
{
    const Campaign &campaign = sheet.content.plan.campaign;
    BoardText text;
    const QRectF title(0, 0, page.width(), kTitleHeight - 16);
    const QString day = dayTitle(sheet.day);
    const double dayWidth = text.width(day, 24, QFont::Bold) + 16;
    text.draw(painter, title.adjusted(0, 0, -dayWidth, 0),
              campaign.title.isEmpty() ? campaign.university : campaign.title,
              {20, QFont::Bold, colour(Colour::Ink)});
    text.draw(painter, title, day, {24, QFont::Bold, colour(Colour::Ink), Qt::ElideNone, Qt::AlignRight});
    const QRectF foot(0, page.height() - kFootHeight + 6, page.width(), kFootHeight - 6);
    const TextStyle small{12, QFont::Normal, colour(Colour::InkSoft), Qt::ElideRight};
    text.draw(painter, foot, campaign.number, small);
    TextStyle right = small;
    right.alignment = Qt::AlignRight;
    text.draw(painter, foot, QCoreApplication::translate("Board", "第%1页，共%2页").arg(number).arg(count),
              right);
}

void printSheet(QPainter &painter, const QSizeF &page, const Sheet &sheet)
{
    const double width = page.width() - kRoomsWidth;
    const double height = page.height() - kTitleHeight - kFootHeight - kRulerHeight;
    const double lanes = double(sheet.content.plan.rooms.size());
    const BoardScale scale{std::floor(width) / spanOf(sheet.content.plan).length(),
                           std::clamp(std::floor(height / lanes), kLeastLane, kMostLane)};
    const BoardLayout layout(sheet.content, sheet.day, scale);
    const BoardLook look;
    BoardText text;
    BoardPainter board(layout, look, text);
    // Heaps of batches in one room may make a day higher than the page.
    const double fit = std::min(1.0, height / layout.size().height());
    painter.save();
    painter.translate(0, kTitleHeight);
    painter.scale(fit, fit);
    const auto part = [&painter](double x, double y, auto draw) {
        painter.save();
        painter.translate(x, y);
        draw();
        painter.restore();
    };
    const QRectF all(QPointF(), layout.size());
    part(kRoomsWidth, 0, [&] { board.paintRuler(painter, QRectF(0, 0, all.width(), kRulerHeight)); });
    part(0, kRulerHeight, [&] { board.paintRooms(painter, QRectF(0, 0, kRoomsWidth, all.height())); });
    part(kRoomsWidth, kRulerHeight, [&] { board.paintBoard(painter, all); });
    painter.setPen(QPen(colour(Colour::Line), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0, 0, kRoomsWidth + all.width(), kRulerHeight + all.height()));
    painter.restore();
}

} // namespace

QPageLayout boardPage()
{
    return {QPageSize(QPageSize::A3), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10),
            QPageLayout::Millimeter};
}

bool printBoard(const BoardContent &content, std::optional<QDate> day, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / kUnitsPerInch;
    const QSizeF page = QSizeF(device.width(), device.height()) / scale;
    const QList<Sheet> sheets =
        sheetsOf(content, day, page.height() - kTitleHeight - kFootHeight - kRulerHeight);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        printWords(painter, page, sheets[i], i + 1, sheets.size());
        printSheet(painter, page, sheets[i]);
        painter.restore();
    }
    return painter.end();
}

Result<void> writeBoardPdf(const BoardContent &content, std::optional<QDate> day, const QString &file)
{
    if (const Result<void> may = mayWriteTo(file); !may)
        return may;
    const QList<QDate> days = content.plan.days();
    if (content.plan.rooms.isEmpty() || days.isEmpty() || (day && !days.contains(*day)))
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Board", "还没有拍摄日程表，没有可以打印的内容。"),
                       u"print the board: the plan has no such day"_s);
    return reports::replaceFile(file, [&](const QString &temporary) {
        QPdfWriter writer(temporary);
        writer.setResolution(kPdfResolution);
        writer.setPageLayout(boardPage());
        writer.setTitle(content.plan.campaign.title);
        return printBoard(content, day, writer);
    });
}

} // namespace liuying
