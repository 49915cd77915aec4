"""What one act presupposes: for each guard one log that keeps it and one that breaks it."""
from ..pairs import Guards
from .log import YanchengLog

FOLDER = 'guards'
guard = Guards(YanchengLog, FOLDER)


def logs():
    # The modules register their guards as they are read.
    from . import answering, county, entries, needs, opening, oversight, sharing, tables  # noqa: F401
    return guard.logs()


def acting(clause, topic, right, wrong, act, before=None, obj=None):
    """An act by the role that the measures name, and by another: it counts, and the clause is breached."""
    @guard(clause, topic)
    def build(log, broken):
        if before:
            before(log)
        made = act(log, wrong if broken else right)
        if broken:
            log.violated(clause, made, obj)
