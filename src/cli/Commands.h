// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Call.h"

#include <span>

namespace liuying::cli {

// One function a command, one file each in commands/. Each gives the exit status.
int initStation(Call &call);
int readNotice(Call &call);
int importTimetable(Call &call);
int importRoster(Call &call);
int importClasses(Call &call);
int showPlan(Call &call);
int checkPlan(Call &call);
int splitPlan(Call &call);
int forecastPlan(Call &call);
int publishPlan(Call &call);
int showPlanHistory(Call &call);
int restorePlan(Call &call);
int comparePlans(Call &call);
int discardPlan(Call &call);
int pinSlots(Call &call);
int releaseSlots(Call &call);
int moveSlot(Call &call);
int nameCoordinator(Call &call);
int photoRules(Call &call);
int exportPart(Call &call);
int showPart(Call &call);
int acceptPart(Call &call);
int exportTimetable(Call &call);
int importPayments(Call &call);
int importRemittances(Call &call);
int showLedger(Call &call);
int showImports(Call &call);
int settleItem(Call &call);
int reopenItem(Call &call);
int setCollegeAlias(Call &call);
int reverseImport(Call &call);
int showRefunds(Call &call);
int approveRefunds(Call &call);
int payOutRefunds(Call &call);
int takeBackRefund(Call &call);
int showBook(Call &call);
int showSettlement(Call &call);
int readCodeImages(Call &call);
int bindCodes(Call &call);
int releaseCode(Call &call);
int checkPhotoFiles(Call &call);
int preparePhotoFile(Call &call);
int selfCheckPhotos(Call &call);
int handOverPhotos(Call &call);
int drawDemoCards(Call &call);
int shootDemo(Call &call);
int scanAtDoor(Call &call);
int bindAtDoor(Call &call);
int overruleAtDoor(Call &call);
int undoAtDoor(Call &call);
int showStudio(Call &call);
int takePictures(Call &call);
int watchFolder(Call &call);
int acceptPicture(Call &call);
int rejectPicture(Call &call);
int takeBackAcceptance(Call &call);
int exceptStudent(Call &call);
int leaveStudio(Call &call);
int settleAlarm(Call &call);
int shiftPictures(Call &call);
int swapPictures(Call &call);
int writeReport(Call &call);
int importProofreading(Call &call);
int verifyStation(Call &call);
int backUpStation(Call &call);

/// A command as a person types it.
struct Command {
    QString words; ///< "plan import-roster"
    QString usage; ///< the rest of the line: "FILE [--skip-bad-rows] [--dry-run]"
    QStringList options;
    int fewestOperands = 0;
    int mostOperands = 0;         ///< -1: any number
    int (*run)(Call &) = nullptr; ///< null: part of the contract, not built yet
};

[[nodiscard]] std::span<const Command> commands();

/// The whole program: parses @p arguments (without the program's name), runs the command, gives the exit
/// status.
[[nodiscard]] int run(const QStringList &arguments, QIODevice &out, QIODevice &err);

/// Whether the call draws pages of text: the program then needs an application with fonts.
[[nodiscard]] bool drawsText(const QStringList &arguments);

/// What `liuyingctl --help` prints.
[[nodiscard]] QString usageText();

} // namespace liuying::cli
