// SPDX-License-Identifier: Apache-2.0
// Every test here has a real X server under it, without a screen; where Xvfb is missing they fail, since
// scripts/setup installs it.

#include "x11/XServer.h"

#include <gtest/gtest.h>

#include <QApplication>

namespace {

class DisplayEnvironment : public testing::Environment {
public:
    void SetUp() override
    {
        m_server = std::make_unique<liuying::x11::XServer>();
        ASSERT_FALSE(m_server->display().isEmpty()) << "Xvfb does not start: run scripts/setup";
        qputenv("DISPLAY", m_server->display());
        qputenv("QT_QPA_PLATFORM", "xcb");
        qunsetenv("QT_IM_MODULE"); // dead keys only; the tests bring their own Chinese input
        m_application = std::make_unique<QApplication>(m_count, m_arguments);
    }
    void TearDown() override
    {
        m_application.reset();
        m_server.reset();
    }

private:
    int m_count = 1;
    char m_name[10] = "x11_tests";
    char *m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<liuying::x11::XServer> m_server;
    std::unique_ptr<QApplication> m_application;
};

// GoogleTest owns and deletes it.
[[maybe_unused]] const auto *const kEnvironment = testing::AddGlobalTestEnvironment(new DisplayEnvironment);

} // namespace
