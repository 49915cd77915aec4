"""The logs of the rulebook `yancheng`."""
from . import boundaries, guards, lives


def logs():
    """All logs, each with what is still open at its end."""
    return [log.settle() for part in (lives, boundaries, guards) for log in part.logs()]
