"""The first file of an endpoint, from its page."""
