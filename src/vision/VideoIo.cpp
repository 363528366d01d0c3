// SPDX-License-Identifier: Apache-2.0
#include "vision/VideoIo.h"

#include <cerrno>
#include <ctime>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace liuying::vision {

namespace {

std::chrono::milliseconds timeOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                                 std::chrono::nanoseconds(now.tv_nsec));
}

class SystemVideoIo final : public VideoIo {
public:
    int open(const char *path) override { return ::open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC); }

    void close(int device) override { ::close(device); }

    int control(int device, unsigned long request, void *argument) override
    {
        int answer = 0;
        do
            answer = ioctl(device, request, argument);
        while (answer == -1 && errno == EINTR);
        return answer;
    }

    int waitForFrame(int device, std::chrono::milliseconds patience) override
    {
        pollfd waiting{device, POLLIN, 0};
        const int ready = poll(&waiting, 1, static_cast<int>(patience.count()));
        if (ready == -1 && errno == EINTR)
            return 0;
        if (ready > 0 && (waiting.revents & POLLIN) == 0) {
            errno = ENODEV; // nothing but an error will ever come
            return -1;
        }
        return ready;
    }

    void *map(int device, std::size_t length, std::size_t offset) override
    {
        void *memory =
            mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_SHARED, device, static_cast<off_t>(offset));
        return memory == MAP_FAILED ? nullptr : memory;
    }

    void unmap(void *memory, std::size_t length) override { munmap(memory, length); }

    std::chrono::milliseconds awake() const override { return timeOf(CLOCK_MONOTONIC); }

    std::chrono::milliseconds asleep() const override
    {
        return timeOf(CLOCK_BOOTTIME) - timeOf(CLOCK_MONOTONIC);
    }
};

} // namespace

VideoIo &systemVideoIo()
{
    static SystemVideoIo system; // holds nothing
    return system;
}

} // namespace liuying::vision
