// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/networksettings.h"

#include <QtPlugin>

#include <functional>
#include <memory>

class QWidget;

namespace cloudward {

class SiteBrowser;

/// Makes the embedded browsers of one migration, which share cookies and caches. Outlives all that it made. Window's
/// thread.
class BrowserMaker
{
public:
    BrowserMaker() = default;
    virtual ~BrowserMaker() = default;
    Q_DISABLE_COPY_MOVE(BrowserMaker)

    /// A browser within `parent`, or nullptr where pages may not be shown here. A browser's pages run in a sandbox; where
    /// the system gives none (a root user, some containers), only the practice site's own pages are shown.
    virtual SiteBrowser *makeBrowser(QWidget *parent, bool practice) = 0;
};

/// What the program finds in the file that holds the real browser (web/), when a page first asks for one: the browser's
/// engine is of the size of an operating system, and most pages go without it.
class BrowserModule
{
public:
    BrowserModule() = default;
    virtual ~BrowserModule() = default;
    Q_DISABLE_COPY_MOVE(BrowserModule)

    /// `network` is asked whenever a page is made: the proxy, and the certificates that the person has accepted.
    virtual std::unique_ptr<BrowserMaker> makeMaker(std::function<NetworkSettings()> network) = 0;
};

} // namespace cloudward

#define CLOUDWARD_BROWSER_MODULE "io.github.cloudward.BrowserModule"
Q_DECLARE_INTERFACE(cloudward::BrowserModule, CLOUDWARD_BROWSER_MODULE)
