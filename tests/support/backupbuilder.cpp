// SPDX-License-Identifier: Apache-2.0
#include "tests/support/backupbuilder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

QByteArray escaped(const QString &value)
{
    return value.toHtmlEscaped().replace(u'\'', u"&apos;"_s).toUtf8();
}

QByteArray labelled(const QString &label, const QString &value, int indent = 5)
{
    return (QString(indent, u' ') + label.leftJustified(46) + u": "_s + value + u'\n').toUtf8();
}

} // namespace

BackupBuilder BackupBuilder::healthy()
{
    BackupBuilder backup;
    backup.add(u"Directory"_s, {{u"id"_s, u"1"_s}, {u"directoryName"_s, u"Jira Internal Directory"_s},
                                   {u"active"_s, u"1"_s}, {u"type"_s, u"INTERNAL"_s}, {u"position"_s, u"0"_s}});
    backup.addUser(u"anna"_s, u"anna@company.com"_s);
    backup.add(u"Group"_s, {{u"id"_s, u"1"_s}, {u"groupName"_s, u"staff"_s}, {u"directoryId"_s, u"1"_s}});
    backup.add(
        u"Membership"_s, {{u"id"_s, u"1"_s}, {u"membershipType"_s, u"GROUP_USER"_s}, {u"parentName"_s, u"staff"_s},
                             {u"childName"_s, u"anna"_s}, {u"directoryId"_s, u"1"_s}});
    backup.add(u"FileAttachment"_s, {{u"id"_s, u"10000"_s}, {u"issue"_s, u"10000"_s}, {u"mimetype"_s, u"text/plain"_s},
                                        {u"filename"_s, u"a <b> & \"c\".txt"_s}, {u"filesize"_s, u"1500"_s}});
    backup.add(
        u"Issue"_s, {{u"id"_s, u"10000"_s}, {u"key"_s, u"ABC-7"_s}, {u"number"_s, u"7"_s}, {u"project"_s, u"10000"_s},
                        {u"summary"_s, u"Umlaute äöü, 日本, 😀"_s}, {u"description"_s, u"two\nlines & <tags>"_s}});
    backup.addProject(10000, u"ABC"_s, u"ABC"_s);
    backup.add(u"PermissionScheme"_s, {{u"id"_s, u"0"_s}, {u"name"_s, u"Default Permission Scheme"_s}});
    backup.add(
        u"SchemePermissions"_s, {{u"id"_s, u"1"_s}, {u"scheme"_s, u"0"_s}, {u"permission"_s, u"10"_s},
                                    {u"type"_s, u"applicationRole"_s}, {u"permissionKey"_s, u"BROWSE_PROJECTS"_s}});
    backup.add(u"SchemePermissions"_s,
        {{u"id"_s, u"2"_s}, {u"scheme"_s, u"0"_s}, {u"permission"_s, u"11"_s}, {u"type"_s, u"group"_s},
            {u"parameter"_s, u"staff"_s}, {u"permissionKey"_s, u"CREATE_ISSUES"_s}});
    backup.add(u"NodeAssociation"_s,
        {{u"sourceNodeId"_s, u"10000"_s}, {u"sourceNodeEntity"_s, u"Project"_s}, {u"sinkNodeId"_s, u"0"_s},
            {u"sinkNodeEntity"_s, u"PermissionScheme"_s}, {u"associationType"_s, u"ProjectScheme"_s}});
    backup.add(u"GlobalPermissionEntry"_s,
        {{u"id"_s, u"1"_s}, {u"permission"_s, u"USER_PICKER"_s}, {u"group_id"_s, u"staff"_s}});
    backup.add(u"PortalPage"_s, {{u"id"_s, u"1"_s}, {u"pagename"_s, u"System Dashboard"_s}});
    backup.add(u"PortalPage"_s, {{u"id"_s, u"2"_s}, {u"username"_s, u"anna"_s}, {u"pagename"_s, u"Anna's"_s}});
    backup.add(u"SearchRequest"_s, {{u"id"_s, u"1"_s}, {u"name"_s, u"My bugs"_s}, {u"author"_s, u"anna"_s}});
    backup.add(u"SharePermissions"_s, {{u"id"_s, u"1"_s}, {u"entityId"_s, u"1"_s},
                                          {u"entityType"_s, u"SearchRequest"_s}, {u"type"_s, u"loggedin"_s}});
    return backup;
}

void BackupBuilder::add(const QString &entity, const Fields &fields)
{
    const QByteArray name = entity.toUtf8();
    QByteArray row = "    <" + name;
    QByteArray children;
    for (const Field &field : fields) {
        if (field.value.contains(u'\n') || field.value.contains(u'\r')) {
            children += "        <" + field.name.toUtf8() + "><![CDATA[" + field.value.toUtf8() + "]]></" +
                        field.name.toUtf8() + '>' + lineEnd;
        } else {
            row += ' ' + field.name.toUtf8() + "=\"" + escaped(field.value) + '"';
        }
    }
    row += children.isEmpty() ? QByteArray("/>") : '>' + lineEnd + children + "    </" + name + '>';
    addRaw(entity, row);
}

void BackupBuilder::addRaw(const QString &entity, const QByteArray &row)
{
    m_rows[entity].append(row);
}

void BackupBuilder::addUser(const QString &name, const QString &email, bool active, qint64 directory)
{
    const QString id = QString::number(m_nextId++);
    add(u"ApplicationUser"_s,
        {{u"id"_s, id}, {u"userKey"_s, u"JIRAUSER"_s + id}, {u"lowerUserName"_s, name.toLower()}});
    add(u"User"_s,
        {{u"id"_s, id}, {u"directoryId"_s, QString::number(directory)}, {u"userName"_s, name},
            {u"lowerUserName"_s, name.toLower()}, {u"active"_s, active ? u"1"_s : u"0"_s}, {u"displayName"_s, name},
            {u"emailAddress"_s, email}, {u"credential"_s, u"{PKCS5S2}secret-hash"_s}});
}

void BackupBuilder::addProject(qint64 id, const QString &key, const QString &originalKey)
{
    add(u"Project"_s, {{u"id"_s, QString::number(id)}, {u"name"_s, u"Project "_s + key}, {u"key"_s, key},
                          {u"originalkey"_s, originalKey}});
}

QByteArray BackupBuilder::header() const
{
    const QString said = headerVersion.isEmpty() ? version : headerVersion;
    QByteArray text = "<!-- \n\n\n___ Exported on _____________________________\n\n" +
                      labelled(u"on"_s, u"Friday, 10 January 2025"_s) +
                      "\n___ Environment ____________________________\n\n" +
                      labelled(u"JIRA Build"_s, u"%1#%2-sha1:0123abcd"_s.arg(said).arg(build)) +
                      labelled(u"JVM Input Arguments"_s, u"-Xms384m -Ddb.password=hunter2"_s) +
                      "\n___ Core Application Properties ____________\n\n" + labelled(u"Version"_s, said) +
                      labelled(u"Base URL"_s, headerBaseUrl) + "\n___ Application Properties ________________\n\n";
    if (!timeZone.isEmpty())
        text += labelled(u"jvm.system.timezone"_s, timeZone);
    text += "\n___ User Plugins ____________________________\n\n" +
            labelled(u"Number"_s, QString::number(apps.size())) + '\n';
    for (const App &app : apps) {
        text += labelled(app.name, app.key) + labelled(u"Version"_s, app.version, 10) +
                labelled(u"Status"_s, app.status, 10) + labelled(u"Vendor"_s, u"Somebody : Co"_s, 10) + '\n';
    }
    text += "\n___ System Plugins __________________________\n\n" + labelled(u"System"_s, u"com.system.plugin"_s) +
            "\n -->\n";
    return text;
}

QByteArray BackupBuilder::trailer() const
{
    QByteArray text = "<!-- \n\n\n___ Entities ________________________________\n\n";
    qint64 total = 0;
    QByteArray lines;
    QMap<QString, qint64> counts;
    for (auto rows = m_rows.begin(); rows != m_rows.end(); ++rows)
        counts.insert(rows.key(), rows->size());
    counts.insert(trailerSays);
    if (!version.isEmpty()) {
        counts.insert(u"OSPropertyEntry"_s, trailerSays.value(u"OSPropertyEntry"_s, 3));
        counts.insert(u"OSPropertyString"_s, trailerSays.value(u"OSPropertyString"_s, 3));
    }
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        total += *count;
        lines += labelled(count.key(), QString::number(*count));
    }
    return text + labelled(u"Total"_s, QString::number(total)) + '\n' + lines + "\n -->\n";
}

QByteArray BackupBuilder::entities() const
{
    BackupBuilder whole = *this;
    if (!version.isEmpty()) {
        int id = 1;
        for (const Field &property :
            {Field{u"jira.version"_s, version}, Field{u"jira.version.patched"_s, QString::number(build)},
                Field{u"jira.baseurl"_s, u"https://jira.company.com"_s}}) {
            whole.add(u"OSPropertyEntry"_s,
                {{u"id"_s, QString::number(id)}, {u"entityName"_s, u"jira.properties"_s}, {u"entityId"_s, u"1"_s},
                    {u"propertyKey"_s, property.name}, {u"type"_s, u"5"_s}});
            whole.add(u"OSPropertyString"_s, {{u"id"_s, QString::number(id)}, {u"value"_s, property.value}});
            ++id;
        }
    }
    QByteArray text = declaration + lineEnd + header() + "<entity-engine-xml date=\"1745763540623\">" + lineEnd;
    for (const QList<QByteArray> &rows : std::as_const(whole.m_rows)) {
        for (const QByteArray &row : rows)
            text += row + lineEnd;
    }
    return text + (withTrailer ? trailer() : QByteArray()) + "</entity-engine-xml>" + lineEnd;
}

QByteArray BackupBuilder::activeObjects() const
{
    return "<?xml version='1.0' encoding='UTF-8'?>\n"
           "<backup xmlns=\"http://www.atlassian.com/ao\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n"
           "  <database><meta key=\"database.name\" value=\"H2\"/></database>\n"
           "  <data tableName=\"AO_60DB71_RAPIDVIEW\"><column name=\"ID\"/><column name=\"NAME\"/>\n    " +
           activeObjectsRows + "\n  </data>\n</backup>";
}

QString BackupBuilder::writeXml(const QString &folder) const
{
    QDir().mkpath(folder);
    const QString path = folder + u"/entities.xml"_s;
    return writeTestFile(path, entities()) && writeTestFile(folder + u"/activeobjects.xml"_s, activeObjects())
               ? path
               : QString();
}

QString BackupBuilder::writeZip(const QString &folder, const QString &inner) const
{
    const QString content = inner.isEmpty() ? folder + u"/content"_s : folder + u"/content/"_s + inner;
    const QString zip = folder + u"/backup.zip"_s;
    if (writeXml(content).isEmpty())
        return {};
    const QStringList names =
        inner.isEmpty() ? QStringList{u"entities.xml"_s, u"activeobjects.xml"_s} : QStringList{inner};
    return zipFolder(zip, folder + u"/content"_s, names) ? zip : QString();
}

bool zipFolder(const QString &zip, const QString &folder, const QStringList &names)
{
    QFile::remove(zip);
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"zip"_s, QStringList{u"-q"_s, u"-r"_s, QFileInfo(zip).absoluteFilePath()} + names);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

bool writeTestFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readTestFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cloudward
