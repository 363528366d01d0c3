// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/Facts.h"
#include "core/plan/Plan.h"
#include "core/roster/Student.h"
#include "vision/FrameSource.h"

#include <QImage>

#include <functional>
#include <memory>

namespace liuying::demo {

/// An invented campaign on the notice's timetable: the same for the same seed, byte for byte.
struct DemoCampaign {
    Plan plan;                   ///< split as splitPlan() does it, with a coordinator for every college
    QList<Student> roster;       ///< about 7,000 in about 220 classes, sized to the windows
    QList<PaymentList> payments; ///< one list per college, with the faults of domain §4
    QList<Statement> statements;
    LocalDateTime start; ///< the campaign time the demo begins at: a room is just filling
    QString room;        ///< the room to open
};
[[nodiscard]] DemoCampaign demoCampaign(quint32 seed = 2025);

/// The opaque payload of a student's invented capture code: base64 text of 96–220 bytes, from the number
/// alone.
[[nodiscard]] QByteArray demoPayload(const QString &studentNumber);

/// The code card as a phone shows it: title, QR, masked name, masked ID, school, level (domain §2), @p
/// widthPx wide.
[[nodiscard]] QImage drawCodeCard(const Student &student, const QString &school, const QByteArray &payload,
                                  int widthPx);

/// A payment code, for showing what happens with one.
[[nodiscard]] QImage drawPaymentCode(int widthPx);

/// The width at which a picture for phoneCamera() fills the phone's screen without being scaled.
inline constexpr int kPhoneScreenWidthPx = 412;

/// RealTime is what a camera does; a test takes frames as fast as it can examine them.
enum class FramePace { RealTime, AsFastAsAsked };

/// Draws 1280×720 frames at 25 a second: a hand holds a phone with a card, it comes into view, rests, leaves;
/// then the next one. Asks @p nextPicture for the screen of each following phone (called in the camera's
/// thread); a null picture leaves the room empty for a while. Needs a QGuiApplication, as all
/// drawing of text does.
[[nodiscard]] std::unique_ptr<vision::FrameSource> phoneCamera(std::function<QImage()> nextPicture,
                                                               FramePace pace = FramePace::RealTime);

} // namespace liuying::demo
