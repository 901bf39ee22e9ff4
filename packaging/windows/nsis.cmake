# SPDX-License-Identifier: Apache-2.0
# UNTESTED: nobody has built Cloudward on Windows yet. An installer by NSIS, with what windeployqt finds that it needs.
set(CPACK_GENERATOR NSIS)
set_target_properties(cloudward PROPERTIES WIN32_EXECUTABLE ON)
qt_generate_deploy_app_script(TARGET cloudward OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script} COMPONENT cloudward)

set(CPACK_PACKAGE_INSTALL_DIRECTORY Cloudward)
set(CPACK_PACKAGE_EXECUTABLES cloudward Cloudward)
set(CPACK_NSIS_DISPLAY_NAME Cloudward)
set(CPACK_NSIS_PACKAGE_NAME Cloudward)
set(CPACK_NSIS_URL_INFO_ABOUT ${CPACK_PACKAGE_HOMEPAGE_URL})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_COMPONENT_CLOUDWARD_DISPLAY_NAME Cloudward)
set(CPACK_COMPONENT_CLOUDWARD_REQUIRED ON)
set(CPACK_COMPONENT_BROWSER_DISPLAY_NAME "Embedded browser")
set(CPACK_COMPONENT_BROWSER_DEPENDS cloudward)
# A double click on a migration opens it.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX 'Software\Classes\.cloudward' '' 'Cloudward.Migration'
  WriteRegStr SHCTX 'Software\Classes\Cloudward.Migration' '' 'Cloudward migration'
  WriteRegStr SHCTX 'Software\Classes\Cloudward.Migration\shell\open\command' '' '"$INSTDIR\bin\cloudward.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX 'Software\Classes\.cloudward'
  DeleteRegKey SHCTX 'Software\Classes\Cloudward.Migration'
]])
