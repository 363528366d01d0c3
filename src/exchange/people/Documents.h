// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Imports.h"
#include "exchange/Table.h"

namespace liuying::exchange::people {

// The readers of Imports.h once the workbook is open; @p file names it in messages.
[[nodiscard]] Result<RosterFile> rosterIn(const Workbook &book, const QString &file,
                                          const Progress &progress = {});
[[nodiscard]] Result<PaymentsFile> paymentsIn(const Workbook &book, const QString &file,
                                              const Progress &progress = {});
[[nodiscard]] Result<RemittancesFile> remittancesIn(const Workbook &book, const QString &file,
                                                    const Progress &progress = {});
[[nodiscard]] Result<ClassesFile> classesIn(const Workbook &book, const QString &file,
                                            const Progress &progress = {});
[[nodiscard]] Result<ProofreadingFile> proofreadingIn(const Workbook &book, const QString &file,
                                                      const Progress &progress = {});

} // namespace liuying::exchange::people
