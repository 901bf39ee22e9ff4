// SPDX-License-Identifier: Apache-2.0
#include "core/server/webbackup.h"

#include "core/server/adminvisit.h"
#include "core/server/xmlbackuppage.h"

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> notExpected(const AdminVisit::Page &page, XmlBackupPage::Kind kind)
{
    const auto subject = shownUrl(page.answer.url);
    switch (kind) {
    case XmlBackupPage::Kind::Login: return failure(ErrorCode::Forbidden, subject, page.html.title());
    case XmlBackupPage::Kind::WebSudo: return failure(ErrorCode::SignInRefused, subject, u"WebSudo"_s);
    case XmlBackupPage::Kind::FixCharacters: return failure(ErrorCode::NeedsPerson, subject, needs::fixCharacters);
    default: return failure(ErrorCode::NotJira, subject, page.html.title());
    }
}

} // namespace

Result<WebBackup> runWebBackup(const WebBackupParameters &parameters, Work &work)
{
    const auto host = parameters.access.baseUrl.host();
    if (auto go = work.step({Phase::Connecting, Unit::Items, 0, -1, host}); !go)
        return std::unexpected(go.error());
    AdminVisit visit(parameters.access, work.cancel);
    if (auto in = visit.signIn(); !in)
        return std::unexpected(in.error());
    auto page = visit.open(u"secure/admin/XmlBackup!default.jspa"_s);
    if (!page)
        return std::unexpected(page.error());
    std::optional<XmlBackupPage> seen(page->html);
    if (seen->kind() != XmlBackupPage::Kind::Form)
        return notExpected(*page, seen->kind());

    if (auto go = work.step({Phase::Waiting, Unit::Items, 0, -1, parameters.fileName}); !go)
        return std::unexpected(go.error());
    const auto action = u"secure/admin/XmlBackup.jspa"_s;
    page = visit.post(*page, *seen->form(), action, {{u"filename"_s, parameters.fileName}});
    if (!page)
        return std::unexpected(page.error());
    seen.emplace(page->html);
    if (seen->kind() == XmlBackupPage::Kind::Confirm) {
        if (!parameters.replaceExisting)
            return failure(ErrorCode::ExistsAlready, parameters.fileName, seen->existingPath());
        const auto form = *seen->form();
        page = visit.post(*page, form, action,
            {{u"filename"_s, form.value(u"filename").value_or(parameters.fileName)}, {u"confirm"_s, u"true"_s}});
        if (!page)
            return std::unexpected(page.error());
        seen.emplace(page->html);
    }
    if (seen->kind() == XmlBackupPage::Kind::Done)
        return WebBackup{page->html.textOfId(u"backup-file")};
    if (seen->kind() == XmlBackupPage::Kind::Form)
        return failure(ErrorCode::InvalidInput, parameters.fileName, seen->problem());
    return notExpected(*page, seen->kind());
}

} // namespace cloudward
