# SPDX-License-Identifier: Apache-2.0
# Every third-party library, found once. docs/dependencies.md says what each is for.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Svg Concurrent Multimedia PrintSupport Charts Test
    LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(ZXing REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(tl-expected REQUIRED)
find_package(dlib REQUIRED)
find_package(JPEG REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(TESSERACT REQUIRED IMPORTED_TARGET tesseract)
if(LIUYING_TESTS)
    pkg_check_modules(XTST REQUIRED IMPORTED_TARGET xtst x11)
endif()
if(LIUYING_BENCHMARKS) # a peer of the code reader in VisionBenchmark, and nothing else
    pkg_check_modules(ZBAR REQUIRED IMPORTED_TARGET zbar)
endif()

# Debian keeps OpenCVConfig.cmake in the full libopencv-dev (147 MB); the modules used here are found one by one.
find_path(OPENCV_INCLUDE_DIR opencv2/core.hpp PATH_SUFFIXES opencv4 REQUIRED)
foreach(module core imgproc imgcodecs videoio)
    find_library(OPENCV_${module}_LIBRARY opencv_${module} REQUIRED)
    add_library(opencv_${module} UNKNOWN IMPORTED)
    set_target_properties(opencv_${module} PROPERTIES
        IMPORTED_LOCATION ${OPENCV_${module}_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${OPENCV_INCLUDE_DIR}
        INTERFACE_SYSTEM_INCLUDE_DIRECTORIES ${OPENCV_INCLUDE_DIR})
endforeach()
