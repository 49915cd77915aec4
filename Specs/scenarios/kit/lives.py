def logs():
    return []
