// SPDX-License-Identifier: Apache-2.0
#include "core/media/mediamatch.h"

#include "core/findings/findingtext.h"
#include "core/media/mediaplace.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

enum class Seen : quint8 { Nothing, WrongSize, RightSize };

/// Counts, and keeps the first examples.
class Tally
{
public:
    void add(const QString &example)
    {
        ++m_count;
        if (m_examples.size() < Finding::mostExamples)
            m_examples.append(example);
    }

    void addTo(Findings &findings, const QString &id) const
    {
        if (m_count > 0)
            findings.append(makeFinding(id, m_count, m_examples));
    }

private:
    qint64 m_count = 0;
    QStringList m_examples;
};

class Matcher
{
public:
    explicit Matcher(const Inventory &inventory)
        : m_inventory(inventory)
        , m_seen(size_t(inventory.attachments.size()), Seen::Nothing)
    {
        m_rows.reserve(inventory.attachments.size());
        for (qsizetype i = 0; i < inventory.attachments.size(); ++i)
            m_rows.insert(inventory.attachments[i].id, i);
    }

    Findings match(const QList<MediaEntry> &entries)
    {
        Tally orphans;
        for (const auto &entry : entries) {
            if (entry.kind == MediaKind::Attachment && !matchRow(entry))
                orphans.add(entry.name);
        }
        Tally missing;
        Tally wrongSize;
        for (qsizetype i = 0; i < m_inventory.attachments.size(); ++i) {
            const auto seen = m_seen[size_t(i)];
            if (seen == Seen::Nothing)
                missing.add(expectedPath(m_inventory.attachments[i]));
            else if (seen == Seen::WrongSize)
                wrongSize.add(expectedPath(m_inventory.attachments[i]));
        }
        Findings findings;
        missing.addTo(findings, u"media.missing"_s);
        wrongSize.addTo(findings, u"media.wrong-size"_s);
        orphans.addTo(findings, u"media.orphan"_s);
        return findings;
    }

private:
    const BackupProject *projectOf(const IssuePlace &place) const
    {
        const bool known = place.project >= 0 && place.project < m_inventory.projects.size();
        return known ? &m_inventory.projects[place.project] : nullptr;
    }

    // Whether the file is some row's. It may lie in the old layout and in today's; the right one counts.
    bool matchRow(const MediaEntry &entry)
    {
        const auto found = m_rows.constFind(entry.attachmentId);
        if (found == m_rows.cend())
            return false;
        const auto &row = m_inventory.attachments[*found];
        const auto place = m_inventory.issuePlaces.value(row.issueId);
        const auto *project = projectOf(place);
        // A row whose issue the backup does not know can only be told by its number.
        if (project && (project->originalKey != entry.project || place.number != entry.issue))
            return false;
        auto &seen = m_seen[size_t(*found)];
        seen = qMax(seen, row.size == entry.size ? Seen::RightSize : Seen::WrongSize);
        return true;
    }

    QString expectedPath(const AttachmentRow &row) const
    {
        const auto place = m_inventory.issuePlaces.value(row.issueId);
        const auto id = QString::number(row.id);
        if (const auto *project = projectOf(place))
            return issueFolder(project->originalKey, place.number) + id;
        return attachmentsPrefix + u"?/"_s + id;
    }

    const Inventory &m_inventory;
    QHash<qint64, qsizetype> m_rows; ///< by attachment id
    std::vector<Seen> m_seen;
};

} // namespace

Findings matchMedia(const QList<MediaEntry> &entries, const Inventory &inventory)
{
    return Matcher(inventory).match(entries);
}

} // namespace cloudward
