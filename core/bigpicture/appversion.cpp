// SPDX-License-Identifier: Apache-2.0
#include "core/bigpicture/appversion.h"

#include <algorithm>
#include <limits>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// The numbers that a version begins with, without zeros at the end; none where it begins with something else.
QList<qint64> numbersOf(QStringView version)
{
    QList<qint64> numbers;
    qsizetype at = 0;
    version = version.trimmed();
    const auto isDigit = [&](qsizetype i) { return i < version.size() && version[i] >= u'0' && version[i] <= u'9'; };
    while (isDigit(at)) {
        const auto begin = at;
        while (isDigit(at))
            ++at;
        bool fits = false;
        const auto number = version.sliced(begin, at - begin).toLongLong(&fits);
        numbers << (fits ? number : std::numeric_limits<qint64>::max());
        if (at + 1 >= version.size() || version[at] != u'.')
            break;
        ++at;
    }
    while (!numbers.isEmpty() && numbers.constLast() == 0)
        numbers.removeLast();
    return numbers;
}

bool beginsWithNumber(QStringView version)
{
    version = version.trimmed();
    return !version.isEmpty() && version[0] >= u'0' && version[0] <= u'9';
}

} // namespace

QString BigPictureApp::name() const
{
    return bigPicture || !bigGantt ? u"BigPicture"_s : u"BigGantt"_s;
}

BigPictureApp findBigPicture(const QList<ListedApp> &apps)
{
    BigPictureApp found;
    for (const auto &app : apps) {
        const auto key = app.key.trimmed();
        const bool isPicture = key.compare("eu.softwareplant.bigpicture"_L1, Qt::CaseInsensitive) == 0;
        const bool isGantt = key.compare("eu.softwareplant.biggantt"_L1, Qt::CaseInsensitive) == 0;
        if (!isPicture && !isGantt)
            continue;
        if (isPicture || !found.bigPicture) {
            found.version = app.version.trimmed();
            found.enabled = app.enabled;
        }
        found.bigPicture |= isPicture;
        found.bigGantt |= isGantt;
    }
    return found;
}

QString leastAppVersion()
{
    return u"8.2.2"_s;
}

int compareAppVersions(const QString &a, const QString &b)
{
    const auto left = numbersOf(a);
    const auto right = numbersOf(b);
    const auto order = std::lexicographical_compare_three_way(left.begin(), left.end(), right.begin(), right.end());
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

AppVersion judgeAppVersion(const QString &version)
{
    if (!beginsWithNumber(version))
        return AppVersion::Unknown;
    return compareAppVersions(version, leastAppVersion()) < 0 ? AppVersion::TooOld : AppVersion::Fine;
}

} // namespace cloudward
