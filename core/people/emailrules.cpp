// SPDX-License-Identifier: Apache-2.0
#include "core/people/emailrules.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr qsizetype longestAddress = 254; // RFC 5321, 4.5.3.1.3, without the angle brackets
constexpr qsizetype longestLocalPart = 64;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isLetterOrDigit(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9');
}

bool consistsOf(QStringView text, QStringView othersThanLettersAndDigits)
{
    return !text.isEmpty() && std::ranges::all_of(text, [&](QChar c) {
        return isLetterOrDigit(c) || othersThanLettersAndDigits.contains(c);
    });
}

/// ^[A-Za-z0-9._%-]+@[A-Za-z0-9.-]+[.][A-Za-z]+$
bool matchesPostgresPattern(QStringView local, QStringView domain)
{
    const qsizetype lastDot = domain.lastIndexOf(u'.');
    return lastDot > 0 && consistsOf(local, u"._%-") && consistsOf(domain.first(lastDot), u".-") &&
           lastDot + 1 < domain.size() && std::ranges::all_of(domain.sliced(lastDot + 1), isLetter);
}

/// ^[A-Za-z0-9.!#$%&'*+\-/=?^_|~()]+@([A-Za-z0-9_-]+\.?)+$, whose domain is labels with one dot between and
/// perhaps one at the end. Written out because the pattern itself takes exponential time on some refused
/// addresses.
bool matchesMysqlPattern(QStringView local, QStringView domain)
{
    return consistsOf(local, u".!#$%&'*+-/=?^_|~()") && consistsOf(domain, u"_-.") && !domain.startsWith(u'.') &&
           !domain.contains(u"..");
}

bool endsInTld(QStringView domain)
{
    const QStringView label = domain.sliced(domain.lastIndexOf(u'.') + 1);
    if (label.size() == domain.size() || label.isEmpty())
        return false;
    return std::ranges::all_of(label, isLetter) ||
           (label.startsWith(u"xn--", Qt::CaseInsensitive) && label.size() > 4 && consistsOf(label, u"-"));
}

bool isReservedDomain(QStringView domain)
{
    static constexpr std::array reserved{QStringView(u"example.com"), QStringView(u"example.net"),
        QStringView(u"example.org"), QStringView(u"example"), QStringView(u"invalid"), QStringView(u"test"),
        QStringView(u"local"), QStringView(u"localhost")};
    return std::ranges::any_of(reserved, [&](QStringView name) {
        return domain.endsWith(name, Qt::CaseInsensitive) &&
               (domain.size() == name.size() || domain[domain.size() - name.size() - 1] == u'.');
    });
}

} // namespace

EmailProblem checkEmail(QStringView email)
{
    const QStringView address = email.trimmed();
    if (address.isEmpty())
        return EmailProblem::Missing;
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || address.size() > longestAddress || at > longestLocalPart)
        return EmailProblem::Invalid;
    const QStringView local = address.first(at);
    const QStringView domain = address.sliced(at + 1);
    const bool postgres = matchesPostgresPattern(local, domain);
    const bool mysql = matchesMysqlPattern(local, domain);
    if (!postgres && !mysql)
        return EmailProblem::Invalid;
    if (isReservedDomain(domain))
        return EmailProblem::ReservedDomain;
    if (!endsInTld(domain))
        return EmailProblem::NoTld;
    return postgres && mysql ? EmailProblem::None : EmailProblem::Doubtful;
}

QString localPartFor(QStringView name)
{
    static const QHash<QChar, QString> spelled{{u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ø', u"o"_s},
        {u'ł', u"l"_s}, {u'đ', u"d"_s}, {u'þ', u"th"_s}, {u'ı', u"i"_s}};
    QString local;
    const QString plain = name.toString().toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
        if (isPlain)
            local += c;
        else if (spelled.contains(c))
            local += spelled[c];
        else if ((c.isSpace() || c == u'.' || c == u',' || c == u'/' || c == u'\\') && !local.endsWith(u'.'))
            local += u'.';
    }
    // Room for a number.
    local.truncate(longestLocalPart - 8);
    while (local.startsWith(u'.'))
        local.remove(0, 1);
    while (local.endsWith(u'.'))
        local.chop(1);
    return local;
}

bool countsAsAddress(EmailProblem problem)
{
    return problem != EmailProblem::Missing && problem != EmailProblem::Invalid;
}

bool isMaskedEmail(QStringView email)
{
    const qsizetype at = email.indexOf(u" at ");
    return at > 0 && email.indexOf(u" dot ", at) > at + 4 && !email.contains(u'@');
}

QString emailKey(QStringView email)
{
    return email.trimmed().toString().toCaseFolded();
}

} // namespace cloudward
