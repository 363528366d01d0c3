// SPDX-License-Identifier: Apache-2.0
// The sounds are files of the program; what a small loudspeaker needs of them is checked here.

#include <gtest/gtest.h>

#include <QFile>
#include <QtEndian>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

constexpr qsizetype kHeaderBytes = 44;
constexpr int kRate = 44100;

class Sound : public testing::TestWithParam<const char *> {
protected:
    void SetUp() override
    {
        QFile file(u":/sounds/%1.wav"_s.arg(QLatin1StringView(GetParam())));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << GetParam();
        m_bytes = file.readAll();
        ASSERT_GT(m_bytes.size(), kHeaderBytes);
    }
    template <typename Number>
    [[nodiscard]] Number at(qsizetype offset) const
    {
        return qFromLittleEndian<Number>(m_bytes.constData() + offset);
    }

    QByteArray m_bytes;
};

TEST_P(Sound, IsSixteenBitMonoOfPlainPcm)
{
    EXPECT_EQ(m_bytes.first(4), "RIFF");
    EXPECT_EQ(at<quint16>(20), 1); // PCM
    EXPECT_EQ(at<quint16>(22), 1); // channels
    EXPECT_EQ(at<quint32>(24), quint32(kRate));
    EXPECT_EQ(at<quint16>(34), 16);
}

TEST_P(Sound, IsShortLoudAndNotClipped)
{
    const qsizetype samples = (m_bytes.size() - kHeaderBytes) / 2;
    EXPECT_LT(samples, kRate * 6 / 10);
    int loudest = 0;
    for (qsizetype i = 0; i < samples; ++i)
        loudest = std::max(loudest, std::abs(int(at<qint16>(kHeaderBytes + 2 * i))));
    EXPECT_GT(loudest, 24000);
    EXPECT_LT(loudest, 32767);
}

INSTANTIATE_TEST_SUITE_P(OfTheDoor, Sound, testing::Values("admit", "hold", "refuse", "already"),
                         [](const auto &row) { return std::string(row.param); });

} // namespace
} // namespace liuying
