// SPDX-License-Identifier: Apache-2.0
// Of Masker: what is told by its form.
#include "core/masking/masker.h"
#include "core/masking/secretspans.h"

#include <QRegularExpression>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

using Expression = QRegularExpression;

/// Hosts that say nothing about a company: Atlassian's own pages, the app's, and the examples that the window shows.
bool isPublicHost(const QString &host)
{
    static const QStringList hosts{u"atlassian.com"_s, u"appfire.com"_s, u"softwareplant.com"_s, u"bigpicture.one"_s,
        u"your-site.atlassian.net"_s, u"site.atlassian.net"_s, u"jira.example.com"_s, u"jira.example.org"_s};
    for (const auto &known : hosts) {
        if (host.compare(known, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + known, Qt::CaseInsensitive))
            return true;
    }
    return host.compare("atlassian.net"_L1, Qt::CaseInsensitive) == 0;
}

bool isIpAddress(const QString &text)
{
    static const Expression address(u"^\\d{1,3}(\\.\\d{1,3}){3}$"_s);
    if (!address.match(text).hasMatch())
        return false;
    for (const auto &part : text.split(u'.')) {
        if (part.toInt() > 255)
            return false;
    }
    return true;
}

} // namespace

QString Masker::addressMask(const QString &address) const
{
    // Masked already.
    if (address.endsWith("@masked"_L1))
        return address;
    auto plain = address;
    plain.replace("%40"_L1, "@"_L1);
    if (const int number = addressOwner(plain); number > 0)
        return u"person%1@masked"_s.arg(number);
    return numbered(m_otherAddresses, plain, u"someone%1@masked"_s);
}

QString Masker::hostMask(const QString &host) const
{
    if (const int known = hostIndex(host); known >= 0)
        return m_hostMasks.at(known);
    // Masked already.
    if (host.endsWith(".masked"_L1))
        return host;
    return isPublicHost(host) ? host : numbered(m_otherHosts, host, u"host%1.masked"_s);
}

void Masker::findUrls(const QString &text, MaskSpans &spans) const
{
    if (!text.contains("://"_L1))
        return;
    // User and password go with the host, the port too: a company's ports are its own.
    static const Expression address(u"\\b[a-zA-Z][a-zA-Z0-9+.-]*://([^\\s/?#\"'<>\\\\]+)"_s);
    for (const auto &match : address.globalMatch(text)) {
        auto authority = match.captured(1);
        auto end = match.capturedEnd(1);
        while (!authority.isEmpty() && u".,;:)]}\u2026\u201d"_s.contains(authority.back())) {
            authority.chop(1);
            --end;
        }
        const auto at = authority.lastIndexOf(u'@');
        auto host = authority.sliced(at + 1);
        if (host.startsWith(u'['))
            host = host.left(host.indexOf(u']') + 1);
        else if (const auto colon = host.indexOf(u':'); colon >= 0)
            host.truncate(colon);
        const auto mask = hostMask(host);
        if (at >= 0 || mask != host)
            spans.add(match.capturedStart(1), end, mask);
    }
}

void Masker::findForms(const QString &text, MaskSpans &spans) const
{
    constexpr qsizetype shortest = 4;
    if (text.size() < shortest)
        return;
    // Whatever stands around an @ without a blank: addresses that no server would take are people's too.
    static const Expression email(
        u"[^\\s@<>\"',;:()\\[\\]{}|\\\\/=&?]+(?:@|%40)[^\\s<>\"',;:()\\[\\]{}|\\\\/=&?]*[\\w]"_s,
        Expression::UseUnicodePropertiesOption);
    static const Expression home(
        u"(?:/home|/Users|/export/home)/[^/\\s\"'<>]+|[A-Za-z]:\\\\Users\\\\[^\\\\\\s\"'<>]+"_s);
    static const Expression numbers(u"(?<![\\w.])(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?(?![\\w.]*\\d)"_s);
    static const Expression sixNumbers(
        u"(?<![\\w:])(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4})*)?::(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4})*)?)(?![\\w:])"_s);
    static const Expression host(
        u"(?<![\\w.@/"
        u"-])((?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\\.)+(com|net|org|edu|gov|int|io|dev|cloud|eu|de|fr|at|ch|uk|nl|be|"
        "es|it|pl|cz|se|dk|fi|jp|cn|br|us|ca|au|info|biz|local|localdomain|lan|internal|intern|corp|home|test|example|"
        "invalid))(?::\\d{1,5})?(?![\\w-]|\\.\\w)"_s,
        Expression::CaseInsensitiveOption);
    static const Expression hostAndPort(
        u"(?<![\\w.@/-])([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*):\\d{2,5}(?![\\w:])"_s, Expression::CaseInsensitiveOption);

    if (text.contains(u'@') || text.contains("%40"_L1)) {
        for (const auto &match : email.globalMatch(text))
            spans.add(match.capturedStart(), match.capturedEnd(), addressMask(match.captured()));
    }
    if (text.contains(u'/') || text.contains(u'\\')) {
        for (const auto &match : home.globalMatch(text))
            spans.add(match.capturedStart(), match.capturedEnd(), u"~"_s);
    }
    const auto dots = text.count(u'.');
    if (dots >= 3) {
        for (const auto &match : numbers.globalMatch(text)) {
            if (isIpAddress(match.captured(1)))
                spans.add(match.capturedStart(), match.capturedEnd(), hostMask(match.captured(1)));
        }
    }
    if (dots > 0) {
        for (const auto &match : host.globalMatch(text)) {
            if (const auto mask = hostMask(match.captured(1)); mask != match.captured(1))
                spans.add(match.capturedStart(), match.capturedEnd(), mask);
            else
                spans.add(match.capturedStart(1), match.capturedEnd(1), mask);
        }
    }
    if (text.contains(u':')) {
        for (const auto &match : sixNumbers.globalMatch(text))
            if (match.capturedLength() > 2)
                spans.add(match.capturedStart(), match.capturedEnd(), hostMask(match.captured()));
        for (const auto &match : hostAndPort.globalMatch(text)) {
            // "Step:10" is none; a host of one word is one where it is known, or everybody's.
            const auto name = match.captured(1);
            const bool isHost =
                name.contains(u'.') || hostIndex(name) >= 0 || name.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
            if (isHost && !isPublicHost(name))
                spans.add(match.capturedStart(), match.capturedEnd(), hostMask(name));
        }
    }
}

/// Account ids of the cloud, and ids of organisations: 24 hexadecimal digits, or a UUID with or without a number before.
void Masker::findAccounts(const QString &text, MaskSpans &spans) const
{
    constexpr qsizetype shortest = 24;
    // Each begins with so many hexadecimal digits in a row.
    constexpr qsizetype fewestInARow = 8;
    const auto isHexadecimal = [](char16_t c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (text.size() < shortest || !hasRun(text, fewestInARow, isHexadecimal))
        return;
    static const Expression account(
        u"(?<![\\w-])(?:(?:\\d{4,8}|qm|ug|JIRAUSER):)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\\w-])|(?<!\\w)[0-9a-f]{24}(?!\\w)"_s,
        Expression::CaseInsensitiveOption);
    for (const auto &match : account.globalMatch(text)) {
        const int number = accountOwner(match.captured());
        spans.add(match.capturedStart(), match.capturedEnd(),
            number > 0 ? u"account-of-person%1"_s.arg(number)
                       : numbered(m_otherAccounts, match.captured(), u"account%1"_s));
    }
}

} // namespace cloudward
