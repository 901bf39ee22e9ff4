// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/practicesites.h"

#include <QString>

namespace cloudward {

/// A company small enough for a test, with most troubles planted, and sites that are quick and never refuse.
PracticeSites::Settings quickSites(const QString &folder);

/// A media ZIP of all that lies in jira-home's data and logos folders; stored, no compression.
Result<void> writeMediaZip(const QString &jiraHome, const QString &zipPath);
/// A ZIP with these entries.
Result<void> writeZip(const QString &zipPath, const QList<std::pair<QString, QByteArray>> &entries);

} // namespace cloudward
