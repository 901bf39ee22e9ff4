// SPDX-License-Identifier: Apache-2.0
#include "app/cli/planoptions.h"

#include "app/cli/options.h"
#include "app/cli/sftplogin.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace cloudward {

void addPlanOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        withDefault(
            u"chunk-size"_s, u"The largest chunk: 2G to 5G, less where all media is below 10G."_s, u"SIZE"_s, u"4G"_s),
        {u"leave-out"_s, u"Do not pack this project (its original key). May be given more than once."_s, u"KEY"_s},
        {u"first"_s, u"Pack this project before the others. May be given more than once."_s, u"KEY"_s},
        {u"no-thumbnails"_s, u"Leave thumbnails out: Jira makes them again."_s},
        {u"modernise"_s, u"Put attachments that lie as before Jira 7.0 into today's layout."_s},
    });
    addSftpOptions(parser);
}

Result<PackParameters> planParameters(const QCommandLineParser &parser, const QString &source, const Cancel &cancel)
{
    const auto limit = sizeOption(parser, u"chunk-size"_s);
    if (!limit)
        return std::unexpected(limit.error());
    // Before the source is listed, which may take long.
    if (const auto allowed = checkLimit(*limit, 0); !allowed)
        return std::unexpected(allowed.error());
    PackParameters parameters;
    parameters.unknownProjects = false;
    parameters.source = source;
    parameters.plan = {*limit, parser.values(u"leave-out"_s), parser.values(u"first"_s)};
    auto options = sourceOptions(parser, source, cancel);
    if (!options)
        return std::unexpected(options.error());
    parameters.options = std::move(*options);
    parameters.options.thumbnails = !parser.isSet(u"no-thumbnails"_s);
    parameters.options.oldLayout = parser.isSet(u"modernise"_s) ? OldLayout::Modernise : OldLayout::Keep;
    return parameters;
}

} // namespace cloudward
