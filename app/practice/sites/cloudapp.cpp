// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/cloudapp.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString phaseName(CloudApp::Phase phase)
{
    switch (phase) {
    case CloudApp::Phase::Idle: return u"idle"_s;
    case CloudApp::Phase::Mapping: return u"mapping"_s;
    case CloudApp::Phase::Recovering: return u"recovering"_s;
    case CloudApp::Phase::Done: return u"done"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject jsonOf(const QHash<QString, QString> &mapping)
{
    QJsonObject json;
    for (auto entry = mapping.cbegin(); entry != mapping.cend(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

} // namespace

std::expected<void, QString> CloudApp::install()
{
    if (m_installed)
        return {};
    m_installed = true;
    m_cloud.memory().change([](CloudState &state) {
        const SiteAccount account{.id = u"557058:"_s + steadyId(u"account"_s, u"BigPicture"_s),
            .name = u"BigPicture"_s,
            .email = {},
            .emailShown = false,
            .app = true};
        state.accounts.append(account);
        if (auto *apps = state.groupByName(u"atlassian-addons-admin"))
            apps->members.append(account.id);
    });
    return {};
}

std::expected<void, QString> CloudApp::enterLicence(const QString &licence)
{
    if (!m_installed)
        return std::unexpected(u"Install the app first."_s);
    if (licence.trimmed().isEmpty())
        return std::unexpected(u"Enter a valid license."_s);
    m_licensed = true;
    return {};
}

const CloudApp::Dump *CloudApp::dump(int id) const
{
    const auto found = std::ranges::find(m_dumps, id, &Dump::id);
    return found == m_dumps.cend() ? nullptr : &*found;
}

void CloudApp::addDump(const QString &description, const QString &fileName, qint64 bytes, const AppDump &content)
{
    m_dumps.prepend({++m_lastDump, description, fileName, QDateTime::currentDateTimeUtc(), bytes, content});
}

std::expected<void, QString> CloudApp::importDump(const QString &fileName, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return std::unexpected(u"Choose a file that is not empty."_s);
    const auto content = readAppDump(bytes);
    if (!content)
        return std::unexpected(u"%1 is not a database dump of BigPicture."_s.arg(fileName));
    addDump(content->description, fileName, bytes.size(), *content);
    return {};
}

QHash<QString, QString> CloudApp::match(const AppDump &dump) const
{
    QHash<QString, QString> matched;
    const auto &state = m_cloud.truth();
    if (!state.dataImported)
        return matched;
    QHash<QString, const SiteAccount *> byEmail;
    for (const auto &account : state.accounts) {
        if (account.app || account.email.isEmpty() || (!account.emailShown && !m_cloud.settings().appSeesHidden))
            continue;
        auto &known = byEmail[account.email.trimmed().toLower()];
        if (!known || (!known->active && account.active))
            known = &account;
    }
    for (const auto &user : dump.users) {
        const auto *account = byEmail.value(user.email.trimmed().toLower());
        if (account)
            matched.insert(user.key, account->id);
    }
    return matched;
}

std::expected<void, QString> CloudApp::restore(int id, const QString &typed)
{
    if (phase() == Phase::Mapping || phase() == Phase::Recovering)
        return std::unexpected(u"Another restore is going on. Wait until it is finished."_s);
    const auto *wanted = dump(id);
    if (!wanted)
        return std::unexpected(u"There is no such dump."_s);
    if (typed != "RESTORE"_L1)
        return std::unexpected(u"Type the word RESTORE to confirm."_s);
    const auto content = wanted->content;
    addDump(u"Made by itself before the restore"_s, {}, writeAppDump(m_state).size(), m_state);
    m_state = content;
    m_matched = match(m_state);
    m_chosen.clear();
    m_unmatched.clear();
    for (const auto &user : std::as_const(m_state.users)) {
        if (!m_matched.contains(user.key))
            m_unmatched << user;
    }
    m_connections.clear();
    for (const auto &name : std::as_const(m_state.connections))
        m_connections.append({name, false});
    if (m_unmatched.isEmpty())
        recover();
    else
        m_phase = Phase::Mapping;
    return {};
}

void CloudApp::recover()
{
    m_phase = Phase::Recovering;
    m_recovering.start();
}

CloudApp::Phase CloudApp::phase() const
{
    return m_phase == Phase::Recovering && percent() >= 100 ? Phase::Done : m_phase;
}

int CloudApp::percent() const
{
    if (m_phase != Phase::Recovering)
        return 0;
    const auto takes = std::max<qint64>(1, m_cloud.settings().importPause.count());
    return static_cast<int>(std::clamp<qint64>(m_recovering.elapsed() * 100 / takes, 0, 100));
}

QList<SiteAccount> CloudApp::offered() const
{
    auto people = m_cloud.truth().accounts;
    people.removeIf([](const SiteAccount &account) { return account.app; });
    std::ranges::sort(people, {}, [](const SiteAccount &account) { return account.name.toLower(); });
    return people;
}

std::expected<void, QString> CloudApp::mapUsers(const QHash<QString, QString> &choices)
{
    if (m_phase != Phase::Mapping)
        return std::unexpected(u"There are no users to map."_s);
    QHash<QString, QString> chosen;
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        if (choice.value().isEmpty())
            continue;
        const auto *account = m_cloud.truth().account(choice.value());
        if (!account || account->app || !std::ranges::contains(m_unmatched, choice.key(), &AppUser::key))
            return std::unexpected(u"One of the users or accounts is not known."_s);
        chosen.insert(choice.key(), choice.value());
    }
    m_chosen = chosen;
    recover();
    return {};
}

std::expected<void, QString> CloudApp::setActive(int connection, bool active)
{
    if (connection < 0 || connection >= m_connections.size())
        return std::unexpected(u"There is no such connection."_s);
    m_connections[connection].active = active;
    return {};
}

QJsonObject CloudApp::status() const
{
    QJsonArray dumps;
    for (const auto &dump : m_dumps) {
        dumps.append(QJsonObject{{u"id"_s, dump.id}, {u"description"_s, dump.description},
            {u"fileName"_s, dump.fileName}, {u"bytes"_s, dump.bytes}});
    }
    QJsonArray unmatched;
    for (const auto &user : m_unmatched) {
        unmatched.append(QJsonObject{{u"key"_s, user.key}, {u"userName"_s, user.userName},
            {u"displayName"_s, user.displayName}, {u"email"_s, user.email}});
    }
    QJsonArray connections;
    for (const auto &connection : m_connections)
        connections.append(QJsonObject{{u"name"_s, connection.name}, {u"active"_s, connection.active}});
    return {{u"installed"_s, m_installed}, {u"licensed"_s, m_licensed}, {u"phase"_s, phaseName(phase())},
        {u"percent"_s, percent()}, {u"dumps"_s, dumps}, {u"matched"_s, jsonOf(m_matched)}, {u"unmatched"_s, unmatched},
        {u"mapping"_s, jsonOf(m_chosen)}, {u"boxes"_s, QJsonArray::fromStringList(m_state.boxes)},
        {u"connections"_s, connections}};
}

} // namespace cloudward
