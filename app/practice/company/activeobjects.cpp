// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/backuprows.h"
#include "app/practice/company/dice.h"

#include <array>
#include <span>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    std::string_view name;
    int sqlType; ///< java.sql.Types: 4 integer, -5 bigint, 12 varchar, 16 boolean, 93 timestamp, 2005 clob
    bool key = false;
};

struct Table
{
    std::string_view name;
    std::span<const Column> columns;
    std::string_view foreignKey; ///< the element, if there is one
};

constexpr std::array<Column, 4> rules{{{"ALLOWINBOUND", 16}, {"EXPRESSION", 2005}, {"ID", 4, true}, {"TYPE", 12}}};
constexpr std::array<Column, 4> admins{{{"ID", -5, true}, {"KEY", 12}, {"RAPID_VIEW_ID", -5}, {"TYPE", 12}}};
constexpr std::array<Column, 7> ranks{{{"FIELD_ID", -5}, {"ID", -5, true}, {"ISSUE_ID", -5}, {"LOCK_HASH", 12},
    {"LOCK_TIME", -5}, {"RANK", 12}, {"TYPE", 4}}};
constexpr std::array<Column, 6> boards{{{"ID", -5, true}, {"NAME", 12}, {"OWNER_USER_NAME", 12},
    {"SAVED_FILTER_ID", -5}, {"SHOW_DAYS_IN_COLUMN", 16}, {"SPRINTS_ENABLED", 16}}};
constexpr std::array<Column, 6> sprints{
    {{"CLOSED", 16}, {"GOAL", 2005}, {"ID", -5, true}, {"NAME", 12}, {"RAPID_VIEW_ID", -5}, {"STARTED", 16}}};
constexpr std::array<Column, 4> boxes{{{"CREATED", 93}, {"ID", -5, true}, {"NAME", 12}, {"SETTINGS", 2005}}};

// An app's prefix is the end of the MD5 of its key.
constexpr std::array<Table, 6> tables{{{"AO_21D670_WHITELIST_RULES", rules, {}},
    {"AO_60DB71_BOARDADMINS", admins,
        "    <foreignKey fromTable=\"AO_60DB71_BOARDADMINS\" fromColumn=\"RAPID_VIEW_ID\" "
        "toTable=\"AO_60DB71_RAPIDVIEW\" toColumn=\"ID\"/>\n"},
    {"AO_60DB71_LEXORANK", ranks, {}}, {"AO_60DB71_RAPIDVIEW", boards, {}}, {"AO_60DB71_SPRINT", sprints, {}},
    {"AO_9F2A74_BOX", boxes, {}}}};

std::string_view precisionOf(int sqlType)
{
    switch (sqlType) {
    case 4: return "10";
    case -5: return "19";
    case 12: return "255";
    case 16: return "1";
    case 93: return "29";
    default: return "2147483647";
    }
}

/// Cells of one row after the other, in the order of the columns.
class Cells
{
public:
    explicit Cells(XmlRows &rows)
        : m_rows(rows)
    {}
    Cells &begin()
    {
        m_rows.raw("    <row>\n");
        return *this;
    }
    Cells &integer(qint64 value)
    {
        m_rows.raw("      <integer>");
        m_rows.raw(std::to_string(value));
        m_rows.raw("</integer>\n");
        return *this;
    }
    Cells &boolean(bool value)
    {
        m_rows.raw(value ? "      <boolean>true</boolean>\n" : "      <boolean>false</boolean>\n");
        return *this;
    }
    Cells &timestamp(std::string_view value)
    {
        m_rows.raw("      <timestamp>");
        m_rows.raw(value);
        m_rows.raw("</timestamp>\n");
        return *this;
    }
    Cells &string(std::string_view value)
    {
        m_rows.raw("      <string>");
        m_rows.text(value);
        m_rows.raw("</string>\n");
        return *this;
    }
    Cells &null(std::string_view type)
    {
        m_rows.raw("      <");
        m_rows.raw(type);
        m_rows.raw(" xsi:nil=\"true\"/>\n");
        return *this;
    }
    void end() { m_rows.raw("    </row>\n"); }

private:
    XmlRows &m_rows;
};

void writeTable(XmlRows &rows, const Table &table)
{
    rows.raw("  <table name=\"" + std::string(table.name) + "\">\n");
    for (const Column &column : table.columns) {
        const std::string key = column.key ? "true" : "false";
        rows.raw("    <column name=\"" + std::string(column.name) + "\" primaryKey=\"" + key + "\" autoIncrement=\"" +
                 key + "\" sqlType=\"" + std::to_string(column.sqlType) + "\" precision=\"" +
                 std::string(precisionOf(column.sqlType)) + "\"/>\n");
    }
    rows.raw(table.foreignKey);
    rows.raw("  </table>\n");
}

void writeData(XmlRows &rows, const Table &table, const Company &company)
{
    rows.raw("  <data tableName=\"" + std::string(table.name) + "\">\n");
    for (const Column &column : table.columns)
        rows.raw("    <column name=\"" + std::string(column.name) + "\"/>\n");

    Cells cells(rows);
    if (table.name.ends_with("RULES")) {
        cells.begin()
            .boolean(false)
            .string("http://www.atlassian.com/*")
            .integer(1)
            .string("WILDCARD_EXPRESSION")
            .end();
    } else if (table.name.ends_with("BOARDADMINS")) {
        for (qsizetype i = 0; i < company.projects().size(); ++i)
            cells.begin().integer(i + 1).string("jira-administrators").integer(i + 1).string("GROUP").end();
    } else if (table.name.ends_with("LEXORANK")) {
        std::string rank;
        for (qint64 i = 0; i < company.issues() && rows.ok(); ++i) {
            rank = "0|i";
            for (int shift = 30; shift >= 0; shift -= 5)
                rank.push_back("0123456789abcdefghijklmnopqrstuvwxyz"[(i >> shift) & 31]);
            rank.push_back(':');
            cells.begin()
                .integer(10'000)
                .integer(i + 1)
                .integer(10'000 + i)
                .null("string")
                .null("integer")
                .string(rank);
            cells.integer(1).end();
        }
    } else if (table.name.ends_with("RAPIDVIEW")) {
        for (qsizetype i = 0; i < company.projects().size(); ++i) {
            const CompanyProject &project = company.projects().at(i);
            cells.begin().integer(i + 1).string((project.key + u" board"_s).toStdString());
            cells.string(company.user(project.lead).userKey.toStdString()).integer(10'004).boolean(true);
            cells.boolean(i % 2 == 0).end();
        }
    } else if (table.name.ends_with("SPRINT")) {
        for (qint64 i = 0; i < 3 * company.parameters().projects; ++i) {
            cells.begin().boolean(i % 3 != 2);
            if (i % 2 == 0)
                cells.string("Ship it & sleep <well>");
            else
                cells.null("string");
            cells.integer(i + 1).string("Sprint " + std::to_string(i % 3 + 1)).integer(i / 3 + 1).boolean(true).end();
        }
    } else {
        const bool troubles = company.parameters().troubles;
        cells.begin().timestamp("2021-03-01 09:00:00.0").integer(1).string("Root").string("{\"type\":\"home\"}").end();
        cells.begin().timestamp("2021-03-02 10:30:00.0").integer(2);
        cells.string(troubles ? "Assembly\x1fline" : "Assembly line").string("{\"type\":\"program\"}").end();
    }
    rows.raw("  </data>\n");
}

} // namespace

Result<void> writeActiveObjects(const Company &company, XmlRows &rows)
{
    rows.raw("<?xml version='1.0' encoding='UTF-8'?>\n<backup xmlns=\"http://www.atlassian.com/ao\" "
             "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n  <database>\n"
             "    <meta key=\"database.name\" value=\"PostgreSQL\"/>\n"
             "    <meta key=\"database.version\" value=\"12.11\"/>\n"
             "    <meta key=\"database.minorVersion\" value=\"11\"/>\n"
             "    <meta key=\"database.majorVersion\" value=\"12\"/>\n"
             "    <meta key=\"driver.name\" value=\"PostgreSQL JDBC Driver\"/>\n"
             "    <meta key=\"driver.version\" value=\"42.2.25\"/>\n  </database>\n");
    for (const Table &table : tables)
        writeTable(rows, table);
    for (const Table &table : tables)
        writeData(rows, table, company);
    rows.raw("</backup>");
    return rows.flush();
}

} // namespace cloudward
