// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace cloudward {

/// Makes small Jira backups for tests: the shape of entities.xml as Jira writes it, with whatever rows and faults the
/// test plants.
class BackupBuilder
{
public:
    struct Field
    {
        QString name;
        QString value;
    };
    using Fields = QList<Field>;

    struct App
    {
        QString name;
        QString key;
        QString version;
        QString status = QStringLiteral("enabled");
    };

    /// A company of one user, one group, one project, one issue and one attachment, with nothing to complain of but
    /// its size.
    static BackupBuilder healthy();

    QString version = QStringLiteral("8.20.10");
    qint64 build = 820010;
    QString headerVersion;                                                ///< the same as version where empty
    QString headerBaseUrl = QStringLiteral("https://header.company.com"); ///< the database says jira.company.com
    QString timeZone;
    QList<App> apps;
    QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    QByteArray lineEnd = "\n";
    bool withTrailer = true;
    QMap<QString, qint64> trailerSays; ///< where it is to differ from the truth
    QByteArray activeObjectsRows = "<row><integer>1</integer><string>x</string></row>";

    /// One row. A value with a line end becomes a child element with CDATA, as with Jira.
    void add(const QString &entity, const Fields &fields);
    /// One row as it is to stand in the file.
    void addRaw(const QString &entity, const QByteArray &row);
    void remove(const QString &entity) { m_rows.remove(entity); }
    void addUser(const QString &name, const QString &email, bool active = true, qint64 directory = 1);
    void addProject(qint64 id, const QString &key, const QString &originalKey);

    QByteArray entities() const;
    QByteArray activeObjects() const;

    /// Both files into `folder`; returns the path of entities.xml.
    QString writeXml(const QString &folder) const;
    /// A ZIP of both files made by Info-ZIP, inside `inner` ("" or "folder") of the archive; returns its path.
    QString writeZip(const QString &folder, const QString &inner = {}) const;

private:
    QByteArray header() const;
    QByteArray trailer() const;

    QMap<QString, QList<QByteArray>> m_rows; ///< alphabetical, as Jira writes entities
    qint64 m_nextId = 20000;
};

/// Packs files of `folder` into `zip` with Info-ZIP; false where that fails.
bool zipFolder(const QString &zip, const QString &folder, const QStringList &names);
bool writeTestFile(const QString &path, const QByteArray &bytes);
QByteArray readTestFile(const QString &path);

} // namespace cloudward
