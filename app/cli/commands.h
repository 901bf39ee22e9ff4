// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/terminal.h"

#include <QStringList>

class QCommandLineParser;

namespace cloudward {

/// One word of the command line: its options, and the work. run() gets a parser that has parsed them, and as many
/// positional arguments as there are names in `operands`.
struct Command
{
    QString name;
    QString operands; ///< "BACKUP"; empty for none
    QString summary;
    void (*addOptions)(QCommandLineParser &parser);
    int (*run)(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal);
};

Command checkCommand();
Command mendCommand();
Command planCommand();
Command packCommand();
Command verifyCommand();
Command fetchCommand();
Command usersCommand();
Command peopleCommand();
Command attachCommand();
Command practiceCommand();
Command sampleCommand();

} // namespace cloudward
