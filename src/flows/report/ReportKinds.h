// SPDX-License-Identifier: Apache-2.0
// Private to the flows' reports: how each one is made.
#pragma once

#include "flows/report/ReportDesk.h"
#include "flows/report/ReportFacts.h"

namespace liuying {

/// A report of the catalogue with what it is made of.
struct ReportKind {
    ReportInfo info;
    FactParts needs;
    QStringList entries; ///< kinds of journal entries it needs
    Result<reports::ReportTable> (*make)(const ReportFacts &facts);
};
/// In the order of a screen.
[[nodiscard]] QList<ReportKind> reportKinds();
/// Usage, naming those there are, where none has this name.
[[nodiscard]] Result<ReportKind> reportKind(const QString &name);
/// A report asked for, with what it is made of.
struct AskedReport {
    ReportKind kind;
    ReportFacts facts;
};
/// Reads what the report called @p name needs.
[[nodiscard]] Result<AskedReport> readReport(const storage::Stores &stores, const Clock &clock,
                                             const QString &name);
/// The table under its name and title, with campaign and moment below. Any thread.
[[nodiscard]] Result<reports::ReportTable> makeTable(const AskedReport &asked);

// One file each in tables/; name, title and subtitle are makeTable()'s.
[[nodiscard]] Result<reports::ReportTable> codesTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> attendanceTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> noShowTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> makeUpTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> refundTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> settlementTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> collegeTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> remittanceTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> openItemTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> proofreadingTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> throughputTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> shotRegisterTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> shotsTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> shotCountsTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> correctionTable(const ReportFacts &facts);
[[nodiscard]] Result<reports::ReportTable> bookTable(const ReportFacts &facts);

} // namespace liuying
