// SPDX-License-Identifier: Apache-2.0
// One main() for every test program: a foreign locale and an odd time zone on purpose, so that a rule that
// leans on the machine's own settings fails here and not at a university.

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    qputenv("TZ", "Pacific/Chatham");
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
