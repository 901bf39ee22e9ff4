// SPDX-License-Identifier: Apache-2.0
#include "core/people/person.h"

namespace cloudward {

UserDirectory::Kind directoryKind(QStringView type)
{
    using enum UserDirectory::Kind;
    if (type == u"INTERNAL")
        return Internal;
    if (type == u"CONNECTOR")
        return Connector;
    if (type == u"DELEGATING")
        return Delegating;
    if (type == u"CROWD")
        return Crowd;
    if (type == u"AZURE_AD")
        return AzureAd;
    return type == u"CUSTOM" ? Custom : Unknown;
}

} // namespace cloudward
