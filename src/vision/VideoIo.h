// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>

namespace liuying::vision {

/// What a camera needs of the operating system, and no more: tests put a camera of their own behind it that
/// can be unplugged. Calls that fail return -1 and set errno. Used by one thread at a time.
class VideoIo {
public:
    virtual ~VideoIo() = default;

    /// Opens a device for reading and writing; no later call on it waits for the device.
    virtual int open(const char *path) = 0;
    virtual void close(int device) = 0;
    /// ioctl(2); interrupted calls are repeated.
    virtual int control(int device, unsigned long request, void *argument) = 0;
    /// 1 once a frame is there, 0 after @p patience, -1 when the device is gone.
    virtual int waitForFrame(int device, std::chrono::milliseconds patience) = 0;
    /// Null on failure.
    virtual void *map(int device, std::size_t length, std::size_t offset) = 0;
    virtual void unmap(void *memory, std::size_t length) = 0;
    /// A clock that stands still while the machine sleeps.
    [[nodiscard]] virtual std::chrono::milliseconds awake() const = 0;
    /// How long the machine has slept since it was started.
    [[nodiscard]] virtual std::chrono::milliseconds asleep() const = 0;
};

/// The system calls themselves.
[[nodiscard]] VideoIo &systemVideoIo();

} // namespace liuying::vision
