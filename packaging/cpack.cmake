# SPDX-License-Identifier: Apache-2.0
# The packages: .deb for Debian 13, of which one holds the embedded browser. The settings for Windows and macOS are untested.
set(CPACK_PACKAGE_NAME cloudward)
set(CPACK_PACKAGE_VENDOR "The Cloudward maintainers")
set(CPACK_PACKAGE_CONTACT "The Cloudward maintainers <cloudward@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/cloudward)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
# A folder is to be the same whoever makes the package.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL cloudward)
if(TARGET wizard_web)
    list(APPEND CPACK_COMPONENTS_ALL browser)
endif()

if(WIN32)
    include(windows/nsis.cmake)
elseif(APPLE)
    include(macos/dmg.cmake)
else()
    set(CPACK_GENERATOR DEB)
    # Each package has a first line of its own.
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1~trixie1)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SOURCE cloudward)
set(debian_version ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})

# Plug-ins of Qt are found at run time only, so nothing but this list knows of them: the document, the icons; Qt's own texts;
# the databases of Jira Servers.
set(CPACK_DEBIAN_CLOUDWARD_PACKAGE_NAME cloudward)
set(CPACK_DEBIAN_CLOUDWARD_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins")
set(CPACK_DEBIAN_CLOUDWARD_PACKAGE_RECOMMENDS "cloudward-browser, qt6-translations-l10n, libqt6sql6-psql, libqt6sql6-mysql")
set(CPACK_DEBIAN_CLOUDWARD_PACKAGE_SUGGESTS "libqt6sql6-odbc")
set(CPACK_DEBIAN_CLOUDWARD_DESCRIPTION "guided migration from Jira Server or Data Center to Jira Cloud
Cloudward is a wizard that takes the administrator of a Jira Server or Data
Center to Jira Cloud by the site's own backup and restore. It tells at every
step where one is, what happens next, what can go wrong and what to do then.

It audits and mends the backup, packs attachments into chunks that Jira Cloud
takes, matches people and groups, follows the imports, and proves what
arrived. A practice company lets one try everything first; cloudward-cli does
the same work without a window.")

# The module stands on the code of the program: only the same version fits.
set(CPACK_DEBIAN_BROWSER_PACKAGE_NAME cloudward-browser)
set(CPACK_DEBIAN_BROWSER_PACKAGE_DEPENDS "cloudward (= ${debian_version})")
set(CPACK_DEBIAN_BROWSER_PACKAGE_ENHANCES cloudward)
set(CPACK_DEBIAN_BROWSER_DESCRIPTION "embedded browser for Cloudward
Cloudward is a wizard that takes the administrator of a Jira Server or Data
Center to Jira Cloud by the site's own backup and restore.

This package lets it show the pages that have no API, Atlassian's imports
above all, within its own window: it gives them the right file, and follows
their uploads and phases. Without it they open in the system's browser.")

include(CPack)
