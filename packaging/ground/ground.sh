# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# The ground that Cloudward stands on: Debian 13 with the packages of packages.txt.
# Sourced by ./run and ./test, which call `on_the_ground "$@"` first:
#   - where apt offers what is needed (KDE Frameworks 6 and Qt >= 6.8) it is installed with apt;
#   - elsewhere a private Debian 13 root is made once under the user's cache folder,
#     and the script starts itself again inside it.
# CLOUDWARD_GROUND=private always takes the second road; CLOUDWARD_MIRROR names a Debian mirror
# for machines whose own apt configuration has none.

ground_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
ground_checkout=$(cd -- "$ground_dir/../.." && pwd)
ground_cache=${XDG_CACHE_HOME:-$HOME/.cache}/cloudward/ground

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        # Names only: a value on the argument list would be seen by everybody on the machine.
        sudo --preserve-env="$(compgen -e | grep -E "$ground_kept_variables" | paste -sd,)" "$@"
    else
        die "To install what Cloudward is built with, this has to run as root or with sudo."
    fi
}

# What the program and its tests may know of the outside. Everything else stays outside.
ground_kept_variables='^(CLOUDWARD_.*|CI|HOME|USER|LOGNAME|TERM|COLORTERM|LANG|LC_.*|TZ|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|XDG_.*|DBUS_SESSION_BUS_ADDRESS|SSH_AUTH_SOCK|QT_.*|CCACHE_.*|DEBIAN_FRONTEND|(http|https|ftp|no|all)_proxy|(HTTP|HTTPS|FTP|NO|ALL)_PROXY)$'

ground_packages() { grep -vE '^\s*(#|$)' "$ground_dir/packages.txt"; }
# Who only runs the program gets none of the servers that the tests start: their packages start them, too.
packages_wanted() {
    if [ "${ground_for_tests:-yes}" = yes ]; then
        ground_packages
    else
        sed '/^# what the tests hold/,$d' "$ground_dir/packages.txt" | grep -vE '^\s*(#|$)'
    fi
}

packages_missing() {
    local wanted installed
    wanted=$(packages_wanted | sort)
    # shellcheck disable=SC2046  # one word a package
    installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' $(packages_wanted) 2>/dev/null |
        sed -n 's/^ii *//p' | sort -u)
    comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

apt_offers_the_ground() {
    local version
    apt-cache show libkf6archive-dev >/dev/null 2>&1 || return 1
    version=$(apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^  Candidate: //p')
    dpkg --compare-versions "${version:-0}" ge 6.8
}

apt_lists_are_there() { [ -n "$(find /var/lib/apt/lists -maxdepth 1 -name '*Packages*' -print -quit 2>/dev/null)" ]; }

# The servers among the packages are the tests' to start, each in a folder of its own: none is started by its package.
services_policy=/usr/sbin/policy-rc.d
hold_services() {
    [ ! -e "$services_policy" ] || return 0
    services_held=yes
    trap allow_services EXIT
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$services_policy" >/dev/null
    as_root chmod 755 "$services_policy"
}
allow_services() {
    [ -z "${services_held:-}" ] || as_root rm -f "$services_policy"
    services_held=
    trap - EXIT
}

install_packages() {
    say "Installing: $*"
    local log status=0
    log=$(mktemp)
    hold_services
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 ||
        { as_root apt-get update >>"$log" 2>&1 &&
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1; } ||
        status=$?
    allow_services
    [ "$status" -eq 0 ] || { tail -n 20 "$log" >&2; rm -f "$log"; die "apt could not install: $*"; }
    rm -f "$log"
}

# A root belongs to one list of packages: another list makes another root.
ground_root() {
    local key
    key=$(ground_packages | sha256sum | cut -c1-12)
    printf '%s/debian13-%s-%s\n' "$ground_cache" "$(dpkg --print-architecture 2>/dev/null || uname -m)" "$key"
}

debian_mirror() {
    if [ -n "${CLOUDWARD_MIRROR:-}" ]; then
        printf '%s\n' "$CLOUDWARD_MIRROR"
        return
    fi
    apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        sed -n 's/^Debian Debian //p' | head -n 1
}

make_root() {
    local root=$1 mirror started=$SECONDS
    command -v apt-get >/dev/null ||
        die "Cloudward's scripts need a Debian machine (or one derived from it) to build on; apt-get is not here."
    apt_lists_are_there || as_root apt-get update >/dev/null 2>&1 || die "apt-get update failed; is there a network?"
    command -v mmdebstrap >/dev/null || install_packages mmdebstrap debian-archive-keyring
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || die "This machine's apt knows no Debian mirror; name one in CLOUDWARD_MIRROR."
    say "Making a private Debian 13 root (once, one to two minutes): $root"
    # A machine may reach its mirror only by way of its own proxy settings. They go in from outside.
    local options=$root.apt log=$root.log
    apt-config dump | grep -E '^Acquire::(http|https|ftp)' >"$options" || true
    # What a broken-off run left behind is in .part; it is renamed when it is whole.
    as_root rm -rf --one-file-system "$root.part"
    # In a mount namespace of its own: a run that is killed leaves no mounts behind.
    if ! as_root unshare --mount --propagation private mmdebstrap --mode=root --variant=apt --aptopt="$options" \
        --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
        --aptopt='Acquire::Retries "3"' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' --dpkgopt='force-unsafe-io' \
        --skip=cleanup/apt/lists \
        --include="$(ground_packages | paste -sd,)" trixie "$root.part" "$mirror" >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        as_root rm -rf --one-file-system "$root.part"
        die "The private root could not be made; the whole log is $log"
    fi
    as_root sync -f "$root.part"
    as_root mv "$root.part" "$root"
    rm -f "$options"
    say "Made in $((SECONDS - started)) s."
}

private_root() {
    local root
    root=$(ground_root)
    if [ ! -d "$root" ]; then
        mkdir -p "$ground_cache"
        exec 9>"$ground_cache/lock"
        flock --nonblock 9 || { say "Another run is making the private root; waiting for it."; flock 9; }
        [ -d "$root" ] || make_root "$root" >&2
        exec 9>&-
    fi
    printf '%s\n' "$root"
}

# Starts "$@" on the ground, in the current folder, with its exit code. Does not return.
exec_on_the_ground() {
    local road=${CLOUDWARD_GROUND:-}
    [ "$road" = here ] && exec "$@"
    if [ "$road" != private ] && command -v apt-get >/dev/null; then
        local missing
        missing=$(packages_missing)
        if [ -z "$missing" ]; then
            CLOUDWARD_GROUND=here exec "$@"
        elif [ ! -d "$(ground_root)" ]; then
            apt_lists_are_there || as_root apt-get update >/dev/null 2>&1 || true
            if apt_offers_the_ground; then
                # shellcheck disable=SC2086  # one word a package
                install_packages $missing
                CLOUDWARD_GROUND=here exec "$@"
            fi
        fi
    fi
    local root
    root=$(private_root) || exit $?
    export CLOUDWARD_GROUND=here
    as_root "$ground_dir/enter" "$root" "$ground_checkout" "$PWD" "$(id -u)" "$(id -g)" "$@"
    exit $?
}

# For scripts: returns on the ground; elsewhere starts the script again there.
on_the_ground() {
    [ "${CLOUDWARD_GROUND:-}" = here ] || exec_on_the_ground "$ground_checkout/$(basename -- "$0")" "$@"
}

# build PRESET: configures once, then builds what changed.
build() {
    local preset=$1
    # A checkout in another folder finds what was compiled before.
    export CCACHE_BASEDIR=$ground_checkout CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    (
        cd "$ground_checkout"
        if [ ! -f "build/$preset/build.ninja" ]; then
            say "Configuring ($preset)"
            cmake --preset "$preset" >"build-$preset.log" 2>&1 || { cat "build-$preset.log" >&2; exit 1; }
            mv "build-$preset.log" "build/$preset/configure.log"
        fi
        say "Building ($preset)"
        NINJA_STATUS='[%f/%t] ' cmake --build --preset "$preset" >&2
    ) || die "The build failed."
}
