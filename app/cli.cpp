// SPDX-License-Identifier: Apache-2.0
// cloudward-cli: the same work as the window's, for scripts and servers without a display.
#include "app/cli/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdio>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

QList<Command> allCommands()
{
    return {checkCommand(), mendCommand(), planCommand(), packCommand(), verifyCommand(), fetchCommand(),
        usersCommand(), peopleCommand(), attachCommand(), practiceCommand(), sampleCommand()};
}

int showHelp(FILE *stream)
{
    QString text = u"Usage: cloudward-cli COMMAND [options]\n\n"_s;
    for (const auto &command : allCommands())
        text += u"  %1 %2\n"_s.arg((command.name + u' ' + command.operands).leftJustified(16), command.summary);
    text += u"\n"
            "cloudward-cli COMMAND --help tells a command's options.\n"
            "--json prints one JSON object on standard output; progress goes to standard error.\n"
            "Sizes are decimal: 4G is 4,000,000,000 bytes; 4GiB is understood.\n"
            "Exit codes: 0 fine, 1 findings of severity error, 2 bad usage or unreadable input, 3 the work failed,\n"
            "130 cancelled.\n"_s;
    std::fputs(text.toUtf8().constData(), stream);
    return stream == stdout ? Fine : Unusable;
}

int run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({u"json"_s, u"Print one JSON object on standard output."_s});
    command.addOptions(parser);
    const auto help = parser.addHelpOption();
    const auto operands = command.operands.split(u' ', Qt::SkipEmptyParts);
    for (const auto &operand : operands)
        parser.addPositionalArgument(operand, QString());

    const bool understood = parser.parse(arguments);
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        auto text = parser.helpText();
        text.replace(QRegularExpression(u"^Usage: \\S+"_s), u"Usage: cloudward-cli "_s + command.name);
        std::fputs(text.toUtf8().constData(), stdout);
        return Fine;
    }
    Terminal terminal(parser.isSet(u"json"_s));
    if (!understood)
        return terminal.usage(parser.errorText());
    if (parser.positionalArguments().size() != operands.size())
        return terminal.usage(operands.isEmpty() ? u"%1 takes no operands."_s.arg(command.name)
                                                 : u"%1 takes %2."_s.arg(command.name, command.operands));
    return command.run(parser, parser.positionalArguments(), terminal);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"cloudward-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CLOUDWARD_VERSION));
    auto arguments = QCoreApplication::arguments();
    arguments.removeFirst();
    if (arguments.isEmpty())
        return showHelp(stderr);
    const auto word = arguments.first();
    if (word == u"--help" || word == u"-h" || word == u"help")
        return showHelp(stdout);
    if (word == u"--version") {
        std::puts("cloudward-cli " CLOUDWARD_VERSION);
        return Fine;
    }
    for (const auto &command : allCommands()) {
        if (command.name == word)
            return run(command, arguments);
    }
    return Terminal(false).usage(u"There is no command “%1”."_s.arg(word));
}
