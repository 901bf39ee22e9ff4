// SPDX-License-Identifier: Apache-2.0
#include "app/cli/secretinput.h"

#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace cloudward {

Secret secretFromOutside(const char *variable)
{
    if (qEnvironmentVariableIsSet(variable))
        return Secret(qgetenv(variable));
    QFile input;
    if (::isatty(STDIN_FILENO) != 0 || !input.open(stdin, QIODevice::ReadOnly))
        return {};
    auto line = input.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return Secret(line);
}

} // namespace cloudward
