"""What one act presupposes: for each guard one log that keeps it and one that breaks it."""
from ..pairs import Guards
from .log import JilinLog

FOLDER = 'guards'
USER = '吉林北山置业有限公司'
guard = Guards(JilinLog, FOLDER)


def logs():
    # The modules register their guards as they are read.
    from . import exits, grants, oversight, products, selection  # noqa: F401
    return guard.logs()
