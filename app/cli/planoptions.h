// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/packchunks.h"

class QCommandLineParser;

namespace cloudward {

/// What `plan` and `pack` have in common: chunk size, projects, layout.
void addPlanOptions(QCommandLineParser &parser);
/// With source, plan and options set. Asks at the terminal how to sign in where the source is sftp:// and that is not
/// plain. InvalidInput; what sourceOptions() answers.
Result<PackParameters> planParameters(const QCommandLineParser &parser, const QString &source, const Cancel &cancel);

} // namespace cloudward
