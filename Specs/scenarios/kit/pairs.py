"""Logs that come in pairs: on a boundary and beyond it, with a guard kept and broken."""


def pair(log, folder, clause, variant=''):
    """The two logs of one boundary, each with whether it lies beyond.

    log: the class of the logs; folder: where they are written.
    """
    prefix = f'{clause}.{variant}' if variant else clause
    return [(log(folder, f'{prefix}.{place}', [clause]), place == 'beyond') for place in ('on', 'beyond')]


class Guards:
    """The guards of one text, in the order in which they were registered."""

    def __init__(self, log, folder):
        self.log, self.folder, self.builders = log, folder, []

    def __call__(self, clause, topic):
        """Registers a guard: its function is called for both logs and told which one it makes."""
        def register(build):
            self.builders.append((clause, topic, build))
            return build
        return register

    def logs(self):
        made = []
        for clause, topic, build in self.builders:
            for place in ('kept', 'broken'):
                log = self.log(self.folder, f'{clause}.{topic}.{place}', [clause])
                build(log, place == 'broken')
                made.append(log)
        return made
