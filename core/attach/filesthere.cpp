// SPDX-License-Identifier: Apache-2.0
#include "core/attach/filesthere.h"

namespace cloudward {

Result<FilesThere::Found> FilesThere::among(const AttachIssue &issue, const QList<CloudAttachment> &listed)
{
    QSet<FileKey> wanted;
    for (const auto &item : issue.items)
        wanted.insert(keyOf(item));
    Found found{.issue = issue, .present = {}};
    for (const auto &attachment : listed) {
        const auto key = keyOf(attachment);
        if (!wanted.contains(key))
            continue;
        if (!m_known.contains(attachment.id)) {
            const auto opens = m_client.opens(attachment);
            if (!opens)
                return std::unexpected(opens.error());
            if (!*opens) {
                if (const auto other = found.issue.others.find(key); other != found.issue.others.end() && *other > 0)
                    --*other;
                continue;
            }
            m_known.insert(attachment.id);
        }
        found.present += attachment;
    }
    return found;
}

} // namespace cloudward
