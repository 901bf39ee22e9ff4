// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/appdump.h"
#include "app/practice/sites/practicecloud.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <expected>

namespace cloudward {

/// BigPicture on the practice cloud, without its pages: installed, its dumps, what it restores and the mapping of users.
///
///     missing -> installed -> licensed;  idle -> mapping (where somebody is unmatched) -> recovering -> done
///
/// A restore first dumps the state that is there. Users are matched by the addresses that the dump has, which are those of
/// the server; where no Jira data were imported nobody is matched. Refusals are words for the page.
class CloudApp
{
public:
    explicit CloudApp(PracticeCloud &cloud)
        : m_cloud(cloud)
    {}

    struct Dump
    {
        int id = 0;
        QString description;
        QString fileName; ///< of an uploaded one
        QDateTime when;
        qint64 bytes = 0;
        AppDump content;
    };
    struct Connection
    {
        QString name;
        bool active = false;
    };
    enum class Phase { Idle, Mapping, Recovering, Done };

    bool isInstalled() const { return m_installed; }
    bool isLicensed() const { return m_licensed; }
    std::expected<void, QString> install();
    std::expected<void, QString> enterLicence(const QString &licence);

    const QList<Dump> &dumps() const { return m_dumps; } ///< the newest first
    const Dump *dump(int id) const;
    std::expected<void, QString> importDump(const QString &fileName, QByteArrayView bytes);
    std::expected<void, QString> restore(int id, const QString &typed);

    Phase phase() const;
    int percent() const; ///< of the recovery
    const QList<AppUser> &unmatched() const { return m_unmatched; }
    /// Whom the mapping screen offers: people, by name.
    QList<SiteAccount> offered() const;
    /// User key -> account id; empty: nobody.
    std::expected<void, QString> mapUsers(const QHash<QString, QString> &choices);

    const QStringList &boxes() const { return m_state.boxes; }
    const QList<Connection> &connections() const { return m_connections; }
    std::expected<void, QString> setActive(int connection, bool active);

    /// All of it, for tests.
    QJsonObject status() const;

private:
    /// The account id of each user of the dump; users who are not in it are matched with nobody.
    QHash<QString, QString> match(const AppDump &dump) const;
    void recover();
    void addDump(const QString &description, const QString &fileName, qint64 bytes, const AppDump &content);

    PracticeCloud &m_cloud;
    bool m_installed = false;
    bool m_licensed = false;
    QList<Dump> m_dumps;
    int m_lastDump = 0;
    Phase m_phase = Phase::Idle; ///< Recovering stands for Done, too: phase() looks at the clock
    QElapsedTimer m_recovering;
    AppDump m_state; ///< what the app holds
    QList<AppUser> m_unmatched;
    QHash<QString, QString> m_matched; ///< by the app itself
    QHash<QString, QString> m_chosen;  ///< by a person
    QList<Connection> m_connections;
};

} // namespace cloudward
