// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace cloudward {

/// As much of an HTML page as is needed to tell Jira's administration pages apart and to send their forms. Takes
/// whatever comes: unclosed tags, attributes without quotes, scripts and comments are no obstacle. Names of elements
/// and attributes are compared without case.
class HtmlPage
{
public:
    struct Form
    {
        QString id;
        QString action;                            ///< as written, entities decoded
        QList<std::pair<QString, QString>> inputs; ///< what a browser would send but buttons, in order

        std::optional<QString> value(QStringView name) const;
    };

    /// UTF-8.
    explicit HtmlPage(const QByteArray &html);

    bool hasId(QStringView id) const;
    /// The text inside the element with that id, entities decoded, white space simplified; empty where there is none.
    QString textOfId(QStringView id) const;
    /// The texts of all elements of a class.
    QStringList textsOfClass(QStringView name) const;
    QString title() const;
    /// <meta name="…" content="…">.
    QString meta(QStringView name) const;
    /// The form that has the id, or an element with that id in it.
    std::optional<Form> formWithId(QStringView id) const;
    /// The first form that has an input of that name.
    std::optional<Form> formWithInput(QStringView name) const;
    struct Row
    {
        QString name;                  ///< the value of the row's attribute
        QHash<QString, QString> cells; ///< the text of each element within it, by the value of its attribute
    };
    /// The rows (tr) that have `rowAttribute`, with what has `cellAttribute` in them.
    QList<Row> rows(QStringView rowAttribute, QStringView cellAttribute) const;
    /// The addresses of all links and forms.
    QStringList addresses() const;

private:
    struct Token
    {
        enum class Kind { Text, Open, Close };
        Kind kind = Kind::Text;
        QString text; ///< the name in lower case; of Text the text, decoded
        QHash<QString, QString> attributes;
    };
    struct Reader;

    QString textFrom(qsizetype open) const;
    qsizetype indexOfId(QStringView id) const;
    Form formAt(qsizetype open) const;
    qsizetype endOf(qsizetype open) const;

    QList<Token> m_tokens;
};

/// &amp; &lt; &#39; &#x20AC; …; what is not known stays as it is.
QString decodeEntities(QStringView text);

} // namespace cloudward
