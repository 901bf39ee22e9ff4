// SPDX-License-Identifier: Apache-2.0
#include "core/server/xmlbackuppage.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

XmlBackupPage::XmlBackupPage(const HtmlPage &page)
    : m_html(page)
    , m_kind(recognise())
{}

XmlBackupPage::Kind XmlBackupPage::recognise() const
{
    if (m_html.formWithInput(u"webSudoPassword"))
        return Kind::WebSudo;
    if (m_html.hasId(u"backup-file"))
        return Kind::Done;
    const bool offersToFix = std::ranges::any_of(m_html.addresses(),
        [](const QString &address) { return address.contains(u"XmlBackup!fixChars", Qt::CaseInsensitive); });
    if (offersToFix || m_html.hasId(u"fixchars"))
        return Kind::FixCharacters;
    if (m_html.hasId(u"replace_submit"))
        return Kind::Confirm;
    if (m_html.hasId(u"backup_submit") && m_html.formWithInput(u"filename"))
        return Kind::Form;
    if (m_html.formWithInput(u"os_password") || m_html.hasId(u"login-form"))
        return Kind::Login;
    return Kind::Unknown;
}

std::optional<HtmlPage::Form> XmlBackupPage::form() const
{
    if (m_kind == Kind::Confirm) {
        auto form = m_html.formWithId(u"replace_submit");
        return form ? form : HtmlPage::Form();
    }
    return m_html.formWithInput(u"filename");
}

QString XmlBackupPage::problem() const
{
    auto words = m_html.textsOfClass(u"error") + m_html.textsOfClass(u"errMsg") + m_html.textsOfClass(u"errorMessage");
    words.removeDuplicates();
    return words.join(u"; "_s).left(500);
}

QString XmlBackupPage::existingPath() const
{
    // The path stands in red on the page, in no element with an id.
    const auto words = m_html.textsOfClass(u"error") + m_html.textsOfClass(u"red") + m_html.textsOfClass(u"warning");
    for (const auto &word : words) {
        if (word.contains(u'/') || word.contains(u'\\'))
            return word;
    }
    return m_html.title();
}

} // namespace cloudward
