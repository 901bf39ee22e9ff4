// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/importwatch.h"
#include "wizard/notice.h"

namespace cloudward {

/// What is said about what the import page shows. Translated; rich text is escaped.

struct SightText
{
    QString heading;     ///< "Checking the file"
    QString explanation; ///< what it means, how long it takes, what to do
};
SightText sightText(ImportWatch::Target target, ImportSight sight, int percent);
/// While the page sends the file.
SightText uploadText();

struct EventText
{
    Notice::Kind kind = Notice::Kind::Info;
    QString text;         ///< for the person; empty where nothing is to be said
    QString note;         ///< for the journal, in English; empty where it is not kept
    bool anew = false;    ///< loading the import page anew is the way on
    bool smaller = false; ///< packing smaller chunks is another one
};
/// `file`: the name of what is imported.
EventText eventText(ImportWatch::Target target, const ImportEvent &event, const QString &file);

/// Why the embedded browser is not used where it cannot be shown safely; translated.
QString noSandboxText();

} // namespace cloudward
