// SPDX-License-Identifier: Apache-2.0
// The object library that carries resources.qrc into a program needs a source of its own.
