// SPDX-License-Identifier: Apache-2.0
#include "core/masking/secretspans.h"

#include <QRegularExpression>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

using Expression = QRegularExpression;

/// A long row of letters and digits is a secret where both cases and digits are in it: no word is like that.
bool isMixed(QStringView text)
{
    const auto count = [text](auto is) { return std::ranges::count_if(text, is); };
    return count([](QChar c) { return c.isDigit(); }) >= 2 && count([](QChar c) { return c.isUpper(); }) >= 1 &&
           count([](QChar c) { return c.isLower(); }) >= 1;
}

bool isHexadecimal(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isLetterOrDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

void addAll(const QString &text, const Expression &expression, int group, MaskSpans &spans)
{
    for (const auto &match : expression.globalMatch(text))
        spans.add(match.capturedStart(group), match.capturedEnd(group), secretMask());
}

void keep(const QString &text, const Expression &expression, MaskSpans &spans)
{
    for (const auto &match : expression.globalMatch(text))
        spans.add(match.capturedStart(), match.capturedEnd(), match.captured());
}

} // namespace

QString secretMask()
{
    return u"[***]"_s;
}

void addSecretSpans(const QString &text, MaskSpans &spans)
{
    constexpr qsizetype shortest = 6;
    if (text.size() < shortest)
        return;
    static const Expression privateKey(u"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)"_s,
        Expression::DotMatchesEverythingOption);
    static const Expression atlassian(u"\\bAT(?:ATT|CTT|STT|BB|OA)[A-Za-z0-9_=+/-]{8,}"_s);
    static const Expression webToken(u"\\beyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*)?"_s);
    static const Expression header(u"\\b(?:authorization|x-atlassian-token|set-cookie|cookie)\\s*:\\s*([^\\r\\n]+)"_s,
        Expression::CaseInsensitiveOption);
    static const Expression bearer(
        u"\\b(?:bearer|basic)\\s+((?=\\S*[0-9=+/_])[A-Za-z0-9+/=._~-]{8,})"_s, Expression::CaseInsensitiveOption);
    static const Expression named(
        u"\\b(?:[a-z_.-]*(?:password|passwd|pwd|passphrase|secret|api[_-]?key|token)|jsessionid)\"?\\s*"
        "(?:=\\s*[\"']?|:\\s*[\"'])([^\\s\"'&;,<>]+)"_s,
        Expression::CaseInsensitiveOption);
    static const Expression inAddress(u"://([^\\s/@?#]+)@"_s);
    static const Expression fingerprint(u"\\bSHA256:[A-Za-z0-9+/=]+"_s);
    static const Expression checksum(u"\\b[0-9a-fA-F]{64}\\b"_s);
    static const Expression hexadecimal(u"\\b[0-9a-fA-F]{32,}\\b"_s);
    static const Expression padded(u"[A-Za-z0-9+/_-]{22,}={1,2}(?![A-Za-z0-9])"_s);
    static const Expression row(u"[A-Za-z0-9]{20,}"_s);

    // An expression costs more than a look for what it cannot do without.
    constexpr qsizetype fewestHexadecimal = 32;
    constexpr qsizetype fewestOfRow = 20;
    const bool hasEqual = text.contains(u'=');
    const bool hasColon = text.contains(u':');
    if (text.contains("PRIVATE KEY"_L1))
        addAll(text, privateKey, 0, spans);
    if (text.contains("AT"_L1))
        addAll(text, atlassian, 0, spans);
    if (text.contains("eyJ"_L1))
        addAll(text, webToken, 0, spans);
    if (hasColon)
        addAll(text, header, 1, spans);
    if (text.contains("bearer"_L1, Qt::CaseInsensitive) || text.contains("basic"_L1, Qt::CaseInsensitive))
        addAll(text, bearer, 1, spans);
    if (hasEqual || hasColon)
        addAll(text, named, 1, spans);
    if (text.contains(u'@'))
        addAll(text, inAddress, 1, spans);
    if (text.contains("SHA256:"_L1))
        keep(text, fingerprint, spans);
    if (hasRun(text, fewestHexadecimal, isHexadecimal)) {
        keep(text, checksum, spans);
        addAll(text, hexadecimal, 0, spans);
    }
    if (hasEqual)
        addAll(text, padded, 0, spans);
    if (!hasRun(text, fewestOfRow, isLetterOrDigit))
        return;
    for (const auto &match : row.globalMatch(text)) {
        if (isMixed(match.capturedView()))
            spans.add(match.capturedStart(), match.capturedEnd(), secretMask());
    }
}

QString withoutSecrets(const QString &text)
{
    MaskSpans spans;
    addSecretSpans(text, spans);
    return spans.all().isEmpty() ? text : spans.appliedTo(text);
}

} // namespace cloudward
