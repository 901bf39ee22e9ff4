# SPDX-License-Identifier: Apache-2.0
# UNTESTED: nobody has built Cloudward on macOS yet. An application bundle in a disk image, with what macdeployqt finds that
# it needs. It is neither signed nor notarised.
set(CPACK_GENERATOR DragNDrop)
set_target_properties(cloudward PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER ${CLOUDWARD_ID}
    MACOSX_BUNDLE_BUNDLE_NAME Cloudward
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
qt_generate_deploy_app_script(TARGET cloudward OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script} COMPONENT cloudward)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DMG_VOLUME_NAME "Cloudward ${PROJECT_VERSION}")
