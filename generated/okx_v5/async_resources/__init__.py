"""Awaited methods, a class a resource."""
