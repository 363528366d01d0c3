// SPDX-License-Identifier: Apache-2.0
// An afternoon in a studio: pictures come through a real hot folder, are kept and recorded by the desk, and
// somebody puts right what it raises. The clock alone is simulated. LIUYING_AFTERNOON=300 plays a whole one
// and prints what was raised and when; scripts/check-studio does that.
#include "flows/studio/HotFolder.h"
#include "flows/studio/PhotoFolder.h"
#include "flows/studio/PhotoTime.h"
#include "flows/studio/StudioDesk.h"

#include "flows/FlowStation.h"
#include "flows/studio/HotPictures.h"
#include "vision/Photos.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTimeZone>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <random>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kSevenMinutesMs = 7 * 60 * 1000;
constexpr qint64 kLookEveryMs = 4000; ///< the screen asks for the alarms
constexpr int kSeeds = 3;

enum class Mishap { Clock, DroppedFrame, DoubleTrigger, SwappedFiles };

/// A fault and what became of it.
struct Fault {
    Mishap mishap = Mishap::Clock;
    int student = 0;
    qint64 atMs = 0;
    qint64 raisedMs = 0;   ///< 0: not raised
    int studentsLater = 0; ///< photographed between the fault and its alarm
    QString raisedAs{};
    bool isPutRight = false;
};

const char *nameOf(Mishap mishap)
{
    switch (mishap) {
    case Mishap::Clock:
        return "camera clock 7 min fast";
    case Mishap::DroppedFrame:
        return "dropped frame";
    case Mishap::DoubleTrigger:
        return "double trigger";
    case Mishap::SwappedFiles:
        break;
    }
    return "swapped pair of files";
}

/// Whether an alarm is what this mishap looks like.
bool isSignOf(PairingFault fault, Mishap mishap)
{
    switch (mishap) {
    case Mishap::Clock:
        return fault == PairingFault::CameraClockOff;
    case Mishap::DroppedFrame:
        return fault == PairingFault::TwoArrivalsOneShot || fault == PairingFault::ArrivalWithoutShot ||
               fault == PairingFault::OlderThanArrival;
    case Mishap::DoubleTrigger:
        return fault == PairingFault::DoubleTrigger;
    case Mishap::SwappedFiles:
        // Until the late file comes it looks like a lost one.
        return fault == PairingFault::OutOfOrder || fault == PairingFault::TwoArrivalsOneShot ||
               fault == PairingFault::OlderThanArrival || fault == PairingFault::DoubleTrigger;
    }
    return false;
}

/// A release of the shutter: what really happened.
struct Release {
    int student = 0;
    qint64 shotMs = 0;
    qint64 cameInMs = 0;
    bool isLast = true; ///< the good frame; those before it are retaken
    int number = 0;
    bool isDropped = false; ///< lost on the way from the camera, which has counted it
};

/// The hands are turned here and read by the hot folder's thread.
class TurnedClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return ms; }
    std::atomic<qint64> ms = 0;
};

class Afternoon : public DoorStation, public testing::WithParamInterface<int> {
protected:
    void throwDay(int students);
    void play();

    QList<Fault> faults;
    QList<PairingAlarm> falseAlarms;
    int pictures = 0;

    [[nodiscard]] Result<storage::VerifyReport> verified() const { return stores->verify(); }
    /// Whom an accepted picture shows by its bytes, against whom the record says: those that differ.
    [[nodiscard]] QStringList handOverDefects() const;
    [[nodiscard]] int accepted() const;

private:
    [[nodiscard]] double between(double from, double to)
    {
        return std::uniform_real_distribution<double>(from, to)(m_random);
    }
    [[nodiscard]] static QString numberOf(int student) { return QString::number(20220000 + student); }
    [[nodiscard]] Fault *faultOf(Mishap mishap, int student);
    [[nodiscard]] StudioDesk studio() { return {*stores, m_clock, kRoom}; }
    void throwStudents(int students);
    void throwReleases(int student, qint64 shotMs);
    void enrol(int students);
    void letInUntil(qint64 ms);
    void bringIn(const Release &release);
    void takeIn(const HotFile &file);
    void waitForFile();
    void lookForAlarms();
    void meet(Fault &fault, const PairingAlarm &alarm);
    void putRight(const Fault &fault);
    void shiftFrom(int student);
    void check(const Result<void> &done) const { ASSERT_OK(done); }

    const QString kRoom = u"明德楼101"_s;
    std::mt19937 m_random{static_cast<unsigned>(GetParam())};
    TurnedClock m_clock;
    QTemporaryDir m_camera;
    HotFolder m_hot{m_clock, {.quietMs = 0}};
    PhotoFolder m_photos{m_folder.path()};
    QEventLoop m_loop;
    QList<qint64> m_arriveMs;
    QList<qint64> m_doneMs;
    QList<Release> m_releases;
    QHash<QByteArray, int> m_sitters;             ///< file's digest → who sat there
    QList<std::pair<qint64, int>> m_photographed; ///< when a good frame came in, of whom
    QSet<QPair<int, qint64>> m_known;             ///< alarms that were seen
    int m_letIn = 0;
    int m_taken = 0;
    bool m_isLastGood = true;
};

Fault *Afternoon::faultOf(Mishap mishap, int student)
{
    const auto found = std::ranges::find_if(
        faults, [=](const Fault &fault) { return fault.mishap == mishap && fault.student == student; });
    return found == faults.end() ? nullptr : &*found;
}

/// Faults are spread over the day, and so that the first students tell how long things take here.
void Afternoon::throwDay(int students)
{
    const qint64 beginMs = atTime(9, 0).toUtcMs(QTimeZone("Asia/Shanghai"));
    m_clock.ms = beginMs;
    faults = {{Mishap::Clock, 0, beginMs}};
    const QList<Mishap> kinds{Mishap::DoubleTrigger, Mishap::DroppedFrame, Mishap::SwappedFiles};
    int kind = GetParam();
    for (int student = 20; student<students - 8; student += students> 100 ? 45 : 15)
        faults.append({kinds.at(kind++ % kinds.size()), student + int(between(0, 5))});
    enrol(students);
    throwStudents(students);
    std::ranges::stable_sort(m_releases, {}, &Release::shotMs);
    for (int i = 0; i < m_releases.size(); ++i)
        m_releases[i].number = i + 1;
    std::ranges::stable_sort(m_releases, {}, &Release::cameInMs);
}

void Afternoon::enrol(int students)
{
    RosterImported roster{u"afternoon"_s, {}, {}, {}};
    for (int i = 0; i < students; ++i) {
        Student student;
        student.number = numberOf(i);
        student.name = u"学生"_s + student.number;
        student.college = u"文学院"_s;
        student.className = u"中文2201"_s;
        roster.put.append(student);
    }
    append(roster);
}

/// Service 6 to 16 s around 9.5 s, up to four in the queue, lunch after half of them.
void Afternoon::throwStudents(int students)
{
    std::lognormal_distribution<double> service(std::log(9.5), 0.25);
    qint64 freeMs = m_clock.ms;
    qint64 letInMs = m_clock.ms;
    for (int i = 0; i < students; ++i) {
        if (i == students / 2)
            letInMs = freeMs += 40 * 60 * 1000;
        const int depth = int(between(0, 4.99));
        const qint64 roomMs = depth > 0 && i >= depth ? m_doneMs.at(i - depth) : freeMs;
        letInMs = std::max(letInMs + 1500, roomMs + qint64(between(0, 6000)));
        m_arriveMs.append(letInMs);
        const auto serviceMs = qint64(std::clamp(service(m_random), 6.0, 16.0) * 1000);
        throwReleases(i, std::max(letInMs + qint64(between(5000, 11'000)), freeMs + serviceMs));
        freeMs = m_doneMs.last();
    }
}

/// Every seventh or so is taken two or three times.
void Afternoon::throwReleases(int student, qint64 shotMs)
{
    const int frames = between(0, 7) < 1 ? 2 + int(between(0, 1.99)) : 1;
    for (int frame = 1; frame <= frames; ++frame) {
        Release release{student, shotMs, shotMs + qint64(between(800, 2200)), frame == frames};
        if (!release.isLast) {
            m_releases.append(release);
            shotMs += qint64(between(2500, 6000));
            continue;
        }
        m_doneMs.append(shotMs);
        if (Fault *dropped = faultOf(Mishap::DroppedFrame, student)) {
            dropped->atMs = shotMs;
            release.isDropped = true;
        }
        if (Fault *twice = faultOf(Mishap::DoubleTrigger, student)) {
            Release second = release;
            second.shotMs += 400;
            second.cameInMs += 400;
            twice->atMs = second.cameInMs;
            m_releases.append(second);
        }
        if (Fault *swapped = faultOf(Mishap::SwappedFiles, student - 1); swapped && frame == frames) {
            const auto first = std::ranges::find_if(m_releases, [=](const Release &other) {
                return other.student == student - 1 && other.isLast;
            });
            swapped->atMs = std::exchange(first->cameInMs, release.cameInMs + 300); // from then on it is late
        }
        m_releases.append(release);
    }
}

void Afternoon::play()
{
    QObject::connect(&m_hot, &HotFolder::fileReady, &m_hot, [this](const HotFile &file) { takeIn(file); });
    QObject::connect(&m_hot, &HotFolder::looked, &m_hot, [this] { m_loop.quit(); });
    m_hot.watch(m_camera.path());
    m_loop.exec();
    for (const Release &release : std::as_const(m_releases)) {
        for (qint64 ms = m_clock.ms + kLookEveryMs; ms < release.cameInMs; ms += kLookEveryMs) {
            letInUntil(ms);
            m_clock.ms = ms;
            lookForAlarms();
        }
        letInUntil(release.cameInMs);
        m_clock.ms = release.cameInMs;
        if (!release.isDropped)
            bringIn(release);
        lookForAlarms();
    }
    for (int i = 0; i < 30; ++i) {
        m_clock.ms += kLookEveryMs;
        lookForAlarms();
    }
}

void Afternoon::letInUntil(qint64 ms)
{
    for (; m_letIn < m_arriveMs.size() && m_arriveMs.at(m_letIn) <= ms; ++m_letIn) {
        Arrived arrived;
        arrived.student = numberOf(m_letIn);
        arrived.room = kRoom;
        arrived.day = QDate(2025, 4, 12);
        arrived.shot = {m_letIn + 1, kRoom, {}};
        arrived.at = LocalDateTime::fromUtcMs(m_arriveMs.at(m_letIn), QTimeZone("Asia/Shanghai"));
        clock.ms = m_arriveMs.at(m_letIn); // of DoorStation::append()
        append(arrived);
    }
}

/// As a camera's program does: under a passing name until it is whole.
void Afternoon::bringIn(const Release &release)
{
    const double hours = double(release.shotMs - m_arriveMs.first()) / 3'600'000;
    const qint64 cameraMs = release.shotMs + kSevenMinutesMs + qint64(hours * 1000);
    const QDateTime cameraTime = QDateTime::fromMSecsSinceEpoch(cameraMs, QTimeZone("Asia/Shanghai"));
    const QByteArray file = tinyJpeg(release.number, {cameraTime.date(), cameraTime.time()});
    m_sitters.insert(QCryptographicHash::hash(file, QCryptographicHash::Sha256), release.student);
    m_isLastGood = release.isLast;
    const QString name = u"DSC_%1.JPG"_s.arg(release.number, 4, 10, QLatin1Char('0'));
    writeFile(m_camera.filePath(name + u".tmp"_s), file);
    ASSERT_TRUE(QFile::rename(m_camera.filePath(name + u".tmp"_s), m_camera.filePath(name)));
    if (release.isLast)
        m_photographed.append({release.cameInMs, release.student});
    waitForFile();
}

void Afternoon::waitForFile()
{
    const int before = m_taken;
    m_hot.lookNow();
    while (m_taken == before)
        m_loop.exec();
}

/// As the studio does it, with the check of the picture left out: the good frame passes.
void Afternoon::takeIn(const HotFile &file)
{
    ++m_taken;
    ++pictures;
    const auto facts = vision::readFileFacts(file.file);
    ASSERT_OK(facts);
    const auto cameraMs = cameraUtcMs(facts->takenAt, QTimeZone("Asia/Shanghai"));
    ASSERT_TRUE(cameraMs.has_value());
    const auto expected = studio().expected(cameraMs);
    ASSERT_OK(expected);
    const ShotNumber shot = expected->seat ? expected->seat->shot : ShotNumber();
    const auto kept = m_photos.keep(file.file, {}, QDate(2025, 4, 12), kRoom, shot, expected->frame);
    ASSERT_OK(kept);
    PhotoJudgement judgement;
    judgement.verdict = m_isLastGood ? CheckResult::Pass : CheckResult::Fail;
    const auto taken = studio().take(
        {kept->file, kept->digest, {}, QFileInfo(file.file).fileName(), cameraMs, judgement}, *expected);
    ASSERT_OK(taken);
    if (!m_isLastGood || !expected->seat || expected->seat->isAccepted)
        return;
    QFile original(m_photos.path(kept->file));
    ASSERT_TRUE(original.open(QIODevice::ReadOnly));
    const auto prepared = m_photos.keepPrepared(original.readAll(), QDate(2025, 4, 12), kRoom, shot);
    ASSERT_OK(prepared);
    ASSERT_OK(
        studio().accept(*taken, {prepared->file, original.size(), 90, prepared->digest}, {}, u"test"_s));
}

void Afternoon::lookForAlarms()
{
    const auto status = studio().status();
    ASSERT_OK(status);
    for (const PairingAlarm &alarm : status->alarms) {
        const QPair key(static_cast<int>(alarm.fault), alarm.about.seq);
        if (m_known.contains(key))
            continue;
        m_known.insert(key);
        // The newest fault of this look that has happened; what it still causes while it is put right, too.
        const auto cause = std::find_if(faults.rbegin(), faults.rend(), [&](const Fault &fault) {
            return fault.atMs != 0 && fault.atMs <= m_clock.ms && isSignOf(alarm.fault, fault.mishap) &&
                   (fault.raisedMs == 0 || m_clock.ms - fault.raisedMs < 60'000);
        });
        if (cause == faults.rend()) {
            falseAlarms.append(alarm);
            check(studio().settle(alarm, u"看过"_s, u"test"_s));
        } else {
            meet(*cause, alarm);
        }
        return lookForAlarms(); // by the record as it is now
    }
}

/// Notes when a fault was first raised, puts it right once that can be done, and settles what still stands.
void Afternoon::meet(Fault &fault, const PairingAlarm &alarm)
{
    if (fault.raisedMs == 0) {
        fault.raisedMs = m_clock.ms;
        fault.raisedAs = faultKey(alarm.fault);
        for (const auto &[ms, student] : std::as_const(m_photographed))
            fault.studentsLater += ms > fault.atMs && student != fault.student ? 1 : 0;
    }
    const bool isBothThere = fault.mishap != Mishap::SwappedFiles || alarm.fault == PairingFault::OutOfOrder;
    if (isBothThere && !std::exchange(fault.isPutRight, true))
        putRight(fault);
    const auto status = studio().status();
    ASSERT_OK(status);
    if (status->alarms.contains(alarm))
        check(studio().settle(alarm, u"已处理"_s, u"test"_s));
}

/// As somebody does who asks the students for their numbers.
void Afternoon::putRight(const Fault &fault)
{
    const auto shots = stores->takenShots(kRoom, QDate(2025, 4, 12));
    ASSERT_OK(shots);
    switch (fault.mishap) {
    case Mishap::Clock:
        return;
    case Mishap::DroppedFrame:
        shiftFrom(fault.student);
        return check(studio().leave(numberOf(fault.student), u"底片丢了，改天补拍"_s, u"test"_s));
    case Mishap::DoubleTrigger: {
        const auto second = std::ranges::find_if(shots->crbegin(), shots->crend(), [&](const auto &shot) {
            return m_sitters.value(shot.fileDigest) == fault.student && !shot.acceptance.isValid();
        });
        ASSERT_NE(second, shots->crend());
        return check(studio().reject(second->ref, u"连拍"_s, u"test"_s));
    }
    case Mishap::SwappedFiles: {
        const auto plan = studio().planSwap(numberOf(fault.student), numberOf(fault.student + 1));
        ASSERT_OK(plan);
        return check(studio().move(*plan, u"两张颠倒"_s, u"test"_s));
    }
    }
}

/// The pictures behind the lost one belong to the next student each, where any came since.
void Afternoon::shiftFrom(int student)
{
    const auto shots = stores->takenShots(kRoom, QDate(2025, 4, 12));
    ASSERT_OK(shots);
    const auto first = std::ranges::find_if(*shots, [&](const storage::TakenShot &shot) {
        return shot.student == numberOf(student) && m_sitters.value(shot.fileDigest) == student + 1;
    });
    if (first == shots->cend())
        return;
    const auto plan = studio().planShift(first->ref, ShiftBy::Later);
    ASSERT_OK(plan);
    check(studio().move(*plan, u"少了一张"_s, u"test"_s));
}

QStringList Afternoon::handOverDefects() const
{
    QStringList defects;
    const auto rows = stores->acceptedShots();
    for (const storage::ShotRow &row : rows.value_or(QList<storage::ShotRow>())) {
        QFile file(m_photos.path(row.file));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        if (digest != row.fileDigest)
            defects.append(u"%1: digest"_s.arg(row.file));
        if (numberOf(m_sitters.value(digest, -1)) != row.student.number)
            defects.append(u"%1: not %2"_s.arg(row.file, row.student.number));
    }
    return defects;
}

int Afternoon::accepted() const
{
    return int(stores->acceptedShots().value_or(QList<storage::ShotRow>()).size());
}

void print(const QList<Fault> &faults)
{
    std::printf("%-26s %8s %10s %9s  %s\n", "fault", "student", "after s", "students", "raised as");
    for (const Fault &fault : faults)
        std::printf("%-26s %8d %10.1f %9d  %s\n", nameOf(fault.mishap), fault.student + 1,
                    double(fault.raisedMs - fault.atMs) / 1000, fault.studentsLater,
                    fault.raisedMs == 0 ? "NOT RAISED" : qPrintable(fault.raisedAs));
}

TEST_P(Afternoon, EveryFaultIsRaisedBeforeTheNextThreeStudentsAndNothingElse)
{
    const bool isWhole = qEnvironmentVariableIsSet("LIUYING_AFTERNOON");
    const int students = isWhole ? qEnvironmentVariableIntValue("LIUYING_AFTERNOON") : 60;
    throwDay(students);
    play();
    if (isWhole)
        print(faults);
    int lost = 0;
    for (const Fault &fault : std::as_const(faults)) {
        EXPECT_NE(fault.raisedMs, 0) << nameOf(fault.mishap) << " at " << fault.student;
        EXPECT_LE(fault.studentsLater, 3) << nameOf(fault.mishap) << " at " << fault.student;
        lost += fault.mishap == Mishap::DroppedFrame ? 1 : 0;
    }
    for (const PairingAlarm &alarm : std::as_const(falseAlarms))
        ADD_FAILURE() << "false alarm: " << faultKey(alarm.fault).data() << " about " << alarm.shot.number
                      << " after " << alarm.seconds << " s";
    EXPECT_EQ(accepted(), students - lost);
    const QStringList defects = handOverDefects();
    EXPECT_TRUE(defects.isEmpty()) << defects.join(u", "_s).toStdString();
    const auto report = verified();
    ASSERT_OK(report);
    EXPECT_TRUE(report->ok) << report->problems.join(u'\n').toStdString();
    if (isWhole)
        std::printf("%d arrivals, %d pictures, %d false alarms, %d accepted, %d hand-over defects\n",
                    students, pictures, int(falseAlarms.size()), accepted(), int(defects.size()));
}

INSTANTIATE_TEST_SUITE_P(Seeds, Afternoon, testing::Range(1, 1 + kSeeds));

} // namespace
} // namespace liuying
