// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cloudward {

class BrowserModule;

/// To be called before there is a QApplication: the browser's engine comes late, and draws by way of what is made then.
void prepareForBrowser();

/// Whether the file that holds the real browser lies where this program looks for it. Loads nothing.
bool hasBrowserModule();

/// Loads it, once; nullptr where that fails, with the system's words on standard error. Window's thread.
BrowserModule *loadBrowserModule();

} // namespace cloudward
