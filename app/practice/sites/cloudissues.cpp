// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/cloudissues.h"

#include "app/practice/sites/formparts.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

namespace cloudward {

using namespace Qt::StringLiterals;
using Right = PracticeCloud::Access;

namespace {

const QString removedText = u"The requested API has been removed. Please migrate to the /rest/api/3/search/jql API."_s;
const QString unboundedText =
    u"Unbounded JQL queries are not allowed here. Please add a search restriction to your query."_s;

constexpr qint64 firstAddedAttachment = 1'000'000'000;

QString keyOf(const CloudState &state, const CloudIssue &issue)
{
    return u"%1-%2"_s.arg(state.projects.at(issue.project).key).arg(issue.number);
}

/// KEY, "KEY", (KEY, "KEY").
QStringList valuesOf(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1, text.size() - 2);
    QStringList values = text.split(u',', Qt::SkipEmptyParts);
    for (QString &value : values) {
        value = value.trimmed();
        if (value.size() >= 2 && (value.startsWith(u'"') || value.startsWith(u'\'')))
            value = value.sliced(1, value.size() - 2);
    }
    return values;
}

} // namespace

CloudIssues::CloudIssues(PracticeCloud &cloud)
    : m_cloud(cloud)
{
    const auto removed = [](const SiteRequest &, const SiteAccount *) { return SiteReply::errors(410, {removedText}); };
    cloud.offer("GET", u"search"_s, Right::Anyone, removed);
    cloud.offer("POST", u"search"_s, Right::Anyone, removed);
    cloud.offer("POST", u"search/approximate-count"_s, Right::SignedIn,
        [this](const SiteRequest &request, const SiteAccount *) { return count(request); });
    cloud.offer("POST", u"search/jql"_s, Right::SignedIn, [this](const SiteRequest &request, const SiteAccount *) {
        const QJsonObject body = request.json();
        QStringList fields;
        const QJsonArray asked = body.value("fields"_L1).toArray();
        for (const QJsonValue &field : asked)
            fields.append(field.toString());
        return search(request, body.value("jql"_L1).toString(), body.value("nextPageToken"_L1).toString(),
            body.value("maxResults"_L1).toInteger(50), fields);
    });
    cloud.offer("GET", u"search/jql"_s, Right::SignedIn, [this](const SiteRequest &request, const SiteAccount *) {
        QStringList fields;
        const QStringList asked = request.values(u"fields");
        for (const QString &list : asked)
            fields += list.split(u',', Qt::SkipEmptyParts);
        return search(
            request, request.value(u"jql"), request.value(u"nextPageToken"), request.number(u"maxResults", 50), fields);
    });
    cloud.offer("GET", u"attachment/content/{}"_s, Right::SignedIn,
        [this](const SiteRequest &request, const SiteAccount *) { return content(request); });
    cloud.offer("GET", u"issue/{}"_s, Right::SignedIn,
        [this](const SiteRequest &request, const SiteAccount *) { return issue(request); });
    cloud.offer("POST", u"issue/{}/attachments"_s, Right::SignedIn,
        [this](const SiteRequest &request, const SiteAccount *caller) { return attach(request, *caller); });
}

std::expected<CloudIssues::Fits, QString> CloudIssues::understandCondition(const QString &condition) const
{
    static const QRegularExpression shape(
        uR"re(^\s*"?(\w+)"?\s*(is\s+not|is|not\s+in|in|!=|>=|<=|=|>|<)\s*(.+?)\s*$)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(condition);
    if (!match.hasMatch())
        return std::unexpected(u"Error in the JQL Query: '%1' is not understood."_s.arg(condition));
    const QString field = match.captured(1).toLower();
    const QString relation = match.captured(2).toLower().simplified();
    const QStringList values = valuesOf(match.captured(3));
    const QString first = values.value(0);
    const bool empty =
        first.compare("empty"_L1, Qt::CaseInsensitive) == 0 || first.compare("null"_L1, Qt::CaseInsensitive) == 0;

    if (field == "attachments"_L1 && empty) {
        const bool wanted = relation == "is not"_L1;
        return [wanted](const CloudState &state, const CloudIssue &issue) {
            return state.attachments.contains(issue.id) == wanted;
        };
    }
    if (field == "project"_L1 && empty)
        return [relation](const CloudState &, const CloudIssue &) { return relation == "is not"_L1; };
    if (field == "project"_L1) {
        QSet<int> wanted;
        for (const QString &value : values) {
            const auto fits = [&value](const CloudProjectRow &project) {
                return project.key.compare(value, Qt::CaseInsensitive) == 0 || QString::number(project.id) == value ||
                       project.name.compare(value, Qt::CaseInsensitive) == 0;
            };
            const QList<CloudProjectRow> &projects = m_cloud.seen().projects;
            const auto found = std::ranges::find_if(projects, fits);
            if (found == projects.cend())
                return std::unexpected(u"The value '%1' does not exist for the field 'project'."_s.arg(value));
            wanted.insert(static_cast<int>(found - projects.cbegin()));
        }
        const bool without = relation == "!="_L1 || relation == "not in"_L1;
        return [wanted, without](
                   const CloudState &, const CloudIssue &issue) { return wanted.contains(issue.project) != without; };
    }
    if ((field == "key"_L1 || field == "issuekey"_L1 || field == "issue"_L1) &&
        (relation == "="_L1 || relation == "in"_L1)) {
        return [values](const CloudState &state, const CloudIssue &issue) {
            return values.contains(keyOf(state, issue), Qt::CaseInsensitive);
        };
    }
    // Times and authors are not kept here: all issues are old enough, and nobody's in particular.
    static const QStringList ordered{u"created"_s, u"updated"_s, u"id"_s, u"key"_s, u"issuekey"_s};
    if (ordered.contains(field) && (relation.startsWith(u'>') || relation.startsWith(u'<') || relation == "is not"_L1))
        return [relation](const CloudState &, const CloudIssue &) { return !relation.startsWith(u'<'); };
    static const QStringList authors{u"reporter"_s, u"assignee"_s, u"creator"_s};
    if (authors.contains(field))
        return [](const CloudState &, const CloudIssue &) { return false; };
    return std::unexpected(u"Field '%1' does not exist or you do not have permission to view it."_s.arg(field));
}

std::expected<QList<CloudIssues::Fits>, QString> CloudIssues::understand(const QString &jql) const
{
    static const QRegularExpression orderBy(u"(^|\\s)order\\s+by\\s.*$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joint(u"\\s+and\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    QString restriction = jql;
    restriction.remove(orderBy);
    if (restriction.trimmed().isEmpty())
        return std::unexpected(unboundedText);
    QList<Fits> conditions;
    const QStringList parts = restriction.split(joint);
    for (const QString &part : parts) {
        auto condition = understandCondition(part);
        if (!condition)
            return std::unexpected(condition.error());
        conditions.append(std::move(*condition));
    }
    return conditions;
}

static bool fitsAll(const auto &conditions, const CloudState &state, const CloudIssue &issue)
{
    return std::ranges::all_of(conditions, [&](const auto &fits) { return fits(state, issue); });
}

SiteReply CloudIssues::count(const SiteRequest &request) const
{
    const auto conditions = understand(request.json().value("jql"_L1).toString());
    if (!conditions)
        return SiteReply::errors(400, {conditions.error()});
    const CloudState &state = m_cloud.seen();
    const auto count = std::ranges::count_if(
        state.issues, [&](const CloudIssue &issue) { return fitsAll(*conditions, state, issue); });
    return SiteReply::json(QJsonObject{{u"count"_s, static_cast<qint64>(count)}});
}

SiteReply CloudIssues::search(const SiteRequest &request, const QString &jql, const QString &token, qint64 maxResults,
    const QStringList &fields) const
{
    const auto conditions = understand(jql);
    if (!conditions)
        return SiteReply::errors(400, {conditions.error()});
    // The token says how far it got, and for which search.
    const QString mark = steadyId(u"jql"_s, jql);
    qsizetype from = 0;
    if (!token.isEmpty()) {
        const QStringList parts = QString::fromLatin1(QByteArray::fromBase64(token.toLatin1())).split(u'|');
        bool fine = false;
        from = parts.value(0).toLongLong(&fine);
        if (!fine || from < 0 || parts.value(1) != mark)
            return SiteReply::errors(400, {u"The provided next page token is invalid or expired."_s});
    }
    static const QStringList small{u"id"_s, u"key"_s};
    const bool onlyIds = std::ranges::all_of(fields, [](const QString &field) { return small.contains(field); });
    const qint64 most = std::clamp<qint64>(maxResults, 1, onlyIds ? 5'000 : 100);

    const CloudState &state = m_cloud.seen();
    QJsonArray issues;
    qsizetype at = from;
    for (; at < state.issues.size() && issues.size() < most; ++at) {
        const CloudIssue &issue = state.issues.at(at);
        if (fitsAll(*conditions, state, issue))
            issues.append(issueBean(request, issue, fields));
    }
    while (at < state.issues.size() && !fitsAll(*conditions, state, state.issues.at(at)))
        ++at;
    QJsonObject page{{u"issues"_s, issues}, {u"isLast"_s, at >= state.issues.size()}};
    if (at < state.issues.size())
        page[u"nextPageToken"_s] = QString::fromLatin1(u"%1|%2"_s.arg(at).arg(mark).toLatin1().toBase64());
    return SiteReply::json(page);
}

QJsonObject CloudIssues::issueBean(const SiteRequest &request, const CloudIssue &issue, const QStringList &fields) const
{
    const QString id = QString::number(issue.id);
    if (fields.isEmpty() || fields == QStringList{u"id"_s})
        return {{u"id"_s, id}};
    const CloudState &state = m_cloud.seen();
    const CloudProjectRow &project = state.projects.at(issue.project);
    QJsonObject values;
    const auto wants = [&fields](QLatin1StringView field) {
        return fields.contains(field) || fields.contains("*all"_L1) ||
               (fields.contains("*navigable"_L1) && field != "attachment"_L1);
    };
    if (wants("summary"_L1))
        values[u"summary"_s] = u"Issue %1"_s.arg(keyOf(state, issue));
    if (wants("project"_L1)) {
        values[u"project"_s] = QJsonObject{{u"self"_s, request.origin + u"/rest/api/3/project/%1"_s.arg(project.id)},
            {u"id"_s, QString::number(project.id)}, {u"key"_s, project.key}, {u"name"_s, project.name}};
    }
    if (wants("attachment"_L1)) {
        QJsonArray attachments;
        const QList<StoredAttachment> stored = state.attachments.value(issue.id);
        for (const StoredAttachment &attachment : stored)
            attachments.append(attachmentBean(request, attachment));
        values[u"attachment"_s] = attachments;
    }
    return {{u"expand"_s, u"operations,versionedRepresentations,editmeta,changelog,renderedFields"_s}, {u"id"_s, id},
        {u"self"_s, request.origin + u"/rest/api/3/issue/"_s + id}, {u"key"_s, keyOf(state, issue)},
        {u"fields"_s, values}};
}

const CloudIssue *CloudIssues::issueNamed(const QString &idOrKey) const
{
    const CloudState &state = m_cloud.seen();
    const qsizetype dash = idOrKey.lastIndexOf(u'-');
    const auto number = QStringView(idOrKey).sliced(dash + 1).toLongLong();
    const auto found = std::ranges::find_if(state.issues, [&](const CloudIssue &issue) {
        if (dash < 0)
            return issue.id == number;
        return issue.number == number &&
               state.projects.at(issue.project).key.compare(QStringView(idOrKey).first(dash), Qt::CaseInsensitive) == 0;
    });
    return found == state.issues.cend() ? nullptr : &*found;
}

/// The sites keep no files, only that they came: as much of one as a byte.
SiteReply CloudIssues::content(const SiteRequest &request) const
{
    const qint64 wanted = request.captures.value(0).toLongLong();
    const CloudState &state = m_cloud.seen();
    for (const QList<StoredAttachment> &stored : state.attachments) {
        const auto found = std::ranges::find(stored, wanted, &StoredAttachment::id);
        if (found == stored.cend())
            continue;
        SiteReply reply{found->size > 0 ? 206 : 200, "application/octet-stream", found->size > 0 ? "x" : "", {}};
        if (found->size > 0)
            reply.with("Content-Range", "bytes 0-0/" + QByteArray::number(found->size));
        return reply;
    }
    return SiteReply::errors(404, {u"The attachment does not exist, or its content is not there."_s});
}

SiteReply CloudIssues::issue(const SiteRequest &request) const
{
    const CloudIssue *found = issueNamed(request.captures.value(0));
    if (!found)
        return SiteReply::errors(404, {u"Issue does not exist or you do not have permission to see it."_s});
    QStringList fields;
    const QStringList asked = request.values(u"fields");
    for (const QString &list : asked)
        fields += list.split(u',', Qt::SkipEmptyParts);
    return SiteReply::json(issueBean(request, *found, fields.isEmpty() ? QStringList{u"*all"_s} : fields));
}

QJsonObject CloudIssues::attachmentBean(const SiteRequest &request, const StoredAttachment &attachment) const
{
    const QString id = QString::number(attachment.id);
    const QString self = request.origin + u"/rest/api/3/attachment/"_s;
    const bool named = !attachment.fileName.isEmpty();
    QJsonObject bean{{u"self"_s, QString(self + id)}, {u"id"_s, id},
        {u"filename"_s, named ? attachment.fileName : QString(u"attachment-"_s + id)}, {u"size"_s, attachment.size},
        {u"mimeType"_s, u"application/octet-stream"_s},
        {u"created"_s, attachment.created.isEmpty() ? u"2026-11-20T08:00:00.000+0000"_s : attachment.created},
        {u"content"_s, QString(self + u"content/"_s + id)}};
    if (const SiteAccount *author = m_cloud.seen().account(attachment.author))
        bean[u"author"_s] = PracticeCloud::userBean(request, *author);
    return bean;
}

std::optional<SiteReply> CloudIssues::limitWrites(qint64 issue)
{
    if (!m_cloud.settings().issueLimits)
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<qint64> &writes = m_writes[issue];
    writes.removeIf([now](qint64 at) { return at <= now - 30'000; });
    const auto recent = std::ranges::count_if(writes, [now](qint64 at) { return at > now - 2'000; });
    if (writes.size() < 100 && recent < 20) {
        writes.append(now);
        return {};
    }
    const QByteArray wait = recent >= 20 ? "2" : "30";
    SiteReply reply = SiteReply::errors(429, {u"Rate limit exceeded."_s});
    reply.with("Retry-After", wait).with("X-RateLimit-Limit", recent >= 20 ? "20" : "100");
    reply.with("X-RateLimit-Remaining", "0").with("RateLimit-Reason", "jira-per-issue-on-write");
    reply.with("X-RateLimit-Reset",
        QDateTime::currentDateTimeUtc().addSecs(wait.toInt()).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1());
    return reply;
}

SiteReply CloudIssues::attach(const SiteRequest &request, const SiteAccount &caller)
{
    if (request.header("X-Atlassian-Token") != "no-check")
        return SiteReply::html("XSRF check failed", 403);
    const CloudIssue *found = issueNamed(request.captures.value(0));
    if (!found)
        return SiteReply::errors(404, {u"Issue does not exist or you do not have permission to see it."_s});
    const QByteArray type = request.header("Content-Type");
    if (!type.startsWith("multipart/form-data"))
        return SiteReply::empty(415);
    const QList<FormPart> parts = formParts(request.body, type);
    if (parts.isEmpty() || std::ranges::any_of(parts, [](const FormPart &part) { return part.name != u"file"; }))
        return SiteReply::errors(400, {u"The form has no field “file”."_s});
    const qint64 limit = m_cloud.settings().attachmentLimit;
    if (std::ranges::any_of(parts, [limit](const FormPart &part) { return part.content.size() > limit; }))
        return SiteReply::errors(413, {u"The file is larger than this site allows."_s});
    if (auto limited = limitWrites(found->id))
        return *limited;

    QJsonArray added;
    for (const FormPart &part : parts) {
        // Above whatever a media import brings.
        m_lastAttachment = std::max(m_lastAttachment, firstAddedAttachment) + 1;
        const StoredAttachment attachment{m_lastAttachment, part.content.size(), part.fileName, caller.id,
            QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'+0000'"_s)};
        m_cloud.memory().changeLightly([issue = found->id, attachment](CloudState &state) {
            QList<StoredAttachment> &stored = state.attachments[issue];
            if (!std::ranges::contains(stored, attachment.id, &StoredAttachment::id))
                stored.append(attachment);
        });
        added.append(attachmentBean(request, attachment));
    }
    return SiteReply::json(added);
}

} // namespace cloudward
