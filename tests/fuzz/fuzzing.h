// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

namespace cloudward::test {

/// Feeds `target` with `seeds` and what random changes make of them, for as many seconds as the first argument says (10
/// without one). Inputs that reach a branch or a call which none before them reached are kept and changed further. The
/// target says what is wrong by complain(), and the sanitizers by ending the program: the input is then left in
/// crash-TARGET.bin of the working folder. With the name of a file as the first argument only that file is fed.
/// Returns what main() is to return.
int fuzz(int argc, char **argv, const QList<QByteArray> &seeds, const std::function<void(const QByteArray &)> &target);

/// Ends the program, leaving the input behind.
[[noreturn]] void complain(const char *what);

} // namespace cloudward::test
