// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/company/company.h"

#include <QByteArray>

#include <functional>

namespace cloudward {

struct CompanyMedia
{
    qint64 files = 0; ///< attachments; no thumbnails, avatars or logos
    qint64 bytes = 0; ///< of these
};

/// Writes data/attachments, data/avatars and logos below `jiraHome`. `step` is told after each buffer how many bytes came
/// to be, and what for; it may end the work.
Result<CompanyMedia> writeMedia(const Company &company, const QString &jiraHome,
    const std::function<Result<void>(qint64 bytes, const QString &item)> &step);

/// A PNG that every viewer opens: a square of one colour.
QByteArray plainPng(int edge, quint64 dice);

} // namespace cloudward
