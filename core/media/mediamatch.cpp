// SPDX-License-Identifier: Apache-2.0
#include "core/media/mediamatch.h"

#include "core/findings/findingtext.h"
#include "core/media/mediaplace.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

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
    Matcher(const QList<MediaEntry> &entries, const Inventory &inventory,
        const std::function<void(const MediaDifference &)> &each)
        : m_entries(entries)
        , m_inventory(inventory)
        , m_each(each)
        , m_files(size_t(inventory.attachments.size()), -1)
    {
        m_rows.reserve(inventory.attachments.size());
        for (qsizetype i = 0; i < inventory.attachments.size(); ++i)
            m_rows.insert(inventory.attachments[i].id, i);
    }

    Findings match()
    {
        for (qint32 i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].kind == MediaKind::Attachment && !matchRow(i))
                tell(m_orphans, ofFile(MediaDifference::What::Orphan, m_entries[i]));
        }
        for (qsizetype i = 0; i < m_inventory.attachments.size(); ++i)
            judge(m_inventory.attachments[i], m_files[size_t(i)]);
        Findings findings;
        m_missing.addTo(findings, u"media.missing"_s);
        m_wrongSize.addTo(findings, u"media.wrong-size"_s);
        m_orphans.addTo(findings, u"media.orphan"_s);
        return findings;
    }

private:
    const BackupProject *projectOf(const IssuePlace &place) const
    {
        const bool known = place.project >= 0 && place.project < m_inventory.projects.size();
        return known ? &m_inventory.projects[place.project] : nullptr;
    }

    // Whether the file is some row's. It may lie in the old layout and in today's; the right one counts.
    bool matchRow(qint32 index)
    {
        const auto &entry = m_entries[index];
        const auto found = m_rows.constFind(entry.attachmentId);
        if (found == m_rows.cend())
            return false;
        const auto &row = m_inventory.attachments[*found];
        const auto place = m_inventory.issuePlaces.value(row.issueId);
        const auto *project = projectOf(place);
        // A row whose issue the backup does not know can only be told by its number.
        if (project && (project->originalKey != entry.project || place.number != entry.issue))
            return false;
        auto &file = m_files[size_t(*found)];
        if (file < 0 || entry.size == row.size)
            file = index;
        return true;
    }

    void judge(const AttachmentRow &row, qint32 file)
    {
        if (file < 0) {
            const auto place = m_inventory.issuePlaces.value(row.issueId);
            const auto *project = projectOf(place);
            tell(m_missing, {.what = MediaDifference::What::Missing,
                                .path = expectedPath(row),
                                .project = project ? project->originalKey : QString(),
                                .issue = place.number,
                                .attachmentId = row.id,
                                .sizeInBackup = row.size});
        } else if (m_entries[file].size != row.size) {
            auto difference = ofFile(MediaDifference::What::WrongSize, m_entries[file]);
            difference.sizeInBackup = row.size;
            tell(m_wrongSize, difference);
        }
    }

    static MediaDifference ofFile(MediaDifference::What what, const MediaEntry &entry)
    {
        return {.what = what,
            .path = entry.name,
            .project = entry.project,
            .issue = entry.issue,
            .attachmentId = entry.attachmentId,
            .sizeOfFile = entry.size};
    }

    void tell(Tally &tally, const MediaDifference &difference) const
    {
        tally.add(difference.path);
        if (m_each)
            m_each(difference);
    }

    QString expectedPath(const AttachmentRow &row) const
    {
        const auto place = m_inventory.issuePlaces.value(row.issueId);
        const auto id = QString::number(row.id);
        if (const auto *project = projectOf(place))
            return issueFolder(project->originalKey, place.number) + id;
        return attachmentsPrefix + u"?/"_s + id;
    }

    const QList<MediaEntry> &m_entries;
    const Inventory &m_inventory;
    const std::function<void(const MediaDifference &)> &m_each;
    QHash<qint64, qsizetype> m_rows; ///< by attachment id
    std::vector<qint32> m_files;     ///< of each row, its file among the entries; -1: none
    Tally m_missing;
    Tally m_wrongSize;
    Tally m_orphans;
};

} // namespace

Findings matchMedia(const QList<MediaEntry> &entries, const Inventory &inventory,
    const std::function<void(const MediaDifference &)> &each)
{
    return Matcher(entries, inventory, each).match();
}

} // namespace cloudward
