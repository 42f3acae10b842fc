"""Builds a release and proves that it works where it is installed: `make release`.

Nothing is uploaded. All is made in a temporary folder; only what has passed every step gets its
place in dist/.
"""
