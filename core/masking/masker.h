// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/masking/maskingfacts.h"
#include "core/masking/maskspans.h"
#include "core/work/cancel.h"

#include <QCache>
#include <QHash>

#include <memory>

namespace cloudward {

struct MaskWord;

/// Takes people, addresses and secrets out of texts that are shown to others. The same person is always "Person 12", the
/// same address "person12@masked", the same host "server.masked", within one Masker.
///
/// Masked wherever they stand, whatever the case and the accents: display names in any order of their words ("Last,
/// First"), user names, addresses, hosts; words of display names from four letters on, where they begin with a capital;
/// and by their form alone: e-mail addresses, hosts of URLs that are not Atlassian's, host:port, IP addresses, account
/// ids, names in paths of home folders, and what addSecretSpans() finds. Names of one or two letters, and those that
/// are words of the interface (isCommonWord(): "admin", "test"), are masked only where they are the whole text. Names of
/// projects and groups stay, but for what of them is one of the above.
///
/// Looks words up, a text in one pass whatever the number of people; texts that come again are remembered. May be made on any
/// thread, and is asked on one.
class Masker
{
public:
    /// `others`: masks that were made before, of many people (half a second for 100,000). This one masks as they do, and
    /// those in `facts` too, who are others' Person 12 where they have a name, address or account in common. Somebody's name
    /// may be told by both together. Once `cancel` is requested it stops half made.
    explicit Masker(const MaskingFacts &facts, std::shared_ptr<const Masker> others = {}, const Cancel &cancel = {});

    QString mask(const QString &text) const;
    /// What mask() replaces, in order: for texts whose form is to stay. Without what is only left alone.
    QList<MaskSpan> spans(const QString &text) const;

private:
    static constexpr int several = -1;   ///< a part of several people's names
    static constexpr int firstHost = -2; ///< this and less: a host

    void addPerson(const KnownPerson &person, int number);
    /// Who of the others this is; 0 where it is none of them.
    int numberOf(const KnownPerson &person) const;
    void addHost(const KnownHost &host);
    void addSecret(const QString &secret);
    /// Words that mean `meaning`, in this order.
    void addRow(QStringView text, int meaning);
    void addDisplayName(const QString &name, int number);
    QString meant(int meaning) const;
    QString personMask(int number) const;
    QString addressMask(const QString &address) const;
    QString hostMask(const QString &host) const;
    QString numbered(QHash<QString, int> &numbers, const QString &what, const QString &form) const;

    void findSpans(const QString &text, MaskSpans &spans) const;
    void findSecrets(const QString &text, MaskSpans &spans) const;
    void findForms(const QString &text, MaskSpans &spans) const;
    void findUrls(const QString &text, MaskSpans &spans) const;
    void findAccounts(const QString &text, MaskSpans &spans) const;
    void findUnspaced(const QString &text, MaskSpans &spans) const;
    enum class Rows { All, Addresses };
    void findNames(const QString &text, const QList<MaskWord> &words, Rows rows, MaskSpans &spans) const;

    /// Of two meanings of the same words: hosts come before people, and who was there first keeps them.
    static int firstMeaning(int own, int theirs);
    /// Each looks among the others too; 0 where nothing is known.
    int rowMeaning(quint64 key) const;
    int wholeMeaning(quint64 key) const;
    int partMeaning(quint64 key) const;
    int addressOwner(const QString &address) const;
    int accountOwner(const QString &accountId) const;
    quint8 longestFrom(quint64 key) const;
    /// Index of m_hostMasks; -1 where it is not known.
    int hostIndex(const QString &host) const;

    std::shared_ptr<const Masker> m_others;
    int m_people = 0;           ///< numbers that are given, with those of the others
    QStringList m_secrets;      ///< in all forms in which they travel; the longest first
    QStringList m_hostMasks;    ///< those of the others first
    QHash<quint64, int> m_rows; ///< what some words in a row mean: a person's number, or -2 - index of m_hostMasks
    QHash<quint64, quint8> m_longest; ///< by their first word: of how many words such a row may be
    QHash<quint64, int> m_wholes;     ///< likewise, only where it is all of the text
    QHash<quint64, int> m_parts;      ///< single words of display names: a person's number, or `several`
    QHash<QString, int> m_addresses;  ///< person by e-mail address
    QHash<QString, int> m_hosts;      ///< index of m_hostMasks by host
    QHash<QString, int> m_accountIds; ///< person by account id
    QHash<char16_t, QList<std::pair<QString, int>>> m_unspaced; ///< names without blanks, by their first character
    mutable QHash<QString, int> m_otherAddresses;
    mutable QHash<QString, int> m_otherHosts;
    mutable QHash<QString, int> m_otherAccounts;
    mutable QCache<QString, QString> m_known;
    mutable QCache<QString, QList<MaskSpan>> m_knownSpans;
};

} // namespace cloudward
