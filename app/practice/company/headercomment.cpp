// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/backuprows.h"

namespace cloudward {

namespace {

class Sheet
{
public:
    /// A section's heading, underlined to the width that Jira uses.
    void section(std::string_view title)
    {
        m_text.append("\n___ ").append(title).append(" ");
        m_text.append(std::max<size_t>(40, title.size() + 10) - title.size(), '_');
        m_text.append("\n\n");
    }
    void line(std::string_view label, std::string_view value, size_t indent = 5)
    {
        const size_t start = m_text.size();
        m_text.append(indent, ' ').append(label);
        m_text.resize(std::max(m_text.size(), start + indent + 46), ' ');
        m_text.append(": ").append(value).append("\n");
    }
    void line(std::string_view label, qint64 value) { line(label, std::to_string(value)); }
    void blank() { m_text.append("\n"); }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

/// XML has no "--" in comments; Jira replaces it and says so.
std::string asComment(std::string text)
{
    bool replaced = false;
    for (size_t at = text.find("--"); at != std::string::npos; at = text.find("--", at)) {
        text[at + 1] = ':';
        replaced = true;
    }
    if (replaced) {
        text.insert(0,
            "\nThe comment data contained one of more occurences of a '-' character followed immediately by another "
            "'-' "
            "character.\nThis is not allowed according to http://www.w3.org/TR/REC-xml/#dt-comment.\nThese have been "
            "replaced by '-:' characters to make the XML valid\n\n");
    }
    return "<!-- \n" + text + "\n\n -->\n\n";
}

} // namespace

std::string headerComment(const Company &company)
{
    const std::string home(jiraHomePath);
    const std::string version(jiraVersion);
    const std::string build = std::to_string(jiraBuild);
    const bool troubles = company.parameters().troubles;
    qint64 comments = 0;
    for (qint64 i = 0; i < company.issues(); ++i)
        comments += historyOf(company.issue(i)).comments;

    Sheet sheet;
    sheet.blank();
    sheet.section("Exported on");
    sheet.line("on", "Friday, November 20, 2026 8:00:00 AM CET");
    sheet.line("by", "Unknown???");
    sheet.section("Environment");
    sheet.line("JIRA Build", version + "#" + build + "-sha1:00000000000000000000000000000000c10d4a2d");
    sheet.line("Build Date", "Mon Jun 20 00:00:00 CEST 2022");
    sheet.line("JIRA Installation Type", "Standalone");
    sheet.line("Java Version", "11.0.15 - Eclipse Adoptium");
    sheet.line("Maximum Allowable Memory", "4096MB");
    sheet.line("JVM Input Arguments", "--add-opens=java.base/java.lang=ALL-UNNAMED -Xms2048m -Xmx4096m -Djira.home=" +
                                          home + " -Datlassian.mail.senddisabled=false");
    sheet.section("Database Configuration");
    sheet.line("Entity model field type name", "postgres72");
    sheet.line("Entity model schema name", "public");
    sheet.line("Database Version", "PostgreSQL - 12.11");
    sheet.line("Database Driver", "PostgreSQL JDBC Driver - 42.2.25");
    sheet.line("Database URL", "jdbc:postgresql://db.quillmere-robotics.com:5432/jira");
    sheet.section("Core Application Properties");
    sheet.line("Version", version);
    sheet.line("Build #", build);
    sheet.line("Build Date", "Mon Jun 20 00:00:00 CEST 2022");
    sheet.line("Installation Type", "Standalone");
    sheet.line("Server ID", serverId);
    sheet.line("Base URL", sampleFacts().serverBaseUrl.toStdString());
    sheet.line("Default Language", "English (United States)");
    sheet.line("External User Management", "OFF");
    sheet.section("Application Properties");
    sheet.line("jira.baseurl", sampleFacts().serverBaseUrl.toStdString());
    sheet.line("jira.exportimport.cleanxml", "true");
    sheet.line("jira.maximum.authentication.attempts.allowed", "3");
    sheet.line("jira.mode", "private");
    sheet.line("jira.option.allowattachments", "true");
    sheet.line("jira.option.user.externalmanagement", "false");
    sheet.line("jira.path.attachments", home + "/data/attachments");
    sheet.line("jira.path.attachments.use.default.directory", "true");
    sheet.line("jira.path.backup", home + "/export");
    sheet.line("jira.projectkey.maxlength", troubles ? "20" : "10");
    sheet.line("jira.projectkey.pattern", "([A-Z][A-Z0-9]+)");
    sheet.line("jira.title", "Quillmere Robotics");
    sheet.line("jvm.system.timezone", serverTimeZone);
    sheet.section("License Details");
    sheet.line("Entitled To Support", "true");
    sheet.line("Evaluation", "false");
    sheet.line("SEN", "SEN-0000000");
    sheet.line("Organisation", "Quillmere Robotics");
    sheet.line("Maximum Number Of Users for jira-software", "500");
    sheet.section("Database Statistics");
    sheet.line("Issues", company.issues());
    sheet.line("Projects", company.parameters().projects);
    sheet.line("Custom Fields", 0);
    sheet.line("Workflows", 1);
    sheet.line("Users", company.users());
    sheet.line("Groups", company.parameters().groups);
    sheet.line("Attachments", company.attachments());
    sheet.line("Comments", comments);
    sheet.section("Upgrade History");
    sheet.line(version + "#" + build, "");
    sheet.line("Time Performed", "2022-06-20 06:00:00.0", 10);
    sheet.line("Original Version", "7.13.4#713004", 10);
    sheet.section("File Paths");
    sheet.line("JIRA Home", home);
    sheet.line("JIRA Local Home", home);
    sheet.line("Location of atlassian-jira.log", home + "/log/atlassian-jira.log");
    sheet.line("Attachment Path", home + "/data/attachments");

    const auto plugin = [&](std::string_view name, std::string_view key, std::string_view itsVersion,
                            std::string_view status, std::string_view vendor) {
        sheet.line(name, key);
        sheet.line("Version", itsVersion, 10);
        sheet.line("Status", status, 10);
        sheet.line("Vendor", vendor, 10);
        sheet.line("Description", "", 10);
        sheet.blank();
    };
    sheet.blank();
    sheet.section("User Plugins");
    const std::string bigPicture = troubles ? company.parameters().bigPictureVersion.toStdString() : std::string();
    sheet.line("Number", bigPicture.empty() ? 3 : 4);
    sheet.blank();
    plugin("Apache Commons FileUpload Bundle", "org.apache.commons.fileupload-1.3.3", "1.3.3", "enabled",
        "The Apache Software Foundation");
    if (!bigPicture.empty())
        plugin("BigPicture", "eu.softwareplant.bigpicture", bigPicture, "enabled", "SoftwarePlant");
    plugin("Old Importer", "com.quillmere.importer", "0.9", "disabled", "Quillmere Robotics");
    plugin("Time Stamps for Jira", "com.quillmere.timestamps", "1.4.0", "enabled", "Quillmere Robotics");
    sheet.section("System Plugins");
    sheet.line("Number", 2);
    sheet.blank();
    plugin("ActiveObjects Plugin - OSGi Bundle", "com.atlassian.activeobjects.activeobjects-plugin", "3.2.12",
        "enabled", "Atlassian");
    plugin(
        "Jira Software Application", "com.atlassian.jira.jira-software-application", version, "enabled", "Atlassian");
    sheet.section("Listeners");
    sheet.line("Instance Count", 1);
    sheet.blank();
    sheet.line("Mail Listener", "com.atlassian.jira.event.listeners.mail.MailListener");
    sheet.section("Services");
    sheet.line("Instance Count", 1);
    sheet.blank();
    sheet.line("Backup Service", "com.atlassian.jira.service.services.export.ExportService");
    sheet.line("Service Schedule", "0 0 8 * * ?", 10);
    sheet.section("Trusted Applications");
    sheet.line("Instance Count", 0);
    return asComment(sheet.take());
}

} // namespace cloudward
