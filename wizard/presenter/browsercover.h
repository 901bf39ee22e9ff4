// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cloudward {

/// Lies over a page of somebody else's, whose texts cannot be masked, until the person shows it; covers it again whenever
/// the page comes up anew.
class BrowserCover : public QWidget
{
    Q_OBJECT
public:
    /// Puts one over `page`, or takes it away.
    static void set(QWidget *page, bool covered);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit BrowserCover(QWidget *page);
};

} // namespace cloudward
