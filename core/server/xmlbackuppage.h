// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/htmlpage.h"

namespace cloudward {

/// Which page of Jira's XML backup this is. All of them come with status 200; the ids in them tell.
class XmlBackupPage
{
public:
    enum class Kind {
        Unknown,
        Login,         ///< not signed in, or no system administrator
        WebSudo,       ///< wants the password once more
        Form,          ///< wants the file name; again with problem(), if it was refused
        Confirm,       ///< the file exists
        FixCharacters, ///< illegal characters in the database; offers to remove them there
        Done,
    };

    explicit XmlBackupPage(const HtmlPage &page);

    Kind kind() const { return m_kind; }
    /// Of Form and Confirm.
    std::optional<HtmlPage::Form> form() const;
    /// What Form complains of; empty where it does not.
    QString problem() const;
    /// Of Confirm: the file as the page names it, the page's words where it cannot be told.
    QString existingPath() const;

private:
    Kind recognise() const;

    HtmlPage m_html;
    Kind m_kind;
};

} // namespace cloudward
