"""What one act presupposes: for each guard one log that keeps it and one that breaks it."""
from .log import JilinLog

FOLDER = 'guards'
BUILDERS = []
USER = '吉林北山置业有限公司'


def guard(clause, topic):
    """Registers a guard: its function is called for both logs and told which one it makes."""
    def register(build):
        BUILDERS.append((clause, topic, build))
        return build
    return register


def logs():
    # The modules register their guards as they are read.
    from . import exits, grants, oversight, products, selection  # noqa: F401
    made = []
    for clause, topic, build in BUILDERS:
        for place in ('kept', 'broken'):
            log = JilinLog(FOLDER, f'{clause}.{topic}.{place}', [clause])
            build(log, place == 'broken')
            made.append(log)
    return made
