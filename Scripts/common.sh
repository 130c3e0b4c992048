# What the scripts share; sourced, never run. It moves to the root of the repository.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
as_of=$(<Scripts/as-of)

# The C libraries that the program is linked with.
library_packages=(libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev zlib1g-dev pkg-config)

stop() {
    printf '%s\n' "$*" >&2
    exit 3
}

need_swift() {
    command -v swift >/dev/null ||
        stop "No 'swift' in PATH. Install the Swift 6.3 toolchain for Debian 12 from https://www.swift.org/install/linux/"
}

is_installed() {
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Installs those of the named Debian packages that are missing, and asks for nothing when none is.
need_packages() {
    local package missing=() root=()
    command -v dpkg-query >/dev/null || stop "This is no Debian system. Install by hand what these packages hold: $*"
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    command -v apt-get >/dev/null || stop "No 'apt-get' here. Install these packages by hand: ${missing[*]}"
    if ((EUID != 0)); then
        command -v sudo >/dev/null || stop "Neither root nor 'sudo'. As root: apt-get install ${missing[*]}"
        root=(sudo)
    fi
    printf 'Installing %s\n' "${missing[*]}"
    "${root[@]}" apt-get update -qq </dev/null
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null
}

# A browser and, in .venv, what drives it.
need_browser() {
    need_packages chromium fonts-noto-cjk python3-venv "$@"
    # The copy of the list is the stamp, so that a change of the list installs anew.
    cmp -s Tests/browser/requirements.txt .venv/installed.txt && return
    /usr/bin/python3 -m venv --clear .venv
    .venv/bin/pip install --quiet --disable-pip-version-check -r Tests/browser/requirements.txt
    cp Tests/browser/requirements.txt .venv/installed.txt
}
