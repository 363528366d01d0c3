// SPDX-License-Identifier: Apache-2.0
#include "vision/CodeTracker.h"

#include "vision/Images.h"
#include "vision/ModuleGrid.h"
#include "vision/NothingSeen.h"
#include "vision/ProcessorTime.h"
#include "vision/QrDecoder.h"
#include "vision/SampleGrids.h"

#include <QLoggingCategory>

#include <deque>

namespace liuying::vision {

namespace {

Q_LOGGING_CATEGORY(logTracker, "liuying.vision.tracker")

/// Half a second of a camera at 30 frames a second; a hand has turned the phone by then.
constexpr quint64 kRememberedFrames = 15;
/// The whole frame is looked at so often, for a second phone may have come into view.
constexpr quint64 kWholeFrameEvery = 8;
/// What costs most is left out in every other frame while nothing at all is in view.
constexpr quint64 kThoroughEvery = 2;
/// The modules of the smallest code, one pixel each.
constexpr int kSmallestPx = 21;
/// A frame that is left unread keeps its likeliest grids: of some sizes only one can be right.
constexpr std::size_t kMostGridsKept = 3;

/// What one pass over a frame, or over a part of it, found.
struct Findings {
    QList<SeenCode> codes;
    std::vector<ModuleGrid> unread; ///< likeliest first
    std::vector<ModuleGrid> read;
};

void move(QPolygonF &corners, const cv::Rect &part)
{
    corners.translate(part.x, part.y);
}

/// How hard a part of a frame is looked at.
enum class Care { Glance, Thorough };

/// Module by module first, for that reads most; the plain pass of the decoder is for what has no clear eyes.
/// Places are in pixels of the frame.
Findings look(const cv::Mat &frame, const cv::Rect &part, Care how, int budgetMs)
{
    Findings found;
    const cv::Mat grey = frame(part);
    const auto read = [&](ModuleGrid grid) {
        move(grid.corners, part);
        const std::optional<QByteArray> payload = decodeGrid(grid);
        if (payload)
            found.codes.append({*payload, grid.corners});
        (payload ? found.read : found.unread).push_back(std::move(grid));
        return payload.has_value();
    };
    GridVisit grids(grey, budgetMs, read, [&found] { return !found.codes.isEmpty(); });
    grids.quickly();
    if (!found.codes.isEmpty() || how == Care::Glance)
        return found;
    found.codes = decodeQrCodes(grey, Threshold::LocalAverage);
    for (SeenCode &code : found.codes)
        move(code.corners, part);
    if (found.codes.isEmpty())
        grids.thoroughly();
    return found;
}

QRectF boundsOf(const QList<SeenCode> &codes)
{
    QRectF bounds;
    for (const SeenCode &code : codes)
        bounds |= code.corners.boundingRect();
    return bounds;
}

/// As fast as a phone is lowered and another raised; their contents tell them apart.
bool mayBeTheSamePhone(const ModuleGrid &one, const ModuleGrid &other)
{
    constexpr double kMostGrowth = 1.5;
    const QRectF a = one.corners.boundingRect();
    const QRectF b = other.corners.boundingRect();
    const QPointF apart = a.center() - b.center();
    return one.side == other.side && a.width() < kMostGrowth * b.width() &&
           b.width() < kMostGrowth * a.width() && std::hypot(apart.x(), apart.y()) < a.width() + b.width();
}

} // namespace

class CodeTracker::Private {
public:
    explicit Private(int budgetMs) : m_budgetMs(budgetMs) {}

    void read(const cv::Mat &frame, CodeReading &reading);
    void forget();

private:
    struct Sighting {
        quint64 frame;
        ModuleGrid grid;
    };

    cv::Rect placeToLookAt(const cv::Size &size) const;
    bool isDue(quint64 every) const { return m_frame % every == 0; }
    void addUp(Findings &found, CodeReading &reading) const;
    void remember(Findings &found);

    const int m_budgetMs;
    quint64 m_frame = 0;
    std::deque<Sighting> m_sightings; ///< oldest first
    QRectF m_place;                   ///< of what was seen last; empty when nothing was
    QPointF m_motion;                 ///< of that place, in a frame
};

void CodeTracker::Private::forget()
{
    m_sightings.clear();
    m_place = {};
    m_motion = {};
}

/// Where the code was, moved on as it moved before and with room for a hand's jerk.
cv::Rect CodeTracker::Private::placeToLookAt(const cv::Size &size) const
{
    const cv::Rect whole({}, size);
    if (m_place.isEmpty() || isDue(kWholeFrameEvery))
        return whole;
    const double margin =
        0.4 * std::max(m_place.width(), m_place.height()) + 20 + std::hypot(m_motion.x(), m_motion.y());
    const QRect grown =
        m_place.translated(m_motion).adjusted(-margin, -margin, margin, margin).toAlignedRect();
    const cv::Rect part = cv::Rect(grown.x(), grown.y(), grown.width(), grown.height()) & whole;
    return part.empty() ? whole : part;
}

/// Joins what this frame left unread with earlier frames that agree with it, and reads that.
void CodeTracker::Private::addUp(Findings &found, CodeReading &reading) const
{
    for (const ModuleGrid &grid : found.unread) {
        ModuleGrid joined = grid;
        quint64 lastJoined = m_frame;
        int frames = 1;
        for (auto earlier = m_sightings.rbegin(); earlier != m_sightings.rend(); ++earlier) {
            if (earlier->frame == lastJoined || !mayBeTheSamePhone(grid, earlier->grid))
                continue;
            auto more = joinGrids({joined, earlier->grid});
            if (!more)
                continue;
            joined = std::move(*more);
            lastJoined = earlier->frame;
            ++frames;
        }
        const auto payload = frames > 1 ? decodeGrid(joined) : std::nullopt;
        if (!payload)
            continue;
        found.codes.append({*payload, grid.corners});
        reading.frames = frames;
        return;
    }
}

void CodeTracker::Private::remember(Findings &found)
{
    const QRectF place = !found.codes.isEmpty()  ? boundsOf(found.codes)
                         : !found.unread.empty() ? found.unread.front().corners.boundingRect()
                                                 : QRectF();
    m_motion = m_place.isEmpty() || place.isEmpty() ? QPointF() : place.center() - m_place.center();
    m_place = place;
    if (found.unread.size() > kMostGridsKept)
        found.unread.erase(found.unread.begin() + kMostGridsKept, found.unread.end());
    for (auto *grids : {&found.unread, &found.read}) {
        for (ModuleGrid &grid : *grids)
            m_sightings.push_back({m_frame, std::move(grid)});
    }
}

void CodeTracker::Private::read(const cv::Mat &frame, CodeReading &reading)
{
    ++m_frame;
    while (!m_sightings.empty() && m_sightings.front().frame + kRememberedFrames < m_frame)
        m_sightings.pop_front();
    if (std::min(frame.cols, frame.rows) < kSmallestPx)
        return;
    const cv::Rect whole({}, frame.size());
    const cv::Rect part = placeToLookAt(frame.size());
    const bool isIdle = m_place.isEmpty() && m_sightings.empty();
    Findings found =
        look(frame, part, isIdle && !isDue(kThoroughEvery) ? Care::Glance : Care::Thorough, m_budgetMs);
    if (found.codes.isEmpty() && found.unread.empty() && part != whole)
        found = look(frame, whole, Care::Glance, m_budgetMs);
    if (found.codes.isEmpty())
        addUp(found, reading);
    remember(found);
    reading.codes = found.codes;
}

CodeTracker::CodeTracker(int budgetMs) : d(std::make_unique<Private>(budgetMs)) {}

CodeTracker::~CodeTracker() = default;

CodeReading CodeTracker::read(const QImage &frame)
{
    const ProcessorTime used;
    CodeReading reading;
    try {
        const cv::Mat grey = brightnessOf(frame);
        d->read(grey, reading);
        if (reading.codes.isEmpty())
            reading.nothing = whyNothing(grey);
    } catch (const std::exception &problem) {
        qCWarning(logTracker) << "reading a frame failed:" << problem.what();
        d->forget();
        reading.codes.clear();
        reading.nothing = NothingRead::NoCodeInView;
    }
    reading.milliseconds = used.milliseconds();
    return reading;
}

void CodeTracker::forget()
{
    d->forget();
}

} // namespace liuying::vision
