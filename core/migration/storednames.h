// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <array>

namespace cloudward {

/// The names under which choices out of few are stored. They are part of the file's format: never changed, only added.
template<class E>
struct StoredName
{
    E value;
    QLatin1StringView name;
};

inline constexpr std::array<StoredName<StepState>, 5> stepStateNames{{
    {StepState::ToDo, QLatin1StringView("to-do")},
    {StepState::Doing, QLatin1StringView("doing")},
    {StepState::NeedsAttention, QLatin1StringView("needs-attention")},
    {StepState::Done, QLatin1StringView("done")},
    {StepState::Skipped, QLatin1StringView("skipped")},
}};

inline constexpr std::array<StoredName<ChunkState::Import>, 6> chunkImportNames{{
    {ChunkState::Import::NotYet, QLatin1StringView("not-yet")},
    {ChunkState::Import::Uploading, QLatin1StringView("uploading")},
    {ChunkState::Import::Processing, QLatin1StringView("processing")},
    {ChunkState::Import::Importing, QLatin1StringView("importing")},
    {ChunkState::Import::Imported, QLatin1StringView("imported")},
    {ChunkState::Import::Failed, QLatin1StringView("failed")},
}};

inline constexpr std::array<StoredName<Outcome>, 4> outcomeNames{{
    {Outcome::Unknown, QLatin1StringView("unknown")},
    {Outcome::Fine, QLatin1StringView("fine")},
    {Outcome::Attention, QLatin1StringView("attention")},
    {Outcome::Blocked, QLatin1StringView("blocked")},
}};

inline constexpr std::array<StoredName<ArrivalRow::Verdict>, 3> verdictNames{{
    {ArrivalRow::Verdict::Equal, QLatin1StringView("equal")},
    {ArrivalRow::Verdict::Differs, QLatin1StringView("differs")},
    {ArrivalRow::Verdict::CannotBeKnown, QLatin1StringView("cannot-be-known")},
}};

inline constexpr std::array<StoredName<GroupFate>, 4> groupFateNames{{
    {GroupFate::New, QLatin1StringView("new")},
    {GroupFate::Merges, QLatin1StringView("merges")},
    {GroupFate::Renamed, QLatin1StringView("renamed")},
    {GroupFate::Reserved, QLatin1StringView("reserved")},
}};

inline constexpr std::array<StoredName<CloudGap>, 7> cloudGapNames{{
    {CloudGap::Permissions, QLatin1StringView("permissions")},
    {CloudGap::SiteAdministrator, QLatin1StringView("site-administrator")},
    {CloudGap::Projects, QLatin1StringView("projects")},
    {CloudGap::Issues, QLatin1StringView("issues")},
    {CloudGap::AttachmentLimit, QLatin1StringView("attachment-limit")},
    {CloudGap::Seats, QLatin1StringView("seats")},
    {CloudGap::Plan, QLatin1StringView("plan")},
}};

inline constexpr std::array<StoredName<GroupDecision::Kind>, 3> groupDecisionNames{{
    {GroupDecision::Kind::Open, QLatin1StringView("open")},
    {GroupDecision::Kind::Leave, QLatin1StringView("leave")},
    {GroupDecision::Kind::Grant, QLatin1StringView("grant")},
}};

inline constexpr std::array<StoredName<ImportOffer>, 4> importOfferNames{{
    {ImportOffer::NotLooked, QLatin1StringView("not-looked")},
    {ImportOffer::Server, QLatin1StringView("server")},
    {ImportOffer::Cloud, QLatin1StringView("cloud")},
    {ImportOffer::None, QLatin1StringView("none")},
}};

inline constexpr std::array<StoredName<BigPictureUse>, 3> bigPictureUseNames{{
    {BigPictureUse::NotSaid, QLatin1StringView("not-said")},
    {BigPictureUse::Yes, QLatin1StringView("yes")},
    {BigPictureUse::No, QLatin1StringView("no")},
}};

inline constexpr std::array<StoredName<AppSight>, 3> appSightNames{{
    {AppSight::Seen, QLatin1StringView("seen")},
    {AppSight::NotSeen, QLatin1StringView("not-seen")},
    {AppSight::CannotBeKnown, QLatin1StringView("cannot-be-known")},
}};

/// The same as mendingId().
inline constexpr std::array<StoredName<Mending>, 9> mendingNames{{
    {Mending::Repack, QLatin1StringView("repack")},
    {Mending::IllegalCharacters, QLatin1StringView("illegal-characters")},
    {Mending::SurrogatePairs, QLatin1StringView("surrogate-pairs")},
    {Mending::Encoding, QLatin1StringView("encoding")},
    {Mending::Emails, QLatin1StringView("emails")},
    {Mending::UserNames, QLatin1StringView("user-names")},
    {Mending::DeactivatedUsers, QLatin1StringView("deactivated-users")},
    {Mending::PublicShares, QLatin1StringView("public-shares")},
    {Mending::AnyoneGrants, QLatin1StringView("anyone-grants")},
}};

inline constexpr std::array<StoredName<Proxy::Kind>, 3> proxyKindNames{{
    {Proxy::Kind::System, QLatin1StringView("system")},
    {Proxy::Kind::None, QLatin1StringView("none")},
    {Proxy::Kind::Manual, QLatin1StringView("manual")},
}};

inline constexpr std::array<StoredName<OldLayout>, 2> oldLayoutNames{{
    {OldLayout::Keep, QLatin1StringView("keep")},
    {OldLayout::Modernise, QLatin1StringView("modernise")},
}};

inline constexpr std::array<StoredName<Verification>, 2> verificationNames{{
    {Verification::Full, QLatin1StringView("full")},
    {Verification::Structure, QLatin1StringView("structure")},
}};

template<class E, std::size_t N>
QString storedName(const std::array<StoredName<E>, N> &names, E value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return name;
    }
    return {};
}

template<class E, std::size_t N>
std::optional<E> fromStoredName(const std::array<StoredName<E>, N> &names, QStringView stored)
{
    for (const auto &[value, name] : names) {
        if (stored == name)
            return value;
    }
    return {};
}

} // namespace cloudward
