// SPDX-License-Identifier: Apache-2.0
#include "core/people/peoplecsv.h"

#include "core/people/emailrules.h"

#include <QSet>

#include <algorithm>
#include <expected>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto accountWord = "account"_L1;
constexpr auto nobodyWord = "nobody"_L1;

QString stateWord(PersonState state)
{
    switch (state) {
    case PersonState::Matched: return u"matched"_s;
    case PersonState::ToBeCreated: return u"to-be-created"_s;
    case PersonState::Invited: return u"invited"_s;
    case PersonState::Unmatched: return u"unmatched"_s;
    case PersonState::Duplicate: return u"duplicate"_s;
    case PersonState::Inactive: return u"inactive"_s;
    case PersonState::Deleted: return u"deleted"_s;
    case PersonState::Bot: return u"bot"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString matchedByWord(MatchedBy by)
{
    switch (by) {
    case MatchedBy::Nothing: return {};
    case MatchedBy::Email: return u"email"_s;
    case MatchedBy::OrganisationEmail: return u"organisation-email"_s;
    case MatchedBy::EmailChange: return u"email-change"_s;
    case MatchedBy::Hand: return u"hand"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString decisionWord(const MappedPerson &row)
{
    if (row.nobody)
        return nobodyWord;
    return row.by == MatchedBy::Hand ? QString(accountWord) : QString();
}

QString countWord(qint64 count)
{
    return count < 0 ? QString() : QString::number(count);
}

using Why = PeopleCsvReading::Why;

class Reading
{
public:
    Reading(const QStringList &titles, const PeopleMap &map)
        : m_map(map)
    {
        const auto column = [&titles](QLatin1StringView title) {
            return std::ranges::find_if(titles, [&](const QString &each) {
                return each.trimmed().compare(title, Qt::CaseInsensitive) == 0;
            }) - titles.cbegin();
        };
        const auto known = [&](QLatin1StringView title) {
            const auto at = column(title);
            return at < titles.size() ? at : -1;
        };
        m_key = known("user_key"_L1);
        m_name = known("user_name"_L1);
        m_email = known("new_email"_L1);
        m_id = known("account_id"_L1);
        m_accountEmail = known("account_email"_L1);
        m_decision = known("decision"_L1);
        indexMap();
    }

    bool tellsWho() const { return m_key >= 0 || m_name >= 0; }

    void take(const CsvRow &row)
    {
        if (std::ranges::all_of(row.fields, [](const QString &field) { return field.trimmed().isEmpty(); }))
            return;
        const auto who = cell(row, m_key).isEmpty() ? cell(row, m_name) : cell(row, m_key);
        const auto problem = [&](Why why, const QString &said = {}) {
            m_reading.problems += PeopleCsvReading::Problem{.line = row.line, .who = who, .why = why, .said = said};
        };
        const auto index = find(row);
        if (index < 0)
            return problem(Why::UnknownUser);
        if (m_seen.contains(index))
            return problem(Why::Twice);
        const auto &mapped = m_map.rows[index];

        const auto email = cell(row, m_email);
        const bool isNewEmail = !email.isEmpty() && email != mapped.person.email;
        if (isNewEmail && mapped.state == PersonState::Deleted && mapped.person.userName.isEmpty())
            return problem(Why::EmailOfDeleted, email);
        if (const auto wrong = checkEmail(email);
            isNewEmail && wrong != EmailProblem::None && wrong != EmailProblem::Doubtful)
            return problem(Why::BadEmail, email);
        const auto choice = decide(row, mapped, email);
        if (!choice)
            return problem(choice.error().first, choice.error().second);

        m_seen.insert(index);
        ++m_reading.rows;
        const auto key = personKey(mapped.person);
        if (*choice)
            m_reading.choices.insert(key, **choice);
        else if (m_decision >= 0 || m_id >= 0 || m_accountEmail >= 0)
            m_reading.undecided += key;
        if (isNewEmail)
            m_reading.emails += SetEmail{mapped.person.id, mapped.person.directoryId, mapped.person.userName, email};
        else if (m_email >= 0)
            m_reading.emailsKept += key;
    }

    void take(const CsvFault &fault)
    {
        m_reading.problems += PeopleCsvReading::Problem{.line = fault.line,
            .who = {},
            .why = Why::Unreadable,
            .fault = fault.kind,
            .fields = fault.fields,
            .wanted = fault.wanted};
    }

    PeopleCsvReading result()
    {
        std::ranges::stable_sort(m_reading.problems, {}, &PeopleCsvReading::Problem::line);
        return std::move(m_reading);
    }

private:
    using Decision = std::expected<std::optional<PersonChoice>, std::pair<Why, QString>>;

    void indexMap()
    {
        for (qint32 index = 0; index < m_map.rows.size(); ++index) {
            const auto &person = m_map.rows[index].person;
            if (!person.userKey.isEmpty())
                m_byKey.insert(person.userKey, index);
            if (!person.userName.isEmpty())
                m_byName.insert(person.userName.toLower(), index);
        }
        for (qint32 index = 0; index < m_map.accounts.size(); ++index) {
            const auto &account = m_map.accounts[index];
            m_byId.insert(account.accountId, index);
            const auto key = emailKey(account.email);
            const auto known = m_byEmail.constFind(key);
            if (!key.isEmpty() && (known == m_byEmail.cend() || (account.active && !m_map.accounts[*known].active)))
                m_byEmail.insert(key, index);
        }
    }

    static QString cell(const CsvRow &row, qsizetype column)
    {
        return column < 0 ? QString() : row.fields.at(column).trimmed();
    }

    qint32 find(const CsvRow &row) const
    {
        // A key may begin or end with a blank.
        if (m_key >= 0) {
            if (const auto found = m_byKey.constFind(row.fields.at(m_key)); found != m_byKey.cend())
                return *found;
            if (const auto found = m_byKey.constFind(cell(row, m_key)); found != m_byKey.cend())
                return *found;
        }
        if (m_name < 0)
            return -1;
        const auto found = m_byName.constFind(row.fields.at(m_name).toLower());
        return found != m_byName.cend() ? *found : m_byName.value(cell(row, m_name).toLower(), -1);
    }

    Decision decide(const CsvRow &row, const MappedPerson &mapped, const QString &newEmail) const
    {
        const auto word = cell(row, m_decision);
        if (word.compare(nobodyWord, Qt::CaseInsensitive) == 0)
            return PersonChoice{PersonChoice::Kind::Nobody, {}};
        const bool isByHand = word.compare(accountWord, Qt::CaseInsensitive) == 0;
        if (!isByHand && !word.isEmpty())
            return std::unexpected(std::pair(Why::UnknownDecision, word));
        const auto id = cell(row, m_id);
        const auto email = cell(row, m_accountEmail);
        if (id.isEmpty() && email.isEmpty()) {
            if (isByHand)
                return std::unexpected(std::pair(Why::NoAccount, QString()));
            return std::nullopt;
        }
        if (!m_map.accountsKnown) {
            if (isByHand)
                return std::unexpected(std::pair(Why::AccountsNotKnown, id.isEmpty() ? email : id));
            return std::nullopt;
        }
        const auto byEmail = m_byEmail.value(emailKey(email), -1);
        const auto index = id.isEmpty() ? byEmail : m_byId.value(id, -1);
        if (index < 0)
            return std::unexpected(std::pair(Why::UnknownAccount, id.isEmpty() ? email : id));
        const auto &account = m_map.accounts[index];
        if (byEmail >= 0 && byEmail != index && emailKey(email) != emailKey(account.email))
            return std::unexpected(std::pair(Why::SeveralAccounts, email));
        const bool isChosenAlready = mapped.account == index && mapped.by == MatchedBy::Hand;
        const auto accountEmail = emailKey(account.email);
        const auto ownEmail = emailKey(newEmail.isEmpty() ? mapped.person.email : newEmail);
        const bool isByItself = mapped.account == index || (!accountEmail.isEmpty() && accountEmail == ownEmail);
        if (!isByHand && !isChosenAlready && isByItself)
            return std::nullopt;
        return PersonChoice{PersonChoice::Kind::Account, account.accountId};
    }

    const PeopleMap &m_map;
    qsizetype m_key = -1;
    qsizetype m_name = -1;
    qsizetype m_email = -1;
    qsizetype m_id = -1;
    qsizetype m_accountEmail = -1;
    qsizetype m_decision = -1;
    QHash<QString, qint32> m_byKey;
    QHash<QString, qint32> m_byName;
    QHash<QString, qint32> m_byId;
    QHash<QString, qint32> m_byEmail;
    QSet<qint32> m_seen;
    PeopleCsvReading m_reading;
};

} // namespace

QByteArray peopleCsv(const PeopleMap &map)
{
    auto csv = csvLine({u"user_key"_s, u"user_name"_s, u"display_name"_s, u"email"_s, u"new_email"_s, u"state"_s,
        u"matched_by"_s, u"account_id"_s, u"account_email"_s, u"account_name"_s, u"decision"_s, u"reported"_s,
        u"assigned"_s, u"comments"_s, u"filters"_s, u"boards"_s});
    for (const auto &row : map.rows) {
        const auto &person = row.person;
        const auto account = row.account >= 0 ? map.accounts[row.account] : CloudAccount();
        csv += csvLine({person.userKey, person.userName, person.displayName, person.email,
            row.email == person.email ? QString() : row.email, stateWord(row.state), matchedByWord(row.by),
            account.accountId, account.email, account.displayName, decisionWord(row), countWord(row.owns.reported),
            countWord(row.owns.assigned), countWord(row.owns.comments), countWord(row.owns.filters),
            countWord(row.owns.boards)});
    }
    return csv;
}

Result<PeopleCsvReading> readPeopleCsv(const QByteArray &bytes, const QString &name, const PeopleMap &map)
{
    const auto contents = readCsvLeniently(bytes);
    const bool hasTitles = !contents.rows.isEmpty() &&
                           (contents.faults.isEmpty() || contents.rows.first().line < contents.faults.first().line);
    Reading reading(hasTitles ? contents.rows.first().fields : QStringList(), map);
    if (!reading.tellsWho())
        return failure(ErrorCode::Malformed, name, u"no column called user_key or user_name"_s, 1);
    for (const auto &row : contents.rows.sliced(1))
        reading.take(row);
    for (const auto &fault : contents.faults)
        reading.take(fault);
    return reading.result();
}

} // namespace cloudward
