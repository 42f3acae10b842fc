"""A reference that people read: pages of operations, channels and error codes, from the facts."""
