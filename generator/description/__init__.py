"""Stage 1: the description in spec/, read."""
