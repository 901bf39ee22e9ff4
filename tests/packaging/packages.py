# SPDX-License-Identifier: Apache-2.0
"""What the tests of the packages share."""
import subprocess
import sys
from pathlib import Path

SOURCE, BUILD = Path(sys.argv[1]), Path(sys.argv[2])
ID = "io.github.cloudward.Cloudward"


def run(*command, **options):
    """Standard output of a command that must succeed; what it said otherwise goes into the failure."""
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace", **options)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stdout}")
    return done.stdout


def make_packages(folder):
    """The .debs of the build tree by their names."""
    run("cpack", "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", folder, cwd=BUILD)
    return {run("dpkg-deb", "--field", deb, "Package").strip(): deb for deb in sorted(Path(folder).glob("*.deb"))}
