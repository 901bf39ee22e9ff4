// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"
#include "core/people/person.h"

/// A document as it is when the practice company has got far: its people, and their names wherever a page shows any.
void fillWithCompany(cloudward::Migration &migration);

/// Everything that must not be seen of the company: names, user names, addresses, hosts. Without names that are words of
/// the interface.
QStringList whatIsPrivate();
/// Those that are in the text, each once.
QStringList foundIn(const QString &text, const QStringList &privateWords);
