// SPDX-License-Identifier: Apache-2.0
#include "app/Scenes.h"

#include "app/CardScenes.h"
#include "demo/Demo.h"
#include "flows/door/DoorDesk.h"
#include "vision/Codes.h"

#include <QFile>
#include <QPainter>
#include <QTextStream>
#include <QThread>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFrames = 200;     // of a phone coming, resting and going: eight seconds
constexpr int kFramesUntilStill = 6; // after its code was first read

class StillCamera : public vision::FrameSource {
public:
    explicit StillCamera(const QImage &picture) : m_picture(picture) {}
    [[nodiscard]] QString name() const override { return u"demo"_s; }
    [[nodiscard]] Result<void> open() override { return {}; }
    [[nodiscard]] Result<std::optional<QImage>> next() override
    {
        QThread::msleep(40); // the pace of a camera
        return std::optional(m_picture);
    }
    void close() override {}

private:
    QImage m_picture;
};

QImage phoneOf(const Student &student, const QString &school, const QString &codeOf = {})
{
    const QByteArray payload = demo::demoPayload(codeOf.isEmpty() ? student.number : codeOf);
    return demo::drawCodeCard(student, school, payload, demo::kPhoneScreenWidthPx);
}

/// Only the code: as in a picture that was cut to it.
QImage withoutText(QImage card)
{
    const int codeBottom = card.width() + card.width() / 20; // title and code; the lines of text come below
    QPainter(&card).fillRect(0, codeBottom, card.width(), card.height() - codeBottom, Qt::white);
    return card;
}

/// A frame in which the phone rests and can be read; the first frame for a null screen.
Result<QImage> frameWith(const QImage &screen)
{
    const auto camera = demo::phoneCamera([screen] { return screen; }, demo::FramePace::AsFastAsAsked);
    if (const Result<void> opened = camera->open(); !opened)
        return failureOf(opened);
    int readable = 0;
    for (int i = 0; i < kMostFrames; ++i) {
        const auto frame = camera->next();
        if (!frame)
            return failureOf(frame);
        if (!*frame)
            continue;
        readable += vision::readCodes(**frame, vision::Effort::Frame).codes.isEmpty() ? 0 : 1;
        if (screen.isNull() || readable > kFramesUntilStill)
            return **frame;
    }
    return failure(ErrorCode::Internal, {}, u"the drawn phone could not be read"_s);
}

using Wanted = std::function<bool(const storage::QueueRow &)>;
using Rows = QList<storage::QueueRow>;

std::optional<Student> firstOf(const Rows &rows, const Wanted &isWanted)
{
    const auto found = std::ranges::find_if(rows, isWanted);
    return found == rows.end() ? std::nullopt : std::optional(found->student);
}

bool isExpected(const storage::QueueRow &row)
{
    return row.student.eligible && row.paid && !row.arrival;
}

bool isKnownAndExpected(const storage::QueueRow &row)
{
    return isExpected(row) && row.hasCode;
}

bool isUnknownAndExpected(const storage::QueueRow &row)
{
    return isExpected(row) && !row.hasCode;
}

bool isIn(const storage::QueueRow &row)
{
    return row.arrival && row.hasCode;
}

Result<std::optional<Student>> studentAstray(const storage::Stores &stores, const Plan &plan,
                                             const DoorStatus &status)
{
    for (const Batch &batch : plan.batches) {
        if (batch.room == status.room || !batch.window.contains(status.now))
            continue;
        const auto rows = stores.queue(batch.college, {});
        if (!rows)
            return failureOf(rows);
        const auto isDueElsewhere = [&](const storage::QueueRow &row) {
            return isKnownAndExpected(row) &&
                   std::ranges::any_of(expectedWindows(row.student, plan), [&](const GoTo &goTo) {
                       return goTo.room != status.room && goTo.window.contains(status.now);
                   });
        };
        if (auto student = firstOf(*rows, isDueElsewhere))
            return student;
    }
    return std::optional<Student>();
}

Result<QImage> frameOf(const std::optional<Student> &student, const Plan &plan)
{
    if (!student)
        return failure(ErrorCode::Internal, {}, u"the demo has nobody for this scene"_s);
    return frameWith(phoneOf(*student, plan.campaign.university));
}

/// The frames of @p scenes in which a code is shown that nobody knows; each time another one.
Result<void> drawUnknownCodes(DoorScenes &scenes, const Rows &rows, const Plan &plan)
{
    const auto student = firstOf(rows, isUnknownAndExpected);
    if (!student)
        return failure(ErrorCode::Internal, {}, u"the demo has nobody whose code is unknown"_s);
    const QString school = plan.campaign.university;
    Student misprinted = *student;
    misprinted.idTail[1] = misprinted.idTail[1] == u'8' ? u'3' : u'8';
    const std::pair<QImage *, QImage> screens[] = {
        {&scenes.unknown, phoneOf(*student, school)},
        {&scenes.bare, withoutText(phoneOf(*student, school, u"bare"_s))},
        {&scenes.doubtful, phoneOf(misprinted, school, u"doubtful"_s)},
        {&scenes.wrongSchool, phoneOf(*student, kOtherSchool, u"other school"_s)},
    };
    for (const auto &[scene, screen] : screens) {
        const Result<QImage> frame = frameWith(screen);
        if (!frame)
            return failureOf(frame);
        *scene = *frame;
    }
    return {};
}

QString csvLine(const Student &student, const QString &number, const QString &className)
{
    return u"%1,%2,%3,%4,%5,430101200301%6\n"_s
        .arg(number, student.name, student.college, className, student.major)
        .arg(u"00"_s + student.idTail);
}

Result<QList<Student>> readRoster(const QString &dataFolder)
{
    const auto stores = storage::Stores::open(dataFolder, storage::OpenMode::OpenExisting);
    return stores ? (*stores)->roster() : failureOf(stores);
}

/// Gives the file's name.
Result<QString> writeScene(const QString &name, const QString &text)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return failure(ErrorCode::NoPermission, {}, file.errorString());
    return name;
}

} // namespace

std::unique_ptr<vision::FrameSource> stillCamera(const QImage &picture)
{
    return std::make_unique<StillCamera>(picture);
}

Result<DoorScenes> drawDoorScenes(const QString &folder, const StationState &state, const Clock &clock)
{
    const auto stores = storage::Stores::open(folder, storage::OpenMode::OpenExisting);
    if (!stores)
        return failureOf(stores);
    const auto status = DoorDesk(**stores, clock, state.room).status();
    if (!status)
        return failureOf(status);
    Rows rows;
    for (const QueueGroup &group : status->current)
        rows += group.students;
    const Plan plan = state.plan.value_or(Plan());
    const auto astray = studentAstray(**stores, plan, *status);
    if (!astray)
        return failureOf(astray);
    const auto empty = frameWith({});
    const auto admit = frameOf(firstOf(rows, isKnownAndExpected), plan);
    const auto elsewhere = frameOf(*astray, plan);
    const auto already = frameOf(firstOf(rows, isIn), plan);
    for (const Result<QImage> *frame : {&empty, &admit, &elsewhere, &already}) {
        if (!*frame)
            return failureOf(*frame);
    }
    DoorScenes scenes{.empty = *empty, .admit = *admit, .astray = *elsewhere, .already = *already};
    if (const Result<void> drawn = drawUnknownCodes(scenes, rows, plan); !drawn)
        return failureOf(drawn);
    return scenes;
}

Result<QString> writeFaultyRoster(const QString &dataFolder, const QString &intoFolder)
{
    const auto roster = readRoster(dataFolder);
    if (!roster)
        return failureOf(roster);
    const QString college = roster->isEmpty() ? QString() : roster->front().college;
    QString text;
    QTextStream out(&text);
    out << u"学号,姓名,学院,班级,专业,证件号码\n"_s;
    int row = 0;
    for (const Student &student : *roster) {
        if (student.college != college)
            continue;
        ++row;
        if (row % 60 == 7)
            continue; // not on this list: taken off
        if (row % 70 == 9)
            out << csvLine(student, {}, student.className); // no number
        else if (row % 90 == 11)
            out << csvLine(student, u"2.02E+11"_s, student.className); // cut by a spreadsheet
        else
            out << csvLine(student, student.number,
                           row % 40 == 3 ? student.className + u"A"_s : student.className);
        if (row % 80 == 13)
            out << csvLine(student, student.number, student.className); // twice
    }
    return writeScene(intoFolder + u"/%1-名单.csv"_s.arg(college), text);
}

Result<QString> writeFaultyPayments(const QString &dataFolder, const QString &intoFolder)
{
    const auto roster = readRoster(dataFolder);
    if (!roster)
        return failureOf(roster);
    const QString college = roster->isEmpty() ? QString() : roster->back().college;
    QString text;
    QTextStream out(&text);
    out << u"2024届毕业生图像采集缴费名单\n学号,姓名,学院,金额\n"_s;
    const auto put = [&](const QString &number, const QString &name, const QString &amount) {
        out << QStringList{number, name, college, amount}.join(u',') << u'\n';
    };
    int row = 0;
    for (const Student &student : *roster) {
        if (student.college != college || ++row > 90)
            continue;
        put(student.number, student.name, row % 30 == 7 ? u"10.00"_s : u"15.00"_s);
        if (row % 40 == 9)
            put(student.number, student.name, u"15.00"_s); // twice
    }
    put(u"20199900031"_s, u"许安然"_s, u"15.00"_s); // nobody knows her
    return writeScene(intoFolder + u"/%1补交名单.csv"_s.arg(college), text);
}

Result<QString> writeFaultyTimetable(const Plan &plan, const QString &intoFolder)
{
    QString text;
    QTextStream out(&text);
    out << plan.campaign.university << plan.campaign.cohort.value_or(0)
        << u"届毕业生图像采集拍摄日程表\n拍摄批次,学院,起止时间,拍摄地点\n"_s;
    for (qsizetype i = 0; i < plan.batches.size(); ++i) {
        const Batch &batch = plan.batches.at(i);
        Window window = batch.window;
        if (i == 3)
            std::swap(window.start, window.end);
        else if (i == 6)
            window.end = window.end.plus(std::chrono::minutes(15));
        out << u"第%1批,%2,%3 %4-%5,%6\n"_s.arg(batch.number)
                   .arg(batch.college, window.start.date.toString(u"yyyy年M月d日"_s),
                        window.start.time.toString(u"H:mm"_s), window.end.time.toString(u"H:mm"_s),
                        batch.room);
    }
    return writeScene(intoFolder + u"/拍摄日程表.csv"_s, text);
}

} // namespace liuying::app
