// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

#include <span>
#include <string_view>

namespace cloudward {

/// A name as people write it, and the letters of it that go into a user name.
struct NamePart
{
    std::string_view shown; ///< UTF-8
    std::string_view plain; ///< a-z
};

std::span<const NamePart> firstNames();
std::span<const NamePart> lastNames();

/// A project of the company: key and name.
struct ProjectName
{
    std::string_view key;
    std::string_view name;
};
std::span<const ProjectName> projectNames();

/// Fragments of which summaries, descriptions and comments are put together: UTF-8, not yet escaped, one line each.
std::span<const std::string_view> things();
std::span<const std::string_view> happenings();
std::span<const std::string_view> sentences();

} // namespace cloudward
