// SPDX-License-Identifier: Apache-2.0
#include "core/backup/contentlookup.h"

#include "core/backup/wantedrows.h"

namespace cloudward {

namespace {

constexpr std::array<WantedRow, 4> wantedRows{{
    {"Avatar", {"id", "avatarType", "systemAvatar", {}}},
    {"FileAttachment", {"id", "issue", "filename", "filesize"}},
    {"Issue", {"project", "number", "key", "reporter"}},
    {"Project", {"id", "avatar", {}, {}}},
}};

/// Rows come in alphabetical order of their entities: avatars before the projects that show them.
class Lookup
{
public:
    explicit Lookup(const LookupWishes &wishes)
        : m_wishes(wishes)
        , m_reporter(wishes.reporter.toUtf8().toStdString())
    {}

    BackupLookup take() { return std::move(m_found); }

    void takeRow(const WantedRow &row, const RowValues &values)
    {
        const auto number = [&values](size_t field) { return QByteArrayView(values[field]).toLongLong(); };
        if (&row == &wantedRows[0]) {
            if (values[1] == "project" && values[2] != "1")
                m_ownAvatars.insert(number(0));
        } else if (&row == &wantedRows[1]) {
            if (m_wishes.attachmentsOf.contains(number(1)))
                m_found.attachments[number(1)] += {number(0), QString::fromStdString(values[2]), number(3)};
        } else if (&row == &wantedRows[2]) {
            takeIssue(values);
        } else if (m_ownAvatars.contains(number(1))) {
            m_found.projectsWithOwnAvatar.insert(number(0));
        }
    }

private:
    void takeIssue(const RowValues &values)
    {
        const auto &[project, number, key, reporter] = values;
        if (!m_reporter.empty() && reporter == m_reporter)
            ++m_found.reported;
        const auto projectId = QByteArrayView(project).toLongLong();
        if (!m_wishes.issuesOf.contains(projectId))
            return;
        // Up to Jira 6.0 a row has the whole key and no number.
        const auto digits =
            number.empty() ? QByteArrayView(key).sliced(qsizetype(key.rfind('-') + 1)) : QByteArrayView(number);
        m_found.issueNumbers[projectId] += digits.toLongLong();
    }

    const LookupWishes &m_wishes;
    std::string m_reporter;
    BackupLookup m_found;
    QSet<qint64> m_ownAvatars;
};

} // namespace

Result<BackupLookup> lookUpInBackup(const QString &path, const LookupWishes &wishes, Work &work)
{
    Lookup lookup(wishes);
    const auto take = [&lookup](const WantedRow &row, const RowValues &values) { lookup.takeRow(row, values); };
    if (auto read = readWantedRows(path, wantedRows, take, work); !read)
        return std::unexpected(read.error());
    return lookup.take();
}

} // namespace cloudward
