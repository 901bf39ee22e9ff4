// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cloudward {

/// Puts a style between the application's style sheet and its style that draws shownText() instead of each text that it
/// is given: labels, buttons, boxes, tabs, menus, headings of tables. Stays, and changes nothing while no Presenter is on.
/// Window's thread; may be called again.
void installMaskingStyle();

} // namespace cloudward
