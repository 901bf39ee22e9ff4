// SPDX-License-Identifier: Apache-2.0
#include "companydocument.h"

#include "app/practice/company/company.h"
#include "core/findings/findingtext.h"
#include "core/masking/commonwords.h"
#include "core/people/nametokens.h"

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

const Company &company()
{
    static const Company company{SampleParameters{}};
    return company;
}

bool isCommon(const QString &name)
{
    const auto words = nameTokens(name);
    return std::ranges::all_of(words, [](const QString &word) { return isCommonWord(word); });
}

} // namespace

void fillWithCompany(Migration &migration)
{
    const auto people = company().people();
    Inventory inventory;
    inventory.version = u"8.20.10"_s;
    inventory.baseUrl = u"https://jira."_s + Company::domain();
    inventory.counts[u"Issue"_s] = 2'000;
    inventory.people = people;
    for (const auto &project : company().projects())
        inventory.projects +=
            {.id = project.id, .key = project.key, .originalKey = project.originalKey, .name = project.name};
    QStringList userNames;
    QStringList displayNames;
    QStringList emails;
    QList<CloudAccount> accounts;
    for (const auto &user : people.users.first(40)) {
        userNames += user.userName;
        displayNames += user.displayName;
        emails += user.email;
        inventory.owned[user.userKey] = {.reported = 40};
        if (accounts.size() < 20)
            accounts += CloudAccount{.accountId = u"5b10ac8d82e05b22cc7d4e%1"_s.arg(accounts.size() + 10),
                .displayName = user.displayName,
                .email = user.email};
    }
    inventory.ownedKnown = true;
    migration.setInventory(inventory);
    migration.setCloudAccounts(accounts);
    auto choices = migration.choices();
    choices.serverUrl = QUrl(u"https://jira.%1:8443/jira"_s.arg(Company::domain()));
    choices.serverUser = userNames[1];
    choices.cloudSite = QUrl(u"https://quillmere.atlassian.net"_s);
    choices.cloudEmail = emails[1];
    choices.mediaSource = u"sftp://%1@files.%2/jira-home"_s.arg(userNames[2], Company::domain());
    choices.usersDatabase = u"postgresql://jira@db.%1/jira"_s.arg(Company::domain());
    choices.backupPath = u"/home/%1/export.zip"_s.arg(userNames[3]);
    choices.bigPicture = BigPictureUse::Yes;
    migration.setChoices(choices);
    migration.setFindings(u"backup"_s, {makeFinding(u"users.email-duplicate"_s, 20, emails.first(10)),
                                           makeFinding(u"users.email-missing"_s, 5, userNames.first(5))});
    migration.setFindings(u"users"_s, {makeFinding(u"users.email-missing"_s, 5, displayNames.first(5))});
    QList<GroupReview> reviews;
    for (const auto &group : people.groups)
        reviews +=
            GroupReview{{group, group, GroupFate::Merges, group}, 3, {u"Administer Jira"_s}, userNames.first(12)};
    migration.setGroupReviews(reviews);
    migration.setArrival({{u"arrival.users"_s, 300, 280, false, ArrivalRow::Verdict::Differs, displayNames.first(9),
                              u"not seen: %1"_s.arg(displayNames[9])},
        {u"arrival.memberships"_s, 300, 280, false, ArrivalRow::Verdict::Differs, userNames.first(9), {}}});
    migration.setAfterChecks({{u"after.mail"_s, Outcome::Unknown, u"sent to "_s + emails[12], true}});
    migration.setCheckNote(u"after.mail"_s, {displayNames[7], u"ask %1 <%2>"_s.arg(displayNames[8], emails[8])});
    migration.setChecks(
        {{u"before.permissions-server"_s, Outcome::Attention, u"signed in as "_s + displayNames[6], true}});
    migration.setFormerGroups({people.groups.first(), displayNames[3] + u"'s team"_s});
    auto app = migration.appMigration();
    app.connections = {u"Trello of "_s + displayNames[5]};
    migration.setAppMigration(app);
    migration.note(u"Looked at the media in sftp://files.%1/x"_s.arg(Company::domain()), Step::BackUpMedia);
}

QStringList whatIsPrivate()
{
    QStringList words{
        Company::domain(), u"jira."_s + Company::domain(), u"quillmere.atlassian.net"_s, u"5b10ac8d82e05b22cc7d4e10"_s};
    for (const auto &user : company().people().users) {
        for (const auto &name : {user.userName, user.displayName, user.email}) {
            if (!name.isEmpty() && !isCommon(name))
                words += name;
        }
        for (const auto &part : user.displayName.split(u' ')) {
            if (part.size() >= 4 && !isCommon(part) && !part.contains(u'('))
                words += part;
        }
    }
    words.removeDuplicates();
    return words;
}

QStringList foundIn(const QString &text, const QStringList &privateWords)
{
    QStringList found;
    for (const auto &word : privateWords) {
        for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const auto after = at + word.size();
            const bool isWhole = (at == 0 || !text[at - 1].isLetterOrNumber()) &&
                                 (after == text.size() || !text[after].isLetterOrNumber());
            if (isWhole) {
                found += word;
                break;
            }
        }
    }
    return found;
}
