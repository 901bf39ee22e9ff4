// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/backuprows.h"
#include "app/practice/company/dice.h"
#include "app/practice/company/names.h"

#include <array>

namespace cloudward {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

template<class Pool>
std::string_view pick(const Pool &pool, quint64 dice)
{
    return pool[dice % pool.size()];
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// The text of a description, comment or worklog: `lines` sentences, with line ends between them where asked.
void compose(std::string &text, Dice &dice, quint64 lines, std::string_view between)
{
    text.clear();
    for (quint64 i = 0; i < lines; ++i) {
        if (i > 0)
            text.append(between);
        text.append(pick(sentences(), dice.next()));
    }
}

// A third in one line (an attribute), the others in several (CDATA), some of them with the line ends of a browser.
std::string_view lineEnd(quint64 dice)
{
    constexpr std::array<std::string_view, 6> ends{" ", " ", "\n", "\n", "\n\n", "\r\n"};
    return ends[dice % ends.size()];
}

template<class Visit>
void forEachIssue(BackupRows &backup, Visit visit)
{
    for (qint64 i = 0; i < backup.company.issues() && backup.rows.ok(); ++i)
        visit(backup.company.issue(i));
}

struct Step
{
    int status;
    std::string_view name;
};
constexpr std::array<Step, 3> steps{{{1, "Open"}, {3, "In Progress"}, {6, "Closed"}}};

} // namespace

BackupRows::BackupRows(const Company &theCompany, XmlRows &theRows)
    : company(theCompany)
    , rows(theRows)
    , baseUrl(sampleFacts().serverBaseUrl.toStdString())
{
    userKeys.reserve(static_cast<size_t>(company.users() + 1));
    for (qint64 i = 0; i < company.users(); ++i)
        userKeys.push_back(utf8(company.user(i).userKey));
    for (const QString &key : company.deletedUserKeys())
        userKeys.push_back(utf8(key));
}

IssueHistory historyOf(const CompanyIssue &issue)
{
    Dice dice(issue.dice);
    IssueHistory history;
    history.comments = static_cast<int>(dice.below(4));
    history.changes = static_cast<int>(dice.below(3));
    history.worklogs = dice.below(4) == 0 ? 1 : 0;
    history.status = steps[static_cast<size_t>(history.changes)].status;
    return history;
}

void writeActions(BackupRows &backup)
{
    qint64 id = 10'000;
    std::string body;
    forEachIssue(backup, [&](const CompanyIssue &issue) {
        const int comments = historyOf(issue).comments;
        for (int i = 0; i < comments; ++i) {
            Dice dice(issue.dice + 1'000 + static_cast<quint64>(i));
            compose(body, dice, 1 + dice.below(5), lineEnd(dice.next()));
            // The first comment ever is the deleted user's, if there is one.
            const std::string &author = id == 10'000 ? backup.userKeys.back() : backup.anybody(dice.next());
            backup.rows.begin("Action");
            backup.rows.put("id", id++);
            backup.rows.put("issue", issue.id);
            backup.rows.put("author", author);
            backup.rows.put("type", "comment");
            backup.rows.put("body", body);
            backup.rows.putTime("created", issue.created + (i + 1) * day);
            backup.rows.put("updateauthor", author);
            backup.rows.putTime("updated", issue.created + (i + 1) * day);
            backup.rows.end();
        }
    });
}

void writeChangeGroups(BackupRows &backup)
{
    qint64 id = 10'000;
    forEachIssue(backup, [&](const CompanyIssue &issue) {
        const int changes = historyOf(issue).changes;
        for (int i = 0; i < changes; ++i) {
            backup.rows.begin("ChangeGroup");
            backup.rows.put("id", id++);
            backup.rows.put("issue", issue.id);
            backup.rows.put("author", backup.anybody(issue.dice + static_cast<quint64>(i)));
            backup.rows.putTime("created", issue.created + (i + 1) * 3 * day);
            backup.rows.end();
        }
    });
}

void writeChangeItems(BackupRows &backup)
{
    qint64 id = 10'000;
    qint64 group = 10'000;
    const auto item = [&](std::string_view field, const Step &from, const Step &to) {
        backup.rows.begin("ChangeItem");
        backup.rows.put("id", id++);
        backup.rows.put("group", group);
        backup.rows.put("fieldtype", "jira");
        backup.rows.put("field", field);
        if (from.status > 0) {
            backup.rows.put("oldvalue", static_cast<qint64>(from.status));
            backup.rows.put("oldstring", from.name);
        }
        backup.rows.put("newvalue", static_cast<qint64>(to.status));
        backup.rows.put("newstring", to.name);
        backup.rows.end();
    };
    forEachIssue(backup, [&](const CompanyIssue &issue) {
        const auto changes = static_cast<size_t>(historyOf(issue).changes);
        for (size_t i = 0; i < changes; ++i, ++group) {
            item("status", steps[i], steps[i + 1]);
            if (i == 1)
                item("resolution", {}, {1, "Fixed"});
        }
    });
}

void writeComponents(BackupRows &backup)
{
    constexpr std::array<std::string_view, 3> names{"Hardware", "Software & tools", "Documentation"};
    qint64 id = 10'000;
    for (const CompanyProject &project : backup.company.projects()) {
        for (const std::string_view name : names) {
            backup.rows.begin("Component");
            backup.rows.put("id", id++);
            backup.rows.put("project", project.id);
            backup.rows.put("name", name);
            backup.rows.put("lead", backup.userKeys[static_cast<size_t>(project.lead)]);
            backup.rows.put("assigneetype", qint64(0));
            backup.rows.put("archived", "N");
            backup.rows.end();
        }
    }
}

void writeFileAttachments(BackupRows &backup)
{
    std::string name;
    for (qint64 i = 0; i < backup.company.attachments() && backup.rows.ok(); ++i) {
        const CompanyAttachment attachment = backup.company.attachment(i);
        const AttachmentKind &kind = kindOf(attachment, backup.company.parameters().troubles);
        name.assign(pick(things(), attachment.dice / 7)).append(" ").append(std::to_string(i + 1));
        std::erase_if(name, [](char c) { return c == '<' || c == '>' || c == '"' || c == '/'; });
        name.append(kind.ending);
        backup.rows.begin("FileAttachment");
        backup.rows.put("id", attachment.id);
        backup.rows.put("issue", backup.company.issue(attachment.issue).id);
        backup.rows.put("mimetype", kind.mimeType);
        backup.rows.put("filename", name);
        backup.rows.putTime("created", backup.company.issue(attachment.issue).created + hour);
        backup.rows.put("filesize", attachment.size);
        backup.rows.put("author", backup.anybody(attachment.dice / 11));
        if (kind.picture)
            backup.rows.put("thumbnailable", qint64(1));
        backup.rows.end();
    }
}

void writeIssues(BackupRows &backup)
{
    std::vector<std::string> keys;
    std::vector<std::string> ids;
    for (const CompanyProject &project : backup.company.projects()) {
        keys.push_back(utf8(project.key) + "-");
        ids.push_back(std::to_string(project.id));
    }
    std::string key;
    std::string summary;
    std::string description;
    forEachIssue(backup, [&](const CompanyIssue &issue) {
        const IssueHistory history = historyOf(issue);
        Dice dice(issue.dice + 1);
        const auto project = static_cast<size_t>(issue.project);
        // The first two have a deleted user as their reporter, if there is one.
        const std::string &reporter = issue.id < 10'002 ? backup.userKeys.back() : backup.anybody(dice.next());

        key.assign(keys[project]).append(std::to_string(issue.number));
        summary.assign(pick(things(), dice.next())).append(" ").append(pick(happenings(), dice.next()));
        compose(description, dice, 1 + dice.below(9), lineEnd(dice.next()));
        if (issue.number > 1 && dice.below(6) == 0) {
            description.append(" See ").append(backup.baseUrl).append("/browse/").append(keys[project]);
            description.append(std::to_string(issue.number - 1)).append(" as well.");
        }

        XmlRows &rows = backup.rows;
        rows.begin("Issue");
        rows.put("id", issue.id);
        rows.put("key", key);
        rows.put("number", issue.number);
        rows.put("project", ids[project]);
        rows.put("reporter", reporter);
        if (dice.below(5) != 0)
            rows.put("assignee", backup.anybody(dice.next()));
        rows.put("creator", reporter);
        rows.put("type", static_cast<qint64>(10'000 + dice.below(4)));
        rows.put("summary", summary);
        if (dice.below(10) != 0)
            rows.put("description", description);
        if (dice.below(4) == 0)
            rows.put("environment", pick(sentences(), dice.next()));
        rows.put("priority", static_cast<qint64>(1 + dice.below(5)));
        if (history.status == 6)
            rows.put("resolution", qint64(1));
        rows.put("status", static_cast<qint64>(history.status));
        rows.putTime("created", issue.created);
        rows.putTime("updated", issue.created + (1 + history.changes) * 3 * day);
        if (dice.below(3) == 0)
            rows.putTime("duedate", (issue.created / day + 14) * day);
        if (history.status == 6)
            rows.putTime("resolutiondate", issue.created + 6 * day);
        rows.put("votes", static_cast<qint64>(dice.below(3)));
        rows.put("watches", static_cast<qint64>(1 + dice.below(4)));
        if (history.worklogs > 0) {
            rows.put("timeoriginalestimate", qint64(28'800));
            rows.put("timeestimate", qint64(21'600));
            rows.put("timespent", qint64(7'200));
        }
        rows.put("workflowId", issue.id);
        rows.put("archived", "N");
        rows.end();
    });
}

void writeNodeAssociations(BackupRows &backup)
{
    const auto associate = [&](std::string_view source, qint64 from, std::string_view sink, qint64 to,
                               std::string_view type) {
        backup.rows.begin("NodeAssociation");
        backup.rows.put("sourceNodeId", from);
        backup.rows.put("sourceNodeEntity", source);
        backup.rows.put("sinkNodeId", to);
        backup.rows.put("sinkNodeEntity", sink);
        backup.rows.put("associationType", type);
        backup.rows.end();
    };
    for (const CompanyProject &project : backup.company.projects()) {
        associate("Project", project.id, "NotificationScheme", 10'000, "ProjectScheme");
        associate("Project", project.id, "PermissionScheme", project.permissionScheme, "ProjectScheme");
    }
    forEachIssue(backup, [&](const CompanyIssue &issue) {
        if (issue.dice % 3 == 0)
            associate("Issue", issue.id, "Component", 10'000 + issue.project * 3 + static_cast<int>(issue.dice / 3 % 3),
                "IssueComponent");
        if (issue.dice % 4 == 0)
            associate("Issue", issue.id, "Version", 10'000 + issue.project * 4 + static_cast<int>(issue.dice / 4 % 4),
                "IssueFixVersion");
    });
}

void writeOSCurrentSteps(BackupRows &backup)
{
    forEachIssue(backup, [&](const CompanyIssue &issue) {
        const IssueHistory history = historyOf(issue);
        backup.rows.begin("OSCurrentStep");
        backup.rows.put("id", issue.id);
        backup.rows.put("entryId", issue.id);
        backup.rows.put("stepId", static_cast<qint64>(history.status));
        backup.rows.put("actionId", qint64(0));
        backup.rows.put("owner", "");
        backup.rows.putTime("startDate", issue.created);
        backup.rows.put("status", steps[static_cast<size_t>(history.changes)].name);
        backup.rows.end();
    });
}

void writeOSWorkflowEntries(BackupRows &backup)
{
    forEachIssue(backup, [&](const CompanyIssue &issue) {
        backup.rows.begin("OSWorkflowEntry");
        backup.rows.put("id", issue.id);
        backup.rows.put("name", "jira");
        backup.rows.put("state", qint64(1));
        backup.rows.end();
    });
}

void writeProjects(BackupRows &backup)
{
    for (const CompanyProject &project : backup.company.projects()) {
        backup.rows.begin("Project");
        backup.rows.put("id", project.id);
        backup.rows.put("name", project.name);
        backup.rows.put("url", "");
        backup.rows.put("lead", backup.userKeys[static_cast<size_t>(project.lead)]);
        backup.rows.put(
            "description", project.id % 200 == 0 ? "Where we keep track of it.\nAsk the lead for access." : "");
        backup.rows.put("key", project.key);
        backup.rows.put("counter", project.issues);
        backup.rows.put("assigneetype", qint64(2));
        backup.rows.put("avatar", qint64(10'011));
        backup.rows.put("originalkey", project.originalKey);
        backup.rows.put("projecttype", project.key == QLatin1StringView("HR") ? "business" : "software");
        backup.rows.end();
    }
}

void writeProjectKeys(BackupRows &backup)
{
    qint64 id = 10'000;
    const auto row = [&](const CompanyProject &project, const QString &key) {
        backup.rows.begin("ProjectKey");
        backup.rows.put("id", id++);
        backup.rows.put("projectId", project.id);
        backup.rows.put("projectKey", key);
        backup.rows.end();
    };
    for (const CompanyProject &project : backup.company.projects()) {
        row(project, project.originalKey);
        if (project.key != project.originalKey)
            row(project, project.key);
    }
}

void writeVersions(BackupRows &backup)
{
    constexpr std::array<std::string_view, 4> names{"1.0", "1.1", "2.0", "2.1 \"Nordlicht\""};
    qint64 id = 10'000;
    for (const CompanyProject &project : backup.company.projects()) {
        for (size_t i = 0; i < names.size(); ++i) {
            backup.rows.begin("Version");
            backup.rows.put("id", id++);
            backup.rows.put("project", project.id);
            backup.rows.put("name", names[i]);
            backup.rows.put("sequence", static_cast<qint64>(i + 1));
            if (i + 1 < names.size())
                backup.rows.put("released", "true");
            backup.rows.putTime("releasedate", (Company::begun / day + 700 * static_cast<qint64>(i + 1)) * day);
            backup.rows.end();
        }
    }
}

void writeWorklogs(BackupRows &backup)
{
    qint64 id = 10'000;
    forEachIssue(backup, [&](const CompanyIssue &issue) {
        if (historyOf(issue).worklogs == 0)
            return;
        const std::string &author = backup.anybody(issue.dice / 5);
        backup.rows.begin("Worklog");
        backup.rows.put("id", id++);
        backup.rows.put("issue", issue.id);
        backup.rows.put("author", author);
        backup.rows.put("body", pick(sentences(), issue.dice / 3));
        backup.rows.putTime("created", issue.created + 2 * day);
        backup.rows.put("updateauthor", author);
        backup.rows.putTime("updated", issue.created + 2 * day);
        backup.rows.putTime("startdate", issue.created + 2 * day - 2 * hour);
        backup.rows.put("timeworked", qint64(7'200));
        backup.rows.end();
    });
}

} // namespace cloudward
