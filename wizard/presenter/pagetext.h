// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cloudward {

class Masker;
class StepPage;

/// What stands on a page, to be pasted into a chat: title, number of the step, what is in the way, then headings, labels,
/// boxes with their state in words, fields, figures, findings and the first rows of tables in the order in which they are
/// read. Plain text with a little Markdown. Each text is masked by `masker`, whether a Presenter is on or not; what stands
/// in a field for passwords is never part of it.
QString pageAsText(const StepPage &page, const Masker &masker);

} // namespace cloudward
