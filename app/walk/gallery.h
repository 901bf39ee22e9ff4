// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cloudward {

class Stage;

/// Pictures of each page as different people see it: light, dark, in German and Japanese, with text at 200 % and in
/// presenter mode; and a page of HTML that shows them side by side. Window's thread.
class Gallery
{
public:
    /// `folder` is made where it is missing.
    explicit Gallery(QString folder);

    /// Takes all pictures of the page that is shown, as NN-name-<light|dark|de|ja|200|presenter>.png, and leaves the window as it was. Spins the
    /// event loop; no job may be active, since another language makes the pages anew. What was typed into fields that
    /// are not kept is lost.
    void take(Stage &stage, const QString &name);
    /// Writes index.html beside the pictures.
    Result<void> writeIndex() const;

private:
    void shoot(Stage &stage, const QString &variant) const;

    QString m_folder;
    QStringList m_names; ///< "00-before"
};

} // namespace cloudward
