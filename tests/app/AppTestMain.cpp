// SPDX-License-Identifier: Apache-2.0
// The whole station is tested in a QApplication on the offscreen platform.

#include "gui/common/Theme.h"

#include <gtest/gtest.h>

#include <QApplication>

namespace {

class ApplicationEnvironment : public testing::Environment {
public:
    void SetUp() override
    {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QApplication>(m_count, m_arguments);
        liuying::theme::applyTheme(*m_application);
    }
    void TearDown() override { m_application.reset(); }

private:
    int m_count = 1;
    char m_name[10] = "app_tests";
    char *m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QApplication> m_application;
};

// GoogleTest owns and deletes it.
[[maybe_unused]] const auto *const kEnvironment =
    testing::AddGlobalTestEnvironment(new ApplicationEnvironment);

} // namespace
