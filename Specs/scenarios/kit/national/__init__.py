"""Logs of cases that the national rules bind beside the guide of Deqing."""
from . import boundaries, guards


def logs():
    return boundaries.logs() + guards.logs()
