// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/company.h"

#include "app/practice/company/dice.h"
#include "app/practice/company/names.h"
#include "app/practice/company/troubles.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

// Kinds of things that dice are thrown for.
enum Kind : quint64 { ForUsers = 1, ForProjects, ForIssues, ForAttachments };

constexpr qint64 firstId = 10'000;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QList<CompanyGroup> makeGroups(qint64 count)
{
    struct Known
    {
        QString name;
        QString description;
        bool ldap;
    };
    const QList<Known> known{
        {u"jira-administrators"_s, u"Administrators of Jira"_s, false},
        {u"jira-software-users"_s, u"Local accounts that use Jira Software"_s, false},
        {u"all-staff"_s, u"Everybody on the payroll"_s, true},
        {u"site-admins"_s, u"Who looks after the site & its servers"_s, false},
        {u"confluence-administrators"_s, u""_s, false},
        {u"engineering"_s, u"Robots, software and everything between"_s, true},
        {u"engineering-firmware"_s, u"Part of engineering"_s, true},
        {u"contractors"_s, u"Externals; reviewed every quarter"_s, false},
        {u"sales"_s, u"Sales & marketing"_s, true},
        {u"support"_s, u"Customer care"_s, true},
        {u"HR-Confidential"_s, u"Personnel files"_s, true},
        {u"fertigung-düsseldorf"_s, u"Fertigung, Werk Düsseldorf"_s, true},
    };
    QList<CompanyGroup> groups;
    for (qint64 i = 0; i < count; ++i) {
        if (i < known.size()) {
            const Known &group = known.at(i);
            groups.append({firstId + i, group.name, group.description,
                group.ldap ? Company::ldapDirectory : Company::internalDirectory});
        } else {
            groups.append({firstId + i, u"team-"_s + QString::number(i + 1 - known.size()).rightJustified(3, u'0'), {},
                i % 2 ? Company::ldapDirectory : Company::internalDirectory});
        }
    }
    return groups;
}

qint64 lastLoginFrom(quint64 dice)
{
    return Company::exported - static_cast<qint64>(Dice::mixed(dice) % 400'000'000) * 10;
}

} // namespace

Result<void> Company::check(const SampleParameters &parameters)
{
    const auto need = [](const QString &what, qint64 have, qint64 atLeast) -> Result<void> {
        if (have >= atLeast)
            return {};
        return failure(ErrorCode::InvalidInput, what, u"at least %1"_s.arg(atLeast), atLeast, have);
    };
    const bool troubles = parameters.troubles;
    if (auto enough = need(u"users"_s, parameters.users, troubles ? 24 : 1); !enough)
        return enough;
    if (auto enough = need(u"groups"_s, parameters.groups, troubles ? 8 : 3); !enough)
        return enough;
    if (auto enough = need(u"projects"_s, parameters.projects, troubles ? 4 : 1); !enough)
        return enough;
    if (auto enough = need(u"issues"_s, parameters.issues, troubles ? 20 : parameters.attachments > 0 ? 1 : 0); !enough)
        return enough;
    if (auto enough = need(u"attachments"_s, parameters.attachments, 0); !enough)
        return enough;
    return need(u"attachment bytes"_s, parameters.attachmentBytes, 0);
}

Company::Company(const SampleParameters &parameters)
    : m_parameters(parameters)
    , m_groups(makeGroups(parameters.groups))
    , m_schemes(makeSchemes(parameters.troubles))
{
    placeProjects();
    weighAttachments();
}

QString Company::domain()
{
    return u"quillmere-robotics.com"_s;
}

QList<UserDirectory> Company::directories() const
{
    QList<UserDirectory> directories{
        {internalDirectory, u"Jira Internal Directory"_s, UserDirectory::Kind::Internal, true, 0},
        {ldapDirectory, u"Quillmere LDAP"_s, UserDirectory::Kind::Connector, true, 1}};
    if (m_parameters.troubles)
        directories.append({oldDirectory, u"Old Crowd"_s, UserDirectory::Kind::Crowd, false, 2});
    return directories;
}

bool Company::hasOwnKey(qint64 index) const
{
    return !m_parameters.troubles || index != planted::shadowed;
}

Person Company::user(qint64 index) const
{
    const quint64 dice = Dice::at(m_parameters.seed, ForUsers, index);
    const auto firsts = static_cast<qint64>(firstNames().size());
    const auto lasts = static_cast<qint64>(lastNames().size());
    // 53 and 59 are primes: stepping both at once meets each pair once before any comes again.
    const qint64 shuffled = (index + static_cast<qint64>(m_parameters.seed % 1'000)) % (firsts * lasts);
    const NamePart &first = firstNames()[static_cast<size_t>(shuffled % firsts)];
    const NamePart &last = lastNames()[static_cast<size_t>(shuffled % lasts)];
    const qint64 round = (index + static_cast<qint64>(m_parameters.seed % 1'000)) / (firsts * lasts);

    Person person;
    person.id = firstId + index;
    person.userName = text(first.plain) + u'.' + text(last.plain);
    if (round > 0)
        person.userName += QString::number(round + 1);
    person.displayName = text(first.shown) + u' ' + text(last.shown);
    person.email = person.userName + u'@' + domain();
    person.directoryId = dice % 10 < 3 ? internalDirectory : ldapDirectory;
    // Before Jira 8.4 an account's key was its user name.
    person.userKey = index * 10 < m_parameters.users ? person.userName : u"JIRAUSER%1"_s.arg(firstId + index);
    if (index == 0) {
        person.userName = person.userKey = u"admin"_s;
        person.displayName = u"Ada Quillmere (administrator)"_s;
        person.email = u"admin@"_s + domain();
        person.directoryId = internalDirectory;
        person.lastLogin = lastLoginFrom(dice);
        return person;
    }
    person.lastLogin = lastLoginFrom(dice);
    if (!m_parameters.troubles)
        return person;

    person.active = index != planted::inactive && (index < 24 || dice / 16 % 29 != 0);
    switch (index) {
    case planted::emailOwner: person.directoryId = ldapDirectory; break;
    case planted::emailTwin:
        person.directoryId = internalDirectory;
        person.email = user(planted::emailOwner).email.toUpper();
        break;
    case planted::noTld: person.email = person.userName + u"@quillmere"_s; break;
    case planted::noEmail: person.email = QString(); break;
    case planted::emptyEmail: person.email = u""_s; break;
    case planted::exampleEmail: person.email = person.userName + u"@example.com"_s; break;
    case planted::invalidEmail: person.email = person.userName + u" at home@@"_s + domain(); break;
    case planted::addon:
        person.userName = person.userKey = u"addon_eu.softwareplant.bigpicture"_s;
        person.displayName = u"BigPicture integration"_s;
        person.email = u"bigpicture.integration@"_s + domain();
        person.directoryId = internalDirectory;
        break;
    case planted::renamedUser: person.userKey = u"maiden.name"_s; break;
    case planted::shadowing: person.directoryId = internalDirectory; break;
    case planted::shadowed: {
        const Person other = user(planted::shadowing);
        person.userName = other.userName;
        person.userKey = other.userKey;
        person.directoryId = ldapDirectory;
        break;
    }
    case planted::inOldDirectory: person.directoryId = oldDirectory; break;
    default: break;
    }
    if (!person.active)
        person.lastLogin = 0;
    return person;
}

QStringList Company::deletedUserKeys() const
{
    return m_parameters.troubles ? QStringList{u"former.colleague"_s} : QStringList{};
}

QList<int> Company::groupsOf(qint64 user) const
{
    if (user == 0)
        return m_parameters.groups > 4 ? QList<int>{0, 1, 4} : QList<int>{0, 1};
    const qint64 directory = this->user(user).directoryId;
    if (directory == oldDirectory)
        return {};
    const bool ldap = directory == ldapDirectory;
    QList<int> mine{ldap ? 2 : 1};
    const auto groups = static_cast<int>(m_groups.size());
    if (!ldap && groups > 4) {
        if (user < 40)
            mine.append(user % 2 ? 3 : 4);
        if (user < 20)
            mine.append(0);
        std::ranges::sort(mine);
    }
    // One group of those that are left, of the same directory.
    quint64 at = Dice::at(m_parameters.seed, ForUsers, ~user);
    for (int tries = 0; tries < 4 && groups > 5; ++tries, at = Dice::mixed(at)) {
        const int other = 5 + static_cast<int>(at % static_cast<quint64>(groups - 5));
        if (m_groups.at(other).directoryId == (ldap ? ldapDirectory : internalDirectory)) {
            mine.append(other);
            break;
        }
    }
    return mine;
}

QList<std::pair<int, int>> Company::nestedGroups() const
{
    if (!m_parameters.troubles)
        return {};
    return {{5, 6}};
}

People Company::people() const
{
    People people;
    people.directories = directories();
    for (const CompanyGroup &group : m_groups)
        people.groups.append(group.name);
    people.users.reserve(users());
    for (const auto &[parent, child] : nestedGroups())
        people.memberships.append(
            {m_groups.at(parent).name, m_groups.at(child).name, true, m_groups.at(parent).directoryId});
    for (qint64 i = 0; i < users(); ++i) {
        people.users.append(user(i));
        const Person &person = people.users.constLast();
        for (const int group : groupsOf(i))
            people.memberships.append({m_groups.at(group).name, person.userName, false, person.directoryId});
    }
    return people;
}

void Company::placeProjects()
{
    const auto count = static_cast<int>(m_parameters.projects);
    const auto named = static_cast<int>(projectNames().size());
    for (int i = 0; i < count; ++i) {
        CompanyProject project;
        project.id = firstId + i * 100;
        if (i < named) {
            project.key = text(projectNames()[static_cast<size_t>(i)].key);
            project.name = text(projectNames()[static_cast<size_t>(i)].name);
        } else {
            project.key = u"TEAM%1"_s.arg(i + 1);
            project.name = u"Team %1"_s.arg(i + 1);
        }
        if (!m_parameters.troubles && i == planted::longKeyProject)
            project.key = u"WARE"_s;
        project.originalKey = m_parameters.troubles && i == planted::renamedProject ? u"MARS"_s : project.key;
        project.lead = i % std::min<qint64>(users(), 24);
        project.permissionScheme = i == planted::publicProject ? 10'000 : 0;
        m_projects.append(project);
    }

    // Projects get one to eight shares of all issues. The first round goes to each of them once.
    Dice dice(Dice::at(m_parameters.seed, ForProjects, 0));
    std::vector<int> order;
    for (int i = 0; i < count; ++i) {
        for (quint64 more = dice.below(8); more > 0; --more)
            order.push_back(i);
    }
    for (size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[dice.below(i)]);
    m_share.assign(static_cast<size_t>(count), 0);
    for (int i = 0; i < count; ++i)
        m_pattern.push_back({i, m_share[static_cast<size_t>(i)]++});
    for (const int i : order)
        m_pattern.push_back({i, m_share[static_cast<size_t>(i)]++});

    const auto length = static_cast<qint64>(m_pattern.size());
    for (int i = 0; i < count; ++i)
        m_projects[i].issues = issues() / length * m_share[static_cast<size_t>(i)];
    for (qint64 i = 0; i < issues() % length; ++i)
        ++m_projects[m_pattern[static_cast<size_t>(i)].project].issues;
}

CompanyIssue Company::issue(qint64 index) const
{
    const auto length = static_cast<qint64>(m_pattern.size());
    const Slot &place = m_pattern[static_cast<size_t>(index % length)];
    CompanyIssue issue;
    issue.id = firstId + index;
    issue.project = place.project;
    issue.number = index / length * m_share[static_cast<size_t>(place.project)] + place.rank + 1;
    issue.dice = Dice::at(m_parameters.seed, ForIssues, index);
    // Nine years and a half, the last month left out for what happens to an issue after its creation.
    constexpr qint64 month = 30LL * 86'400'000;
    const qint64 step = (exported - begun - month) / std::max<qint64>(issues(), 1);
    issue.created =
        begun + index * step + static_cast<qint64>(issue.dice % static_cast<quint64>(std::max<qint64>(step, 1)));
    return issue;
}

bool Company::isBig(qint64 attachment) const
{
    return m_parameters.troubles && attachment == planted::bigFile && m_parameters.attachments > planted::bigFile + 1 &&
           m_parameters.attachmentBytes >= planted::bigFileNeeds;
}

quint64 Company::weightOf(qint64 attachment) const
{
    // Most attachments are small and a few are a thousand times as large.
    const quint64 dice = Dice::at(m_parameters.seed, ForAttachments, attachment);
    const quint64 power = quint64(1) << (6 + dice % 10);
    return power + (dice >> 8) % power;
}

void Company::weighAttachments()
{
    m_bytesByWeight = m_parameters.attachmentBytes;
    for (qint64 i = 0; i < attachments(); ++i) {
        if (isBig(i))
            m_bytesByWeight -= planted::bigFileSize;
        else
            m_weights += weightOf(i);
    }
    m_leftOver = 0;
    qint64 given = 0;
    for (qint64 i = 0; i < attachments(); ++i) {
        const CompanyAttachment row = attachment(i);
        given += row.size;
    }
    // What rounding down left goes to the last.
    if (attachments() > 0)
        m_leftOver = m_parameters.attachmentBytes - given;
    for (qint64 i = 0; i < attachments(); ++i) {
        const CompanyAttachment row = attachment(i);
        CompanyProject &project = m_projects[issue(row.issue).project];
        ++project.attachments;
        project.attachmentBytes += row.size;
    }
}

qint64 Company::issueOf(qint64 attachment) const
{
    const qint64 pair = attachment / 2;
    const qint64 pairs = (attachments() + 1) / 2;
    if (pair == 1 && issues() > 1)
        return 1; // so that the renamed project surely has files
    return pair * issues() / pairs;
}

CompanyAttachment Company::attachment(qint64 index) const
{
    CompanyAttachment attachment;
    attachment.id = firstId + index;
    attachment.issue = issueOf(index);
    attachment.dice = Dice::at(m_parameters.seed, ForAttachments, ~index);
    if (isBig(index))
        attachment.size = planted::bigFileSize;
    else // below 2^16 times at most 2^46 bytes
        attachment.size = static_cast<qint64>(weightOf(index) * static_cast<quint64>(m_bytesByWeight) / m_weights);
    if (index == attachments() - 1)
        attachment.size += m_leftOver;
    return attachment;
}

QString Company::attachmentFolder(const CompanyAttachment &attachment) const
{
    const CompanyIssue place = issue(attachment.issue);
    const QString &key = m_projects.at(place.project).originalKey;
    const qint64 bucket = ((place.number - 1) / 10'000 + 1) * 10'000;
    return u"%1/%2/%1-%3"_s.arg(key).arg(bucket).arg(place.number);
}

} // namespace cloudward
