// SPDX-License-Identifier: Apache-2.0
// Notices are drawn with text; the shared main() makes no application.
#include <gtest/gtest.h>

#include <QGuiApplication>

namespace {

class Application : public testing::Environment {
public:
    void SetUp() override
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QGuiApplication>(m_argumentCount, m_arguments);
    }
    void TearDown() override { m_application.reset(); }

private:
    int m_argumentCount = 1;
    char m_name[14] = "reports_tests";
    char *m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};

[[maybe_unused]] const testing::Environment *const kApplication =
    testing::AddGlobalTestEnvironment(new Application);

} // namespace
