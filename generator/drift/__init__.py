"""Where documentation and description differ."""
