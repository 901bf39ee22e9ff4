// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace cloudward {

/// What a browser shows of a page: what a person could read there. A value; made without the page's help.
struct PageView
{
    QUrl address;
    QString title;
    QString text;        ///< visible text, frames of the same site included
    QStringList buttons; ///< labels of visible buttons and links that are not greyed out
    int percent = -1;    ///< of the page's progress bar, 0 to 100; -1 where there is none or it tells nothing

    bool operator==(const PageView &) const = default;
};

/// What an import page is busy with.
enum class ImportSight {
    Unknown, ///< no rule fits: the person is asked
    SignIn,
    NoRight,    ///< the account may not import
    Choose,     ///< the page waits for a file
    Validating, ///< data only
    Validated,  ///< data only: the options, and "Run import"
    Running,    ///< data only
    Processing, ///< media only
    Proceed,    ///< media only: "Proceed" is offered
    Importing,  ///< media only
    Finished,
    Failed,
};

struct ImportSighting
{
    ImportSight sight = ImportSight::Unknown;
    QString rule; ///< the id of the rule that fitted; empty for Unknown
    int percent = -1;
    /// Failed: the sentence of the page around what fitted, 400 characters at most.
    QString words;
    /// Labels that may be highlighted, in lower case, while data or media are imported: none starts or deletes anything.
    QStringList pointForData;
    QStringList pointForMedia;

    bool operator==(const ImportSighting &) const = default;
};

/// The rules by which phases of an import are told: data (resources/importrules.json), with a version and the day on which
/// they were last held against what Atlassian shows. Never by position, always by words of several languages.
class ImportRules
{
public:
    /// Those that come with the program.
    static ImportRules builtIn();
    /// Nothing where it is not what the file's "about" says, or a sight or expression is not understood.
    static std::optional<ImportRules> parse(const QByteArray &json);

    ImportSighting read(const PageView &page) const;
    int version() const { return m_version; }
    QDate readOn() const { return m_readOn; }
    /// Of any rule: "en", "de", …
    QStringList languages() const;

private:
    using Phrases = QHash<QString, QStringList>; ///< by language
    struct Rule
    {
        QString id;
        ImportSight sight = ImportSight::Unknown;
        std::optional<QRegularExpression> address;
        Phrases title;
        Phrases texts;
        Phrases buttons;
        Phrases point; ///< by "data" and "media"
    };

    int m_version = 0;
    QDate m_readOn;
    QList<Rule> m_rules;
};

} // namespace cloudward
