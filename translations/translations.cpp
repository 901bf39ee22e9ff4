// SPDX-License-Identifier: Apache-2.0
// The library "translations" is the .qm files as resources below :/i18n; whoever links it has them.
